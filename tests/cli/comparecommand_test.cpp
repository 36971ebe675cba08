#include "support/printers.h"

#include "support/bytes.h"
#include "support/commandrun.h"
#include "support/inswedish.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace insats;
using namespace insats::test;
using testing::SizeIs;

namespace {

// Commands on one file that holds the bundled catalogues; Ale 2017 is frozen under the name "före mötet".
class CompareCommand : public ::testing::Test {
protected:
    CompareCommand() { run({u"snapshot"_s, u"före mötet"_s}); }

    CommandRun run(const QStringList &arguments)
    {
        return runCommand(QStringList{u"--file"_s, m_folder.filePath(u"fil.sqlite"_s)} + arguments);
    }

    // Babycafé gets another name, and another record another age.
    void edit()
    {
        const QString path = m_folder.filePath(u"ut.json"_s);
        run({u"export"_s, path});
        QJsonObject file = QJsonDocument::fromJson(bytesOf(path)).object();
        QJsonArray records = file.value(u"interventions"_s).toArray();
        QJsonObject first = records.at(0).toObject();
        first.insert(u"name"_s, u"Babykafé"_s);
        records.replace(0, first);
        QJsonObject second = records.at(1).toObject();
        QJsonArray placements = second.value(u"placements"_s).toArray();
        QJsonObject placement = placements.at(0).toObject();
        placement.insert(u"age"_s, QJsonObject{{u"min"_s, 6}, {u"max"_s, 12}, {u"basis"_s, u"stated"_s}});
        placements.replace(0, placement);
        second.insert(u"placements"_s, placements);
        records.replace(1, second);
        file.insert(u"interventions"_s, records);
        writeBytes(path, QJsonDocument(file).toJson());
        run({u"import"_s, path});
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(CompareCommand, EveryCellIsListedAndNoneDiffersWhileNothingIsEdited)
{
    const CommandRun compared = run({u"compare"_s, u"före mötet"_s, u"ale_2017"_s, u"--json"_s});
    EXPECT_EQ(compared.exitCode, cli::Done);
    EXPECT_EQ(compared.err, QString());
    const QJsonObject json = compared.json();
    const QJsonArray cells = json.value(u"cells"_s).toArray();
    ASSERT_EQ(cells.size(), 105);
    for (const QJsonValue &cell : cells) {
        EXPECT_EQ(cell[u"before"_s], cell[u"after"_s]);
        EXPECT_FALSE(cell[u"changed"_s].toBool(true));
    }
    EXPECT_EQ(json.value(u"unknown_age"_s).toArray().size(), 21);
    EXPECT_EQ(json.value(u"changes"_s).toArray().size(), 0);
    EXPECT_TRUE(json.value(u"same_catalogue"_s).toBool());
    EXPECT_EQ(json[u"before"_s][u"coverage"_s][u"C"_s], json[u"after"_s][u"coverage"_s][u"C"_s]);
    EXPECT_EQ(json[u"before"_s][u"snapshot"_s].toString(), u"före mötet"_s);
}

TEST_F(CompareCommand, ChangesCarryTheirCauseAndTheirCells)
{
    edit();
    const QJsonObject json = run({u"compare"_s, u"före mötet"_s, u"ale_2017"_s, u"--json"_s}).json();
    const QJsonArray changes = json.value(u"changes"_s).toArray();
    ASSERT_EQ(changes.size(), 2);
    EXPECT_EQ(changes[0][u"cause"_s].toString(), u"re-tagged"_s);
    EXPECT_EQ(changes[0][u"came"_s].toArray().size(), 1);
    EXPECT_EQ(changes[0][u"came"_s][0][u"band"_s].toString(), u"6-12"_s);
    EXPECT_EQ(changes[0][u"left"_s].toArray().size(), 1);
    EXPECT_EQ(changes[0][u"fields"_s][0][u"field"_s].toString(), u"placements"_s);
    EXPECT_EQ(changes[1][u"cause"_s].toString(), u"edited"_s);
    EXPECT_EQ(changes[1][u"name"_s].toString(), u"Babykafé"_s);
    EXPECT_EQ(changes[1][u"id"_s].toString().size(), 36);
    int changed = 0;
    for (const QJsonValue &cell : json.value(u"cells"_s).toArray()) {
        if (!cell[u"changed"_s].toBool())
            continue;
        ++changed;
        EXPECT_EQ(cell[u"after"_s].toInt(), cell[u"before"_s].toInt() + 1);
        EXPECT_EQ(cell[u"came"_s][0], changes[0][u"id"_s]);
    }
    EXPECT_EQ(changed, 1);
}

TEST_F(CompareCommand, TheTextNamesSidesFiguresCausesAndCells)
{
    edit();
    const CommandRun compared = inSwedish([this] { return run({u"compare"_s, u"före mötet"_s, u"ale_2017"_s}); });
    EXPECT_EQ(compared.exitCode, cli::Done);
    for (const QString &part : {u"före mötet"_s, u"Ommärkt: 1"_s, u"Ändrade uppgifter: 1"_s, u"Namn: Babycafé → Babykafé"_s,
                                u"Delaktighet och inflytande, främjande, 6–12 år"_s, u"Ändrade celler 1 av 105"_s})
        EXPECT_TRUE(compared.out.contains(part)) << part.toStdString() << "\n" << compared.out.toStdString();
}

TEST_F(CompareCommand, OurReadingCountsOnlyWhenAskedFor)
{
    const QStringList arguments = {u"compare"_s, u"ale_2017"_s, u"ale_2023"_s, u"--json"_s};
    const QJsonObject without = run(arguments).json();
    EXPECT_FALSE(without.value(u"same_catalogue"_s).toBool(true));
    EXPECT_EQ(without[u"after"_s][u"placements"_s].toInt(), 0);
    EXPECT_GT(without[u"after"_s][u"ours_left_out"_s].toInt(), 0);
    const QJsonObject with = run(arguments + QStringList{u"--with-ours"_s}).json();
    EXPECT_EQ(with[u"after"_s][u"ours_left_out"_s].toInt(-1), 0);
    EXPECT_EQ(with[u"after"_s][u"placements"_s], without[u"after"_s][u"ours_left_out"_s]);
}

TEST_F(CompareCommand, WhatIsNotKnownIsWrongUsageAndListsWhatIs)
{
    const CommandRun unknown = run({u"compare"_s, u"borta"_s, u"ale_2017"_s, u"--json"_s});
    EXPECT_EQ(unknown.exitCode, cli::WrongUsage);
    const QString what = unknown.json().value(u"error"_s)[u"what"_s].toString();
    EXPECT_TRUE(what.contains(u"ale_2023"_s) && what.contains(u"före mötet"_s)) << what.toStdString();
    EXPECT_EQ(run({u"compare"_s, u"ale_2017"_s}).exitCode, cli::WrongUsage);
    EXPECT_EQ(run({u"compare"_s, u"ale_2017"_s, u"ale_2023"_s, u"alingsas_2023"_s}).exitCode, cli::WrongUsage);
    EXPECT_EQ(run({u"compare"_s, u"ale_2017"_s, u"ale_2023"_s, u"--status"_s, u"x"_s}).exitCode, cli::WrongUsage);
}
