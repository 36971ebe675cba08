#include "support/printers.h"

#include "support/builders.h"
#include "support/commandrun.h"
#include "support/memoryfile.h"

using namespace insats;
using namespace insats::test;

namespace {

CommandRun search(const MemoryFile &file, const QStringList &arguments)
{
    return runCommand(QStringList{u"search"_s, u"--json"_s, u"--file"_s, file.path()} + arguments);
}

// The bundled catalogue in a new file.
CommandRun searchAle(const QStringList &arguments)
{
    const QTemporaryDir folder;
    return runCommand(QStringList{u"search"_s, u"--json"_s, u"--file"_s, folder.filePath(u"ale.sqlite"_s)} + arguments);
}

int totalOf(const CommandRun &run) { return run.json().value(u"total"_s).toInt(-1); }

QStringList namesIn(const CommandRun &run)
{
    QStringList names;
    for (const QJsonValue &row : run.json().value(u"results"_s).toArray())
        names.append(row.toObject().value(u"name"_s).toString());
    return names;
}

QStringList keysOf(const QJsonObject &object)
{
    QStringList keys = object.keys();
    keys.sort();
    return keys;
}

const MemoryFile &library()
{
    static const MemoryFile file({
        anIntervention()
            .named(u"Läxhjälp"_s)
            .placed(u"Förskola och skola"_s, u"Lärande"_s, PreventionLevel::Selective)
            .aged(6, 15)
            .by(u"Biblioteket"_s)
            .reachedBy({AccessRoute::Open})
            .forGroup(u"nyanlända"_s),
        anIntervention()
            .named(u"Fotboll"_s)
            .placed(u"Fysisk hälsa"_s, {}, PreventionLevel::Universal)
            .aged(13, std::nullopt)
            .by(u"Klubben"_s)
            .reachedBy({AccessRoute::Referral}),
        anIntervention()
            .named(u"Familjesamtal"_s)
            .placed(u"Trygghet"_s, u"Oro"_s, PreventionLevel::Indicated)
            .by(u"Familjehuset"_s)
            .reachedBy({AccessRoute::Decision})
            .withStatus(InterventionStatus::Planned),
    });
    return file;
}

} // namespace

TEST(SearchCommandTest, TheDocumentHasTheKeysOfTheContract)
{
    const QJsonObject document = search(library(), {u"läxhjälp"_s}).json();
    for (const QString &key : {u"query"_s, u"total"_s, u"results"_s, u"facets"_s, u"understood"_s, u"suggestions"_s})
        EXPECT_TRUE(document.contains(key)) << key.toStdString();
    const QJsonObject row = document.value(u"results"_s).toArray().at(0).toObject();
    for (const QString &key : {u"id"_s, u"name"_s, u"aliases"_s, u"type"_s, u"status"_s, u"catalogue"_s, u"target"_s,
                               u"age"_s, u"placements"_s, u"providers"_s, u"routes"_s, u"why"_s})
        EXPECT_TRUE(row.contains(key)) << key.toStdString();
}

TEST(SearchCommandTest, RowsSayWhatTheFileHolds)
{
    const QJsonObject row = search(library(), {u"läxhjälp"_s}).json().value(u"results"_s).toArray().at(0).toObject();
    EXPECT_EQ(row.value(u"status"_s), QJsonValue(u"active"_s));
    EXPECT_EQ(row.value(u"routes"_s), QJsonValue(QJsonArray{u"open"_s}));
    EXPECT_EQ(row.value(u"providers"_s), QJsonValue(QJsonArray{u"Biblioteket"_s}));
    EXPECT_FALSE(row.value(u"why"_s).toString().isEmpty());
    const QJsonObject placement = row.value(u"placements"_s).toArray().at(0).toObject();
    EXPECT_EQ(keysOf(placement), (QStringList{u"age"_s, u"area"_s, u"basis"_s, u"level"_s, u"subarea"_s, u"target"_s}));
    EXPECT_EQ(placement.value(u"level"_s), QJsonValue(u"förebyggande"_s));
}

