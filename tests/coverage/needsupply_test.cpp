#include "support/printers.h"

#include "coverage/celljudging.h"
#include "coverage/needsupply.h"
#include "support/matrices.h"

using namespace insats;
using namespace insats::test;
using coverage::Matrix;
using coverage::Question;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

constexpr AgeBand kSmall{0, 5};
constexpr AgeBand kSchoolAge{6, 12};
constexpr AgeBand kTeens{13, 15};
constexpr PreventionLevel kUniversal = PreventionLevel::Universal;
constexpr PreventionLevel kSelective = PreventionLevel::Selective;
constexpr PreventionLevel kIndicated = PreventionLevel::Indicated;
const QString kBullying = QStringLiteral("mobbning");

// States topic and area only.
Need aNeed(const QString &number = u"B001"_s)
{
    Need need;
    need.uuid = QUuid::createUuidV5(QUuid(), number);
    need.catalogue = u"prov"_s;
    need.number = number;
    need.area = kSafety;
    need.topics = {kBullying};
    return need;
}

// States level, age and group besides.
Need aFullNeed()
{
    Need need = aNeed();
    need.levels = {kSelective};
    need.age = {10, 12, AgeBasis::Stated};
    need.groups = {u"nyanlända"_s};
    return need;
}

// Meets aFullNeed().
InterventionBuilder meeting()
{
    return anIntervention()
        .named(u"Kompis"_s)
        .onTopic(kBullying)
        .forGroup(u"nyanlända"_s)
        .placed(kSafety, kFear, kSelective)
        .aged(9, 11);
}

NeedAnswer answerTo(const Need &need, const QList<Intervention> &all, const Question &question = aQuestion())
{
    return coverage::needAnswers(inventoryOf(all), question, {need}).constFirst();
}

void expectMet(const Need &need, const Intervention &intervention)
{
    const NeedAnswer answer = answerTo(need, {intervention});
    EXPECT_EQ(answer.verdict, Verdict::DoesNotHold);
    EXPECT_EQ(answer.doubt, NeedDoubt::None);
    EXPECT_THAT(answer.meeting, ElementsAre(intervention.uuid));
    EXPECT_THAT(answer.unknownAge, IsEmpty());
    EXPECT_THAT(answer.nearby, IsEmpty());
    EXPECT_THAT(answer.levelsWithout, IsEmpty());
}

// Nothing meets it, though this one shares a topic.
void expectNearby(const Need &need, const Intervention &intervention)
{
    const NeedAnswer answer = answerTo(need, {intervention});
    EXPECT_EQ(answer.verdict, Verdict::Holds);
    EXPECT_EQ(answer.doubt, NeedDoubt::None);
    EXPECT_THAT(answer.meeting, IsEmpty());
    EXPECT_THAT(answer.unknownAge, IsEmpty());
    EXPECT_THAT(answer.nearby, ElementsAre(intervention.uuid));
}

// Nothing meets it and nothing is near.
void expectNothing(const NeedAnswer &answer)
{
    EXPECT_EQ(answer.verdict, Verdict::Holds);
    EXPECT_EQ(answer.doubt, NeedDoubt::None);
    EXPECT_THAT(answer.meeting, IsEmpty());
    EXPECT_THAT(answer.unknownAge, IsEmpty());
    EXPECT_THAT(answer.nearby, IsEmpty());
}

struct Flagged {
    Matrix matrix;
    QList<NeedAnswer> answers;
};

Flagged flaggedBy(const QList<Need> &needs, const QList<Intervention> &all)
{
    const Question question = aQuestion();
    Flagged made{matrixOf(all, question), coverage::needAnswers(inventoryOf(all), question, needs)};
    coverage::flagNeeds(made.matrix.rows, made.answers, question.parameters.bands);
    return made;
}

QList<CellPlace> placesWithG11(const QList<CoverageRow> &rows)
{
    QList<CellPlace> places;
    for (const CoverageRow &row : rows) {
        for (const CoverageCell &cell : row.cells) {
            if (judgementOf(cell.flags, GapTest::G11))
                places.append(cell.place);
        }
    }
    return places;
}

QList<CoverageRow> withoutG11(QList<CoverageRow> rows)
{
    for (CoverageRow &row : rows) {
        for (CoverageCell &cell : row.cells)
            cell.flags.removeIf([](const Judgement &judgement) { return judgement.test == GapTest::G11; });
    }
    return rows;
}

} // namespace

// --- what meets a need ---

