// Two catalogues or snapshots held against each other.
#include "coverage/comparison.h"

#include "catalogue/catalogue.h"
#include "catalogue/comparedsides.h"
#include "catalogue/coverageanswer.h"
#include "catalogue/exporting.h"
#include "catalogue/swedishorder.h"
#include "coverage/differences.h"
#include "store/connection.h"

namespace insats {

namespace {

coverage::Inventory inventoryOf(const QList<Intervention> &records, bool withOurs)
{
    coverage::Inventory inventory;
    for (qsizetype i = 0; i < records.size(); ++i) {
        Intervention counted = records.at(i);
        if (!withOurs)
            counted.placements.removeIf([](const Placement &one) { return one.basis == PlacementBasis::Ours; });
        inventory.put(i + 1, counted);
    }
    return inventory;
}

QList<coverage::Standing> standingsOf(const QList<Intervention> &records, const coverage::Inventory &inventory,
                                      const CoverageReply &reply)
{
    QHash<QString, coverage::Day> days;
    for (qsizetype i = 0; i < reply.catalogues.size(); ++i)
        days.insert(reply.catalogues.at(i).id, coverage::dayOf(reply.dates.at(i)));
    QList<coverage::Standing> standings;
    for (qsizetype i = 0; i < records.size(); ++i) {
        const coverage::Entry &entry = inventory.entries()[static_cast<std::size_t>(i)];
        standings.append(standingOf(entry, days.value(records.at(i).catalogue), reply.request.counted));
    }
    return standings;
}

// One side with its matrix.
struct Judged {
    CoverageReply reply;
    coverage::ComparedRecords compared;
};

Judged judged(const HeldSide &held, const Taxonomy &taxonomy, CoverageRequest request, bool withOurs)
{
    request.filter.catalogues = held.ids();
    const QList<Intervention> &records = held.set.interventions;
    const coverage::Inventory inventory = inventoryOf(records, withOurs);
    const CoverageReply reply =
        coverageOf(inventory, taxonomy, held.set.catalogues, {held.set.needs, held.set.hardToReach, held.notes}, request,
                   std::nullopt, held.day);
    return {reply, {records, standingsOf(records, inventory, reply), reply.rows}};
}

// Placements in the matrix that would count if they were asked for.
int countOurs(const coverage::ComparedRecords &compared)
{
    const auto isOurs = [](const Placement &placement) {
        return placement.basis == PlacementBasis::Ours && placement.level;
    };
    qsizetype count = 0;
    for (qsizetype i = 0; i < compared.records.size(); ++i) {
        if (compared.standings.at(i) == coverage::Standing::Counted)
            count += std::ranges::count_if(compared.records.at(i).placements, isOurs);
    }
    return static_cast<int>(count);
}

void sortByCauseAndName(QList<RecordChange> &changes)
{
    const QCollator collator = swedishCollator();
    std::ranges::stable_sort(changes, [&collator](const RecordChange &a, const RecordChange &b) {
        return a.cause != b.cause ? a.cause < b.cause : collator.compare(a.name, b.name) < 0;
    });
}

} // namespace

ComparisonReply Catalogue::compare(const ComparisonRequest &request, const QDate &today)
{
    noticeOthersChanges();
    const HeldSide now{setOf(*m_connection, m_catalogues), m_notes, today};
    HeldSide before = heldBy(request.before, *m_connection, now);
    HeldSide after = heldBy(request.after, *m_connection, now);
    ComparisonReply reply{.request = request, .before = {}, .after = {}, .sameCatalogue = keepShared(before, after)};
    if (!reply.sameCatalogue)
        coverage::identify(before.set.interventions, after.set.interventions);

    CoverageRequest asked{.filter = {}, .counted = request.counted};
    const Judged are = judged(after, m_taxonomy, asked, request.withOurs);
    asked.parameters = are.reply.parameters;
    const Judged were = judged(before, m_taxonomy, asked, request.withOurs);
    reply.before = were.reply;
    reply.after = are.reply;
    reply.oursBefore = request.withOurs ? 0 : countOurs(were.compared);
    reply.oursAfter = request.withOurs ? 0 : countOurs(are.compared);
    reply.differences = coverage::differences(reply.before.rows, reply.after.rows);
    reply.changes = coverage::changes(were.compared, are.compared);
    sortByCauseAndName(reply.changes);
    return reply;
}

} // namespace insats