TEST(SearchCommandTest, AnOpenEndOfAnAgeIsNull)
{
    const QJsonObject row = search(library(), {u"fotboll"_s}).json().value(u"results"_s).toArray().at(0).toObject();
    const QJsonObject expected{{u"min"_s, 13}, {u"max"_s, QJsonValue()}, {u"basis"_s, u"stated"_s}};
    EXPECT_EQ(row.value(u"age"_s), QJsonValue(expected));
}

TEST(SearchCommandTest, WithoutWordsEverythingComesInNameOrder)
{
    const CommandRun run = search(library(), {});
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_EQ(namesIn(run), (QStringList{u"Familjesamtal"_s, u"Fotboll"_s, u"Läxhjälp"_s}));
}

TEST(SearchCommandTest, NothingFoundIsExit1WithSuggestions)
{
    const CommandRun run = search(library(), {u"hästterapi"_s});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_EQ(totalOf(run), 0);
    EXPECT_FALSE(run.json().value(u"suggestions"_s).toArray().isEmpty());
}

TEST(SearchCommandTest, EmptyFileAnswers)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"tom.sqlite"_s);
    const CommandRun run = runCommand({u"search"_s, u"läxor"_s, u"--json"_s, u"--empty"_s, u"--file"_s, path});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_EQ(totalOf(run), 0);
    EXPECT_FALSE(run.json().value(u"suggestions"_s).toArray().isEmpty());
}

TEST(SearchCommandTest, LimitCutsTheListButNotTheTotal)
{
    EXPECT_EQ(namesIn(search(library(), {u"--limit"_s, u"1"_s})), QStringList{u"Familjesamtal"_s});
    EXPECT_EQ(totalOf(search(library(), {u"--limit"_s, u"1"_s})), 3);
}

TEST(SearchCommandTest, LimitIsFiftyAndZeroIsNone)
{
    const CommandRun fifty = searchAle({});
    EXPECT_EQ(namesIn(fifty).size(), 50);
    EXPECT_EQ(totalOf(fifty), 226);
    EXPECT_EQ(namesIn(searchAle({u"--limit"_s, u"0"_s})).size(), 226);
}

TEST(SearchCommandTest, AgeLeavesOutWhoDoesNotFit)
{
    EXPECT_EQ(namesIn(search(library(), {u"--age"_s, u"7"_s})), (QStringList{u"Läxhjälp"_s, u"Familjesamtal"_s}));
    EXPECT_EQ(search(library(), {u"--age"_s, u"sju"_s}).exitCode, 2);
}

TEST(SearchCommandTest, FiltersTakeTheirValuesInAnyCase)
{
    EXPECT_EQ(namesIn(search(library(), {u"--level"_s, u"FÖREBYGGANDE"_s})), QStringList{u"Läxhjälp"_s});
    EXPECT_EQ(namesIn(search(library(), {u"--route"_s, u"Referral"_s})), QStringList{u"Fotboll"_s});
    EXPECT_EQ(namesIn(search(library(), {u"--provider"_s, u"familjehuset"_s})), QStringList{u"Familjesamtal"_s});
    EXPECT_EQ(namesIn(search(library(), {u"--group"_s, u"Nyanlända"_s})), QStringList{u"Läxhjälp"_s});
    EXPECT_EQ(namesIn(search(library(), {u"--status"_s, u"planned"_s})), QStringList{u"Familjesamtal"_s});
}

TEST(SearchCommandTest, AreaTakesAreasAndSubAreasTogether)
{
    const CommandRun run = search(library(), {u"--area"_s, u"fysisk hälsa"_s, u"--area"_s, u"oro"_s});
    EXPECT_EQ(namesIn(run), (QStringList{u"Familjesamtal"_s, u"Fotboll"_s}));
}

TEST(SearchCommandTest, OneOptionGivenTwiceMeansEither)
{
    EXPECT_EQ(totalOf(search(library(), {u"--route"_s, u"open"_s, u"--route"_s, u"decision"_s})), 2);
    EXPECT_EQ(totalOf(search(library(), {u"--route"_s, u"open"_s, u"--level"_s, u"riktad"_s})), 0);
}

