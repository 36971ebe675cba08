#include "support/printers.h"

#include "domain/recordrules.h"
#include "support/builders.h"
#include "support/rulefindings.h"

using namespace insats;
using namespace insats::test;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

const QDate kToday(2026, 1, 10);
const QDate kYesterday = kToday.addDays(-1);

QList<RuleFinding> found(const Intervention &record) { return checkEntry(record, {kToday, 24}); }

InterventionBuilder anEntry() { return anIntervention().summed(u"Hjälp med läxor"_s).placed(u"Trygghet"_s); }

} // namespace

TEST(EntryRulesTest, AnEntryThatMeetsEveryRuleIsNotFound) { EXPECT_THAT(found(anEntry()), IsEmpty()); }

// --- area and level (J6, J7) ---

TEST(EntryRulesTest, AnEntryStandsInANeedArea)
{
    EXPECT_THAT(found(anIntervention().summed(u"Hjälp"_s)), ElementsAre(isFound(Rule::AreaMissing, u"placements"_s)));
}

TEST(EntryRulesTest, EveryPlacementInTheMatrixHasItsLevel)
{
    EXPECT_THAT(found(anEntry().placed(u"Fysisk hälsa"_s, {}, std::nullopt).placed(u"Fysisk hälsa"_s, {}, std::nullopt)),
                ElementsAre(isFound(Rule::LevelMissing, u"placements"_s)));
}

TEST(EntryRulesTest, CollaborationHasNoLevel)
{
    EXPECT_THAT(found(anIntervention().summed(u"Hjälp"_s).placed(u"Samverkan"_s, {}, std::nullopt)), IsEmpty());
}

// --- ends (I5) ---

TEST(EntryRulesTest, WhatIsSaidToRunAfterItsLastDayIsFound)
{
    EXPECT_THAT(found(anEntry().validTo(kYesterday)),
                ElementsAre(isFound(Rule::EndPassed, u"valid_to"_s, {u"2026-01-09"_s})));
    EXPECT_THAT(found(anEntry().validTo(kToday)), IsEmpty());
}

TEST(EntryRulesTest, OnlyWhatIsSaidToRunCanHaveEnded)
{
    for (const InterventionStatus status :
         {InterventionStatus::Planned, InterventionStatus::Paused, InterventionStatus::Ended, InterventionStatus::Unknown})
        EXPECT_THAT(found(anEntry().by(u"Skolan"_s).validTo(kYesterday).withStatus(status)), IsEmpty());
}

TEST(EntryRulesTest, AProjectEndsWithItsLastFunding)
{
    EXPECT_THAT(
        found(
            anEntry().asProject().fundedUntil(kToday.addDays(-20)).fundedUntil(kYesterday).fundedUntil(kToday.addDays(-30))),
        ElementsAre(isFound(Rule::EndPassed, u"funding"_s, {u"2026-01-09"_s})));
    EXPECT_THAT(found(anEntry().asProject().fundedUntil(kYesterday).fundedUntil(kToday)), IsEmpty());
}

TEST(EntryRulesTest, FundingWithoutAnEndHasNotPassed)
{
    EXPECT_THAT(found(anEntry().asProject().fundedUntil(kYesterday).fundedUntil({})), IsEmpty());
    EXPECT_THAT(found(anEntry().asProject()), IsEmpty());
}

TEST(EntryRulesTest, FundingEndsNothingButProjects) { EXPECT_THAT(found(anEntry().fundedUntil(kYesterday)), IsEmpty()); }

TEST(EntryRulesTest, AnEndIsToldOnce)
{
    EXPECT_THAT(found(anEntry().validTo(kYesterday).asProject().fundedUntil(kYesterday)),
                ElementsAre(isFound(Rule::EndPassed, u"valid_to"_s, {u"2026-01-09"_s})));
}

// --- reviews (I6) ---

TEST(EntryRulesTest, AReviewIsOverdueFromTheDayAfterItsLast)
{
    EXPECT_THAT(found(anEntry().reviewed(kToday.addDays(-31)).reviewedEvery(30)),
                ElementsAre(isFound(Rule::ReviewOverdue, u"reviewed_on"_s, {u"2025-12-10"_s, u"2026-01-09"_s})));
    EXPECT_THAT(found(anEntry().reviewed(kToday.addDays(-31)).reviewedEvery(31)), IsEmpty());
    EXPECT_THAT(found(anEntry().reviewed(kToday.addDays(-30)).reviewedEvery(30)), IsEmpty());
}

TEST(EntryRulesTest, WhatWasNeverReviewedIsNotOverdue) { EXPECT_THAT(found(anEntry().reviewedEvery(1)), IsEmpty()); }

// --- hardly more than a name (I9) ---

