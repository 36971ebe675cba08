#include "support/printers.h"

#include "support/bytes.h"
#include "support/commandrun.h"

#include <QDir>
#include <QTemporaryDir>

using namespace insats;
using namespace insats::test;

namespace {

CommandRun generate(const QString &path, const QStringList &arguments)
{
    return runCommand(QStringList{u"generate"_s, u"--json"_s, u"--file"_s, path} + arguments);
}

QJsonArray resultsOf(const QString &path)
{
    return runCommand({u"search"_s, u"--json"_s, u"--limit"_s, u"0"_s, u"--file"_s, path})
        .json()
        .value(u"results"_s)
        .toArray();
}

} // namespace

TEST(GenerateTest, AFileOfTheWantedSizeIsMade)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ny.sqlite"_s);
    const CommandRun run = generate(path, {u"120"_s});
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_EQ(run.json(), (QJsonObject{{u"interventions"_s, 120}}));
    EXPECT_EQ(resultsOf(path).size(), 120);
}

TEST(GenerateTest, TheSameSeedMakesTheSame)
{
    const QTemporaryDir folder;
    generate(folder.filePath(u"a"_s), {u"30"_s, u"--seed"_s, u"4"_s});
    generate(folder.filePath(u"b"_s), {u"30"_s, u"--seed"_s, u"4"_s});
    generate(folder.filePath(u"c"_s), {u"30"_s, u"--seed"_s, u"5"_s});
    EXPECT_EQ(resultsOf(folder.filePath(u"a"_s)), resultsOf(folder.filePath(u"b"_s)));
    EXPECT_NE(resultsOf(folder.filePath(u"a"_s)), resultsOf(folder.filePath(u"c"_s)));
}

TEST(GenerateTest, AFileThatIsThereIsRefused)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"finns.sqlite"_s);
    writeBytes(path, "mitt");
    const CommandRun run = generate(path, {u"5"_s});
    EXPECT_EQ(run.exitCode, 4);
    EXPECT_TRUE(run.json().contains(u"error"_s));
    EXPECT_EQ(bytesOf(path), "mitt");
}

TEST(GenerateTest, TheNumberMustBeOne)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ny.sqlite"_s);
    for (const QStringList &arguments : {QStringList(), QStringList{u"0"_s}, QStringList{u"-3"_s}, QStringList{u"många"_s},
                                         QStringList{u"1"_s, u"2"_s}, QStringList{u"5"_s, u"--seed"_s, u"x"_s}})
        EXPECT_EQ(generate(path, arguments).exitCode, 2) << arguments.join(u' ').toStdString();
    EXPECT_FALSE(QFile::exists(path));
}
