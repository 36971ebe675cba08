#include "support/printers.h"

#include "support/builders.h"
#include "support/commandrun.h"
#include "support/memoryfile.h"

#include <QJsonArray>

using namespace insats;
using namespace insats::test;
using testing::ElementsAre;

namespace {

CommandRun check(const MemoryFile &file, const QStringList &arguments = {})
{
    return runCommand(QStringList{u"check"_s, u"--file"_s, file.path()} + arguments);
}

QList<QJsonObject> problemsIn(const CommandRun &run)
{
    QList<QJsonObject> problems;
    for (const QJsonValue &value : run.json().value(u"problems"_s).toArray())
        problems.append(value.toObject());
    return problems;
}

QStringList valuesOf(const QString &key, const CommandRun &run)
{
    QStringList values;
    for (const QJsonObject &problem : problemsIn(run))
        values.append(problem.value(key).toString());
    return values;
}

// Whatever the rules ask of an insats that anybody may come to, with mediation so that the catalogue lacks nothing.
InterventionBuilder anOpenOne()
{
    return anIntervention().named(u"Medling"_s).summed(u"Samtal"_s).reachedBy({AccessRoute::Open}).placed(u"Trygghet"_s);
}

} // namespace

TEST(CheckCommandTest, AProblemHasItsRecordRuleSeverityAndSentence)
{
    const MemoryFile file(
        {anOpenOne(),
         anOpenOne().named(u"Läxhjälp"_s).validTo(QDate(2020, 1, 2)).withId(u"0123abcd-4567-4890-8bcd-ef0123456789"_s)});
    const CommandRun run = check(file, {u"--json"_s});
    EXPECT_EQ(run.exitCode, 1);
    ASSERT_EQ(problemsIn(run).size(), 1);
    const QJsonObject problem = problemsIn(run).constFirst();
    EXPECT_EQ(
        problem.keys(),
        (QStringList{u"catalogue"_s, u"field"_s, u"id"_s, u"name"_s, u"rule"_s, u"severity"_s, u"source"_s, u"what"_s}));
    EXPECT_EQ(problem.value(u"id"_s), QJsonValue(u"0123abcd-4567-4890-8bcd-ef0123456789"_s));
    EXPECT_EQ(problem.value(u"name"_s), QJsonValue(u"Läxhjälp"_s));
    EXPECT_EQ(problem.value(u"catalogue"_s), QJsonValue(u"prov"_s));
    EXPECT_EQ(problem.value(u"field"_s), QJsonValue(u"valid_to"_s));
    EXPECT_EQ(problem.value(u"rule"_s), QJsonValue(u"I5"_s));
    EXPECT_EQ(problem.value(u"severity"_s), QJsonValue(u"warning"_s));
    EXPECT_EQ(problem.value(u"what"_s), QJsonValue(u"It is said to run, but ended on 2 January 2020."_s));
    EXPECT_EQ(problem.value(u"source"_s), QJsonValue(u"seen in Trollhättan’s list 2020"_s));
}

TEST(CheckCommandTest, AProblemOfTheWholeCatalogueHasTheCataloguesId)
{
    const MemoryFile file({anOpenOne().named(u"Läxhjälp"_s)});
    const CommandRun run = check(file, {u"--json"_s});
    ASSERT_EQ(valuesOf(u"rule"_s, run), QStringList{u"B9"_s});
    EXPECT_EQ(valuesOf(u"id"_s, run), QStringList{u"prov"_s});
}

TEST(CheckCommandTest, WithoutProblemsItEndsWell)
{
    const MemoryFile file({anOpenOne()});
    const CommandRun json = check(file, {u"--json"_s});
    EXPECT_EQ(json.exitCode, 0);
    EXPECT_TRUE(json.json().value(u"problems"_s).isArray());
    EXPECT_TRUE(problemsIn(json).isEmpty());
    const CommandRun run = check(file);
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_TRUE(run.out.startsWith(u"0 problem"_s)) << run.out.toStdString();
}

