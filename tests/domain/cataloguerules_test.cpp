#include "support/printers.h"

#include "domain/cataloguerules.h"
#include "support/builders.h"
#include "support/rulefindings.h"

using namespace insats;
using namespace insats::test;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

const RuleContext kContext{QDate(2026, 1, 1), 24};

// A catalogue that says where to apply, and offers mediation.
QList<RuleFinding> foundIn(const QList<Intervention> &records, const QString &applicationContact = u"Socialtjänsten"_s)
{
    CatalogueInfo catalogue{u"prov"_s, u"Prov"_s, u"Prov 2025"_s, {}, false, {}};
    catalogue.applicationContact = applicationContact;
    CatalogueRules rules(catalogue);
    rules.see(anIntervention().named(u"Medling"_s), kContext);
    for (const Intervention &record : records)
        rules.see(record, kContext);
    return rules.findings();
}

QList<RuleFinding> foundIn(const QStringList &names)
{
    QList<Intervention> records;
    for (const QString &name : names)
        records.append(anIntervention().named(name));
    return foundIn(records);
}

Intervention exempt(const QString &name, const QString &reason, DocumentationRule rule = DocumentationRule::Exempt14_5)
{
    return anIntervention().named(name).documentedBy(rule, reason);
}

// As "Frånvaroplan: Plan vid frånvaro": the record, and what it may be the same as.
QStringList duplicatesAmong(const QStringList &names)
{
    QStringList found;
    for (const RuleFinding &finding : foundBy(Rule::PossibleDuplicate, foundIn(names)))
        found.append(finding.name + u": "_s + finding.details.value(0));
    return found;
}

} // namespace

TEST(CatalogueRulesTest, ACatalogueThatMeetsEveryRuleIsNotFound)
{
    EXPECT_THAT(foundIn({aServiceWithoutAssessment(), anIntervention().named(u"Läxhjälp"_s)}), IsEmpty());
}

TEST(CatalogueRulesTest, AnEmptyCatalogueIsNotFound)
{
    EXPECT_THAT(CatalogueRules({u"prov"_s, u"Prov"_s, u"Prov 2025"_s, {}, false, {}}).findings(), IsEmpty());
}

// --- reasons for the exemption of identity data (D6) ---

TEST(CatalogueRulesTest, AReasonThatSeveralShareIsFoundWithTheirNames)
{
    EXPECT_THAT(foundIn({exempt(u"A"_s, u"Anonymitet"_s), exempt(u"B"_s, u"Annat"_s), exempt(u"C"_s, u"Anonymitet"_s)}),
                ElementsAre(RuleFinding{Rule::ReasonReused, {}, u"prov"_s, u"Prov 2025"_s, {}, {u"2"_s, u"A, C"_s}}));
}

TEST(CatalogueRulesTest, SpacesAndLinesMakeNoOtherReason)
{
    EXPECT_THAT(foundIn({exempt(u"A"_s, u"Får vara anonyma"_s), exempt(u"B"_s, u" Får vara\nanonyma "_s)}),
                ElementsAre(isFound(Rule::ReasonReused, {}, {u"2"_s, u"A, B"_s})));
}

TEST(CatalogueRulesTest, EveryReasonIsFoundByItselfInTheOrderOfItsFirstUse)
{
    EXPECT_THAT(foundIn({exempt(u"A"_s, u"z"_s), exempt(u"B"_s, u"y"_s), exempt(u"C"_s, u"y"_s), exempt(u"D"_s, u"z"_s)}),
                ElementsAre(isFound(Rule::ReasonReused, {}, {u"2"_s, u"A, D"_s}),
                            isFound(Rule::ReasonReused, {}, {u"2"_s, u"B, C"_s})));
}

TEST(CatalogueRulesTest, AReasonOfItsOwnAndTheOneForAdviceAreFine)
{
    EXPECT_THAT(foundIn({exempt(u"A"_s, u"Anonymitet"_s), exempt(u"B"_s, u"Våld"_s)}), IsEmpty());
    EXPECT_THAT(foundIn({exempt(u"A"_s, u"Råd"_s, DocumentationRule::Exempt14_4),
                         exempt(u"B"_s, u"Råd"_s, DocumentationRule::Exempt14_4)}),
                IsEmpty());
}

// --- where to apply (C6) ---

TEST(CatalogueRulesTest, ACatalogueWithServicesWithoutAssessmentSaysWhereToApply)
{
    EXPECT_THAT(foundIn({aServiceWithoutAssessment()}, {}),
                ElementsAre(RuleFinding{Rule::ApplicationContactMissing, {}, u"prov"_s, u"Prov 2025"_s, {}, {}}));
    EXPECT_THAT(rulesIn(foundIn({aServiceWithoutAssessment(), anIntervention().named(u"Läxhjälp"_s)}, {})),
                ElementsAre(Rule::ApplicationContactMissing));
    EXPECT_THAT(foundIn({anIntervention().reachedBy({AccessRoute::Open})}, {}), IsEmpty());
}

