// The bundled catalogue of Ale 2017 against the rows of the printed inventory (tests/data: read twice, independently).
#include "support/printers.h"

#include "domain/codes.h"
#include "support/bundledrecords.h"

#include <QRegularExpression>
#include <QSet>

using namespace insats;
using namespace insats::test;

namespace {

QList<Intervention> aleInterventions() { return bundledInterventions(u"ale_2017"_s); }

TableRow rowNumbered(const QString &number, const QList<TableRow> &table)
{
    for (const auto &row : table) {
        if (row.value(u"row"_s) == number)
            return row;
    }
    return {};
}

// The table's 0 before "upp till N" and "under N" stands for an open end.
AgeRange ageOf(const TableRow &row)
{
    static const QRegularExpression openBelow(u"(upp till|under) (?!1 år)\\d+"_s, QRegularExpression::CaseInsensitiveOption);
    AgeRange age;
    age.basis = fromCode<AgeBasis>(row.value(u"age_basis"_s)).value();
    if (const QString min = row.value(u"age_min"_s); !min.isEmpty())
        age.min = min.toInt();
    if (const QString max = row.value(u"age_max"_s); !max.isEmpty())
        age.max = max.toInt();
    if (age.min == 0 && openBelow.match(row.value(u"target"_s)).hasMatch())
        age.min.reset();
    return age;
}

Placement placementOf(const TableRow &row)
{
    Placement placement;
    placement.area = row.value(u"area"_s);
    placement.subArea = row.value(u"subarea"_s);
    placement.level = fromCode<PreventionLevel>(row.value(u"level"_s));
    placement.target = row.value(u"target"_s);
    placement.age = ageOf(row);
    return placement;
}

bool isCalled(const Intervention &intervention, const QString &name)
{
    return intervention.name == name || intervention.aliases.contains(name);
}

QList<Intervention> named(const QString &shownName, const QList<Intervention> &all)
{
    QList<Intervention> found;
    for (const Intervention &intervention : all) {
        if (intervention.name == shownName)
            found.append(intervention);
    }
    return found;
}

} // namespace

TEST(Ale2017Test, TheTablesAreWhole)
{
    EXPECT_EQ(tableOf(u"ale_2017_rows.tsv"_s).size(), 273);
    EXPECT_EQ(tableOf(u"ale_2017_interventions.tsv"_s).size(), 273);
}

TEST(Ale2017Test, ThereAre226InsatserIn266PlacesAnd7ExternalActors)
{
    int inMatrix = 0;
    int external = 0;
    for (const Intervention &intervention : aleInterventions()) {
        for (const Placement &placement : intervention.placements) {
            EXPECT_EQ(placement.level.has_value(), placement.area != u"Samverkan"_s) << intervention.name.toStdString();
            ++(placement.level ? inMatrix : external);
        }
    }
    EXPECT_EQ(aleInterventions().size(), 226);
    EXPECT_EQ(inMatrix, 266);
    EXPECT_EQ(external, 7);
}

// Every printed row stands in the insats that the second table names, with its printed name and exactly its placement; and
// no insats has a placement that is not printed.
TEST(Ale2017Test, EveryRowIsFoundAgain)
{
    const auto rows = tableOf(u"ale_2017_rows.tsv"_s);
    const auto all = aleInterventions();
    for (const auto &which : tableOf(u"ale_2017_interventions.tsv"_s)) {
        SCOPED_TRACE("row " + which.value(u"row"_s).toStdString() + " " + which.value(u"shown_name"_s).toStdString());
        const auto row = rowNumbered(which.value(u"row"_s), rows);
        const auto found = named(which.value(u"shown_name"_s), all);
        ASSERT_EQ(found.size(), 1);
        EXPECT_EQ(row.value(u"name"_s), which.value(u"printed_name"_s));
        EXPECT_TRUE(isCalled(found.constFirst(), row.value(u"name"_s)));
        EXPECT_THAT(found.constFirst().placements, testing::Contains(placementOf(row)));
    }
}