TEST(NeedSupplyTest, TopicAreaLevelAgeAndGroupTogetherMeetANeed) { expectMet(aFullNeed(), meeting()); }

TEST(NeedSupplyTest, OneSharedTopicIsEnough)
{
    Need need = aFullNeed();
    need.topics = {u"fritid"_s, kBullying};
    expectMet(need, Intervention(meeting().onTopic(u"samtalsstöd"_s)));
}

TEST(NeedSupplyTest, WithoutASharedTopicNothingMeetsItAndNothingIsNear)
{
    Intervention other = meeting();
    other.topics = {u"fritid"_s};
    expectNothing(answerTo(aFullNeed(), {other}));
}

TEST(NeedSupplyTest, AnInsatsWithoutTopicsMeetsNothing)
{
    Intervention silent = meeting();
    silent.topics.clear();
    expectNothing(answerTo(aFullNeed(), {silent}));
}

TEST(NeedSupplyTest, AnotherAreaIsOnlyNear)
{
    Intervention elsewhere = meeting();
    elsewhere.placements[0].area = kSchool;
    expectNearby(aFullNeed(), elsewhere);
}

TEST(NeedSupplyTest, AnotherLevelIsOnlyNear) { expectNearby(aFullNeed(), Intervention(meeting().onLevel(kUniversal))); }

TEST(NeedSupplyTest, APlacementWithoutLevelIsOnlyNear)
{
    Intervention levelless = meeting();
    levelless.placements[0].level.reset();
    expectNearby(aFullNeed(), levelless);
}

TEST(NeedSupplyTest, AnotherAgeIsOnlyNear)
{
    expectNearby(aFullNeed(), Intervention(meeting().aged(0, 9)));
    expectNearby(aFullNeed(), Intervention(meeting().aged(13, 20)));
}

TEST(NeedSupplyTest, OneSharedYearAtEitherEndIsEnough)
{
    expectMet(aFullNeed(), Intervention(meeting().aged(0, 10)));
    expectMet(aFullNeed(), Intervention(meeting().aged(12, 20)));
}

TEST(NeedSupplyTest, OpenEndsOfAgesReachOn)
{
    expectMet(aFullNeed(), Intervention(meeting().aged({}, 10)));
    expectMet(aFullNeed(), Intervention(meeting().aged(12, {})));
    Need young = aFullNeed();
    young.age = {std::nullopt, 12, AgeBasis::Stated};
    expectMet(young, Intervention(meeting().aged(0, 1)));
    expectNearby(young, Intervention(meeting().aged(13, {})));
    Need old = aFullNeed();
    old.age = {13, std::nullopt, AgeBasis::Stated};
    expectMet(old, Intervention(meeting().aged(60, 70)));
    expectNearby(old, Intervention(meeting().aged({}, 12)));
}

TEST(NeedSupplyTest, AnotherGroupIsOnlyNear)
{
    Intervention others = meeting();
    others.groups = {u"unga med NPF"_s};
    expectNearby(aFullNeed(), others);
}

TEST(NeedSupplyTest, AnInsatsThatNamesNoGroupIsOnlyNearANeedThatDoes)
{
    Intervention forNobody = meeting();
    forNobody.groups.clear();
    expectNearby(aFullNeed(), forNobody);
}

TEST(NeedSupplyTest, OneOfTheStatedGroupsIsEnough)
{
    Need need = aFullNeed();
    need.groups = {u"unga med NPF"_s, u"nyanlända"_s};
    expectMet(need, meeting());
}

TEST(NeedSupplyTest, LevelAndAgeMustStandInOnePlacement)
{
    const Intervention split = anIntervention()
                                   .onTopic(kBullying)
                                   .forGroup(u"nyanlända"_s)
                                   .placed(kSafety, kFear, kSelective)
                                   .aged(0, 5)
                                   .placed(kSafety, kFear, kUniversal)
                                   .aged(10, 12);
    expectNearby(aFullNeed(), split);
}

TEST(NeedSupplyTest, TheBestPlacementDecides)
{
    const Intervention several = meeting().placed(kSchool, kLearning).aged(40, 50).placed(kSafety, kFear, kSelective);
    expectMet(aFullNeed(), several);
    QList<Placement> reversed(several.placements.crbegin(), several.placements.crend());
    Intervention turned = several;
    turned.placements = reversed;
    expectMet(aFullNeed(), turned);
}

// --- what is not stated ---

