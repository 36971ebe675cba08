// The whole inventory of 2017 in the ways in which a municipality may send it.
#include "support/printers.h"

#include "exchange/tablelayout.h"
#include "exchange/tablereading.h"
#include "support/checkedages.h"
#include "support/taxonomies.h"

#include <QRegularExpression>

using namespace insats;
using namespace insats::test;
using exchange::ReadTable;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

// A sheet, and for each of its rows the row of the inventory that it tells.
struct PrintedSheet {
    Sheet sheet;
    QMap<int, TableRow> told; // by row, from 1

    void add(const QStringList &row) { sheet.rows.append(row); }
    void add(const QStringList &row, const TableRow &tells)
    {
        add(row);
        told.insert(static_cast<int>(sheet.rows.size()), tells);
    }
};

QList<TableRow> placedRows()
{
    QList<TableRow> rows;
    for (const TableRow &row : tableOf(u"ale_2017_rows.tsv"_s)) {
        if (!row.value(u"level"_s).isEmpty())
            rows.append(row);
    }
    return rows;
}

QString printedLevel(const QString &level)
{
    static const QMap<QString, QString> printed = {
        {u"främjande"_s, u"Främjande insatser"_s}, {u"förebyggande"_s, u"Förebygg-\nande"_s}, {u"riktad"_s, u"Riktade"_s}};
    return printed.value(level);
}

// As in a narrow column: a long word is divided, or a line ends at the first blank.
QString narrow(const QString &name)
{
    static const QRegularExpression longWord(u"([a-zåäö]{4})([a-zåäö]{4})"_s);
    const auto match = longWord.match(name);
    if (match.hasMatch() && name.size() % 3 != 0)
        return QString(name).insert(match.capturedStart(2), u"-\n"_s);
    return QString(name).replace(name.indexOf(u' '), name.contains(u' ') ? 1 : 0, u"\n"_s).trimmed();
}

QString printedProviders(const TableRow &row)
{
    static const QStringList separators = {u", "_s, u"\n"_s, u"; "_s};
    const QStringList providers = valuesIn(row.value(u"provider"_s), u';');
    return providers.join(separators.at(row.value(u"row"_s).toInt() % 3));
}

// Sub-area as a title, the header again below it, the level once per block.
PrintedSheet inChapters()
{
    const QStringList header = {
        u"Nr"_s, u"Preven-\ntionsnivå"_s, u"Insats*"_s, u"Målgrupp/ålder:"_s, u"Utförare (enhet)"_s, u"Kommentar"_s};
    PrintedSheet printed;
    printed.sheet.name = u"Blad1"_s;
    for (const QStringList &title :
         QList<QStringList>{{u"Insatsinventering 2017"_s}, {}, {u"Ale kommun"_s, {}, u"2018-02-20"_s}})
        printed.add(title);
    QString subArea;
    QString level;
    int number = 0;
    for (const TableRow &row : placedRows()) {
        if (row.value(u"subarea"_s) != subArea) {
            subArea = row.value(u"subarea"_s);
            level.clear();
            printed.add({{}, {}, {}, {}});
            printed.add({{}, {}, subArea});
            printed.add(header);
        }
        const QString printedOnce = row.value(u"level"_s) == level ? QString() : printedLevel(row.value(u"level"_s));
        level = row.value(u"level"_s);
        printed.add({QString::number(++number), printedOnce, narrow(row.value(u"name"_s)), row.value(u"target"_s),
                     printedProviders(row)},
                    row);
    }
    printed.add({{}, {}, u"Totalt antal insatser:"_s, u"266"_s});
    return printed;
}

// Area and level in columns of their own, on every row or once per block.
PrintedSheet inColumns(bool oncePerBlock)
{
    PrintedSheet printed;
    printed.add({u"Område"_s, u"Delområde"_s, u"Nivå"_s, u"Benämning"_s, u"Målgrupp"_s, u"Ansvarig verksamhet"_s});
    TableRow last;
    for (const TableRow &row : placedRows()) {
        const bool sameArea = oncePerBlock && row.value(u"area"_s) == last.value(u"area"_s);
        const bool sameSubArea = sameArea && row.value(u"subarea"_s) == last.value(u"subarea"_s);
        const bool sameLevel = sameSubArea && row.value(u"level"_s) == last.value(u"level"_s);
        printed.add({sameArea ? QString() : row.value(u"area"_s), sameSubArea ? QString() : row.value(u"subarea"_s),
                     sameLevel ? QString() : printedLevel(row.value(u"level"_s)), row.value(u"name"_s),
                     row.value(u"target"_s), printedProviders(row)},
                    row);
        last = row;
    }
    return printed;
}

ReadTable read(const Sheet &sheet)
{
    return exchange::readTable(sheet, exchange::guessLayout(sheet, {}), bundledTaxonomy(), {});
}

void expectPlacement(const Placement &placement, const TableRow &row)
{
    const Placement expected{
        row.value(u"area"_s),   row.value(u"subarea"_s), fromCode<PreventionLevel>(row.value(u"level"_s)),
        row.value(u"target"_s), checkedAge(row),         PlacementBasis::Source};
    EXPECT_EQ(placement, expected) << row.value(u"name"_s).toStdString();
}

// Every row is told once, by the record of its name, which has the providers of its rows.
void expectAllOf(const PrintedSheet &printed, const ReadTable &table)
{
    QMap<int, TableRow> left = printed.told;
    for (const exchange::TableRecord &record : table.records) {
        EXPECT_THAT(record.problems, IsEmpty());
        ASSERT_EQ(record.rows.size(), record.intervention.placements.size());
        QStringList providers;
        for (qsizetype i = 0; i < record.rows.size(); ++i) {
            ASSERT_TRUE(left.contains(record.rows.at(i)));
            const TableRow row = left.take(record.rows.at(i));
            EXPECT_EQ(record.intervention.name.toLower(), row.value(u"name"_s).toLower());
            expectPlacement(record.intervention.placements.at(i), row);
            providers += valuesIn(row.value(u"provider"_s), u';');
        }
        providers.removeDuplicates();
        EXPECT_EQ(deliveringOrganisations(record.intervention), providers);
    }
    EXPECT_THAT(left, IsEmpty());
}

} // namespace

TEST(PrintedInventoryTest, InChaptersEveryPlacementIsFound)
{
    const PrintedSheet printed = inChapters();
    ASSERT_THAT(printed.told, SizeIs(266));
    const ReadTable table = read(printed.sheet);
    expectAllOf(printed, table);
    ASSERT_THAT(table.problems, SizeIs(2)); // columns that are not taken
    EXPECT_EQ(table.problems.at(0), (Problem{u"Blad1!A6"_s, ProblemKind::UnknownField, Severity::Warning, u"Nr"_s}));
    EXPECT_EQ(table.problems.at(1), (Problem{u"Blad1!F6"_s, ProblemKind::UnknownField, Severity::Warning, u"Kommentar"_s}));
}

TEST(PrintedInventoryTest, InColumnsEveryPlacementIsFound)
{
    for (const bool oncePerBlock : {false, true}) {
        const PrintedSheet printed = inColumns(oncePerBlock);
        const ReadTable table = read(printed.sheet);
        EXPECT_THAT(table.problems, IsEmpty());
        expectAllOf(printed, table);
    }
}
