// Exit codes, error documents, help, verify.
#include "support/printers.h"

#include "support/builders.h"
#include "support/bytes.h"
#include "support/commandrun.h"
#include "support/memoryfile.h"

using namespace insats;
using namespace insats::test;

namespace {

// The error document of a run with --json that must end with `exitCode`.
QJsonObject errorOf(const CommandRun &run, int exitCode)
{
    EXPECT_EQ(run.exitCode, exitCode) << run.err.toStdString();
    return run.json().value(u"error"_s).toObject();
}

} // namespace

TEST(RunTest, HelpAndVersionNeedNoFile)
{
    const CommandRun help = runCommand({u"--help"_s});
    EXPECT_EQ(help.exitCode, 0);
    for (const QString &command : {u"search"_s, u"show"_s, u"verify"_s, u"generate"_s, u"--catalogue"_s})
        EXPECT_TRUE(help.out.contains(command)) << command.toStdString();
    EXPECT_TRUE(runCommand({u"--version"_s}).out.startsWith(u"insatskartan 0."_s));
}

TEST(RunTest, WrongUsageSaysSoOnStderr)
{
    const CommandRun run = runCommand({u"finns-inte"_s});
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_EQ(run.out, QString());
    EXPECT_TRUE(run.err.startsWith(u"insatskartan: "_s));
}

TEST(RunTest, WrongUsageIsADocumentWithJson)
{
    EXPECT_FALSE(errorOf(runCommand({u"--json"_s, u"finns-inte"_s}), 2).value(u"what"_s).toString().isEmpty());
}

TEST(RunTest, RefusedFilesAreNamedAndLeftAsTheyAre)
{
    const MemoryFile file;
    const QByteArray whole = bytesOf(file.path());
    const QString path = file.beside(u"fel.sqlite"_s);
    const QList<QByteArray> contents = {{}, "hello", "annan text\n", whole.first(whole.size() / 2), whole.first(60)};
    for (const QByteArray &content : contents) {
        for (const QString &command : {u"search"_s, u"verify"_s}) {
            writeBytes(path, content);
            const QJsonObject error = errorOf(runCommand({command, u"--json"_s, u"--file"_s, path}), 4);
            EXPECT_TRUE(error.value(u"what"_s).toString().contains(path));
            EXPECT_EQ(error.value(u"where"_s), QJsonValue(path));
            EXPECT_EQ(bytesOf(path), content);
        }
    }
}

TEST(RunTest, NewerFileIsRefusedAndLeftAsItIs)
{
    const MemoryFile file;
    runRawSql(file.path(), {u"PRAGMA user_version = 999"_s});
    const QByteArray before = bytesOf(file.path());
    errorOf(runCommand({u"search"_s, u"--json"_s, u"--file"_s, file.path()}), 4);
    errorOf(runCommand({u"verify"_s, u"--json"_s, u"--file"_s, file.path()}), 4);
    EXPECT_EQ(bytesOf(file.path()), before);
}

TEST(RunTest, MissingFolderIsAStorageErrorThatNamesTheFile)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"saknas/a.sqlite"_s);
    const QJsonObject error = errorOf(runCommand({u"search"_s, u"--json"_s, u"--file"_s, path}), 4);
    EXPECT_TRUE(error.value(u"what"_s).toString().contains(path));
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(RunTest, VerifyAnswersAWholeFile)
{
    const MemoryFile file({anIntervention().named(u"A"_s)});
    const CommandRun run = runCommand({u"verify"_s, u"--json"_s, u"--file"_s, file.path()});
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_EQ(run.json().value(u"ok"_s), QJsonValue(true));
    EXPECT_EQ(run.json().value(u"interventions"_s), QJsonValue(1));
    EXPECT_EQ(runCommand({u"verify"_s, u"--file"_s, file.path()}).exitCode, 0);
}

TEST(RunTest, VerifyFindsWhatIsBroken)
{
    const MemoryFile file({anIntervention().named(u"A"_s)});
    runRawSql(file.path(), {u"UPDATE intervention SET catalogue = 'finns_inte'"_s});
    const CommandRun run = runCommand({u"verify"_s, u"--json"_s, u"--file"_s, file.path()});
    EXPECT_EQ(run.exitCode, 4);
    EXPECT_EQ(run.json().value(u"ok"_s), QJsonValue(false));
    const CommandRun plain = runCommand({u"verify"_s, u"--file"_s, file.path()});
    EXPECT_EQ(plain.exitCode, 4);
    EXPECT_TRUE(plain.err.contains(file.path()));
}

TEST(RunTest, VerifyMakesNothing)
{
    const QTemporaryDir folder;
    errorOf(runCommand({u"verify"_s, u"--json"_s, u"--file"_s, folder.filePath(u"a.sqlite"_s)}), 4);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(RunTest, VerifyTakesItsFileOnlyByOption)
{
    const MemoryFile file;
    EXPECT_EQ(runCommand({u"verify"_s, u"--file"_s, file.path(), u"annan.sqlite"_s}).exitCode, 2);
}
