#include "bench/corpus.h"

#include "catalogue/datafile.h"
#include "store/interventions.h"

namespace insats::bench {

namespace {

constexpr quint32 kSeed = 2017;
constexpr int kReadAtATime = 1000;

// What SearchIndex::put reads besides the name.
QString searchedText(const Intervention &intervention)
{
    QStringList parts = intervention.aliases;
    parts << intervention.target << intervention.groups;
    for (const Placement &placement : intervention.placements)
        parts << placement.target << placement.area << placement.subArea;
    for (const Method &method : intervention.methods)
        parts << method.name << method.abbreviation;
    parts << intervention.keywords << intervention.summary << intervention.content << intervention.scope.text
          << intervention.routeText << intervention.costText;
    for (const Provider &provider : intervention.providers)
        parts << provider.organisation;
    parts << intervention.places;
    parts.removeAll(QString());
    return parts.join(QLatin1Char('\n'));
}

} // namespace

Corpus::Corpus(int rows) { generateFile(file(), rows, kSeed); }

void Corpus::forEach(const std::function<void(const Entry &)> &visit) const
{
    const store::Connection connection(file(), store::Connection::Mode::Reading);
    store::RecordId last = 0;
    for (;;) {
        const auto records = store::readInterventionsAfter(connection, last, kReadAtATime);
        for (const store::StoredIntervention &record : records)
            visit({record.id, record.intervention.name, searchedText(record.intervention)});
        if (records.size() < kReadAtATime)
            return;
        last = records.constLast().id;
    }
}

qint64 Corpus::textBytes() const
{
    qint64 sum = 0;
    forEach([&sum](const Entry &entry) { sum += entry.name.toUtf8().size() + entry.text.toUtf8().size(); });
    return sum;
}

} // namespace insats::bench