TEST(NeedSupplyTest, ALevelThatIsNotStatedIsNotAskedFor)
{
    Need need = aFullNeed();
    need.levels.clear();
    for (const PreventionLevel level : {kUniversal, kSelective, kIndicated})
        expectMet(need, Intervention(meeting().onLevel(level)));
}

TEST(NeedSupplyTest, AnAgeThatIsNotStatedIsNotAskedFor)
{
    Need need = aFullNeed();
    need.age = {};
    expectMet(need, Intervention(meeting().aged(60, 70)));
    expectMet(need, Intervention(meeting().aged({}, {}, AgeBasis::None)));
}

TEST(NeedSupplyTest, AGroupThatIsNotStatedIsNotAskedFor)
{
    Need need = aFullNeed();
    need.groups.clear();
    Intervention forNobody = meeting();
    forNobody.groups.clear();
    expectMet(need, forNobody);
    expectMet(need, meeting());
}

TEST(NeedSupplyTest, TheAreaIsAlwaysAskedFor)
{
    expectMet(aNeed(), Intervention(anIntervention().onTopic(kBullying).placed(kSafety)));
    expectNearby(aNeed(), Intervention(anIntervention().onTopic(kBullying).placed(kSchool)));
}

// --- unknown ages ---

TEST(NeedSupplyTest, AnOnlyCandidateOfUnknownAgeCannotBeJudgedAndNeverMeets)
{
    const Intervention ageless = meeting().aged({}, {}, AgeBasis::None);
    const NeedAnswer answer = answerTo(aFullNeed(), {ageless});
    EXPECT_EQ(answer.verdict, Verdict::CannotBeJudged);
    EXPECT_EQ(answer.doubt, NeedDoubt::OnlyUnknownAge);
    EXPECT_THAT(answer.unknownAge, ElementsAre(ageless.uuid));
    EXPECT_THAT(answer.meeting, IsEmpty());
    EXPECT_THAT(answer.nearby, IsEmpty());
}

TEST(NeedSupplyTest, AnUnknownAgeBesideOneThatMeetsLeavesTheNeedMet)
{
    const Intervention ageless = meeting().named(u"Okänd"_s).aged({}, {}, AgeBasis::None);
    const Intervention sure = meeting();
    const NeedAnswer answer = answerTo(aFullNeed(), {ageless, sure});
    EXPECT_EQ(answer.verdict, Verdict::DoesNotHold);
    EXPECT_EQ(answer.doubt, NeedDoubt::None);
    EXPECT_THAT(answer.meeting, ElementsAre(sure.uuid));
    EXPECT_THAT(answer.unknownAge, ElementsAre(ageless.uuid));
}

TEST(NeedSupplyTest, AnUnknownAgeInAnotherAreaIsOnlyNear)
{
    Intervention elsewhere = meeting().aged({}, {}, AgeBasis::None);
    elsewhere.placements[0].area = kSchool;
    expectNearby(aFullNeed(), elsewhere);
}

// --- several levels ---

TEST(NeedSupplyTest, StatedLevelsWithoutSupplyAreNamed)
{
    Need need = aNeed();
    need.levels = {kUniversal, kSelective, kIndicated};
    const Intervention one = meeting();
    const NeedAnswer answer = answerTo(need, {one});
    EXPECT_EQ(answer.verdict, Verdict::Holds);
    EXPECT_THAT(answer.meeting, ElementsAre(one.uuid));
    EXPECT_THAT(answer.levelsWithout, ElementsAre(kUniversal, kIndicated));
}

TEST(NeedSupplyTest, SeveralInsatserTogetherMeetAllLevels)
{
    Need need = aNeed();
    need.levels = {kUniversal, kSelective};
    const QList<Intervention> both = {meeting(), meeting().named(u"Alla"_s).onLevel(kUniversal)};
    const NeedAnswer answer = answerTo(need, both);
    EXPECT_EQ(answer.verdict, Verdict::DoesNotHold);
    EXPECT_EQ(namesOf(answer.meeting, both), (QStringList{u"Kompis"_s, u"Alla"_s}));
    EXPECT_THAT(answer.levelsWithout, IsEmpty());
}

TEST(NeedSupplyTest, ANeedWithoutLevelsIsWithoutNoLevel) { EXPECT_THAT(answerTo(aNeed(), {}).levelsWithout, IsEmpty()); }

TEST(NeedSupplyTest, AnUnknownAgeLeavesItsLevelOpen)
{
    Need need = aFullNeed();
    need.levels = {kUniversal, kSelective};
    const QList<Intervention> all = {meeting(),
                                     meeting().named(u"Okänd"_s).onLevel(kUniversal).aged({}, {}, AgeBasis::None)};
    const NeedAnswer answer = answerTo(need, all);
    EXPECT_EQ(answer.verdict, Verdict::CannotBeJudged);
    EXPECT_EQ(answer.doubt, NeedDoubt::OnlyUnknownAge);
}

