#include "support/printers.h"

#include "coverage/reach.h"
#include "support/matrices.h"

using namespace insats;
using namespace insats::test;
using coverage::Question;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

constexpr PreventionLevel kUniversal = PreventionLevel::Universal;
constexpr PreventionLevel kSelective = PreventionLevel::Selective;
constexpr PreventionLevel kIndicated = PreventionLevel::Indicated;

HardToReach aGroup(const QStringList &tags, const AgeRange &age = {})
{
    HardToReach group;
    group.catalogue = u"prov"_s;
    group.name = u"de som ingen når"_s;
    group.groups = tags;
    group.age = age;
    return group;
}

const AgeRange kOlder{16, 19, AgeBasis::Stated};

HardToReachAnswer answerFor(const HardToReach &group, const QList<Intervention> &all, const Question &question = aQuestion())
{
    return coverage::reaching(inventoryOf(all), question, {group}).constFirst();
}

InterventionBuilder atHome(const QString &name = u"Hemma"_s)
{
    return anIntervention().named(name).forGroup(u"skolfrånvaro"_s).placed(kSchool, kLearning).aged(6, 12);
}

// The date of the question is 2018-02-20.
QStringList endingWithin(int months, const QList<Intervention> &all, const Question &question = aQuestion())
{
    return namesOf(coverage::endingWithin(inventoryOf(all), question, months), all);
}

QStringList byVolunteers(const QList<Intervention> &all, const Question &question = aQuestion())
{
    return namesOf(coverage::volunteerRun(inventoryOf(all), question), all);
}

} // namespace

// --- groups ---

TEST(ReachTest, AnInsatsWithTheTagReachesTheGroup)
{
    const QList<Intervention> all = {atHome(), anIntervention().named(u"Alla"_s).placed(kSchool),
                                     anIntervention().named(u"Andra"_s).forGroup(u"nyanlända"_s).placed(kSchool)};
    const HardToReachAnswer answer = answerFor(aGroup({u"skolfrånvaro"_s}), all);
    EXPECT_TRUE(answer.isCountable());
    EXPECT_EQ(namesOf(answer.reaching, all), QStringList{u"Hemma"_s});
    EXPECT_THAT(answer.unknownAge, IsEmpty());
}

TEST(ReachTest, OneOfSeveralTagsIsEnough)
{
    const QList<Intervention> all = {atHome()};
    EXPECT_EQ(namesOf(answerFor(aGroup({u"pojkar"_s, u"skolfrånvaro"_s}), all).reaching, all), QStringList{u"Hemma"_s});
}

TEST(ReachTest, AGroupOfAnAgeIsReachedByWhatSharesAYear)
{
    const QList<Intervention> all = {
        anIntervention().named(u"Före"_s).placed(kSafety).aged(6, 15),
        anIntervention().named(u"Första året"_s).placed(kSafety).aged(6, 16),
        anIntervention().named(u"Sista året"_s).placed(kSafety).aged(19, 25),
        anIntervention().named(u"Efter"_s).placed(kSafety).aged(20, {}),
        anIntervention().named(u"Öppet"_s).placed(kSafety).aged({}, 17),
    };
    const HardToReachAnswer answer = answerFor(aGroup({}, kOlder), all);
    EXPECT_TRUE(answer.isCountable());
    EXPECT_EQ(namesOf(answer.reaching, all), (QStringList{u"Första året"_s, u"Sista året"_s, u"Öppet"_s}));
}

TEST(ReachTest, AGroupWithoutUpperAgeReachesOn)
{
    const QList<Intervention> all = {anIntervention().named(u"Äldre"_s).placed(kSafety).aged(60, 70),
                                     anIntervention().named(u"Yngre"_s).placed(kSafety).aged(0, 19)};
    EXPECT_EQ(namesOf(answerFor(aGroup({}, {20, std::nullopt, AgeBasis::Stated}), all).reaching, all),
              QStringList{u"Äldre"_s});
}

TEST(ReachTest, TagAndAgeAreBothAskedFor)
{
    const QList<Intervention> all = {
        atHome(u"Rätt"_s).aged(16, 19),
        atHome(u"För unga"_s).aged(6, 12),
        anIntervention().named(u"Annan grupp"_s).placed(kSchool).aged(16, 19),
    };
    EXPECT_EQ(namesOf(answerFor(aGroup({u"skolfrånvaro"_s}, kOlder), all).reaching, all), QStringList{u"Rätt"_s});
}

