#include "support/printers.h"

#include "coverage/comparison.h"
#include "support/matrices.h"

using namespace insats;
using namespace insats::test;
using coverage::Standing;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

using Records = QList<Intervention>;

// Judged on the day of aQuestion().
coverage::ComparedRecords compared(const Records &records)
{
    const coverage::Inventory inventory = inventoryOf(records);
    coverage::ComparedRecords side{records, {}, coverage::matrix(inventory, aQuestion()).rows};
    for (const coverage::Entry &entry : inventory.entries())
        side.standings.append(standingOf(entry, coverage::dayOf(aQuestion().dates.value(u"prov"_s)), CountedStatus::Active));
    return side;
}

QList<RecordChange> changesOf(const Records &before, const Records &after)
{
    return coverage::changes(compared(before), compared(after));
}

InterventionBuilder homework() { return anIntervention().named(u"Läxhjälp"_s).placed(kSchool, kLearning).aged(6, 12); }

CellPlace cell(const QString &area, PreventionLevel level, std::optional<AgeBand> band) { return {area, {}, level, band}; }

const CellPlace kSixToTwelve = cell(kSchool, PreventionLevel::Universal, AgeBand{6, 12});
const CellPlace kTeens = cell(kSchool, PreventionLevel::Universal, AgeBand{13, 15});
const CellPlace kNoAge = cell(kSchool, PreventionLevel::Universal, {});

} // namespace

TEST(Comparison, TheSameRecordsMakeNoDifference) { EXPECT_THAT(changesOf({homework()}, {homework()}), IsEmpty()); }

TEST(Comparison, ANewRecordIsAddedInTheCellsThatItReaches)
{
    const auto changes = changesOf({}, {homework().aged(6, 13)});
    ASSERT_THAT(changes, SizeIs(1));
    EXPECT_EQ(changes.constFirst().cause, ChangeCause::Added);
    EXPECT_EQ(changes.constFirst().name, u"Läxhjälp"_s);
    EXPECT_THAT(changes.constFirst().came, ElementsAre(kSixToTwelve, kTeens));
    EXPECT_THAT(changes.constFirst().left, IsEmpty());
    EXPECT_THAT(changes.constFirst().fields, IsEmpty());
}

TEST(Comparison, ARecordThatIsGoneHasEndedWhereItStood)
{
    const auto changes = changesOf({homework()}, {});
    ASSERT_THAT(changes, SizeIs(1));
    EXPECT_EQ(changes.constFirst().cause, ChangeCause::Ended);
    EXPECT_THAT(changes.constFirst().left, ElementsAre(kSixToTwelve));
}

TEST(Comparison, WhatIsPlannedComesAndGoesWithoutCells)
{
    const Intervention planned = homework().withStatus(InterventionStatus::Planned);
    const auto came = changesOf({}, {planned});
    ASSERT_THAT(came, SizeIs(1));
    EXPECT_EQ(came.constFirst().cause, ChangeCause::Added);
    EXPECT_THAT(came.constFirst().came, IsEmpty());
    const auto gone = changesOf({planned}, {});
    ASSERT_THAT(gone, SizeIs(1));
    EXPECT_EQ(gone.constFirst().cause, ChangeCause::Ended);
    EXPECT_THAT(gone.constFirst().left, IsEmpty());
}

TEST(Comparison, APlannedRecordThatBeginsIsAddedAndTellsItsStatus)
{
    const auto changes = changesOf({homework().withStatus(InterventionStatus::Planned)}, {homework()});
    ASSERT_THAT(changes, SizeIs(1));
    EXPECT_EQ(changes.constFirst().cause, ChangeCause::Added);
    EXPECT_THAT(changes.constFirst().came, ElementsAre(kSixToTwelve));
    ASSERT_THAT(changes.constFirst().fields, SizeIs(1));
    EXPECT_EQ(changes.constFirst().fields.constFirst().field, u"status"_s);
}

TEST(Comparison, WhatNoLongerCountsHasEndedWhateverItIsCalled)
{
    for (const auto status :
         {InterventionStatus::Paused, InterventionStatus::Ended, InterventionStatus::Unknown, InterventionStatus::Planned}) {
        const auto changes = changesOf({homework()}, {homework().withStatus(status)});
        ASSERT_THAT(changes, SizeIs(1));
        EXPECT_EQ(changes.constFirst().cause, ChangeCause::Ended) << codeOf(status).toStdString();
        EXPECT_THAT(changes.constFirst().left, ElementsAre(kSixToTwelve));
    }
}

TEST(Comparison, WhatDidNotCountAndDoesNotCountIsEdited)
{
    const auto changes =
        changesOf({homework().withStatus(InterventionStatus::Paused)}, {homework().withStatus(InterventionStatus::Ended)});
    ASSERT_THAT(changes, SizeIs(1));
    EXPECT_EQ(changes.constFirst().cause, ChangeCause::Edited);
}

