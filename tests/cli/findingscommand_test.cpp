#include "support/printers.h"

#include "domain/finding.h"
#include "support/builders.h"
#include "support/commandrun.h"
#include "support/memoryfile.h"
#include "support/verdicts.h"

#include <QJsonArray>

using namespace insats;
using namespace insats::test;

namespace {

// A file of the bundled catalogue, made once.
const QString &bundledFile()
{
    static const QTemporaryDir folder;
    static const QString path = folder.filePath(u"ale.sqlite"_s);
    return path;
}

QJsonArray findings(const QStringList &arguments)
{
    const CommandRun run = runCommand(QStringList{u"findings"_s, u"--json"_s, u"--file"_s} + arguments);
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_TRUE(run.json().contains(u"findings"_s));
    return run.json().value(u"findings"_s).toArray();
}

} // namespace

TEST(FindingsCommandTest, EveryConclusionIsPrintedWithItsVerdict)
{
    const auto expected = verdictsByHand();
    const QJsonArray array = findings({bundledFile()});
    EXPECT_EQ(array.size(), expected.size());
    for (const QJsonValue &value : array) {
        const QJsonObject finding = value.toObject();
        const QString id = finding.value(u"id"_s).toString();
        EXPECT_EQ(finding.value(u"verdict"_s).toString(), expected.value(id)) << id.toStdString();
        for (const QString &key : {u"statement"_s, u"explanation"_s, u"source"_s})
            EXPECT_FALSE(finding.value(key).toString().isEmpty()) << id.toStdString();
        EXPECT_FALSE(finding.value(u"numbers"_s).toObject().isEmpty()) << id.toStdString();
        EXPECT_TRUE(finding.value(u"cells"_s).isArray() && finding.value(u"interventions"_s).isArray());
    }
}

// Every number that a sentence speaks of has been put in.
TEST(FindingsCommandTest, NoExplanationHasAHole)
{
    for (const QJsonValue &value : findings({bundledFile()})) {
        const QString explanation = value.toObject().value(u"explanation"_s).toString();
        EXPECT_FALSE(explanation.contains(u'{') || explanation.contains(u'}')) << explanation.toStdString();
    }
}

TEST(FindingsCommandTest, NumbersAndCellsAreValues)
{
    const QJsonObject first = findings({bundledFile()}).first().toObject();
    EXPECT_EQ(first.value(u"numbers"_s).toObject().value(u"filled"_s), QJsonValue(21));
    EXPECT_EQ(first.value(u"cells"_s).toArray().size(), 21);
    const QJsonObject expected{
        {u"area"_s, u"Delaktighet och inflytande"_s}, {u"subarea"_s, QJsonValue()}, {u"level"_s, u"främjande"_s}};
    EXPECT_EQ(first.value(u"cells"_s).toArray().first().toObject(), expected);
}

TEST(FindingsCommandTest, PeopleReadABlockForEachConclusion)
{
    const CommandRun run = runCommand({u"findings"_s, u"--file"_s, bundledFile()});
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_TRUE(run.out.startsWith(u"A1  holds\n    There is something on every level in every need area.\n    21 of 21 "
                                   "cells have insatser."_s))
        << run.out.left(200).toStdString();
    EXPECT_TRUE(run.out.contains(u"\nE7  holds\n"_s));
}

TEST(FindingsCommandTest, AnEmptyFileHasNoFindings)
{
    const QTemporaryDir folder;
    EXPECT_TRUE(findings({folder.filePath(u"tom.sqlite"_s), u"--empty"_s}).isEmpty());
    EXPECT_TRUE(findings({MemoryFile().path()}).isEmpty());
}

TEST(FindingsCommandTest, OneCatalogueIsAskedUnlessAllAreMeant)
{
    const MemoryFile file({anIntervention().named(u"A"_s).in(u"ale_2017"_s), anIntervention().named(u"B"_s).in(u"annan"_s)});
    EXPECT_FALSE(findings({file.path()}).isEmpty());
    EXPECT_TRUE(findings({file.path(), u"--catalogue"_s, u"prov"_s}).isEmpty());
    EXPECT_EQ(runCommand({u"findings"_s, u"--file"_s, file.path(), u"--catalogue"_s, u"finns inte"_s}).exitCode, 2);
}

TEST(FindingsCommandTest, WordsAreRefused)
{
    const MemoryFile file;
    EXPECT_EQ(runCommand({u"findings"_s, u"--file"_s, file.path(), u"ord"_s}).exitCode, 2);
}