TEST(ReachTest, UnknownAgesStandApart)
{
    const QList<Intervention> all = {anIntervention().named(u"Okänd"_s).placed(kSafety),
                                     anIntervention().named(u"Båda"_s).placed(kSafety).placed(kSafety).aged(17, 18)};
    const HardToReachAnswer answer = answerFor(aGroup({}, kOlder), all);
    EXPECT_EQ(namesOf(answer.reaching, all), QStringList{u"Båda"_s});
    EXPECT_EQ(namesOf(answer.unknownAge, all), QStringList{u"Okänd"_s});
}

TEST(ReachTest, AgesAreNotAskedForWhenTheGroupStatesNone)
{
    const QList<Intervention> all = {anIntervention().named(u"Okänd"_s).forGroup(u"skolfrånvaro"_s).placed(kSafety)};
    const HardToReachAnswer answer = answerFor(aGroup({u"skolfrånvaro"_s}), all);
    EXPECT_EQ(namesOf(answer.reaching, all), QStringList{u"Okänd"_s});
    EXPECT_THAT(answer.unknownAge, IsEmpty());
}

TEST(ReachTest, LevelsOnWhichNothingReachesTheGroupAreNamed)
{
    EXPECT_THAT(answerFor(aGroup({u"skolfrånvaro"_s}), {atHome().onLevel(kSelective)}).levelsWithout,
                ElementsAre(kUniversal, kIndicated));
    EXPECT_THAT(answerFor(aGroup({u"skolfrånvaro"_s}), {}).levelsWithout, ElementsAre(kUniversal, kSelective, kIndicated));
    EXPECT_THAT(answerFor(aGroup({u"skolfrånvaro"_s}),
                          {atHome(u"A"_s).onLevel(kUniversal), atHome(u"B"_s).onLevel(kSelective),
                           atHome(u"C"_s).onLevel(kIndicated)})
                    .levelsWithout,
                IsEmpty());
}

TEST(ReachTest, ALevelOfAnotherAgeDoesNotReachTheGroup)
{
    const Intervention both =
        anIntervention().placed(kSafety, kFear, kUniversal).aged(17, 17).placed(kSafety, kFear, kSelective).aged(0, 5);
    EXPECT_THAT(answerFor(aGroup({}, kOlder), {both}).levelsWithout, ElementsAre(kSelective, kIndicated));
}

TEST(ReachTest, ALevelThatAnUnknownAgeMightReachIsNotNamed)
{
    EXPECT_THAT(answerFor(aGroup({}, kOlder), {anIntervention().placed(kSafety, kFear, kUniversal)}).levelsWithout,
                ElementsAre(kSelective, kIndicated));
}

TEST(ReachTest, AGroupWithoutTagAndAgeIsNotCounted)
{
    const HardToReachAnswer answer = answerFor(aGroup({}), {atHome()});
    EXPECT_FALSE(answer.isCountable());
    EXPECT_THAT(answer.reaching, IsEmpty());
    EXPECT_THAT(answer.unknownAge, IsEmpty());
    EXPECT_THAT(answer.levelsWithout, IsEmpty());
}

TEST(ReachTest, OnlyWhatRunsReachesAGroup)
{
    EXPECT_THAT(answerFor(aGroup({u"skolfrånvaro"_s}),
                          {atHome(u"Plan"_s).withStatus(InterventionStatus::Planned),
                           atHome(u"Slut"_s).withStatus(InterventionStatus::Ended), atHome(u"Annan"_s).in(u"annan"_s)})
                    .reaching,
                IsEmpty());
}

TEST(ReachTest, OnlyTheGroupsOwnMunicipalityReachesIt)
{
    const QList<Intervention> all = {atHome(u"Här"_s), atHome(u"Granne"_s).in(u"annan"_s).onLevel(kIndicated)};
    Question question = aQuestion();
    question.dates.insert(u"annan"_s, QDate(2018, 2, 20));
    question.municipalities = {{u"prov"_s, u"Ale"_s}, {u"annan"_s, u"Trollhättan"_s}};
    const HardToReachAnswer answer = answerFor(aGroup({u"skolfrånvaro"_s}), all, question);
    EXPECT_EQ(namesOf(answer.reaching, all), QStringList{u"Här"_s});
    EXPECT_THAT(answer.levelsWithout, ElementsAre(kSelective, kIndicated));
}