TEST(Comparison, TimeAloneEndsAndBegins)
{
    const Records records = {
        homework().validTo(QDate(2018, 6, 30)),
        anIntervention().named(u"Nattvandring"_s).placed(kSafety).aged(6, 12).validFrom(QDate(2018, 6, 30))};
    const coverage::ComparedRecords before = compared(records);
    coverage::ComparedRecords after = before;
    after.standings = {Standing::Inactive, Standing::Counted};
    const auto changes = coverage::changes(before, after);
    ASSERT_THAT(changes, SizeIs(2));
    EXPECT_EQ(changes.at(0).cause, ChangeCause::Added);
    EXPECT_EQ(changes.at(0).name, u"Nattvandring"_s);
    EXPECT_EQ(changes.at(1).cause, ChangeCause::Ended);
    EXPECT_EQ(changes.at(1).name, u"Läxhjälp"_s);
    EXPECT_THAT(changes.at(0).fields, IsEmpty());
    EXPECT_THAT(changes.at(1).fields, IsEmpty());
}

TEST(Comparison, AnotherPlaceOrAgeOfTheSameInsatsIsReTagging)
{
    const Records retagged = {homework().aged(13, 15),
                              homework().ofAge(6, 12),
                              homework().forTarget(u"Elever"_s),
                              homework().forAudience(Audience::Child),
                              homework().forGroup(u"nyanlända"_s),
                              homework().onTopic(u"studiestöd"_s),
                              homework().onLevel(PreventionLevel::Selective),
                              homework().placed(kSafety)};
    for (const Intervention &after : retagged) {
        const auto changes = changesOf({homework()}, {after});
        ASSERT_THAT(changes, SizeIs(1));
        EXPECT_EQ(changes.constFirst().cause, ChangeCause::Retagged);
    }
}

TEST(Comparison, AnAgeThatIsFoundOutLeavesTheColumnOfUnknownAges)
{
    const auto changes = changesOf({homework().aged({}, {}, AgeBasis::None)}, {homework().aged(10, 13)});
    ASSERT_THAT(changes, SizeIs(1));
    EXPECT_EQ(changes.constFirst().cause, ChangeCause::Retagged);
    EXPECT_THAT(changes.constFirst().came, ElementsAre(kSixToTwelve, kTeens));
    EXPECT_THAT(changes.constFirst().left, ElementsAre(kNoAge));
}

TEST(Comparison, OtherFactsAreEditedAndAConfirmationIsAReview)
{
    const auto edited = changesOf({homework()}, {homework().by(u"Skolan"_s).reviewed(QDate(2018, 2, 1))});
    ASSERT_THAT(edited, SizeIs(1));
    EXPECT_EQ(edited.constFirst().cause, ChangeCause::Edited);
    EXPECT_THAT(edited.constFirst().fields, SizeIs(2));
    const auto reviewed = changesOf({homework()}, {homework().reviewed(QDate(2018, 2, 1)).reviewedEvery(180)});
    ASSERT_THAT(reviewed, SizeIs(1));
    EXPECT_EQ(reviewed.constFirst().cause, ChangeCause::Reviewed);
    const auto retagged = changesOf({homework()}, {homework().aged(6, 15).reviewed(QDate(2018, 2, 1)).by(u"Skolan"_s)});
    ASSERT_THAT(retagged, SizeIs(1));
    EXPECT_EQ(retagged.constFirst().cause, ChangeCause::Retagged);
}

TEST(Comparison, ARenamedRecordIsCalledWhatItIsCalledNow)
{
    Intervention renamed = homework();
    renamed.name = u"Studiestöd"_s;
    const auto changes = changesOf({homework()}, {renamed});
    ASSERT_THAT(changes, SizeIs(1));
    EXPECT_EQ(changes.constFirst().cause, ChangeCause::Edited);
    EXPECT_EQ(changes.constFirst().name, u"Studiestöd"_s);
}

TEST(Comparison, ARecordThatMovesBetweenSubAreasStaysInTheCellsOfItsArea)
{
    const Intervention fear = anIntervention().named(u"Vandring"_s).placed(kSafety, kFear).aged(6, 12);
    const Intervention crime = anIntervention().named(u"Vandring"_s).placed(kSafety, kCrime).aged(6, 12);
    const auto changes = changesOf({fear}, {crime});
    ASSERT_THAT(changes, SizeIs(1));
    EXPECT_EQ(changes.constFirst().cause, ChangeCause::Retagged);
    EXPECT_THAT(changes.constFirst().came, IsEmpty());
    EXPECT_THAT(changes.constFirst().left, IsEmpty());
}
