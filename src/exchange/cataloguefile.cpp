#include "exchange/cataloguefile.h"

#include "exchange/envelope.h"

#include <QSet>

namespace insats::exchange {

namespace {

constexpr int kVersion = 1;

void requireText(const QString &value, const char *field, const ReadPlace &place)
{
    if (value.trimmed().isEmpty())
        place.refuse(ProblemKind::MissingField, QLatin1StringView(field));
}

void checkAge(const AgeRange &age, const ReadPlace &place)
{
    for (const std::optional<int> &end : {age.min, age.max}) {
        if (end && *end < 0)
            place.refuse(ProblemKind::OutOfRange, QString::number(*end));
    }
    if (age.min && age.max && *age.min > *age.max)
        place.refuse(ProblemKind::MinAboveMax, QStringLiteral("%1 > %2").arg(*age.min).arg(*age.max));
}

void checkCatalogue(const CatalogueInfo &catalogue, const ReadPlace &place)
{
    requireText(catalogue.id, "id", place);
    const CoverageParameters &coverage = catalogue.coverage;
    if (const auto band = misplacedBand(coverage.bands))
        place.at(QStringLiteral(".coverage.bands"))
            .refuse(ProblemKind::OutOfRange, QStringLiteral("%1-%2").arg(band->min).arg(band->max));
    const auto requireWithin = [&](const char *field, int value, int least, int most) {
        if (value < least || value > most)
            place.at(QStringLiteral(".coverage.") + QLatin1StringView(field))
                .refuse(ProblemKind::OutOfRange, QString::number(value));
    };
    requireWithin("thin_up_to", coverage.thinUpTo, 0, 1000);
    requireWithin("overdue_percent", coverage.overduePercent, 0, 100);
    requireWithin("cliff_months", coverage.cliffMonths, 1, 1200);
}

void checkIntervention(const Intervention &intervention, const QSet<QString> &catalogues, const ReadPlace &place)
{
    requireText(intervention.name, "name", place);
    if (intervention.sources.isEmpty())
        place.refuse(ProblemKind::MissingField, QStringLiteral("sources"));
    if (!catalogues.contains(intervention.catalogue))
        place.refuse(ProblemKind::UnknownCatalogue, intervention.catalogue);
    if (intervention.reviewIntervalDays < 1)
        place.at(QStringLiteral(".review_interval_days"))
            .refuse(ProblemKind::OutOfRange, QString::number(intervention.reviewIntervalDays));
    checkAge(intervention.age, place.at(QStringLiteral(".age")));
    for (qsizetype i = 0; i < intervention.placements.size(); ++i) {
        const ReadPlace at = place.at(QStringLiteral(".placements[%1]").arg(i));
        requireText(intervention.placements.at(i).area, "area", at);
        checkAge(intervention.placements.at(i).age, at.at(QStringLiteral(".age")));
    }
}

bool hasRefused(const QList<Problem> &problems, qsizetype from)
{
    return std::any_of(problems.cbegin() + from, problems.cend(),
                       [](const Problem &problem) { return problem.severity == Severity::Refused; });
}

// Reads the records of one register and keeps those that `check` finds nothing to refuse in.
template <class T>
QList<T> readRegister(const QJsonObject &file, const QString &name, QList<Problem> &problems, auto &&check)
{
    QList<T> taken;
    if (file.contains(name) && !file.value(name).isArray())
        problems.append({name, ProblemKind::WrongType, Severity::Refused, QStringLiteral("array")});
    const QJsonArray array = file.value(name).toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const ReadPlace place{QStringLiteral("%1[%2]").arg(name).arg(i), problems};
        const qsizetype before = problems.size();
        T record;
        fromJson(array.at(i), record, place);
        check(record, place);
        if (!hasRefused(problems, before))
            taken.append(record);
    }
    return taken;
}

} // namespace

CatalogueFile readCatalogueFile(const QByteArray &json)
{
    CatalogueFile file;
    const auto content = openEnvelope(json, QStringLiteral("insatskartan"), kVersion, file.problems);
    if (!content)
        return file;
    QSet<QString> catalogues;
    file.set.catalogues = readRegister<CatalogueInfo>(*content, QStringLiteral("catalogues"), file.problems,
                                                      [&](const CatalogueInfo &catalogue, const ReadPlace &place) {
                                                          checkCatalogue(catalogue, place);
                                                          catalogues.insert(catalogue.id);
                                                      });
    QSet<QUuid> uuids;
    file.set.interventions = readRegister<Intervention>(
        *content, QStringLiteral("interventions"), file.problems,
        [&](const Intervention &intervention, const ReadPlace &place) {
            checkIntervention(intervention, catalogues, place);
            if (!intervention.uuid.isNull() && uuids.contains(intervention.uuid))
                place.refuse(ProblemKind::DuplicateUuid, intervention.uuid.toString(QUuid::WithoutBraces));
            uuids.insert(intervention.uuid);
        });
    return file;
}

} // namespace insats::exchange
