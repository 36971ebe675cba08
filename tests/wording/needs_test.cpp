#include "support/printers.h"

#include "support/builders.h"
#include "wording/language.h"
#include "wording/needs.h"

#include <QCoreApplication>
#include <QLocale>

using namespace insats;
using namespace insats::test;
using namespace insats::wording;

namespace {

class NeedsWordingTest : public ::testing::Test {
protected:
    NeedsWordingTest() { speak(*QCoreApplication::instance(), Language::Swedish); }
    ~NeedsWordingTest() override { speak(*QCoreApplication::instance(), Language::English); }
};

NeedAnswer anAnswer(Verdict verdict, int meeting = 0, int nearby = 0)
{
    NeedAnswer answer;
    answer.verdict = verdict;
    answer.meeting = someIds(meeting);
    answer.nearby = someIds(nearby);
    return answer;
}

NeedAnswer aDoubt(NeedDoubt doubt, int unknownAge = 0)
{
    NeedAnswer answer;
    answer.doubt = doubt;
    answer.unknownAge = someIds(unknownAge);
    return answer;
}

Indicator anIndicator(const QList<IndicatorValue> &values, std::optional<IndicatorValue> country = {},
                      Better better = Better::Higher)
{
    Indicator indicator;
    indicator.name = u"Trygga i skolan"_s;
    indicator.unit = u"procent"_s;
    indicator.values = values;
    indicator.country = country;
    indicator.better = better;
    return indicator;
}

} // namespace

// --- supply ---

TEST_F(NeedsWordingTest, AMetNeedSaysByHowMany)
{
    EXPECT_EQ(supplyText(anAnswer(Verdict::DoesNotHold, 1)), u"Möts av 1 insats"_s);
    EXPECT_EQ(supplyText(anAnswer(Verdict::DoesNotHold, 3)), u"Möts av 3 insatser"_s);
}

TEST_F(NeedsWordingTest, AnUnmetNeedSaysHowManyAreNear)
{
    EXPECT_EQ(supplyText(anAnswer(Verdict::Holds)), u"Ingen insats"_s);
    EXPECT_EQ(supplyText(anAnswer(Verdict::Holds, 0, 1)), u"Ingen insats; 1 ligger nära"_s);
    EXPECT_EQ(supplyText(anAnswer(Verdict::Holds, 0, 4)), u"Ingen insats; 4 ligger nära"_s);
}

TEST_F(NeedsWordingTest, LevelsWithoutSupplyAreNamed)
{
    NeedAnswer answer = anAnswer(Verdict::Holds, 2);
    answer.levelsWithout = {PreventionLevel::Universal};
    EXPECT_EQ(supplyText(answer), u"Ingen insats på nivån främjande"_s);
    answer.levelsWithout = {PreventionLevel::Universal, PreventionLevel::Indicated};
    EXPECT_EQ(supplyText(answer), u"Ingen insats på nivån främjande, riktad"_s);
}

TEST_F(NeedsWordingTest, ALevelWithoutSupplyIsNamedBesideAnUnknownAgeOnAnother)
{
    NeedAnswer answer = anAnswer(Verdict::Holds);
    answer.unknownAge = someIds(1);
    answer.levelsWithout = {PreventionLevel::Selective};
    EXPECT_EQ(supplyText(answer), u"Ingen insats på nivån förebyggande"_s);
}

TEST_F(NeedsWordingTest, DoubtSaysWhyNothingCanBeSaid)
{
    EXPECT_EQ(supplyText(aDoubt(NeedDoubt::OnlyUnknownAge, 1)), u"Kanske 1 insats: åldern är inte angiven"_s);
    EXPECT_EQ(supplyText(aDoubt(NeedDoubt::OnlyUnknownAge, 2)), u"Kanske 2 insatser: åldern är inte angiven"_s);
    const QString organisation = supplyText(aDoubt(NeedDoubt::OrganisationNeed));
    const QString noTopic = supplyText(aDoubt(NeedDoubt::NoTopic));
    EXPECT_NE(organisation, noTopic);
    for (const QString &text : {organisation, noTopic}) {
        EXPECT_FALSE(text.isEmpty());
        EXPECT_FALSE(text.startsWith(u"Ingen insats"_s)) << text.toStdString();
        EXPECT_FALSE(text.startsWith(u"Möts"_s)) << text.toStdString();
    }
}