TEST(Ale2017Test, EveryInsatsHasTheRowsOfItsKeyAndNoOthers)
{
    QMap<QString, int> rowsOf; // shown name → rows
    QMap<QString, QString> keyOf;
    for (const auto &which : tableOf(u"ale_2017_interventions.tsv"_s)) {
        rowsOf[which.value(u"shown_name"_s)] += 1;
        keyOf[which.value(u"key"_s)] = which.value(u"shown_name"_s);
    }
    EXPECT_EQ(keyOf.size(), 226);
    EXPECT_EQ(rowsOf.size(), 226);
    int withSeveral = 0;
    for (const Intervention &intervention : aleInterventions()) {
        EXPECT_EQ(intervention.placements.size(), rowsOf.value(intervention.name)) << intervention.name.toStdString();
        withSeveral += intervention.placements.size() > 1;
    }
    EXPECT_EQ(withSeveral, 40);
}

TEST(Ale2017Test, SubAreasHoldThePrintedNumbers)
{
    const QMap<QString, QList<int>> printed = {{u"Delaktighet"_s, {23, 3, 3}},
                                               {u"Inflytande"_s, {9, 1, 1}},
                                               {u"Lärande"_s, {14, 7, 12}},
                                               {u"Fysisk hälsa och aktivitet"_s, {21, 7, 10}},
                                               {u"Psykisk hälsa"_s, {5, 7, 25}},
                                               {u"Missbruk"_s, {3, 1, 7}},
                                               {u"Föräldrar och familj"_s, {9, 8, 13}},
                                               {u"Språk och integration"_s, {4, 7, 5}},
                                               {u"Sysselsättning"_s, {10, 8, 8}},
                                               {u"Boende och ekonomi"_s, {1, 0, 15}},
                                               {u"Trygghet och oro"_s, {7, 3, 9}}};
    QMap<QString, QList<int>> counted;
    for (const Intervention &intervention : aleInterventions()) {
        for (const Placement &placement : intervention.placements) {
            if (!placement.level)
                continue;
            for (auto it = printed.cbegin(); it != printed.cend(); ++it) {
                QList<int> &levels = counted[it.key()];
                levels.resize(3);
                if (placement.subArea.startsWith(it.key()))
                    ++levels[static_cast<int>(*placement.level)];
            }
        }
    }
    for (auto it = printed.cbegin(); it != printed.cend(); ++it)
        EXPECT_EQ(counted.value(it.key()), it.value()) << it.key().toStdString();
}

TEST(Ale2017Test, NinetySevenPlacementsHaveNoUsableAge)
{
    int unknown = 0;
    for (const Intervention &intervention : aleInterventions()) {
        for (const Placement &placement : intervention.placements)
            unknown += placement.level && !isKnown(placement.age);
    }
    EXPECT_EQ(unknown, 97);
}

TEST(Ale2017Test, OwnAgesAreNeverMadeUp)
{
    for (const Intervention &intervention : aleInterventions()) {
        if (!isKnown(intervention.age))
            continue;
        EXPECT_EQ(intervention.age, hull(statedAges(intervention))) << intervention.name.toStdString();
    }
}

TEST(Ale2017Test, TwoPrintedNamesStandForTwoInsatserEach)
{
    QMap<QString, int> insatserCalled;
    for (const Intervention &intervention : aleInterventions()) {
        for (const QString &name : {u"Familjerådgivning"_s, u"Åtgärdsplan och genomförandeplan"_s})
            insatserCalled[name] += isCalled(intervention, name);
    }
    EXPECT_EQ(insatserCalled.value(u"Familjerådgivning"_s), 2);
    EXPECT_EQ(insatserCalled.value(u"Åtgärdsplan och genomförandeplan"_s), 2);
}

