#include "support/printers.h"

#include "support/commandrun.h"

#include <gmock/gmock.h>

#include <QJsonArray>
#include <QTemporaryDir>

using namespace insats;
using namespace insats::test;
using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

namespace {

// On the bundled catalogue in a new file.
CommandRun runAle(const QStringList &arguments)
{
    const QTemporaryDir folder;
    return runCommand(QStringList{u"--file"_s, folder.filePath(u"ale.sqlite"_s)} + arguments);
}

QJsonObject coverageOf(const QStringList &arguments)
{
    return runAle(QStringList{u"coverage"_s, u"--json"_s} + arguments).json();
}

QJsonArray cellsOf(const QJsonObject &matrix) { return matrix.value(u"cells"_s).toArray(); }

int sumOf(const QJsonArray &objects, const QString &key)
{
    int sum = 0;
    for (const QJsonValue &object : objects)
        sum += object.toObject().value(key).toInt();
    return sum;
}

} // namespace

TEST(CoverageCommandTest, GivesEveryCellWithTheKeysOfTheContract)
{
    const QJsonObject matrix = coverageOf({});
    for (const QString &key : {u"catalogue"_s, u"date"_s, u"parameters"_s, u"bands"_s, u"cells"_s, u"unknown_age"_s,
                               u"outside_bands"_s, u"totals"_s, u"coverage"_s})
        EXPECT_TRUE(matrix.contains(key)) << key.toStdString();
    EXPECT_EQ(matrix.value(u"catalogue"_s).toString(), u"ale_2017"_s);
    EXPECT_EQ(matrix.value(u"date"_s).toString(), u"2018-02-20"_s);
    ASSERT_EQ(cellsOf(matrix).size(), 7 * 3 * 5);
    for (const QJsonValue &value : cellsOf(matrix)) {
        const QJsonObject cell = value.toObject();
        for (const QString &key : {u"area"_s, u"level"_s, u"band"_s, u"count"_s, u"placements"_s, u"interventions"_s,
                                   u"providers"_s, u"planned"_s, u"flags"_s, u"unjudged"_s})
            ASSERT_TRUE(cell.contains(key)) << key.toStdString();
        EXPECT_FALSE(cell.contains(u"subarea"_s));
        EXPECT_EQ(cell.value(u"interventions"_s).toArray().size(), cell.value(u"count"_s).toInt());
    }
}

TEST(CoverageCommandTest, TheFiguresAreFractionsOfTheCellsThatArePrinted)
{
    const QJsonObject matrix = coverageOf({});
    int covered = 0;
    for (const QJsonValue &cell : cellsOf(matrix))
        covered += cell.toObject().value(u"count"_s).toInt() > 0 ? 1 : 0;
    const QJsonObject figures = matrix.value(u"coverage"_s).toObject();
    EXPECT_DOUBLE_EQ(figures.value(u"C"_s).toDouble(), covered / 105.0);
    const QJsonObject totals = matrix.value(u"totals"_s).toObject();
    EXPECT_DOUBLE_EQ(figures.value(u"U"_s).toDouble(),
                     double(sumOf(matrix.value(u"unknown_age"_s).toArray(), u"placements"_s))
                         / totals.value(u"placements"_s).toInt());
    EXPECT_LE(figures.value(u"C_R_from"_s).toDouble(), figures.value(u"C_R_to"_s).toDouble());
}

TEST(CoverageCommandTest, SubAreasAreRowsWhenAskedFor)
{
    const QJsonObject matrix = coverageOf({u"--rows"_s, u"subarea"_s});
    EXPECT_EQ(cellsOf(matrix).size(), 11 * 3 * 5);
    EXPECT_EQ(cellsOf(matrix).first().toObject().value(u"subarea"_s).toString(), u"Delaktighet"_s);
}

TEST(CoverageCommandTest, BandsDateStatusAndProviderChangeTheMatrix)
{
    const QJsonObject ordinary = coverageOf({});
    const QJsonObject banded = coverageOf({u"--bands"_s, u"0-12, 13–19"_s});
    EXPECT_EQ(cellsOf(banded).size(), 7 * 3 * 2);
    EXPECT_EQ(banded.value(u"bands"_s).toArray().first().toObject().value(u"label"_s).toString(), u"0-12"_s);
    EXPECT_EQ(coverageOf({u"--date"_s, u"2020-01-01"_s}).value(u"date"_s).toString(), u"2020-01-01"_s);
    const auto placements = [](const QJsonObject &matrix) {
        return matrix.value(u"totals"_s).toObject().value(u"placements"_s).toInt();
    };
    EXPECT_GT(placements(coverageOf({u"--status"_s, u"all"_s})), placements(ordinary));
    const QJsonObject without = coverageOf({u"--without-provider"_s, u"ungdomsmottagningen"_s});
    EXPECT_EQ(without.value(u"emptied"_s).toArray().size(), 5);
    EXPECT_LT(placements(without), placements(ordinary));
}