TEST(ReachTest, AnswersStandInTheOrderOfTheGroups)
{
    const QList<Intervention> all = {atHome()};
    const auto answers =
        coverage::reaching(inventoryOf(all), aQuestion(), {aGroup({}), aGroup({u"pojkar"_s}), aGroup({u"skolfrånvaro"_s})});
    ASSERT_EQ(answers.size(), 3);
    EXPECT_FALSE(answers.at(0).isCountable());
    EXPECT_THAT(answers.at(1).reaching, IsEmpty());
    EXPECT_EQ(answers.at(2).reaching.size(), 1);
}

// --- volunteers ---

TEST(ReachTest, OnlyWhatIsKnownToHangOnVolunteersDoes)
{
    const QList<Intervention> all = {
        anIntervention().named(u"Ja"_s).placed(kSafety).runByVolunteers(Certainty::Yes),
        anIntervention().named(u"Nej"_s).placed(kSafety).runByVolunteers(Certainty::No),
        anIntervention().named(u"Okänt"_s).placed(kSafety),
        anIntervention()
            .named(u"Planerad"_s)
            .placed(kSafety)
            .runByVolunteers(Certainty::Yes)
            .withStatus(InterventionStatus::Planned),
    };
    EXPECT_EQ(byVolunteers(all), QStringList{u"Ja"_s});
}

TEST(ReachTest, VolunteersWhoAreThoughtAwayRunNothing)
{
    Question question = aQuestion();
    question.withoutProviders = {u"Klubben"_s};
    EXPECT_THAT(byVolunteers({anIntervention().by(u"Klubben"_s).runByVolunteers(Certainty::Yes)}, question), IsEmpty());
}

// --- ends ---

TEST(ReachTest, WhatEndsOnTheLastDayEndsWithinAndADayLaterDoesNot)
{
    EXPECT_EQ(endingWithin(12, {anIntervention().named(u"Sista"_s).validTo(QDate(2019, 2, 20))}), QStringList{u"Sista"_s});
    EXPECT_THAT(endingWithin(12, {anIntervention().validTo(QDate(2019, 2, 21))}), IsEmpty());
    EXPECT_EQ(endingWithin(1, {anIntervention().named(u"Månad"_s).validTo(QDate(2018, 3, 20))}), QStringList{u"Månad"_s});
    EXPECT_THAT(endingWithin(1, {anIntervention().validTo(QDate(2018, 3, 21))}), IsEmpty());
}

TEST(ReachTest, WhatEndsTodayEndsSoonAndWhatEndedYesterdayDoesNotRun)
{
    EXPECT_EQ(endingWithin(12, {anIntervention().named(u"I dag"_s).validTo(QDate(2018, 2, 20))}), QStringList{u"I dag"_s});
    EXPECT_THAT(endingWithin(12, {anIntervention().validTo(QDate(2018, 2, 19))}), IsEmpty());
}

TEST(ReachTest, FundingEndsAnInsatsToo)
{
    EXPECT_EQ(endingWithin(12, {anIntervention().named(u"Bidrag"_s).fundedUntil(QDate(2019, 2, 20))}),
              QStringList{u"Bidrag"_s});
    EXPECT_THAT(endingWithin(12, {anIntervention().fundedUntil(QDate(2019, 2, 21))}), IsEmpty());
}

TEST(ReachTest, WithoutAnEndNothingEndsSoon)
{
    EXPECT_THAT(endingWithin(1200, {anIntervention(), anIntervention().named(u"Projekt"_s).asProject()}), IsEmpty());
}

TEST(ReachTest, EachCatalogueHasItsOwnDate)
{
    Question question = aQuestion();
    question.dates.insert(u"annan"_s, QDate(2025, 1, 1));
    const QList<Intervention> all = {anIntervention().named(u"Hos dem"_s).in(u"annan"_s).validTo(QDate(2025, 6, 1)),
                                     anIntervention().named(u"Hos oss"_s).validTo(QDate(2025, 6, 1))};
    EXPECT_EQ(endingWithin(12, all, question), QStringList{u"Hos dem"_s});
}