TEST(NeedSupplyTest, AnUnknownAgeOnAnotherLevelDoesNotFillTheLevelWithoutSupply)
{
    Need need = aFullNeed();
    need.levels = {kUniversal, kSelective};
    const QList<Intervention> all = {meeting(), meeting().named(u"Okänd"_s).aged({}, {}, AgeBasis::None)};
    const NeedAnswer answer = answerTo(need, all);
    EXPECT_EQ(answer.verdict, Verdict::Holds);
    EXPECT_EQ(answer.doubt, NeedDoubt::None);
    EXPECT_THAT(answer.levelsWithout, ElementsAre(kUniversal));
}

// --- what counts ---

TEST(NeedSupplyTest, OnlyWhatRunsMeetsANeed)
{
    for (const InterventionStatus status :
         {InterventionStatus::Planned, InterventionStatus::Ended, InterventionStatus::Paused, InterventionStatus::Unknown})
        expectNothing(answerTo(aNeed(), {meeting().withStatus(status)}));
    expectNothing(answerTo(aNeed(), {meeting().validTo(QDate(2018, 2, 19))}));
    expectNothing(answerTo(aNeed(), {meeting().validFrom(QDate(2018, 2, 21))}));
    expectMet(aNeed(), Intervention(meeting().validFrom(QDate(2018, 2, 20)).validTo(QDate(2018, 2, 20))));
}

TEST(NeedSupplyTest, WhatIsPlannedCountsWhenAllIsCounted)
{
    Question question = aQuestion();
    question.counted = CountedStatus::All;
    EXPECT_EQ(answerTo(aNeed(), {meeting().withStatus(InterventionStatus::Planned)}, question).verdict,
              Verdict::DoesNotHold);
}

TEST(NeedSupplyTest, WhatIsFilteredOutDoesNotCount)
{
    const QList<Intervention> all = {meeting(), meeting().named(u"Annan"_s)};
    Question question = aQuestion();
    question.only = std::vector<coverage::RecordId>{2};
    EXPECT_EQ(namesOf(answerTo(aNeed(), all, question).meeting, all), QStringList{u"Annan"_s});
    question.only = std::vector<coverage::RecordId>{};
    expectNothing(answerTo(aNeed(), all, question));
}

TEST(NeedSupplyTest, WhatIsThoughtAwayDoesNotCount)
{
    Question question = aQuestion();
    question.withoutProviders = {u"Klubben"_s};
    expectNothing(answerTo(aNeed(), {meeting().by(u"Klubben"_s)}, question));
    EXPECT_EQ(answerTo(aNeed(), {meeting().by(u"Klubben"_s).by(u"Skolan"_s)}, question).verdict, Verdict::DoesNotHold);
    EXPECT_EQ(answerTo(aNeed(), {meeting()}, question).verdict, Verdict::DoesNotHold);
}

TEST(NeedSupplyTest, OtherCataloguesDoNotCount) { expectNothing(answerTo(aNeed(), {meeting().in(u"annan"_s)})); }

TEST(NeedSupplyTest, OnlyTheNeedsOwnMunicipalityMeetsIt)
{
    const QList<Intervention> all = {meeting(), meeting().named(u"Granne"_s).in(u"annan"_s),
                                     meeting().named(u"Senare"_s).in(u"prov_2023"_s)};
    Question question = aQuestion();
    question.dates.insert(u"annan"_s, QDate(2018, 2, 20));
    question.dates.insert(u"prov_2023"_s, QDate(2018, 2, 20));
    question.municipalities = {{u"prov"_s, u"Ale"_s}, {u"annan"_s, u"Trollhättan"_s}, {u"prov_2023"_s, u"Ale"_s}};
    const NeedAnswer answer = answerTo(aNeed(), all, question);
    EXPECT_EQ(namesOf(answer.meeting, all), (QStringList{u"Kompis"_s, u"Senare"_s}));
    EXPECT_THAT(answer.nearby, IsEmpty());
}

// --- what is not judged ---