TEST(CheckCommandTest, PeopleReadWhatIsFoundOfManyOnceWithTheirNames)
{
    const MemoryFile file({anOpenOne(), anOpenOne().named(u"Zebra"_s).validTo(QDate(2020, 1, 2)),
                           anOpenOne().named(u"Ape"_s).validTo(QDate(2020, 1, 2)),
                           anOpenOne().named(u"Åsna"_s).validTo(QDate(2020, 1, 3))});
    const CommandRun run = check(file);
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_TRUE(run.out.startsWith(u"prov · I5 · Look at this (seen in Trollhättan’s list 2020)\n"
                                   "  It is said to run, but ended on 2 January 2020.\n"
                                   "    Ape · Zebra\n"
                                   "  It is said to run, but ended on 3 January 2020.\n"
                                   "    Åsna\n\n"_s))
        << run.out.toStdString();
}

TEST(CheckCommandTest, EveryRuleHasItsOwnHead)
{
    const MemoryFile file({anIntervention().named(u"Medling"_s)});
    const QString out = check(file).out;
    EXPECT_TRUE(out.contains(u"prov · J7 · Error ("_s)) << out.toStdString();
    EXPECT_TRUE(out.contains(u"\n\nprov · I9 · Look at this ("_s)) << out.toStdString();
}

TEST(CheckCommandTest, PersonalNumbersAreNotPrintedWholeWhereverTheyStand)
{
    const MemoryFile file({anOpenOne(),
                           aServiceWithoutAssessment()
                               .named(u"Stöd till 19121212-1212"_s)
                               .summed(u"Rådgivning om 19121212-1212, 070-174 06 35"_s)
                               .onCondition(u"Är 19121212-1212"_s, {})});
    for (const QStringList &arguments : {QStringList{}, QStringList{u"--json"_s}}) {
        const CommandRun run = check(file, arguments);
        EXPECT_FALSE(run.out.contains(u"1212-1212"_s)) << run.out.toStdString();
        EXPECT_FALSE(run.out.contains(u"174 06 35"_s)) << run.out.toStdString();
        EXPECT_TRUE(run.out.contains(u"Stöd till 1912*********"_s)) << run.out.toStdString();
        EXPECT_TRUE(run.out.contains(u"Nothing says who checks the condition “Är 1912*********”."_s))
            << run.out.toStdString();
    }
}

TEST(CheckCommandTest, OneCatalogueIsCheckedUnlessAllAreMeant)
{
    const MemoryFile file({anOpenOne().named(u"A"_s).in(u"ale_2017"_s), anOpenOne().named(u"B"_s).in(u"annan"_s)});
    EXPECT_EQ(valuesOf(u"id"_s, check(file, {u"--json"_s})), QStringList{u"ale_2017"_s});
    EXPECT_EQ(valuesOf(u"id"_s, check(file, {u"--json"_s, u"--catalogue"_s, u"annan"_s})), QStringList{u"annan"_s});
    EXPECT_EQ(valuesOf(u"id"_s, check(file, {u"--json"_s, u"--catalogue"_s, u"all"_s})),
              (QStringList{u"ale_2017"_s, u"annan"_s}));
}

TEST(CheckCommandTest, AnUnknownCatalogueIsWrongUsage)
{
    const CommandRun run = check(MemoryFile(), {u"--json"_s, u"--catalogue"_s, u"saknas"_s});
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_TRUE(run.json().contains(u"error"_s));
}

TEST(CheckCommandTest, WordsAreRefused) { EXPECT_EQ(check(MemoryFile(), {u"ord"_s}).exitCode, 2); }

TEST(CheckCommandTest, AnEmptyFileHasNoProblems)
{
    const QTemporaryDir folder;
    const CommandRun run =
        runCommand({u"check"_s, u"--json"_s, u"--empty"_s, u"--file"_s, folder.filePath(u"tom.sqlite"_s)});
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_TRUE(run.json().contains(u"problems"_s));
    EXPECT_TRUE(problemsIn(run).isEmpty());
}
