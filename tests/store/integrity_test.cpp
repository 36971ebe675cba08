#include "support/printers.h"

#include "store/integrity.h"
#include "support/builders.h"
#include "support/bytes.h"
#include "support/memoryfile.h"

using namespace insats;
using namespace insats::test;
using store::Connection;

TEST(IntegrityTest, WholeFileHasNoFaults)
{
    const MemoryFile file({anIntervention().named(u"A"_s).placed(u"Trygghet"_s).by(u"Skolan"_s)});
    const store::Integrity found = store::checkIntegrity(Connection(file.path()));
    EXPECT_EQ(found.faults, QStringList());
    EXPECT_EQ(found.interventions, 1);
    EXPECT_EQ(found.version, store::bundledMigrations().constLast().number);
}

TEST(IntegrityTest, ReferenceToNothingIsAFault)
{
    const MemoryFile file({anIntervention().named(u"A"_s)});
    runRawSql(file.path(), {u"UPDATE intervention SET catalogue = 'finns_inte'"_s});
    const store::Integrity found = store::checkIntegrity(Connection(file.path()));
    ASSERT_EQ(found.faults.size(), 1);
    EXPECT_THAT(found.faults.constFirst().toStdString(), testing::HasSubstr("intervention"));
}

TEST(IntegrityTest, BrokenIndexIsAFault)
{
    const MemoryFile file({anIntervention().named(u"A"_s)});
    runRawSql(
        file.path(),
        {u"PRAGMA writable_schema = ON"_s,
         u"UPDATE sqlite_schema SET sql = replace(sql, '(catalogue)', '(name)') WHERE name = 'intervention_catalogue'"_s});
    EXPECT_NE(store::checkIntegrity(Connection(file.path())).faults, QStringList());
}

TEST(IntegrityTest, CheckingABackupLeavesItAsItIs)
{
    const MemoryFile file({anIntervention().named(u"A"_s)});
    const QString backup = file.beside(u"kopia.sqlite"_s);
    runRawSql(file.path(), {u"VACUUM INTO '%1'"_s.arg(backup)});
    const QByteArray before = bytesOf(backup);
    EXPECT_EQ(store::checkIntegrity(Connection(backup)).faults, QStringList());
    EXPECT_EQ(bytesOf(backup), before);
}
