#include "support/printers.h"

#include "store/catalogues.h"
#include "store/migrator.h"
#include "store/registers.h"
#include "store/scenarios.h"
#include "store/statement.h"
#include "store/taxonomies.h"
#include "support/builders.h"
#include "support/bytes.h"
#include "support/memoryfile.h"
#include "support/thrown.h"

using namespace insats;
using namespace insats::test;
using store::Connection;
using store::Migration;
using store::Statement;

namespace {

const QList<Migration> kFirst = {{1, {u"CREATE TABLE one (x INTEGER)"_s, u"INSERT INTO one VALUES (42)"_s}}};
const QList<Migration> kBoth = kFirst + QList<Migration>{{2, {u"CREATE TABLE two (x INTEGER)"_s}}};

QStringList tablesOf(const Connection &connection)
{
    Statement select(connection, u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s);
    select.run();
    QStringList names;
    while (select.next())
        names.append(select.text(0));
    return names;
}

QStringList filesIn(const QTemporaryDir &folder, const QString &pattern)
{
    return QDir(folder.path()).entryList({pattern}, QDir::Files);
}

} // namespace

TEST(MigratorTest, FreshFileGetsEveryMigration)
{
    const QTemporaryDir folder;
    const Connection connection(folder.filePath(u"ny"_s), Connection::Mode::Create);
    store::migrate(connection, kBoth);
    EXPECT_EQ(tablesOf(connection), (QStringList{u"one"_s, u"two"_s}));
    EXPECT_EQ(store::fileVersion(connection), 2);
}

TEST(MigratorTest, FreshFileIsMarkedAsOurs)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ny"_s);
    {
        const Connection connection(path, Connection::Mode::Create);
        store::migrate(connection, kFirst);
    }
    EXPECT_EQ(bytesOf(path).mid(68, 4), "INSA");
}

TEST(MigratorTest, SecondRunChangesNothing)
{
    const QTemporaryDir folder;
    const Connection connection(folder.filePath(u"ny"_s), Connection::Mode::Create);
    store::migrate(connection, kFirst);
    EXPECT_EQ(kindThrownBy([&] { store::migrate(connection, kFirst); }), std::nullopt);
    EXPECT_EQ(store::fileVersion(connection), 1);
}

TEST(MigratorTest, FreshFileIsNotCopied)
{
    const QTemporaryDir folder;
    const Connection connection(folder.filePath(u"ny"_s), Connection::Mode::Create);
    store::migrate(connection, kBoth);
    EXPECT_EQ(filesIn(folder, u"ny.version*"_s), QStringList());
}

TEST(MigratorTest, OlderFileIsCopiedBeforeItIsChanged)
{
    const QTemporaryDir folder;
    const Connection connection(folder.filePath(u"ny"_s), Connection::Mode::Create);
    store::migrate(connection, kFirst);
    store::migrate(connection, kBoth);

    const QStringList copies = filesIn(folder, u"ny.version1-*"_s);
    ASSERT_EQ(copies.size(), 1);
    const Connection copy(folder.filePath(copies.constFirst()));
    EXPECT_EQ(store::fileVersion(copy), 1);
    EXPECT_EQ(tablesOf(copy), QStringList{u"one"_s});
    EXPECT_EQ(store::fileVersion(connection), 2);
}

TEST(MigratorTest, BrokenMigrationLeavesNothingBehind)
{
    const QTemporaryDir folder;
    const Connection connection(folder.filePath(u"ny"_s), Connection::Mode::Create);
    store::migrate(connection, kFirst);
    const QList<Migration> broken =
        kFirst + QList<Migration>{{2, {u"CREATE TABLE two (x)"_s, u"DELETE FROM one"_s, u"CREATE TABEL three (x)"_s}}};

    EXPECT_EQ(kindThrownBy([&] { store::migrate(connection, broken); }), ErrorKind::Storage);
    EXPECT_EQ(tablesOf(connection), QStringList{u"one"_s});
    EXPECT_EQ(store::fileVersion(connection), 1);
    Statement rows(connection, u"SELECT x FROM one"_s);
    rows.run();
    EXPECT_TRUE(rows.next());
}