TEST(NeedSupplyTest, AnOrganisationNeedIsNotJudged)
{
    Need need = aNeed();
    need.kind = NeedKind::Organisation;
    const NeedAnswer answer = answerTo(need, {meeting()});
    EXPECT_EQ(answer.verdict, Verdict::CannotBeJudged);
    EXPECT_EQ(answer.doubt, NeedDoubt::OrganisationNeed);
    EXPECT_THAT(answer.meeting, IsEmpty());
}

TEST(NeedSupplyTest, ANeedWithoutTopicIsNotJudged)
{
    Need need = aNeed();
    need.topics.clear();
    const NeedAnswer answer = answerTo(need, {meeting()});
    EXPECT_EQ(answer.verdict, Verdict::CannotBeJudged);
    EXPECT_EQ(answer.doubt, NeedDoubt::NoTopic);
    EXPECT_THAT(answer.meeting, IsEmpty());
}

TEST(NeedSupplyTest, OtherWordsForATopicNeverMeet)
{
    for (const QString &topic : {u"likabehandling"_s, u"kränkningar"_s, u"mobbning i skolan"_s, u"mobb"_s}) {
        SCOPED_TRACE(topic.toStdString());
        Intervention similar = meeting();
        similar.topics = {topic};
        expectNothing(answerTo(aNeed(), {similar}));
    }
}

TEST(NeedSupplyTest, KeywordsNamesAndSummariesNeverMeet)
{
    Intervention wordy = meeting().named(u"Mobbning"_s).about(kBullying).summed(u"Arbete mot mobbning."_s);
    wordy.topics.clear();
    expectNothing(answerTo(aNeed(), {wordy}));
}

TEST(NeedSupplyTest, AnswersStandInTheOrderOfTheNeeds)
{
    const QList<NeedAnswer> answers =
        coverage::needAnswers(inventoryOf({meeting()}), aQuestion(), {aNeed(u"B009"_s), aNeed(u"B001"_s), aNeed(u"B005"_s)});
    QStringList numbers;
    for (const NeedAnswer &answer : answers)
        numbers.append(answer.need.number);
    EXPECT_EQ(numbers, (QStringList{u"B009"_s, u"B001"_s, u"B005"_s}));
}

// --- flags in the matrix ---

TEST(NeedSupplyTest, ExactlyTheCellsOfLevelAndAgeAreFlagged)
{
    Need need = aFullNeed();
    need.levels = {kUniversal, kIndicated};
    need.age = {12, 13, AgeBasis::Stated};
    const Flagged flagged = flaggedBy({need}, {});
    EXPECT_THAT(placesWithG11(flagged.matrix.rows),
                ElementsAre(CellPlace{kSafety, std::nullopt, kUniversal, kSchoolAge},
                            CellPlace{kSafety, std::nullopt, kUniversal, kTeens},
                            CellPlace{kSafety, std::nullopt, kIndicated, kSchoolAge},
                            CellPlace{kSafety, std::nullopt, kIndicated, kTeens}));
    EXPECT_EQ(flagged.answers.constFirst().flaggedCells, 4);
}

TEST(NeedSupplyTest, OnlyTheLevelsWithoutSupplyAreFlagged)
{
    Need need = aFullNeed();
    need.levels = {kUniversal, kSelective};
    const Flagged flagged = flaggedBy({need}, {meeting()});
    EXPECT_THAT(placesWithG11(flagged.matrix.rows), ElementsAre(CellPlace{kSafety, std::nullopt, kUniversal, kSchoolAge}));
}

TEST(NeedSupplyTest, ANeedThatDoesNotStateBothLevelAndAgeFlagsNothing)
{
    Need levelOnly = aNeed();
    levelOnly.levels = {kUniversal};
    Need ageOnly = aNeed();
    ageOnly.age = {6, 12, AgeBasis::Stated};
    const Flagged flagged = flaggedBy({levelOnly, ageOnly, aNeed()}, {});
    EXPECT_THAT(placesWithG11(flagged.matrix.rows), IsEmpty());
    for (const NeedAnswer &answer : flagged.answers) {
        EXPECT_EQ(answer.verdict, Verdict::Holds);
        EXPECT_EQ(answer.flaggedCells, 0);
    }
}

TEST(NeedSupplyTest, WhatIsMetOrNotJudgedFlagsNothing)
{
    Need organisation = aFullNeed();
    organisation.kind = NeedKind::Organisation;
    EXPECT_THAT(placesWithG11(flaggedBy({aFullNeed(), organisation}, {meeting()}).matrix.rows), IsEmpty());
    EXPECT_THAT(placesWithG11(flaggedBy({aFullNeed()}, {meeting().aged({}, {}, AgeBasis::None)}).matrix.rows), IsEmpty());
}