TEST(CoverageCommandTest, TheFiltersOfSearchChooseTheInsatser)
{
    const auto count = [](const QJsonObject &matrix) {
        return matrix.value(u"totals"_s).toObject().value(u"interventions"_s).toInt();
    };
    const QStringList filter = {u"--route"_s, u"open"_s, u"--age"_s, u"14"_s};
    const QJsonObject found =
        runAle(QStringList{u"search"_s, u"--json"_s, u"--status"_s, u"active"_s, u"--limit"_s, u"0"_s} + filter).json();
    int inMatrix = 0;
    for (const QJsonValue &row : found.value(u"results"_s).toArray()) {
        for (const QJsonValue &placement : row.toObject().value(u"placements"_s).toArray()) {
            if (!placement.toObject().value(u"level"_s).isNull()) {
                ++inMatrix;
                break;
            }
        }
    }
    EXPECT_GT(inMatrix, 0);
    EXPECT_EQ(count(coverageOf(filter)), inMatrix);
}

TEST(CoverageCommandTest, WrongValuesAreUsageErrorsThatTellTheKnownOnes)
{
    EXPECT_EQ(runAle({u"coverage"_s, u"--bands"_s, u"5-0"_s}).exitCode, cli::WrongUsage);
    EXPECT_EQ(runAle({u"coverage"_s, u"--bands"_s, u"0-5,3-9"_s}).exitCode, cli::WrongUsage);
    EXPECT_EQ(runAle({u"coverage"_s, u"--date"_s, u"2018-02-30"_s}).exitCode, cli::WrongUsage);
    EXPECT_EQ(runAle({u"coverage"_s, u"--status"_s, u"planned"_s}).exitCode, cli::WrongUsage);
    EXPECT_EQ(runAle({u"coverage"_s, u"läxor"_s}).exitCode, cli::WrongUsage);
    const CommandRun provider = runAle({u"coverage"_s, u"--without-provider"_s, u"Ingen"_s});
    EXPECT_EQ(provider.exitCode, cli::WrongUsage);
    EXPECT_TRUE(provider.err.contains(u"Ungdomsmottagningen"_s));
    EXPECT_EQ(runAle({u"gaps"_s, u"--test"_s, u"G99"_s}).exitCode, cli::WrongUsage);
}

TEST(CoverageCommandTest, TheGapListAsTextHasTheOrderOfTheContract)
{
    const QString text = runAle({u"gaps"_s}).out;
    QList<qsizetype> places;
    for (const QString &mark : {u"(G1)"_s, u"· B0"_s, u"(G9)"_s, u"(G3)"_s, u"(G2)"_s, u"(G1b)"_s})
        places.append(text.indexOf(mark));
    EXPECT_GE(places.constFirst(), 0) << text.left(2000).toStdString();
    EXPECT_TRUE(std::ranges::is_sorted(places)) << text.left(2000).toStdString();
}

TEST(GapsCommandTest, ListsTheMostTellingFirstAndEndsWith1)
{
    const CommandRun run = runAle({u"gaps"_s, u"--json"_s});
    EXPECT_EQ(run.exitCode, cli::DoneWithFindings);
    const QJsonArray gaps = run.json().value(u"gaps"_s).toArray();
    ASSERT_FALSE(gaps.isEmpty());
    const QJsonObject first = gaps.first().toObject();
    EXPECT_EQ(first.value(u"id"_s).toString(), u"G1"_s);
    EXPECT_TRUE(first.value(u"certain"_s).toBool());
    for (const QString &key : {u"id"_s, u"certain"_s, u"area"_s, u"level"_s, u"band"_s, u"why"_s})
        EXPECT_TRUE(first.contains(key)) << key.toStdString();
    QStringList order;
    for (const QJsonValue &gap : gaps) {
        const QString id = gap.toObject().value(u"id"_s).toString();
        if (order.isEmpty() || order.constLast() != id)
            order.append(id);
    }
    EXPECT_THAT(order, ElementsAre(u"G1"_s, u"G11"_s, u"G9"_s, u"G3"_s, u"G2"_s, u"G1"_s, u"G1b"_s));
}

TEST(GapsCommandTest, OnlyTheAskedTestsAndNoneIsExit0)
{
    const CommandRun thin = runAle({u"gaps"_s, u"--json"_s, u"--test"_s, u"g2,G1b"_s});
    for (const QJsonValue &gap : thin.json().value(u"gaps"_s).toArray())
        EXPECT_TRUE((QStringList{u"G2"_s, u"G1b"_s}).contains(gap.toObject().value(u"id"_s).toString()));
    const CommandRun none = runAle({u"gaps"_s, u"--json"_s, u"--test"_s, u"G10"_s});
    EXPECT_EQ(none.exitCode, cli::Done);
    EXPECT_TRUE(none.json().value(u"gaps"_s).toArray().isEmpty());
}

TEST(CoverageCommandTest, ThePrintedMatrixSaysWhatItIsMadeOf)
{
    const CommandRun run = runAle({u"coverage"_s});
    EXPECT_EQ(run.exitCode, cli::Done);
    EXPECT_TRUE(run.out.contains(u"84 out of 105 cells"_s)) << run.out.toStdString();
    EXPECT_TRUE(run.out.contains(u"only what runs is counted"_s));
}