TEST(EntryRulesTest, ANameWithoutTextIsIncomplete)
{
    EXPECT_THAT(found(anEntry().summed(u" "_s)), ElementsAre(isFound(Rule::RecordIncomplete, u"summary"_s)));
    EXPECT_THAT(found(anEntry().summed({}).describedAs(u"Innehåll"_s)), IsEmpty());
}

TEST(EntryRulesTest, ATextOfWhichNobodyKnowsWhoWhereHowOrWhetherIsIncomplete)
{
    EXPECT_THAT(found(anEntry().withStatus(InterventionStatus::Unknown)),
                ElementsAre(isFound(Rule::RecordIncomplete, u"summary"_s)));
}

TEST(EntryRulesTest, AnythingThatIsKnownMakesItMoreThanAName)
{
    const auto unclear = [] { return anEntry().withStatus(InterventionStatus::Unknown); };
    EXPECT_THAT(found(unclear().by(u"Skolan"_s)), IsEmpty());
    EXPECT_THAT(found(unclear().at(u"Nol"_s)), IsEmpty());
    EXPECT_THAT(found(unclear().reachedBy({AccessRoute::Open})), IsEmpty());
    EXPECT_THAT(found(unclear().contactedBy({u"Skolan"_s, {}, {}, {}, {}, {}})), IsEmpty());
    EXPECT_THAT(found(unclear().aged(6, 12)), IsEmpty());
}

// --- what looks like personal data ---

TEST(EntryRulesTest, APersonalNumberIsFoundInAnyFieldAndItsEndHidden)
{
    EXPECT_THAT(checkPersonalData(anIntervention().onCondition(u"Gäller 19121212-1212"_s)),
                ElementsAre(isFound(Rule::PersonalNumber, u"conditions[0].text"_s, {u"1912*********"_s})));
    EXPECT_THAT(checkPersonalData(anIntervention().contactedBy({u"19121212-1212"_s, {}, {}, {}, {}, {}})),
                ElementsAre(isFound(Rule::PersonalNumber, u"contact.function"_s, {u"1912*********"_s})));
}

TEST(EntryRulesTest, AMobileNumberIsFoundInAnyField)
{
    EXPECT_THAT(checkPersonalData(anIntervention().summed(u"Ring 070-174 06 35"_s)),
                ElementsAre(isFound(Rule::PrivatePhone, u"summary"_s, {u"070-*********"_s})));
    EXPECT_THAT(checkPersonalData(anIntervention().contactedBy({{}, u"070-174 06 35"_s, {}, {}, {}, {}})),
                ElementsAre(isFound(Rule::PrivatePhone, u"contact.phone"_s, {u"070-*********"_s})));
}

TEST(EntryRulesTest, AnEmailAddressInATextIsFound)
{
    EXPECT_THAT(checkPersonalData(anIntervention().gotIntoBy(u"Skriv till info@example.se"_s)),
                ElementsAre(isFound(Rule::PersonsEmail, u"route_text"_s, {u"info***********"_s})));
}

TEST(EntryRulesTest, InTheContactOnlyAPersonsOwnAddressIsFound)
{
    EXPECT_THAT(checkPersonalData(anIntervention().contactedBy({{}, {}, u"info@example.se"_s, {}, {}, {}})), IsEmpty());
    EXPECT_THAT(checkPersonalData(anIntervention().contactedBy({{}, {}, u"anna.berg@example.se"_s, {}, {}, {}})),
                ElementsAre(isFound(Rule::PersonsEmail, u"contact.email"_s, {u"anna****************"_s})));
}

TEST(EntryRulesTest, TheContactOfAFunctionIsNoPersonalData)
{
    EXPECT_THAT(checkPersonalData(aServiceWithoutAssessment()), IsEmpty());
    EXPECT_THAT(checkPersonalData(interventionWithEveryField()), IsEmpty());
}

// --- all of it ---

TEST(RecordRulesTest, ARecordThatMeetsEveryRuleIsNotFound)
{
    EXPECT_THAT(checkRecord(aServiceWithoutAssessment(), {kToday, 24}), IsEmpty());
}

TEST(RecordRulesTest, EveryGroupOfRulesIsAskedInItsOrder)
{
    const Intervention record = aServiceWithoutAssessment()
                                    .residing(Residence::Unknown)
                                    .journalledIn({})
                                    .ofAge(15, 25, AgeBasis::Stage)
                                    .usingMethod({u"FFT"_s, {}, {}, AgeRange{11, 18, AgeBasis::Stated}, {}})
                                    .validTo(kYesterday)
                                    .gotIntoBy(u"070-174 06 35"_s);
    EXPECT_THAT(rulesIn(checkRecord(record, {kToday, 24})),
                ElementsAre(Rule::ResidenceUnknown, Rule::JournalMissing, Rule::MethodAgeOutside, Rule::AgeBeyondMatrix,
                            Rule::EndPassed, Rule::PrivatePhone));
}
