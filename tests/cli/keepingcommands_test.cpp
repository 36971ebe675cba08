#include "support/printers.h"

#include "support/bytes.h"
#include "support/commandrun.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace insats;
using namespace insats::test;

namespace {

const QString kBabycafe = u"4b426fc1"_s;

// Commands on one file that holds the bundled catalogues.
class KeepingCommands : public ::testing::Test {
protected:
    CommandRun run(const QStringList &arguments)
    {
        return runCommand(QStringList{u"--file"_s, at(u"fil.sqlite"_s)} + arguments);
    }
    QString at(const QString &name) { return m_folder.filePath(name); }

    // The exported catalogue with the name of Babycafé changed and the next insats dropped.
    QString changedFile()
    {
        run({u"export"_s, at(u"ut.json"_s)});
        QJsonObject file = QJsonDocument::fromJson(bytesOf(at(u"ut.json"_s))).object();
        QJsonArray records = file.value(u"interventions"_s).toArray();
        QJsonObject first = records.at(0).toObject();
        first.insert(u"name"_s, u"Babykafé"_s);
        records.replace(0, first);
        records.removeAt(1);
        file.insert(u"interventions"_s, records);
        writeBytes(at(u"in.json"_s), QJsonDocument(file).toJson());
        return at(u"in.json"_s);
    }

    QTemporaryDir m_folder;
};

int numberOf(const CommandRun &run, const QString &key) { return run.json().value(key).toInt(-1); }

QString shownName(const CommandRun &run) { return run.json().value(u"name"_s).toString(); }

} // namespace

TEST_F(KeepingCommands, ExportSaysWhatItWrote)
{
    const CommandRun exported = run({u"export"_s, at(u"ut.json"_s), u"--json"_s});
    EXPECT_EQ(exported.exitCode, cli::Done);
    EXPECT_EQ(numberOf(exported, u"interventions"_s), 226);
    EXPECT_EQ(exported.json().value(u"output"_s).toString(), at(u"ut.json"_s));
    EXPECT_TRUE(bytesOf(at(u"ut.json"_s)) == bytesOf(u":/catalogues/ale_2017.json"_s));
}

TEST_F(KeepingCommands, ExportToAFolderThatIsNotThereIsAStorageErrorThatNamesIt)
{
    const CommandRun exported = run({u"export"_s, at(u"finns/inte/ut.json"_s)});
    EXPECT_EQ(exported.exitCode, cli::StorageError);
    EXPECT_TRUE(exported.err.contains(u"finns/inte/ut.json"_s));
}

TEST_F(KeepingCommands, ImportIntoAnEmptyFileTakesAllAndExportsTheSameBytes)
{
    run({u"export"_s, at(u"ut.json"_s), u"--catalogue"_s, u"all"_s});
    const QStringList other = {u"--file"_s, at(u"annan.sqlite"_s)};
    const CommandRun imported = runCommand(other + QStringList{u"import"_s, at(u"ut.json"_s), u"--empty"_s, u"--json"_s});
    EXPECT_EQ(imported.exitCode, cli::Done);
    EXPECT_EQ(numberOf(imported, u"added"_s), 376);
    runCommand(other + QStringList{u"export"_s, at(u"igen.json"_s), u"--catalogue"_s, u"all"_s});
    EXPECT_TRUE(bytesOf(at(u"ut.json"_s)) == bytesOf(at(u"igen.json"_s)));
}

TEST_F(KeepingCommands, AChangedNameAndADroppedRecordAreOneChangedAndOneMissing)
{
    const QString file = changedFile();
    for (const QStringList &how : {QStringList{u"--dry-run"_s}, QStringList()}) {
        const CommandRun imported = run(QStringList{u"import"_s, file, u"--json"_s} + how);
        EXPECT_EQ(imported.exitCode, cli::Done);
        EXPECT_EQ(numberOf(imported, u"added"_s), 0);
        EXPECT_EQ(numberOf(imported, u"changed"_s), 1);
        EXPECT_EQ(numberOf(imported, u"unchanged"_s), 224);
        EXPECT_EQ(numberOf(imported, u"refused"_s), 0);
        EXPECT_EQ(numberOf(imported, u"missing"_s), 1);
        EXPECT_TRUE(imported.json().value(u"problems"_s).toArray().isEmpty());
    }
    EXPECT_EQ(shownName(run({u"show"_s, kBabycafe, u"--json"_s})), u"Babykafé"_s);
    EXPECT_EQ(numberOf(run({u"search"_s, u""_s, u"--json"_s}), u"total"_s), 226);
}

TEST_F(KeepingCommands, ADryRunWritesNothing)
{
    run({u"import"_s, changedFile(), u"--dry-run"_s});
    EXPECT_EQ(shownName(run({u"show"_s, kBabycafe, u"--json"_s})), u"Babycafé"_s);
}

