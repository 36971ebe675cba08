#include "support/printers.h"

#include "support/builders.h"

using namespace insats;
using namespace insats::test;
using testing::ElementsAre;

namespace {

QList<Rule> allRules()
{
    QList<Rule> rules;
    for (int rule = 0; rule <= static_cast<int>(Rule::PersonsEmail); ++rule)
        rules.append(static_cast<Rule>(rule));
    return rules;
}

constexpr auto kOpen = std::nullopt;

} // namespace

TEST(RuleTest, EveryRuleHasAnId)
{
    for (const Rule rule : allRules())
        EXPECT_FALSE(QString::fromUtf16(infoOf(rule).id).isEmpty()) << static_cast<int>(rule);
}

TEST(RuleTest, OnlyTheRulesThatMayRefuseAreRefusing)
{
    QList<Rule> refusing;
    for (const Rule rule : allRules()) {
        if (infoOf(rule).severity == Severity::Refused)
            refusing.append(rule);
    }
    EXPECT_THAT(refusing,
                ElementsAre(Rule::AgesCrossed, Rule::NeverWithoutAssessment, Rule::EconomicWithoutAssessment,
                            Rule::IdentityExemptionWithoutRoute, Rule::IdentityExemptionWithoutReason,
                            Rule::ExemptionNotOnInsats, Rule::RequiredStepMissing));
}

TEST(RuleTest, ARuleOfADocumentNamesItsSectionAndOneOfTheProgramNone)
{
    for (const Rule rule : allRules()) {
        const RuleInfo &info = infoOf(rule);
        const bool named = info.document == RuleDocument::Guideline || info.document == RuleDocument::CentreAgreement
            || info.document == RuleDocument::Inventory;
        EXPECT_EQ(QString::fromUtf16(info.section).isEmpty(), !named) << testing::PrintToString(rule);
    }
}

TEST(RuleTest, ARuleIsFoundUnderItsOwnName)
{
    EXPECT_EQ(QString::fromUtf16(infoOf(Rule::NeverWithoutAssessment).id), u"A4"_s);
    EXPECT_EQ(QString::fromUtf16(infoOf(Rule::NeverWithoutAssessment).section), u"2.2.2"_s);
    EXPECT_EQ(QString::fromUtf16(infoOf(Rule::AgreementEnding).id), u"F9"_s);
    EXPECT_EQ(infoOf(Rule::AgreementEnding).document, RuleDocument::CentreAgreement);
    EXPECT_EQ(QString::fromUtf16(infoOf(Rule::PersonsEmail).id), u"P3"_s);
    EXPECT_EQ(infoOf(Rule::PersonsEmail).severity, Severity::Warning);
}

TEST(RuleTest, ASpanIsWrittenWithItsOpenEnds)
{
    EXPECT_EQ(spanText({15, 21, AgeBasis::Stated}), u"15–21"_s);
    EXPECT_EQ(spanText({18, kOpen, AgeBasis::Stated}), u"18–"_s);
    EXPECT_EQ(spanText({kOpen, 17, AgeBasis::Stated}), u"–17"_s);
}

TEST(RuleTest, ASpanGoesThroughItsTextUnchanged)
{
    for (const AgeRange &age : {AgeRange{15, 21, AgeBasis::Stated}, AgeRange{18, kOpen, AgeBasis::Stated},
                                AgeRange{kOpen, 17, AgeBasis::Stated}, AgeRange{0, 0, AgeBasis::Stated}})
        EXPECT_EQ(spanIn(spanText(age)), age);
}

TEST(RuleTest, AFindingSaysWhichRecordItIsAbout)
{
    const Intervention record = anIntervention().named(u"Läxhjälp"_s).in(u"annan"_s);
    EXPECT_EQ(findingOf(Rule::EndPassed, record, {u"2020-01-01"_s}, u"valid_to"_s),
              (RuleFinding{Rule::EndPassed, record.uuid, u"annan"_s, u"Läxhjälp"_s, u"valid_to"_s, {u"2020-01-01"_s}}));
}
