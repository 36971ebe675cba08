// The conclusions about the bundled catalogue of Ale 2017 against what the printed rows say, found by hand.
#include "support/printers.h"

#include "catalogue/bundled.h"
#include "catalogue/catalogue.h"
#include "coverage/findings.h"
#include "support/builders.h"
#include "support/memoryfile.h"
#include "support/verdicts.h"

using namespace insats;
using namespace insats::test;

namespace {

QList<Intervention> aleInterventions()
{
    QList<Intervention> found;
    for (const CatalogueSet &set : bundledCatalogues()) {
        for (const Intervention &intervention : set.interventions) {
            if (intervention.catalogue == u"ale_2017"_s)
                found.append(intervention);
        }
    }
    return found;
}

QList<Finding> findingsOf(const QList<Intervention> &interventions)
{
    return coverage::findings(interventions, bundledTaxonomy().areas);
}

QMap<QString, QString> verdictsOf(const QList<Finding> &findings)
{
    QMap<QString, QString> verdicts;
    for (const Finding &finding : findings)
        verdicts.insert(finding.id, codeOf(finding.verdict));
    return verdicts;
}

QMap<QString, int> numbersIn(const QList<Finding> &findings, const QString &id)
{
    QMap<QString, int> numbers;
    for (const Finding &finding : findings) {
        for (const FindingNumber &number : finding.numbers) {
            if (finding.id == id)
                numbers.insert(number.key, number.value);
        }
    }
    return numbers;
}

} // namespace

TEST(FindingsAle2017Test, EveryVerdictIsTheOneOfTheRows)
{
    const auto expected = verdictsByHand();
    const auto computed = verdictsOf(findingsOf(aleInterventions()));
    EXPECT_GE(expected.size(), 30);
    EXPECT_EQ(computed.keys(), expected.keys());
    for (auto it = expected.cbegin(); it != expected.cend(); ++it)
        EXPECT_EQ(computed.value(it.key()), it.value()) << it.key().toStdString();
}

TEST(FindingsAle2017Test, TheNumbersAreThoseOfTheRows)
{
    const QList<Finding> findings = findingsOf(aleInterventions());
    EXPECT_EQ(
        numbersIn(findings, u"A1"_s),
        (QMap<QString, int>{{u"filled"_s, 21}, {u"cells"_s, 21}, {u"sub_area_filled"_s, 32}, {u"sub_area_cells"_s, 33}}));
    EXPECT_EQ(numbersIn(findings, u"A3"_s),
              (QMap<QString, int>{{u"selective"_s, 52},
                                  {u"universal"_s, 106},
                                  {u"indicated"_s, 108},
                                  {u"areas_where_fewest"_s, 4},
                                  {u"areas_where_tied"_s, 2},
                                  {u"areas"_s, 7}}));
    EXPECT_EQ(numbersIn(findings, u"B2"_s),
              (QMap<QString, int>{{u"ages_0_5"_s, 4}, {u"ages_6_12"_s, 13}, {u"ages_13_15"_s, 11}, {u"ages_16_24"_s, 22}}));
}

TEST(FindingsAle2017Test, WithoutPreventionInSafetyTwentyOfTwentyOneCellsAreFilled)
{
    QList<Intervention> all = aleInterventions();
    qsizetype removed = 0;
    for (Intervention &intervention : all) {
        removed += intervention.placements.removeIf([](const Placement &placement) {
            return placement.area == u"Trygghet"_s && placement.level == PreventionLevel::Selective;
        });
    }
    EXPECT_EQ(removed, 3);
    const QList<Finding> findings = findingsOf(all);
    EXPECT_EQ(verdictsOf(findings).value(u"A1"_s), u"false"_s);
    EXPECT_EQ(numbersIn(findings, u"A1"_s).value(u"filled"_s), 20);
    EXPECT_EQ(numbersIn(findings, u"A1"_s).value(u"cells"_s), 21);
    ASSERT_EQ(findings.constFirst().cells.size(), 1);
    EXPECT_EQ(findings.constFirst().cells.constFirst().area, u"Trygghet"_s);
}

TEST(FindingsAle2017Test, OtherDataGiveOtherVerdicts)
{
    QList<Intervention> all = aleInterventions();
    for (Intervention &intervention : all) {
        intervention.routes = {AccessRoute::Decision};
        for (Placement &placement : intervention.placements)
            placement.level = PreventionLevel::Selective;
    }
    const auto verdicts = verdictsOf(findingsOf(all));
    EXPECT_EQ(verdicts.value(u"A2"_s), u"false"_s);
    EXPECT_EQ(verdicts.value(u"A3"_s), u"false"_s);
    EXPECT_EQ(verdicts.value(u"A4"_s), u"true"_s);
    EXPECT_EQ(verdicts.value(u"A10"_s), u"false"_s);
    EXPECT_EQ(verdicts.value(u"C3"_s), u"true"_s);
    EXPECT_EQ(verdicts.value(u"E1"_s), u"not verifiable"_s);
}

TEST(FindingsAle2017Test, TheCatalogueFileGivesTheSame)
{
    const QTemporaryDir folder;
    Catalogue catalogue(folder.filePath(u"ny.sqlite"_s));
    const QList<Finding> expected = findingsOf(aleInterventions());
    EXPECT_TRUE(catalogue.findings({u"ale_2017"_s}) == expected);
    catalogue.indexAll();
    EXPECT_TRUE(catalogue.findings({u"ale_2017"_s}) == expected);
}

TEST(FindingsAle2017Test, OnlyTheAskedCataloguesCount)
{
    const MemoryFile file({anIntervention().named(u"A"_s).in(u"en"_s), anIntervention().named(u"B"_s).in(u"två"_s)});
    Catalogue catalogue(file.path());
    const auto counted = [&catalogue](const QStringList &ids) {
        const auto numbers = numbersIn(catalogue.findings(ids), u"D10"_s);
        return numbers.isEmpty() ? -1 : numbers.value(u"interventions"_s);
    };
    EXPECT_EQ(counted({u"prov"_s}), -1);
    EXPECT_EQ(counted({u"en"_s}), 0); // the file has no need areas, so nothing is a row
    EXPECT_FALSE(catalogue.findings({}).isEmpty());
}
