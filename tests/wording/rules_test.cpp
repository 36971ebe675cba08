#include "support/printers.h"

#include "support/builders.h"
#include "support/inswedish.h"
#include "wording/names.h"
#include "wording/rules.h"

#include <QSet>

using namespace insats;
using namespace insats::test;
using testing::ElementsAre;

namespace {

struct Sample {
    Rule rule;
    QStringList details;
    QStringList shown; // what of the details a person must read
};

QString ages(std::optional<int> min, std::optional<int> max) { return wording::ageText({min, max, AgeBasis::Stated}); }
QString day(int year, int month, int day) { return wording::dateText(QDate(year, month, day)); }

// Every rule once, in the order of the enum.
QList<Sample> samples()
{
    const auto plain = [](Rule rule) { return Sample{rule, {}, {}}; };
    const auto all = [](Rule rule, const QStringList &details) { return Sample{rule, details, details}; };
    return {
        all(Rule::AgesCrossed, {u"9"_s, u"7"_s}),
        all(Rule::NeverWithoutAssessment, {u"(d"_s, u"stödboende"_s}),
        all(Rule::EconomicWithoutAssessment, {u"försörjningsstöd"_s}),
        plain(Rule::IdentityExemptionWithoutRoute),
        plain(Rule::IdentityExemptionWithoutReason),
        plain(Rule::ExemptionNotOnInsats),
        all(Rule::RequiredStepMissing, {u"11111111-2222-4333-8444-555555555555"_s}),

        plain(Rule::DecisionMissing),
        plain(Rule::DecisionUndated),
        all(Rule::ApplyingDenied, {u"kan inte ansöka"_s}),
        all(Rule::InvestigationMentioned, {u"utredning"_s}),
        plain(Rule::ProviderMissing),
        plain(Rule::DirectContactMissing),
        plain(Rule::ConsentRuleMissing),
        plain(Rule::ConsentWeaker),
        plain(Rule::SuitabilityNotAssessed),
        plain(Rule::ConditionsMissing),
        all(Rule::ConditionNarrows, {u"Går i Nödingeskolan"_s}),
        {Rule::ConditionNeedsJudgement, {u"Enligt teamet"_s, u"bedöms"_s}, {u"bedöms"_s}},
        all(Rule::ConditionUnverified, {u"Har fyllt 18 år"_s}),
        plain(Rule::ReferralAssessed),
        plain(Rule::DoubtContactMissing),
        plain(Rule::ResidenceUnknown),
        all(Rule::DurationUnstructured, {u"maximalt ett år"_s}),
        plain(Rule::ApplicationContactMissing),
        plain(Rule::MediationMissing),

        plain(Rule::DocumentationMissing),
        plain(Rule::AdviceExemptionElsewhere),
        plain(Rule::AdviceExemptionOfMeetingPlace),
        plain(Rule::FollowUpMissing),
        plain(Rule::JournalMissing),
        plain(Rule::IndividualFollowUpExempt),
        all(Rule::ReasonReused, {u"5"_s, u"Gläntan, Mini Maria"_s}),
        all(Rule::IdentityExemptionAtHome, {u"hemmet"_s}),
        all(Rule::IdentityExemptionOfTalks, {u"12"_s}),
        {Rule::HeadingEmpty,
         {u"method"_s, u"follow_up"_s},
         {wording::nameOf(RegisterHeading::Method), wording::nameOf(RegisterHeading::FollowUp)}},

        {Rule::MethodAgeOutside,
         {u"FFT"_s, u"11–18"_s, u"15–21"_s, u"15–18"_s},
         {u"FFT"_s, ages(11, 18), ages(15, 21), ages(15, 18)}},
        all(Rule::MethodTopicElsewhere, {u"CRAFT"_s, u"brott"_s}),

        {Rule::TargetWider, {u"13–21"_s, u"15–21"_s}, {ages(13, 21), ages(15, 21)}},
        {Rule::TextAgeDiffers, {u"under 22 år"_s, u"15–21"_s}, {u"under 22 år"_s, ages(15, 21)}},
        {Rule::AgeNotAmongConditions, {u"18–"_s}, {ages(18, std::nullopt)}},
        plain(Rule::AdultsWithoutAge),
        {Rule::ChildRelativesExcluded, {u"syskon"_s, u"18–"_s}, {u"syskon"_s, ages(18, std::nullopt)}},
        {Rule::AgeBeyondMatrix, {u"16–29"_s, u"24"_s}, {ages(16, 29), u"24"_s}},

        plain(Rule::LevelMissing),
        plain(Rule::AreaMissing),
        {Rule::EndPassed, {u"2020-01-02"_s}, {day(2020, 1, 2)}},
        {Rule::ReviewOverdue, {u"2020-01-02"_s, u"2021-03-04"_s}, {day(2020, 1, 2), day(2021, 3, 4)}},
        plain(Rule::RecordIncomplete),
        all(Rule::PossibleDuplicate, {u"Ung fritid"_s}),

        {Rule::NotFamilyCentre,
         {u"midwife_on_site"_s, u"third_service"_s},
         {wording::nameOf(CentreLack::MidwifeOnSite), wording::nameOf(CentreLack::ThirdService)}},
        plain(Rule::CentrePartsMissing),
        plain(Rule::SteeringGroupMissing),
        plain(Rule::CoordinatorMissing),
        all(Rule::ActivityPlanOld, {u"2021"_s}),
        {Rule::AgreementEnding,
         {u"2024-12-31"_s, u"2025-12-31"_s, u"2027-12-31"_s},
         {day(2024, 12, 31), day(2025, 12, 31), day(2027, 12, 31)}},
        {Rule::LocalAgreementTerm, {u"2024-01-01"_s, u"2024-12-31"_s}, {day(2024, 1, 1), day(2024, 12, 31)}},

        all(Rule::PersonalNumber, {u"1912*********"_s}),
        all(Rule::PrivatePhone, {u"070-*********"_s}),
        all(Rule::PersonsEmail, {u"anna****************"_s}),
    };
}

// The letter of the list stands in parentheses.
QStringList detailsOf(const Sample &sample)
{
    QStringList details = sample.details;
    return details.replaceInStrings(u"("_s, QString());
}

QString sentenceOf(const Sample &sample)
{
    RuleFinding finding;
    finding.rule = sample.rule;
    finding.details = detailsOf(sample);
    return wording::sentence(finding);
}

QString sentenceOf(Rule rule, const QStringList &details) { return sentenceOf({rule, details, {}}); }

QStringList allSentences()
{
    QStringList sentences;
    for (const Sample &sample : samples())
        sentences.append(sentenceOf(sample));
    return sentences;
}

template <class Enum>
QStringList allNames()
{
    QStringList names;
    for (const auto &code : kCodes<Enum>)
        names.append(wording::nameOf(code.value));
    return names;
}

// Nothing is empty, nothing stands twice, and in Swedish nothing stands as in English.
void expectOwnWordsInBothLanguages(auto &&texts)
{
    const QStringList english = texts();
    const QStringList swedish = inSwedish(texts);
    EXPECT_EQ(QSet<QString>(english.cbegin(), english.cend()).size(), english.size());
    EXPECT_EQ(QSet<QString>(swedish.cbegin(), swedish.cend()).size(), swedish.size());
    ASSERT_EQ(english.size(), swedish.size());
    for (qsizetype i = 0; i < english.size(); ++i) {
        EXPECT_FALSE(english.at(i).isEmpty()) << i;
        EXPECT_NE(english.at(i), swedish.at(i));
    }
}

FamilyCentre centreOf(const QList<CentreService> &services)
{
    FamilyCentre centre;
    centre.services = services;
    return centre;
}

} // namespace