TEST(Ale2017Test, TwoInsatserAreNotRunningYet)
{
    QStringList planned;
    for (const Intervention &intervention : aleInterventions()) {
        if (intervention.status == InterventionStatus::Planned)
            planned.append(intervention.name);
        else
            EXPECT_EQ(intervention.status, InterventionStatus::Active) << intervention.name.toStdString();
    }
    planned.sort();
    EXPECT_EQ(planned, (QStringList{u"Fritidsbanken"_s, u"Kulturskolans elevforum"_s}));
}

TEST(Ale2017Test, TypesAreThoseOfTheTable)
{
    for (const auto &which : tableOf(u"ale_2017_interventions.tsv"_s)) {
        if (which.value(u"type"_s).isEmpty())
            continue;
        const auto found = named(which.value(u"shown_name"_s), aleInterventions());
        ASSERT_EQ(found.size(), 1);
        EXPECT_EQ(codeOf(found.constFirst().type), which.value(u"type"_s)) << found.constFirst().name.toStdString();
    }
}

TEST(Ale2017Test, ProvidersOfEachRowAreAmongThoseOfItsInsats)
{
    const auto rows = tableOf(u"ale_2017_rows.tsv"_s);
    const auto all = aleInterventions();
    for (const auto &which : tableOf(u"ale_2017_interventions.tsv"_s)) {
        const auto found = named(which.value(u"shown_name"_s), all);
        ASSERT_EQ(found.size(), 1);
        QStringList organisations;
        for (const Provider &provider : found.constFirst().providers)
            organisations.append(provider.organisation);
        for (const QString &printed :
             rowNumbered(which.value(u"row"_s), rows).value(u"provider"_s).split(u';', Qt::SkipEmptyParts))
            EXPECT_THAT(organisations, testing::Contains(printed.trimmed())) << which.value(u"row"_s).toStdString();
    }
}

TEST(Ale2017Test, ProvidersAreNeverGuessed)
{
    QSet<QString> printed;
    for (const auto &row : tableOf(u"ale_2017_rows.tsv"_s)) {
        for (const QString &name : row.value(u"provider"_s).split(u';', Qt::SkipEmptyParts))
            printed.insert(name.trimmed());
    }
    for (const Intervention &intervention : aleInterventions()) {
        for (const Provider &provider : intervention.providers)
            EXPECT_TRUE(printed.contains(provider.organisation))
                << intervention.name.toStdString() << ": " << provider.organisation.toStdString();
    }
}

TEST(Ale2017Test, EachHasAShortSummaryAndASourceWithItsSection)
{
    for (const Intervention &intervention : aleInterventions()) {
        SCOPED_TRACE(intervention.name.toStdString());
        EXPECT_GE(intervention.summary.size(), 20);
        EXPECT_LE(intervention.summary.size(), 320);
        ASSERT_FALSE(intervention.sources.isEmpty());
        EXPECT_FALSE(intervention.sources.constFirst().section.isEmpty());
    }
}

TEST(Ale2017Test, AreasAndGroupsStandInTheTaxonomy)
{
    const Taxonomy taxonomy = bundledTaxonomy();
    QSet<QString> places{QString::fromUtf16(kCollaborationArea)};
    for (const NeedArea &area : taxonomy.areas) {
        for (const SubArea &subArea : area.subAreas)
            places.insert(area.name + u'/' + subArea.name);
    }
    for (const Intervention &intervention : aleInterventions()) {
        for (const QString &group : intervention.groups)
            EXPECT_TRUE(taxonomy.groups.contains(group)) << group.toStdString();
        for (const Placement &placement : intervention.placements) {
            const QString place = placement.subArea.isEmpty() ? placement.area : placement.area + u'/' + placement.subArea;
            EXPECT_TRUE(places.contains(place)) << place.toStdString();
        }
    }
}

TEST(Ale2017Test, IdsAreUnique)
{
    QSet<QUuid> uuids;
    for (const Intervention &intervention : aleInterventions())
        uuids.insert(intervention.uuid);
    EXPECT_EQ(uuids.size(), 226);
    EXPECT_FALSE(uuids.contains(QUuid()));
}