TEST(MigratorTest, NewerFileIsRefusedAndLeftAsItIs)
{
    const MemoryFile file;
    runRawSql(file.path(), {u"PRAGMA user_version = 999"_s});
    const QByteArray before = bytesOf(file.path());
    EXPECT_EQ(kindThrownBy([&] {
                  const Connection connection(file.path());
                  store::migrate(connection, store::bundledMigrations());
              }),
              ErrorKind::FileNewer);
    EXPECT_EQ(bytesOf(file.path()), before);
}

TEST(MigratorTest, NewerFileThatIsABackupIsLeftAsItIs)
{
    const MemoryFile file;
    const QString backup = file.beside(u"kopia.sqlite"_s);
    runRawSql(file.path(), {u"PRAGMA user_version = 999"_s, u"VACUUM INTO '%1'"_s.arg(backup)});
    const QByteArray before = bytesOf(backup);
    EXPECT_EQ(kindThrownBy([&] {
                  const Connection connection(backup);
                  store::migrate(connection, store::bundledMigrations());
              }),
              ErrorKind::FileNewer);
    EXPECT_EQ(bytesOf(backup), before);
}

TEST(MigratorTest, TriggersStayWhole)
{
    const QTemporaryDir folder;
    writeBytes(folder.filePath(u"0001_a.sql"_s),
               "-- a comment; with a semicolon\n"
               "CREATE TABLE t (x);\n\n"
               "CREATE TRIGGER g AFTER INSERT ON t BEGIN\n"
               "    UPDATE t SET x = 1;\n"
               "    UPDATE t SET x = 2;\n"
               "END;\n\n"
               "INSERT INTO t VALUES (0);\n");
    const QList<Migration> migrations = store::migrationsIn(folder.path());
    ASSERT_EQ(migrations.size(), 1);
    EXPECT_EQ(migrations.constFirst().statements.size(), 3);
    EXPECT_THAT(migrations.constFirst().statements.at(1).toStdString(), testing::HasSubstr("x = 2;\nEND"));
}

TEST(MigratorTest, FilesAreTakenInOrderOfTheirNumber)
{
    const QTemporaryDir folder;
    writeBytes(folder.filePath(u"0002_b.sql"_s), "SELECT 2;\n");
    writeBytes(folder.filePath(u"0010_c.sql"_s), "SELECT 10;\r\n");
    writeBytes(folder.filePath(u"0001_a.sql"_s), "SELECT 1;\r\n\r\nSELECT 11;");
    const QList<Migration> migrations = store::migrationsIn(folder.path());
    ASSERT_EQ(migrations.size(), 3);
    EXPECT_EQ(migrations.at(0).statements, (QStringList{u"SELECT 1"_s, u"SELECT 11"_s}));
    EXPECT_EQ(migrations.at(1).number, 2);
    EXPECT_EQ(migrations.at(2).number, 10);
}

TEST(MigratorTest, BundledMigrationsAreNumberedWithoutHoles)
{
    const QList<Migration> migrations = store::bundledMigrations();
    ASSERT_FALSE(migrations.isEmpty());
    for (qsizetype i = 0; i < migrations.size(); ++i)
        EXPECT_EQ(migrations.at(i).number, i + 1);
}