TEST(RulesWordingTest, EveryRuleIsAmongTheSamplesOfThisTest)
{
    const QList<Sample> all = samples();
    ASSERT_EQ(all.size(), static_cast<int>(Rule::PersonsEmail) + 1);
    for (qsizetype i = 0; i < all.size(); ++i)
        EXPECT_EQ(all.at(i).rule, static_cast<Rule>(i));
}

TEST(RulesWordingTest, EveryRuleHasItsOwnSentenceInBothLanguages) { expectOwnWordsInBothLanguages(allSentences); }

TEST(RulesWordingTest, ASentenceCarriesItsDetailsInBothLanguages)
{
    const auto expectDetails = [] {
        for (const Sample &sample : samples()) {
            const QString sentence = sentenceOf(sample);
            for (const QString &detail : sample.shown)
                EXPECT_TRUE(sentence.contains(detail)) << sentence.toStdString() << " without " << detail.toStdString();
            EXPECT_FALSE(sentence.contains(u'%')) << sentence.toStdString();
        }
        return true;
    };
    expectDetails();
    inSwedish(expectDetails);
}

TEST(RulesWordingTest, DetailsStandInTheirPlaces)
{
    EXPECT_EQ(sentenceOf(Rule::AgesCrossed, {u"9"_s, u"7"_s}), u"The lowest age, 9, is above the highest, 7."_s);
    EXPECT_EQ(sentenceOf(Rule::NeverWithoutAssessment, {u"d"_s, u"stödboende"_s}),
              u"“stödboende” may never be given without needs assessment (d in the list)."_s);
    EXPECT_EQ(sentenceOf(Rule::AgreementEnding, {u"2024-12-31"_s, u"2025-12-31"_s, u"2027-12-31"_s}),
              u"Runs until %1. Notice at the latest on %2, otherwise it goes on until %3."_s.arg(
                  day(2025, 12, 31), day(2024, 12, 31), day(2027, 12, 31)));
    EXPECT_EQ(sentenceOf(Rule::TargetWider, {u"13–21"_s, u"15–21"_s}),
              u"The target group, %1, is wider than the stated age, %2."_s.arg(ages(13, 21), ages(15, 21)));
}