TEST_F(KeepingCommands, NothingThatCanBeTakenIsInputRefused)
{
    writeBytes(at(u"trasig.json"_s), "{\"format\": \"insatskartan\", \"version\": 1, \"interventions\": [{}]}");
    const CommandRun imported = run({u"import"_s, at(u"trasig.json"_s), u"--json"_s});
    EXPECT_EQ(imported.exitCode, cli::InputRefused);
    EXPECT_EQ(numberOf(imported, u"refused"_s), 1);
    EXPECT_FALSE(imported.json().value(u"problems"_s).toArray().isEmpty());
    EXPECT_EQ(run({u"import"_s, at(u"finns-inte.json"_s)}).exitCode, cli::StorageError);
    EXPECT_EQ(run({u"import"_s}).exitCode, cli::WrongUsage);
    EXPECT_EQ(run({u"import"_s, at(u"trasig.json"_s), u"--format"_s, u"doc"_s}).exitCode, cli::WrongUsage);
}

TEST_F(KeepingCommands, ARefusedRecordIsAProblemAndTheRestIsTaken)
{
    QByteArray content = bytesOf(changedFile());
    QJsonObject file = QJsonDocument::fromJson(content).object();
    QJsonArray records = file.value(u"interventions"_s).toArray();
    QJsonObject third = records.at(2).toObject();
    third.insert(u"name"_s, QString());
    records.replace(2, third);
    file.insert(u"interventions"_s, records);
    writeBytes(at(u"in.json"_s), QJsonDocument(file).toJson());
    const CommandRun imported = run({u"import"_s, at(u"in.json"_s), u"--json"_s});
    EXPECT_EQ(imported.exitCode, cli::DoneWithFindings);
    EXPECT_EQ(numberOf(imported, u"refused"_s), 1);
    EXPECT_EQ(numberOf(imported, u"changed"_s), 1);
    const QJsonObject problem = imported.json().value(u"problems"_s).toArray().at(0).toObject();
    EXPECT_EQ(problem.value(u"where"_s).toString(), u"interventions[2]"_s);
    EXPECT_EQ(problem.value(u"severity"_s).toString(), u"refused"_s);
}

TEST_F(KeepingCommands, HistoryTellsEveryChangeAndUndoTakesTheLastBack)
{
    run({u"import"_s, changedFile(), u"--role"_s, u"redaktör"_s});
    const QJsonArray changes = run({u"history"_s, kBabycafe, u"--json"_s}).json().value(u"changes"_s).toArray();
    ASSERT_EQ(changes.size(), 2);
    EXPECT_EQ(changes.at(1).toObject().value(u"field"_s).toString(), u"name"_s);
    EXPECT_EQ(changes.at(1).toObject().value(u"from"_s).toString(), u"Babycafé"_s);
    EXPECT_EQ(changes.at(1).toObject().value(u"to"_s).toString(), u"Babykafé"_s);
    EXPECT_EQ(changes.at(1).toObject().value(u"role"_s).toString(), u"redaktör"_s);
    EXPECT_EQ(run({u"undo"_s, kBabycafe}).exitCode, cli::Done);
    EXPECT_EQ(shownName(run({u"show"_s, kBabycafe, u"--json"_s})), u"Babycafé"_s);
    EXPECT_EQ(run({u"history"_s, kBabycafe, u"--json"_s}).json().value(u"changes"_s).toArray().size(), 3);
    EXPECT_EQ(run({u"undo"_s, u"ffffffff"_s}).exitCode, cli::WrongUsage);
}

TEST_F(KeepingCommands, SnapshotsAreListedAndANameIsTakenOnce)
{
    EXPECT_EQ(run({u"snapshot"_s, u"Före mötet"_s}).exitCode, cli::Done);
    EXPECT_EQ(run({u"snapshot"_s, u"Före mötet"_s}).exitCode, cli::WrongUsage);
    EXPECT_EQ(run({u"snapshot"_s}).exitCode, cli::WrongUsage);
    const QJsonArray snapshots = run({u"snapshots"_s, u"--json"_s}).json().value(u"snapshots"_s).toArray();
    ASSERT_EQ(snapshots.size(), 1);
    EXPECT_EQ(snapshots.at(0).toObject().value(u"name"_s).toString(), u"Före mötet"_s);
    EXPECT_EQ(snapshots.at(0).toObject().value(u"interventions"_s).toInt(), 226);
}