TEST_F(NeedsWordingTest, AGroupSaysWhatReachesItAndWhereNothingDoes)
{
    HardToReachAnswer answer;
    EXPECT_FALSE(answer.isCountable());
    const QString uncountable = groupText(answer);
    answer.group.groups = {u"pojkar och män"_s};
    answer.reaching = someIds(3);
    answer.levelsWithout = {PreventionLevel::Universal};
    EXPECT_EQ(groupText(answer), u"3 pågående insatser når gruppen; ingen på nivån främjande"_s);
    answer.levelsWithout.clear();
    EXPECT_EQ(groupText(answer), u"3 pågående insatser når gruppen"_s);
    EXPECT_NE(uncountable, groupText(answer));
    answer.unknownAge = someIds(2);
    EXPECT_EQ(groupText(answer), u"3 pågående insatser når gruppen, 2 till utan angiven ålder"_s);
}

// --- what a need states ---

TEST_F(NeedsWordingTest, WhatIsNotStatedIsSaidToBeNotStated)
{
    const QString text = statedText(Need());
    EXPECT_EQ(text, u"nivå ej angiven · ålder ej angiven"_s);
    for (const QString &word : {u"alla"_s, u"valfri"_s, u"vilken som helst"_s})
        EXPECT_FALSE(text.contains(word)) << word.toStdString();
}

TEST_F(NeedsWordingTest, WhatIsStatedStandsInItsOrder)
{
    Need need;
    need.target = {u"föräldrar"_s, u"ungdomar"_s};
    need.levels = {PreventionLevel::Universal, PreventionLevel::Selective};
    need.age = {13, 15, AgeBasis::Stated};
    need.frequency = u"återkommande"_s;
    EXPECT_EQ(statedText(need), u"föräldrar, ungdomar · främjande, förebyggande · 13–15 år · återkommande"_s);
}

TEST_F(NeedsWordingTest, AnAgeOnlyInWordsIsGivenInThoseWords)
{
    Need need;
    need.ageText = u"närmar sig 18 år"_s;
    EXPECT_EQ(statedText(need), u"nivå ej angiven · närmar sig 18 år"_s);
}

TEST(NeedsEnglishTest, WhatIsNotStatedIsSaidToBeNotStatedToo)
{
    EXPECT_EQ(statedText(Need()), u"level not stated · age not stated"_s);
}

// --- figures ---

TEST_F(NeedsWordingTest, NumbersHaveTheDecimalsOfTheSource)
{
    EXPECT_EQ(valueText({2023, 86.2}, u"procent"_s), u"86,2 %"_s);
    EXPECT_EQ(valueText({2022, 85}, u"procent"_s), u"85 %"_s);
    EXPECT_EQ(valueText({2022, 4.29}, u"medelvärde"_s), u"4,29 medelvärde"_s);
    EXPECT_EQ(valueText({2023, 29.55}, u"mkr"_s), u"29,55 mkr"_s);
    EXPECT_EQ(valueText({2023, 223}, u"poäng"_s), u"223 poäng"_s);
    EXPECT_EQ(valueText({2023, 0}, u"antal"_s), u"0 antal"_s);
}

TEST_F(NeedsWordingTest, WithoutUnitTheNumberStandsAlone) { EXPECT_EQ(valueText({2023, 7.5}, {}), u"7,5"_s); }

TEST_F(NeedsWordingTest, NumbersFollowTheScreenLanguage)
{
    speak(*QCoreApplication::instance(), Language::English);
    EXPECT_EQ(valueText({2023, 86.2}, u"procent"_s), u"86.2 %"_s);
}

TEST_F(NeedsWordingTest, OnlyPercentHasASign)
{
    EXPECT_EQ(unitText(u"procent"_s), u"%"_s);
    EXPECT_EQ(unitText(u"antal"_s), u"antal"_s);
    EXPECT_EQ(unitText({}), QString());
}

TEST_F(NeedsWordingTest, AChangeHasSignAndArrow)
{
    EXPECT_EQ(differenceText(anIndicator({{2022, 86.7}, {2023, 80.7}})), u"−6,0 ↓"_s);
    EXPECT_EQ(differenceText(anIndicator({{2022, 85}, {2023, 86.2}})), u"+1,2 ↑"_s);
    EXPECT_EQ(differenceText(anIndicator({{2022, 4.29}, {2023, 4.35}})), u"+0,06 ↑"_s);
    EXPECT_EQ(differenceText(anIndicator({{2022, 10}, {2023, 12}})), u"+2 ↑"_s);
}

TEST_F(NeedsWordingTest, NoChangeHasNeitherSignNorArrow)
{
    EXPECT_EQ(differenceText(anIndicator({{2022, 85}, {2023, 85}})), u"0"_s);
}