TEST(RulesWordingTest, PercentSignsOfADetailStayAsTheyAre)
{
    EXPECT_EQ(sentenceOf(Rule::ReasonReused, {u"2"_s, u"50 %1, B"_s}),
              u"2 insatser give the same reason for exemption 14:5, word for word: 50 %1, B."_s);
}

TEST(RulesWordingTest, AMethodThatSharesNoAgesSaysSo)
{
    EXPECT_EQ(sentenceOf(Rule::MethodAgeOutside, {u"FFT"_s, u"11–18"_s, u"19–24"_s, {}}),
              u"FFT is for %1, the insats for %2: they do not meet."_s.arg(ages(11, 18), ages(19, 24)));
}

TEST(RulesWordingTest, AnAgreementThatIsNotProlongedOnlyEnds)
{
    EXPECT_EQ(sentenceOf(Rule::AgreementEnding, {u"2024-12-31"_s, u"2025-12-31"_s, {}}),
              u"Ends on %1."_s.arg(day(2025, 12, 31)));
}

TEST(RulesWordingTest, ThePlaceOfARuleIsItsDocumentAndSection)
{
    EXPECT_EQ(wording::placeOf(Rule::NeverWithoutAssessment), u"guideline of Alingsås 2025, section 2.2.2"_s);
    EXPECT_EQ(wording::placeOf(Rule::AgreementEnding), u"county agreement on family centres 2024, section 4"_s);
    EXPECT_EQ(wording::placeOf(Rule::LevelMissing), u"Ale’s inventory 2017, Preventionsnivåer"_s);
    EXPECT_EQ(wording::placeOf(Rule::EndPassed), u"seen in Trollhättan’s list 2020"_s);
    EXPECT_EQ(wording::placeOf(Rule::PersonalNumber), u"the program’s own rule"_s);
}

