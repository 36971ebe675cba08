// The bundled register of Alingsås against the checked tables of its insatser and their methods.
#include "support/printers.h"

#include "domain/codes.h"
#include "domain/methodregister.h"
#include "support/bundledrecords.h"

#include <QRegularExpression>
#include <QSet>

#include <map>

using namespace insats;
using namespace insats::test;
using testing::Each, testing::Field, testing::IsEmpty, testing::Not;

namespace {

QList<Intervention> registered() { return bundledInterventions(u"alingsas_iub_2025"_s); }

// The number stands after the heading in the record's source.
QList<RowAndRecord> rows()
{
    return rowsAndRecords(u"alingsas_2025_iub.tsv"_s, u"alingsas_iub_2025"_s,
                          [](const TableRow &row, const Intervention &record) {
                              return !record.sources.isEmpty()
                                  && record.sources.constFirst().section.endsWith(u", "_s + row.value(u"number"_s));
                          });
}

AgeRange ageOf(const TableRow &row)
{
    static const QRegularExpression childsAge(u"åldern avser (det placerade )?barnet"_s);
    return agesIn(row, row.value(u"other_conditions"_s).contains(childsAge) ? AgeBasis::Child : AgeBasis::Stated);
}

// The table writes whose residence it is before the word, and nobody when it is the participant's.
Residence residenceOf(const TableRow &row)
{
    static const std::map<QString, Residence> whose{{u"deltagaren"_s, Residence::Participant},
                                                    {u"folkbokförd"_s, Residence::Participant},
                                                    {u"barnet"_s, Residence::Child},
                                                    {u"föräldern"_s, Residence::Parent},
                                                    {u"gärningspersonen"_s, Residence::Offender}};
    if (row.value(u"residence_required"_s) == u"no"_s)
        return Residence::None;
    for (const QString &condition : valuesIn(row.value(u"other_conditions"_s), u';')) {
        if (condition.contains(u"folkbokför"_s))
            return whose.at(condition.section(u' ', 0, 0));
    }
    return Residence::Unknown;
}

// "14:4 undantag"
DocumentationRule documentationOf(const TableRow &row)
{
    return fromCode<DocumentationRule>(row.value(u"documentation_rule"_s).section(u' ', 0, 0)).value();
}

QList<Method> methodsOf(const QString &number)
{
    QList<Method> methods;
    for (const TableRow &row : tableOf(u"alingsas_2025_methods.tsv"_s)) {
        const QString target = row.value(u"target"_s);
        const AgeBasis basis = target.startsWith(u"föräldrar"_s) ? AgeBasis::Child : AgeBasis::Stated;
        if (row.value(u"insats_number"_s) == number)
            methods.append({row.value(u"method_name"_s), row.value(u"abbreviation"_s), target, agesIn(row, basis),
                            row.value(u"scope"_s)});
    }
    return methods;
}

} // namespace

TEST(Alingsas2025Test, TwentyNineNumbersAreOneInsatsEachWithNameAndHeading)
{
    EXPECT_EQ(tableOf(u"alingsas_2025_iub.tsv"_s).size(), 29);
    EXPECT_EQ(registered().size(), 29);
    for (const auto &[row, record] : rows()) {
        SCOPED_TRACE(label(row));
        EXPECT_EQ(record.name, row.value(u"name"_s));
        EXPECT_EQ(record.sources.constFirst().section, row.value(u"group_heading"_s) + u", "_s + row.value(u"number"_s));
    }
}

TEST(Alingsas2025Test, AgesAreThoseOfTheConditionsAndTheChildsWhereParentsTakePart)
{
    for (const auto &[row, record] : rows()) {
        SCOPED_TRACE(label(row));
        EXPECT_EQ(record.age, ageOf(row));
        EXPECT_THAT(record.placements, Each(Field(&Placement::age, ageOf(row))));
    }
}

TEST(Alingsas2025Test, FormatIsUnknownWhereTheRegisterHasNoSentenceAboutIt)
{
    static const std::map<QString, QList<DeliveryFormat>> formats{
        {u""_s, {}},
        {u"individuellt"_s, {DeliveryFormat::Individual}},
        {u"grupp"_s, {DeliveryFormat::Group}},
        {u"båda"_s, {DeliveryFormat::Individual, DeliveryFormat::Group}}};
    for (const auto &[row, record] : rows())
        EXPECT_EQ(record.formats, formats.at(row.value(u"format"_s))) << label(row);
}

TEST(Alingsas2025Test, ResidenceIsThatOfThePersonWhoTheConditionNames)
{
    for (const auto &[row, record] : rows())
        EXPECT_EQ(record.residence, residenceOf(row)) << label(row);
}

TEST(Alingsas2025Test, ConsentIsAskedForWhereTheRegisterAsksForIt)
{
    static const std::map<QString, ConsentRule> rules{
        {u""_s, ConsentRule::Unknown},
        {u"vårdnadshavares samtycke (barn och unga upp till 18 år)"_s, ConsentRule::GuardianUnder18},
        {u"vårdnadshavares samtycke för barn under 15 år; barnets eget samtycke från 15 år"_s, ConsentRule::ChildFrom15}};
    for (const auto &[row, record] : rows())
        EXPECT_EQ(record.consentRule, rules.at(row.value(u"consent_rule"_s))) << label(row);
}