TEST_F(NeedsWordingTest, AChangeSaysSinceWhen)
{
    EXPECT_EQ(changeText(anIndicator({{2022, 85}, {2023, 86.2}})), u"+1,2 sedan 2022"_s);
    EXPECT_EQ(changeText(anIndicator({{2020, 50}, {2023, 40.5}})), u"−9,5 sedan 2020"_s);
}

TEST_F(NeedsWordingTest, OneMeasuredYearHasNoChange)
{
    for (const Indicator &indicator :
         {anIndicator({}), anIndicator({{2023, 5}}), anIndicator({{2023, 5}, {2024, 6, true}})}) {
        EXPECT_EQ(differenceText(indicator), QString());
        EXPECT_EQ(changeText(indicator), QString());
    }
}

// --- against the country ---

TEST_F(NeedsWordingTest, AboveIsBetterWhereHigherIs)
{
    const QList<IndicatorValue> high = {{2023, 86.2}};
    const IndicatorValue country{2023, 83.3};
    EXPECT_EQ(countryText(anIndicator(high, country, Better::Higher)), u"2,9 över riket (bättre)"_s);
    EXPECT_EQ(countryText(anIndicator(high, country, Better::Lower)), u"2,9 över riket (sämre)"_s);
    EXPECT_EQ(countryText(anIndicator(high, country, Better::Unknown)), u"2,9 över riket"_s);
}

TEST_F(NeedsWordingTest, BelowIsBetterWhereLowerIs)
{
    const QList<IndicatorValue> low = {{2023, 74.8}};
    const IndicatorValue country{2023, 77.7};
    EXPECT_EQ(countryText(anIndicator(low, country, Better::Higher)), u"2,9 under riket (sämre)"_s);
    EXPECT_EQ(countryText(anIndicator(low, country, Better::Lower)), u"2,9 under riket (bättre)"_s);
    EXPECT_EQ(countryText(anIndicator(low, country, Better::Unknown)), u"2,9 under riket"_s);
}

TEST_F(NeedsWordingTest, TheSameIsNeitherBetterNorWorse)
{
    EXPECT_EQ(countryText(anIndicator({{2023, 83.3}}, IndicatorValue{2023, 83.3})), u"som riket"_s);
}

TEST_F(NeedsWordingTest, DifferentYearsAreNotCompared)
{
    EXPECT_EQ(countryText(anIndicator({{2022, 86.2}}, IndicatorValue{2023, 83.3})), QString());
    EXPECT_EQ(countryText(anIndicator({{2022, 90}, {2023, 95}}, IndicatorValue{2022, 80})), u"10 över riket (bättre)"_s);
}

TEST_F(NeedsWordingTest, APlannedValueIsNotCompared)
{
    EXPECT_EQ(countryText(anIndicator({{2023, 86.2, true}}, IndicatorValue{2023, 83.3})), QString());
}

TEST_F(NeedsWordingTest, WithoutTheCountryNothingIsCompared)
{
    EXPECT_EQ(countryText(anIndicator({{2023, 86.2}})), QString());
}

// --- spoken ---

TEST_F(NeedsWordingTest, SpokenTextSaysAllThatTheChartShows)
{
    Indicator indicator = anIndicator({{2022, 85}, {2023, 86.2}}, IndicatorValue{2023, 83.3});
    indicator.comparability = u"Enkäterna skiljer sig åt."_s;
    EXPECT_EQ(spokenText(indicator),
              u"Trygga i skolan. 2022: 85 %. 2023: 86,2 %. riket 2023: 83,3 %. +1,2 sedan 2022. "
              "2,9 över riket (bättre). Enkäterna skiljer sig åt."_s);
}

TEST_F(NeedsWordingTest, SpokenTextKeepsWhatIsPlannedApart)
{
    const QString text = spokenText(anIndicator({{2023, 85}, {2024, 90, true}}));
    EXPECT_TRUE(text.contains(u"2023: 85 %"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u" 2024: 90 %"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"2024"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u": 90 %"_s)) << text.toStdString();
}

TEST_F(NeedsWordingTest, SpokenTextSaysThatTheSourceGivesNoValue)
{
    EXPECT_EQ(spokenText(anIndicator({})), u"Trygga i skolan. inget värde i källan."_s);
}

// --- collaborations ---

TEST_F(NeedsWordingTest, LevelsOfCollaborationAreNamed)
{
    EXPECT_EQ(nameOf(CollaborationLevel::Regional), u"Med regionen"_s);
    EXPECT_EQ(nameOf(CollaborationLevel::Municipal), u"Inom kommunen"_s);
    EXPECT_EQ(nameOf(CollaborationLevel::Business), u"Med näringslivet"_s);
}