// --- mediation (B9) ---

TEST(CatalogueRulesTest, ACatalogueWithoutMediationIsFound)
{
    CatalogueRules rules({u"prov"_s, u"Prov"_s, u"Prov 2025"_s, {}, false, {}});
    rules.see(anIntervention().named(u"Arbetsförmedling"_s), kContext);
    EXPECT_THAT(rules.findings(), ElementsAre(RuleFinding{Rule::MediationMissing, {}, u"prov"_s, u"Prov 2025"_s, {}, {}}));
}

TEST(CatalogueRulesTest, NameOrAliasTellsOfMediation)
{
    for (const Intervention &record :
         {Intervention(anIntervention().named(u"Medling vid brott"_s)),
          Intervention(anIntervention().named(u"Samtal"_s).called(u"Möten"_s).called(u"Medlingssamtal"_s))}) {
        CatalogueRules rules({u"prov"_s, u"Prov"_s, u"Prov 2025"_s, {}, false, {}});
        rules.see(record, kContext);
        rules.see(anIntervention().named(u"Läxhjälp"_s), kContext);
        EXPECT_THAT(rules.findings(), IsEmpty()) << record.name.toStdString();
    }
}

// --- names that may stand for the same (I10) ---

TEST(CatalogueRulesTest, WordsThatTellNamesApartAreLowerCaseOnceAndWithoutFunctionWords)
{
    EXPECT_EQ(tellingWords(u"Läxhjälp på biblioteket"_s), (QStringList{u"läxhjälp"_s, u"biblioteket"_s}));
    EXPECT_EQ(tellingWords(u"Stöd, stöd & STÖD för åk 7–9"_s), (QStringList{u"stöd"_s, u"åk"_s, u"7"_s, u"9"_s}));
    EXPECT_EQ(tellingWords(u"och av i"_s), QStringList());
}

TEST(CatalogueRulesTest, TheSameWordsInAnotherOrderMayBeTheSame)
{
    EXPECT_THAT(foundBy(Rule::PossibleDuplicate,
                        foundIn({u"Läxhjälp på biblioteket"_s, u"Bibliotekets läxor"_s, u"Biblioteket: läxhjälp"_s})),
                ElementsAre(RuleFinding{Rule::PossibleDuplicate,
                                        QUuid::createUuidV5(QUuid(), u"Biblioteket: läxhjälp"_s),
                                        u"prov"_s,
                                        u"Biblioteket: läxhjälp"_s,
                                        u"name"_s,
                                        {u"Läxhjälp på biblioteket"_s}}));
}

TEST(CatalogueRulesTest, EveryRepetitionIsNamedWithTheFirst)
{
    EXPECT_EQ(duplicatesAmong({u"Ung fritid"_s, u"Fritid för ung"_s, u"Ung: fritid"_s}),
              (QStringList{u"Fritid för ung: Ung fritid"_s, u"Ung: fritid: Ung fritid"_s}));
}

TEST(CatalogueRulesTest, ANameWhoseWordsAllStandInAnotherMayBeTheSame)
{
    EXPECT_EQ(duplicatesAmong({u"Ung fritid och rörelse"_s, u"Ung fritid"_s}),
              QStringList{u"Ung fritid: Ung fritid och rörelse"_s});
    EXPECT_EQ(duplicatesAmong({u"Ung fritid"_s, u"Ung fritid och rörelse"_s}),
              QStringList{u"Ung fritid: Ung fritid och rörelse"_s});
}

TEST(CatalogueRulesTest, ASingleWordOfAnotherNameIsNotEnough)
{
    EXPECT_EQ(duplicatesAmong({u"Läxhjälp"_s, u"Läxhjälp på biblioteket"_s}), QStringList());
}

TEST(CatalogueRulesTest, NamesThatShareSomeWordsOnlyAreDifferent)
{
    EXPECT_EQ(duplicatesAmong({u"Läxhjälp på biblioteket"_s, u"Läxhjälp i skolan"_s}), QStringList());
}

TEST(CatalogueRulesTest, AWordOfSixLettersIsFoundInACompound)
{
    EXPECT_EQ(duplicatesAmong({u"Plan, social"_s, u"Skolsocial plan för alla"_s}),
              QStringList{u"Plan, social: Skolsocial plan för alla"_s});
    EXPECT_EQ(duplicatesAmong({u"Plan, grupp"_s, u"Skolgrupp plan för alla"_s}), QStringList());
}

TEST(CatalogueRulesTest, NamesOfFunctionWordsOnlyAreNotCompared)
{
    EXPECT_EQ(duplicatesAmong({u"På och av"_s, u"Av och på"_s}), QStringList());
}
