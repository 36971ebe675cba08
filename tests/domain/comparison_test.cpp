#include "support/printers.h"

#include "domain/comparison.h"
#include "support/builders.h"

using namespace insats;
using namespace insats::test;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

CellDifference differing(int before, int after, const QList<QUuid> &came, const QList<QUuid> &left)
{
    return {.place = {u"Trygghet"_s, {}, PreventionLevel::Universal, AgeBand{6, 12}},
            .before = before,
            .after = after,
            .came = came,
            .left = left};
}

RecordChange change(const QUuid &record, ChangeCause cause) { return {.record = record, .name = {}, .cause = cause}; }

} // namespace

TEST(ComparedCells, AreCountedByDirectionLikeTheCellsOfC)
{
    const QList<QUuid> ids = someIds(2);
    CellDifference unknownAge = differing(0, 1, {ids.at(0)}, {});
    unknownAge.place.band.reset();
    CellDifference part = differing(0, 1, {ids.at(0)}, {});
    part.place.subArea = u"Brott"_s;
    CellDifference onlyGaps = differing(1, 1, {}, {});
    onlyGaps.appeared = {{.test = GapTest::G3}};
    CellDifference irrelevant = differing(0, 1, {ids.at(0)}, {});
    irrelevant.place.area = u"Socioekonomi"_s;
    CoverageCell marked;
    marked.place = irrelevant.place;
    marked.state = CellState::NotRelevant;
    ComparisonReply reply;
    reply.after.rows = {CoverageRow()};
    reply.after.rows[0].cells = {marked};
    reply.differences = {irrelevant,
                         differing(0, 1, {ids.at(0)}, {}),
                         differing(2, 3, {ids.at(0)}, {}),
                         differing(1, 0, {}, {ids.at(0)}),
                         differing(1, 1, {ids.at(0)}, {ids.at(1)}),
                         unknownAge,
                         part,
                         onlyGaps};
    const ChangedCells cells = changedCells(reply);
    EXPECT_EQ(cells, (ChangedCells{.more = 2, .fewer = 1, .others = 1}));
    EXPECT_EQ(cells.all(), 4);
}

TEST(ComparedCells, BehindADifferenceStandWhoCameAndWhoLeft)
{
    const QList<QUuid> ids = someIds(3);
    const QList<RecordChange> changes = {change(ids.at(0), ChangeCause::Added), change(ids.at(1), ChangeCause::Ended),
                                         change(ids.at(2), ChangeCause::Edited)};
    const auto behind = changesBehind(differing(1, 1, {ids.at(0)}, {ids.at(1)}), changes);
    ASSERT_THAT(behind, SizeIs(2));
    EXPECT_EQ(behind.at(0).record, ids.at(0));
    EXPECT_EQ(behind.at(1).record, ids.at(1));
}

TEST(ComparedCells, AreOnlyRetaggedWhenNobodyHasComeOrGone)
{
    const QList<QUuid> ids = someIds(2);
    ComparisonReply reply;
    reply.changes = {change(ids.at(0), ChangeCause::Retagged), change(ids.at(1), ChangeCause::Ended)};
    const CellDifference retagged = differing(1, 0, {}, {ids.at(0)});
    CellDifference mixed = differing(2, 0, {}, ids);
    mixed.place.area = u"Socioekonomi"_s;
    CellDifference onlyGaps = differing(1, 1, {}, {});
    onlyGaps.place.area = u"Fysisk hälsa"_s;
    reply.differences = {retagged, mixed, onlyGaps};
    EXPECT_THAT(onlyRetagged(reply), ElementsAre(retagged.place));
    EXPECT_FALSE(differsInSupply(onlyGaps));
    reply.sameCatalogue = false;
    EXPECT_THAT(onlyRetagged(reply), IsEmpty());
}