TEST(RulesWordingTest, ThePlacesAreTranslated)
{
    expectOwnWordsInBothLanguages([] {
        QStringList places;
        for (const Rule rule : {Rule::NeverWithoutAssessment, Rule::AgreementEnding, Rule::LevelMissing, Rule::EndPassed,
                                Rule::PersonalNumber})
            places.append(wording::placeOf(rule));
        return places;
    });
}

TEST(RulesWordingTest, SeveritiesHeadingsAndLacksHaveTheirNamesInBothLanguages)
{
    expectOwnWordsInBothLanguages(allNames<Severity>);
    expectOwnWordsInBothLanguages(allNames<RegisterHeading>);
    expectOwnWordsInBothLanguages(allNames<CentreLack>);
}

// --- the lines on the card of a family centre ---

TEST(RulesWordingTest, AFamilyCentreIsCalledOne)
{
    EXPECT_THAT(wording::centreLines(centreOf({{CentrePart::Midwife, CoLocation::Full},
                                               {CentrePart::ChildHealth, CoLocation::Full},
                                               {CentrePart::OpenPreschool, CoLocation::Full},
                                               {CentrePart::SocialServices, CoLocation::Full}})),
                ElementsAre(u"Family centre by the county agreement: all four base services are in the house."_s));
}

TEST(RulesWordingTest, OneThatIsAlikeSaysWhatItLacksForAFamilyCentre)
{
    EXPECT_THAT(wording::centreLines(centreOf({{CentrePart::Midwife, CoLocation::No},
                                               {CentrePart::ChildHealth, CoLocation::Full},
                                               {CentrePart::OpenPreschool, CoLocation::Full},
                                               {CentrePart::SocialServices, CoLocation::Full}})),
                ElementsAre(u"Like a family centre by the county agreement (“familjecentralsliknande”)."_s,
                            u"For a family centre it lacks: midwives in the same house."_s));
}

TEST(RulesWordingTest, OneThatIsNeitherSaysWhatItLacksForBeingAlike)
{
    EXPECT_THAT(wording::centreLines(
                    centreOf({{CentrePart::ChildHealth, CoLocation::Full}, {CentrePart::SocialServices, CoLocation::Full}})),
                ElementsAre(u"Neither a family centre nor like one by the county agreement. It lacks: open preschool, a "
                            "third base service."_s));
}

TEST(RulesWordingTest, OneThatCannotBeJudgedSaysWhatTheSourceDoesNotSay)
{
    EXPECT_THAT(wording::centreLines(centreOf({{CentrePart::ChildHealth},
                                               {CentrePart::OpenPreschool, CoLocation::Full},
                                               {CentrePart::SocialServices, CoLocation::Full}})),
                ElementsAre(u"May be like a family centre by the county agreement; the source does not say: child health "
                            "care in one house with a municipal service."_s));
}

TEST(RulesWordingTest, OneWithoutStatedServicesIsNotJudged)
{
    EXPECT_THAT(wording::centreLines(centreOf({})),
                ElementsAre(u"The source does not say which services belong, so nobody can tell whether it is a family "
                            "centre by the county agreement."_s));
}

TEST(RulesWordingTest, TheLinesOfACentreAreTranslated)
{
    expectOwnWordsInBothLanguages([] {
        const CentreService childHealth{CentrePart::ChildHealth, CoLocation::Full};
        const CentreService preschool{CentrePart::OpenPreschool, CoLocation::Full};
        const CentreService social{CentrePart::SocialServices, CoLocation::Full};
        const CentreService midwife{CentrePart::Midwife, CoLocation::Full};
        return wording::centreLines(centreOf({midwife, childHealth, preschool, social}))
            + wording::centreLines(centreOf({childHealth, preschool, social})) + wording::centreLines(centreOf({social}))
            + wording::centreLines(centreOf({{CentrePart::ChildHealth}, preschool, social}))
            + wording::centreLines(centreOf({}));
    });
}