TEST_F(KeepingCommands, SpreadsheetsBringEveryRecordIntoAnEmptyFileAsItWas)
{
    run({u"export"_s, at(u"ut.json"_s)});
    for (const QString &name : {u"ut.xlsx"_s, u"ut.csv"_s}) {
        EXPECT_EQ(run({u"export"_s, at(name)}).exitCode, cli::Done);
        const QStringList other = {u"--file"_s, at(name + u".sqlite"_s)};
        const CommandRun imported = runCommand(other + QStringList{u"import"_s, at(name), u"--empty"_s, u"--json"_s});
        EXPECT_EQ(imported.exitCode, cli::Done) << name.toStdString() << imported.out.toStdString();
        EXPECT_EQ(numberOf(imported, u"added"_s), 226);
        runCommand(other + QStringList{u"export"_s, at(u"igen.json"_s)});
        const auto recordsIn = [&](const QString &file) {
            return QJsonDocument::fromJson(bytesOf(at(file))).object().value(u"interventions"_s);
        };
        EXPECT_TRUE(recordsIn(u"ut.json"_s) == recordsIn(u"igen.json"_s)) << name.toStdString();
    }
}

TEST_F(KeepingCommands, AnExportedSpreadsheetChangesNothingWhenItComesBack)
{
    run({u"export"_s, at(u"ut.xlsx"_s)});
    const CommandRun imported = run({u"import"_s, at(u"ut.xlsx"_s), u"--json"_s});
    EXPECT_EQ(numberOf(imported, u"unchanged"_s), 226);
    EXPECT_EQ(numberOf(imported, u"changed"_s) + numberOf(imported, u"added"_s) + numberOf(imported, u"missing"_s), 0);
}

TEST_F(KeepingCommands, AMessyTableFromAWorkshopGoesIntoItsCatalogue)
{
    // Windows-1252, semicolons, a title above the header, the level once per block.
    writeBytes(at(u"verkstad.csv"_s),
               QByteArray("Insatser i Nyby;;;;\r\n"
                          ";;;;\r\n"
                          "Preventionsniv\xE5;Omr\xE5"
                          "de;Insats;M\xE5lgrupp;Utf\xF6rare\r\n"
                          "Riktade;Psykisk h\xE4lsa;St\xF6"
                          "dsamtal;13-20 \xE5r;Elevh\xE4lsan\r\n"
                          ";;Skolkurator;\xE5k 7-9;Elevh\xE4lsan\r\n"
                          "Hittep\xE5;Psykisk h\xE4lsa;Okej;Alla;\r\n"));
    const QStringList importing = {u"import"_s, at(u"verkstad.csv"_s), u"--into"_s, u"nyby_2026"_s, u"--json"_s};
    const CommandRun imported = run(importing);
    EXPECT_EQ(imported.exitCode, cli::DoneWithFindings);
    EXPECT_EQ(numberOf(imported, u"added"_s), 2) << imported.out.toStdString();
    EXPECT_EQ(numberOf(imported, u"refused"_s), 1);
    EXPECT_EQ(numberOf(imported, u"missing"_s), 0);
    const QJsonArray found =
        run({u"search"_s, u"--catalogue"_s, u"nyby_2026"_s, u"--json"_s}).json().value(u"results"_s).toArray();
    ASSERT_EQ(found.size(), 2);
    const QJsonObject counsellor = found.at(0).toObject();
    EXPECT_EQ(counsellor.value(u"name"_s).toString(), u"Skolkurator"_s);
    const QJsonObject placement = counsellor.value(u"placements"_s).toArray().at(0).toObject();
    EXPECT_EQ(placement.value(u"area"_s).toString(), u"Psykisk hälsa"_s);
    EXPECT_EQ(placement.value(u"level"_s).toString(), u"riktad"_s);
    EXPECT_EQ(placement.value(u"age"_s).toObject().value(u"min"_s).toInt(), 13);
    EXPECT_EQ(counsellor.value(u"providers"_s).toArray(), QJsonArray{u"Elevhälsan"_s});
    EXPECT_EQ(numberOf(run(importing), u"unchanged"_s), 2); // recognised by their names
}

TEST_F(KeepingCommands, ATableAsksForItsCatalogueWhereSeveralAreMeant)
{
    writeBytes(at(u"liten.csv"_s), "Insats;Nivå\nKurator;riktad\n");
    EXPECT_EQ(run({u"import"_s, at(u"liten.csv"_s), u"--catalogue"_s, u"all"_s}).exitCode, cli::WrongUsage);
}

TEST_F(KeepingCommands, AFileThatIsNoSpreadsheetIsRefused)
{
    writeBytes(at(u"bild.xlsx"_s), "PK\x03\x04 inte en bok");
    const CommandRun imported = run({u"import"_s, at(u"bild.xlsx"_s), u"--json"_s});
    EXPECT_EQ(imported.exitCode, cli::InputRefused);
    EXPECT_EQ(imported.json().value(u"problems"_s).toArray().size(), 1);
}