TEST(NeedSupplyTest, AgesBeyondTheBandsFlagNothing)
{
    Need adults = aFullNeed();
    adults.age = {16, std::nullopt, AgeBasis::Stated};
    const Flagged flagged = flaggedBy({adults}, {});
    EXPECT_THAT(placesWithG11(flagged.matrix.rows), IsEmpty());
    EXPECT_EQ(flagged.answers.constFirst().flaggedCells, 0);
}

TEST(NeedSupplyTest, SeveralNeedsOfACellShareOneFlagWithTheirNumbers)
{
    Need first = aFullNeed();
    Need second = aFullNeed();
    second.number = u"B012"_s;
    second.age = {0, 12, AgeBasis::Stated};
    const Flagged flagged = flaggedBy({first, second}, {});
    const CoverageRow &row = rowAt(flagged.matrix.rows, kSafety);
    const CoverageCell &shared = cellAt(row, kSelective, kSchoolAge);
    EXPECT_EQ(std::ranges::count(shared.flags, GapTest::G11, &Judgement::test), 1);
    const auto both = judgementOf(shared.flags, GapTest::G11);
    ASSERT_TRUE(both);
    EXPECT_EQ(both->verdict, Verdict::Holds);
    EXPECT_EQ(both->count, 2);
    EXPECT_EQ(both->name, u"B001, B012"_s);
    const auto alone = judgementOf(cellAt(row, kSelective, kSmall).flags, GapTest::G11);
    ASSERT_TRUE(alone);
    EXPECT_EQ(alone->count, 1);
    EXPECT_EQ(alone->name, u"B012"_s);
    EXPECT_EQ(flagged.answers.at(0).flaggedCells, 1);
    EXPECT_EQ(flagged.answers.at(1).flaggedCells, 2);
}

TEST(NeedSupplyTest, SubAreasAreNotFlagged)
{
    for (const CellPlace &place : placesWithG11(flaggedBy({aFullNeed()}, {}).matrix.rows))
        EXPECT_EQ(place.subArea, std::nullopt) << testing::PrintToString(place);
}

TEST(NeedSupplyTest, ACellThatIsNotEmptyCanLackWhatANeedAsksFor)
{
    Intervention other = meeting();
    other.topics = {u"fritid"_s};
    const Flagged flagged = flaggedBy({aFullNeed()}, {other});
    const CoverageCell &cell = cellAt(rowAt(flagged.matrix.rows, kSafety), kSelective, kSchoolAge);
    EXPECT_EQ(cell.content.count(), 1);
    EXPECT_TRUE(judgementOf(cell.flags, GapTest::G11));
}

TEST(NeedSupplyTest, AmongTheGapsANeedStandsAfterTheEmptyCellsAndBeforeTheProjectCliff)
{
    Need need = aFullNeed();
    need.topics = {u"fritid"_s};
    const Flagged flagged = flaggedBy({need}, {meeting().validTo(QDate(2018, 6, 1))});
    QList<GapTest> order;
    for (const Gap &gap : coverage::gapsOf(flagged.matrix.rows, CoverageRows::Areas)) {
        if (order.isEmpty() || order.constLast() != gap.judgement.test)
            order.append(gap.judgement.test);
    }
    EXPECT_THAT(order.mid(0, 3), ElementsAre(GapTest::G1, GapTest::G11, GapTest::G10));
}

TEST(NeedSupplyTest, FlaggingAddsItsFlagsAndChangesNothingElse)
{
    const QList<Intervention> all = {meeting(), anIntervention().named(u"Okänd"_s).placed(kSafety, kCrime)};
    Need need = aFullNeed();
    need.topics = {u"fritid"_s};
    const Matrix before = matrixOf(all);
    const Flagged flagged = flaggedBy({need}, all);
    ASSERT_THAT(placesWithG11(flagged.matrix.rows), ElementsAre(CellPlace{kSafety, std::nullopt, kSelective, kSchoolAge}));
    EXPECT_TRUE(withoutG11(flagged.matrix.rows) == before.rows);
    EXPECT_EQ(flagged.matrix.totals.all, before.totals.all);
    EXPECT_EQ(flagged.matrix.figures.c(), before.figures.c());
    EXPECT_EQ(flagged.matrix.figures.robustFromShare(), before.figures.robustFromShare());
    EXPECT_EQ(flagged.matrix.figures.robustToShare(), before.figures.robustToShare());
    EXPECT_EQ(flagged.matrix.figures.u(), before.figures.u());
}
