#include "support/printers.h"

#include "support/bytes.h"
#include "support/commandrun.h"

#include <QFile>
#include <QTemporaryDir>

using namespace insats;
using namespace insats::test;

namespace {

class ReportCommand : public ::testing::Test {
protected:
    CommandRun run(const QStringList &arguments)
    {
        return runCommand(QStringList{u"--file"_s, m_folder.filePath(u"fil.sqlite"_s), u"--json"_s} + arguments);
    }

    QString output() const { return m_folder.filePath(u"rapport.pdf"_s); }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(ReportCommand, WritesAPdfAndSaysHowManyPagesItHas)
{
    const CommandRun run = this->run({u"report"_s, u"gaps"_s, u"--output"_s, output()});
    EXPECT_EQ(run.exitCode, 0) << run.err.toStdString();
    EXPECT_EQ(run.json().value(u"output"_s).toString(), output());
    EXPECT_GE(run.json().value(u"pages"_s).toInt(), 2);
    EXPECT_TRUE(run.json().value(u"tagged"_s).toBool());
    EXPECT_TRUE(bytesOf(output()).startsWith("%PDF-"));
}

TEST_F(ReportCommand, AnAreaIsNamedWithoutRegardToCase)
{
    EXPECT_EQ(run({u"report"_s, u"area"_s, u"--area"_s, u"TRYGGHET"_s, u"--output"_s, output()}).exitCode, 0);
    const CommandRun unknown = run({u"report"_s, u"area"_s, u"--area"_s, u"Rymdfart"_s, u"--output"_s, output()});
    EXPECT_EQ(unknown.exitCode, 2);
    EXPECT_TRUE(unknown.out.contains(u"Socioekonomi"_s)) << unknown.out.toStdString();
}

TEST_F(ReportCommand, AHandoutIsAboutTheInsatserThatAreNamed)
{
    const QString id = run({u"search"_s, u"läxhjälp"_s}).json().value(u"results"_s)[0][u"id"_s].toString();
    EXPECT_EQ(run({u"report"_s, u"handout"_s, u"--ids"_s, id.left(8), u"--output"_s, output()}).exitCode, 0);
    EXPECT_EQ(run({u"report"_s, u"handout"_s, u"--output"_s, output()}).exitCode, 2);
}

TEST_F(ReportCommand, WhatIsNoReportOrHasNowhereToGoIsWrongUsage)
{
    EXPECT_EQ(run({u"report"_s, u"--output"_s, output()}).exitCode, 2);
    EXPECT_EQ(run({u"report"_s, u"roman"_s, u"--output"_s, output()}).exitCode, 2);
    EXPECT_EQ(run({u"report"_s, u"gaps"_s}).exitCode, 2);
}

TEST_F(ReportCommand, ATargetThatCannotBeWrittenIsASentenceAndLeavesNothing)
{
    const CommandRun run = this->run({u"report"_s, u"gaps"_s, u"--output"_s, u"/finns/inte/rapport.pdf"_s});
    EXPECT_EQ(run.exitCode, 4);
    EXPECT_FALSE(run.json().value(u"error"_s)[u"what"_s].toString().isEmpty());
}