TEST(SearchCommandTest, FiltersTakeTheSwedishScreenWords)
{
    EXPECT_EQ(namesIn(search(library(), {u"--status"_s, u"Planerad"_s})), QStringList{u"Familjesamtal"_s});
    EXPECT_EQ(namesIn(search(library(), {u"--level"_s, u"Förebyggande"_s, u"--status"_s, u"pågående"_s})),
              QStringList{u"Läxhjälp"_s});
}

TEST(SearchCommandTest, UnknownValueIsExit2AndTheKnownOnesAreListed)
{
    const CommandRun level = search(library(), {u"--level"_s, u"hög"_s});
    EXPECT_EQ(level.exitCode, 2);
    const QString what = level.json().value(u"error"_s).toObject().value(u"what"_s).toString();
    EXPECT_TRUE(what.contains(u"hög"_s));
    EXPECT_TRUE(level.err.contains(u"hög"_s));
    EXPECT_TRUE(search(library(), {u"--area"_s, u"Månen"_s}).err.contains(u"Fysisk hälsa"_s));
}

TEST(SearchCommandTest, EmptyValueNamesNothing)
{
    for (const QString &option : {u"--level"_s, u"--route"_s, u"--status"_s, u"--area"_s, u"--group"_s})
        EXPECT_EQ(search(library(), {option, QString()}).exitCode, 2) << option.toStdString();
}

TEST(SearchCommandTest, FacetsGiveTheirCountsAndUnderstoodTheFilters)
{
    const QJsonObject document = search(library(), {u"--level"_s, u"riktad"_s, u"--age"_s, u"14"_s}).json();
    const QJsonArray expected = {QJsonObject{{u"value"_s, u"främjande"_s}, {u"count"_s, 1}},
                                 QJsonObject{{u"value"_s, u"förebyggande"_s}, {u"count"_s, 1}},
                                 QJsonObject{{u"value"_s, u"riktad"_s}, {u"count"_s, 1}}};
    EXPECT_EQ(document.value(u"facets"_s).toObject().value(u"level"_s), QJsonValue(expected));
    EXPECT_EQ(document.value(u"understood"_s).toArray().size(), 2);
}

TEST(SearchCommandTest, WordsAreNeverAUsageError)
{
    for (const QString &text :
         {u"\"AND OR (("_s, u"-läxor"_s, u"😀"_s, u"a:b"_s, u"g-eazy"_s, QString(10000, u'x'), QString(), u"%_*"_s})
        EXPECT_LE(search(library(), {text}).exitCode, 1) << text.left(40).toStdString();
    EXPECT_LE(search(library(), {u"--"_s, u"--färg"_s}).exitCode, 1);
}

TEST(SearchCommandTest, GivenCatalogueMustBeThere)
{
    EXPECT_EQ(search(library(), {u"--catalogue"_s, u"prov"_s}).exitCode, 0);
    EXPECT_EQ(search(library(), {u"--catalogue"_s, u"all"_s}).exitCode, 0);
    EXPECT_EQ(search(library(), {u"--catalogue"_s, u"finns_inte"_s}).exitCode, 2);
}

TEST(SearchCommandTest, AllStatusesAreListed)
{
    const CommandRun run = searchAle({u"fritidsbanken"_s});
    EXPECT_EQ(namesIn(run).value(0), u"Fritidsbanken"_s);
    EXPECT_EQ(run.json().value(u"results"_s).toArray().at(0).toObject().value(u"status"_s), QJsonValue(u"planned"_s));
}

TEST(SearchCommandTest, PlainTextGivesNamesAndTheBeginningOfTheId)
{
    const CommandRun run = runCommand({u"search"_s, u"läx"_s, u"--explain"_s, u"--file"_s, library().path()});
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_TRUE(run.out.startsWith(u"Läxhjälp  ["_s));
    EXPECT_TRUE(run.out.contains(u"läxhjälp"_s));
    EXPECT_EQ(run.err, QString());
}