TEST(Alingsas2025Test, ThirteenAreAdviceFiveAnonymousAndElevenDocumented)
{
    std::map<DocumentationRule, int> counted;
    for (const auto &[row, record] : rows()) {
        EXPECT_EQ(record.documentation.rule, documentationOf(row)) << label(row);
        ++counted[record.documentation.rule];
    }
    EXPECT_EQ(counted[DocumentationRule::Exempt14_4], 13);
    EXPECT_EQ(counted[DocumentationRule::Exempt14_5], 5);
    EXPECT_EQ(counted[DocumentationRule::Ordinary14_3], 11);
}

TEST(Alingsas2025Test, TheFiveAnonymousOnesShareOneReason)
{
    QSet<QString> reasons;
    for (const Intervention &record : registered()) {
        if (record.documentation.rule == DocumentationRule::Exempt14_5)
            reasons.insert(record.documentation.reason);
    }
    EXPECT_EQ(reasons.size(), 1);
    EXPECT_FALSE(reasons.contains(QString()));
}

TEST(Alingsas2025Test, JournalFollowUpAndExtentAreThoseOfTheRow)
{
    for (const auto &[row, record] : rows()) {
        SCOPED_TRACE(label(row));
        EXPECT_EQ(record.journalSystem, row.value(u"journal_system"_s));
        EXPECT_EQ(record.followUp, valuesIn(row.value(u"followup"_s)).join(u"; "_s));
        EXPECT_EQ(record.scope.text, row.value(u"scope"_s));
    }
}

TEST(Alingsas2025Test, ReferralDropInAndAnonymityAreKeptFromTheConditions)
{
    static const QRegularExpression referral(u"remiss|remitterad"_s);
    for (const auto &[row, record] : rows()) {
        SCOPED_TRACE(label(row));
        const QString conditions = row.value(u"other_conditions"_s);
        const QList<AccessRoute> routes = record.routes;
        EXPECT_TRUE(routes.contains(AccessRoute::WithoutAssessment));
        EXPECT_EQ(routes.contains(AccessRoute::Referral), conditions.contains(referral));
        EXPECT_EQ(routes.contains(AccessRoute::Open), conditions.contains(u"drop-in"_s));
        EXPECT_EQ(record.anonymous == Anonymity::FirstVisit, conditions.contains(u"anonymitet möjlig"_s));
    }
}

TEST(Alingsas2025Test, EveryUseOfAMethodIsFoundAgain)
{
    qsizetype uses = 0;
    for (const auto &[row, record] : rows()) {
        EXPECT_EQ(record.methods, methodsOf(row.value(u"number"_s))) << label(row);
        uses += record.methods.size();
    }
    EXPECT_EQ(uses, 30);
}

// The list writes three of the methods with an addition of its own: "ABC, Alla Barn i Centrum", "Medling (vid brott …)".
TEST(Alingsas2025Test, TheRegisterNamesTwentyThreeMethods)
{
    static const QRegularExpression addition(u"( \\(|, ).*"_s);
    QSet<QString> distinct;
    for (const auto &[row, record] : rows()) {
        QStringList names;
        for (const Method &method : record.methods) {
            distinct.insert(shortName(method));
            names.append(shortName(method).remove(addition));
        }
        EXPECT_EQ(names, valuesIn(row.value(u"methods"_s)).replaceInStrings(addition, u""_s)) << label(row);
    }
    EXPECT_EQ(distinct.size(), 23);
}

// "Föräldrar Vårdnadshavare": the register's editor forgot to strike out one of them.
TEST(Alingsas2025Test, TargetsStandAlikeInEveryPlacementAndWithTheOversightsOfThePrint)
{
    for (const auto &[row, record] : rows()) {
        SCOPED_TRACE(label(row));
        EXPECT_FALSE(record.target.isEmpty());
        EXPECT_THAT(record.placements, Each(Field(&Placement::target, record.target)));
        const bool uncorrected = record.target.startsWith(u"Föräldrar Vårdnadshavare vars barn"_s);
        EXPECT_EQ(uncorrected, row.value(u"number"_s) == u"3.4.1"_s);
    }
}

TEST(Alingsas2025Test, EveryPlacementIsOurReading)
{
    for (const Intervention &record : registered()) {
        EXPECT_THAT(record.placements, Not(IsEmpty())) << record.name.toStdString();
        EXPECT_THAT(record.placements, Each(Field(&Placement::basis, PlacementBasis::Ours))) << record.name.toStdString();
    }
}

TEST(Alingsas2025Test, NoDateIsMadeUpForTheUndatedRegister)
{
    EXPECT_EQ(bundledInfo(u"alingsas_iub_2025"_s).inventoryDate, QDate());
    for (const Intervention &record : registered())
        EXPECT_EQ(record.reviewedOn, QDate()) << record.name.toStdString();
}

TEST(Alingsas2025Test, StepsThatComeFirstAreInsatserOfTheRegister)
{
    QSet<QUuid> uuids;
    for (const Intervention &record : registered())
        uuids.insert(record.uuid);
    EXPECT_EQ(uuids.size(), 29);
    for (const Intervention &record : registered()) {
        for (const QUuid &step : record.requiredSteps)
            EXPECT_TRUE(uuids.contains(step)) << record.name.toStdString() << ": " << step.toString().toStdString();
    }
}