TEST(MigratorTest, AFileOfVersionOneKeepsItsDataAndGetsTheDefaultsOfTheMatrix)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ettan.sqlite"_s);
    {
        const Connection connection(path, Connection::Mode::Create);
        store::migrate(connection, store::bundledMigrations().first(1));
        Statement(connection, uR"sql(
            INSERT INTO catalogue (id, municipality, title, inventory_date, frozen, document)
            VALUES ('ale_2017', 'Ale', 'Ale 2017', '2018-02-20', 1, 'Inventering'))sql"_s)
            .run();
        Statement(connection, uR"sql(
            INSERT INTO intervention VALUES (1, '11111111-2222-4333-8444-555555555555', 'ale_2017', 3, '2024-01-01T12:00:00Z',
                'Läxhjälp', '[]', 'activity', 'Hjälp', '', '[]', '[]', '{}', '[]', 'Elever', '[]', '[]', '', 6, 15, 'stage', '[]',
                'unknown', '["open"]', '', '', '[]', 'unknown', 'unknown', 'not_assessed', 'unknown', '', '', '', 'unknown', '',
                'unknown', '[]', '', 'unknown', '', '[]', '{}', 'active', NULL, NULL, 0, '[]', '[]', '',
                '[{"document": "Prov"}]', NULL, '', 365))sql"_s)
            .run();
        Statement(connection,
                  u"INSERT INTO placement VALUES (1, 0, 'Trygghet', '', 'riktad', '', 6, 9, 'stated', 'source')"_s)
            .run();
    }
    const Connection connection(path);
    store::migrate(connection, store::bundledMigrations());
    EXPECT_EQ(store::fileVersion(connection), store::bundledMigrations().constLast().number);
    EXPECT_EQ(store::readCatalogues(connection),
              (QList<CatalogueInfo>{{u"ale_2017"_s, u"Ale"_s, u"Ale 2017"_s, QDate(2018, 2, 20), true, u"Inventering"_s,
                                     CoverageParameters()}}));
    const auto after = store::readInterventionsAfter(connection, 0, 10);
    ASSERT_EQ(after.size(), 1);
    const Intervention &kept = after.constFirst().intervention;
    EXPECT_EQ(kept.name, u"Läxhjälp"_s);
    EXPECT_EQ(kept.revision, 3);
    EXPECT_EQ(kept.age, (AgeRange{6, 15, AgeBasis::Stage}));
    EXPECT_EQ(kept.routes, QList{AccessRoute::Open});
    EXPECT_EQ(kept.topics, QStringList());
    ASSERT_EQ(kept.placements.size(), 1);
    EXPECT_EQ(kept.placements.constFirst().level, PreventionLevel::Indicated);
    EXPECT_TRUE(store::readTaxonomy(connection).topics.isEmpty());
    EXPECT_TRUE(store::readRegister<Need>(connection).isEmpty());
    EXPECT_EQ(filesIn(folder, u"ettan.sqlite.version1-*"_s).size(), 1);
}

TEST(MigratorTest, AFileWithoutRegistersKeepsItsCataloguesAndGetsEmptyRegisters)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"tvåan.sqlite"_s);
    {
        const Connection connection(path, Connection::Mode::Create);
        store::migrate(connection, store::bundledMigrations().first(2));
        Statement(connection, uR"sql(
            INSERT INTO catalogue (id, municipality, title, inventory_date, frozen, document, coverage)
            VALUES ('ale_2017', 'Ale', 'Ale 2017', '2018-02-20', 1, 'Inventering', '{"thin_up_to":4}'))sql"_s)
            .run();
        ASSERT_FALSE(tablesOf(connection).contains(u"register_entry"_s));
    }
    const Connection connection(path);
    store::migrate(connection, store::bundledMigrations());
    const QList<CatalogueInfo> catalogues = store::readCatalogues(connection);
    ASSERT_EQ(catalogues.size(), 1);
    EXPECT_EQ(catalogues.constFirst().coverage.thinUpTo, 4);
    EXPECT_EQ(catalogues.constFirst().applicationContact, QString());
    EXPECT_THAT(store::readRegister<FamilyCentre>(connection), testing::IsEmpty());

    FamilyCentre centre;
    centre.uuid = QUuid::createUuid();
    centre.catalogue = u"ale_2017"_s;
    store::writeRegister<FamilyCentre>(connection, {centre});
    EXPECT_THAT(store::readRegister<FamilyCentre>(connection), testing::ElementsAre(centre));
}

TEST(MigratorTest, AFileWithoutScenariosGetsNoneAndTakesThem)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"femman.sqlite"_s);
    {
        const Connection connection(path, Connection::Mode::Create);
        store::migrate(connection, store::bundledMigrations().first(5));
        Statement(connection, uR"sql(
            INSERT INTO catalogue (id, municipality, title, inventory_date, frozen, document, coverage)
            VALUES ('ale_2017', 'Ale', 'Ale 2017', '2018-02-20', 1, 'Inventering', '{}'))sql"_s)
            .run();
        ASSERT_FALSE(tablesOf(connection).contains(u"scenario"_s));
    }
    const Connection connection(path);
    store::migrate(connection, store::bundledMigrations());
    EXPECT_THAT(store::readScenarios(connection), testing::IsEmpty());
    Scenario scenario;
    scenario.catalogue = u"ale_2017"_s;
    scenario.name = u"Prov"_s;
    const Scenario stored = store::writeScenario(connection, scenario, MemoryFile::savedAt());
    EXPECT_THAT(store::readScenarios(connection), testing::ElementsAre(stored));
}
