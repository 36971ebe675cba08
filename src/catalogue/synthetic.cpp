#include "catalogue/synthetic.h"

#include <random>

namespace insats {

namespace {

// Parts that make names of places which do not exist.
constexpr std::array kPlaceBeginnings{u"Björk", u"Ek",    u"Gran",   u"Lind", u"Norr",
                                      u"Sten",  u"Söder", u"Väster", u"Ål",   u"Öst"};
constexpr std::array kPlaceEndings{u"berga", u"by", u"dala", u"hult", u"näs", u"ryd", u"sjö", u"torp", u"vik", u"åsa"};

QString placeName(int number)
{
    const auto begin = static_cast<std::size_t>(number) % kPlaceBeginnings.size();
    const auto end = static_cast<std::size_t>(number) / kPlaceBeginnings.size() % kPlaceEndings.size();
    return QString::fromUtf16(kPlaceBeginnings[begin]) + QString::fromUtf16(kPlaceEndings[end]);
}

} // namespace

CatalogueSet syntheticCatalogue(int count, quint32 seed, const QList<Intervention> &pool)
{
    constexpr int kRecordsInOneMunicipality = 300;
    const QString id = QStringLiteral("syntetisk");
    CatalogueSet set;
    set.catalogues = {{id, QStringLiteral("Påhittad"), QStringLiteral("Syntetisk"), QDate(2020, 1, 1), false,
                       QStringLiteral("påhittad för mätning")}};
    std::mt19937 random(seed);
    const auto any = [&]() -> const Intervention & { return pool.at(random() % static_cast<quint32>(pool.size())); };
    const QUuid space = QUuid::createUuidV5(QUuid(), id + QString::number(seed));
    for (int i = 0; i < count; ++i) {
        Intervention made = any();
        made.name = QStringLiteral("%1 %2").arg(made.name, placeName(i / kRecordsInOneMunicipality));
        made.uuid = QUuid::createUuidV5(space, QString::number(i));
        made.catalogue = id;
        made.summary = any().summary + QLatin1Char(' ') + any().summary;
        made.keywords = any().keywords;
        made.providers = any().providers;
        made.groups = any().groups;
        set.interventions.append(made);
    }
    return set;
}

} // namespace insats
