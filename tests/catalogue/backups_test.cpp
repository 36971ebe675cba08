#include "support/printers.h"

#include "catalogue/backups.h"
#include "catalogue/catalogue.h"
#include "support/builders.h"
#include "support/bytes.h"
#include "support/memoryfile.h"
#include "support/thrown.h"

#include <QDir>
#include <QElapsedTimer>

#include <sys/wait.h>
#include <unistd.h>

using namespace insats;
using namespace insats::test;
using testing::ElementsAre;
using testing::SizeIs;

namespace {

const QString kRole = u"redaktör"_s;

QStringList namesIn(const QString &path)
{
    Catalogue catalogue(path);
    QStringList names;
    for (const ListedRecord &record : catalogue.listed({}))
        names.append(record.name);
    return names;
}

QString backedUp(const QString &path) { return Catalogue(path).backUp(); }

void add(const QString &path, const QString &name) { Catalogue(path).save(anIntervention().named(name), kRole); }

// The middle of a table that is used, so that the file opens as ours.
void damage(const QString &path)
{
    QByteArray bytes = bytesOf(path);
    bytes.replace(4096, bytes.size() - 4096, QByteArray(bytes.size() - 4096, 'x'));
    writeBytes(path, bytes);
}

} // namespace

TEST(BackupsTest, ABackupHoldsWhatTheFileHeld)
{
    const MemoryFile file({anIntervention().named(u"Läxhjälp"_s)});
    const QString backup = backedUp(file.path());
    add(file.path(), u"Café"_s);
    EXPECT_THAT(namesIn(backup), ElementsAre(u"Läxhjälp"_s));
    EXPECT_TRUE(backup.startsWith(file.path() + u".backup-"_s));
}

TEST(BackupsTest, SeveralInOneSecondGetNamesOfTheirOwn)
{
    const MemoryFile file;
    EXPECT_NE(backedUp(file.path()), backedUp(file.path()));
    EXPECT_THAT(backupsOf(file.path()), SizeIs(2));
}

TEST(BackupsTest, TheNewestStandsFirstAndThoseBeforeAnUpdateAreThereToo)
{
    const MemoryFile file;
    for (const char *name : {"backup-20260102-030405", "version4-20260101-030405678", "backup-20260103-030405-2",
                             "backup-annan", "damaged-20260103-030405", "backup-20260103-030405-wal"})
        writeBytes(file.path() + u'.' + QLatin1StringView(name), "innehåll");
    writeBytes(file.beside(u"annan.sqlite.backup-20260102-030405"_s), "innehåll");
    const QList<Backup> found = backupsOf(file.path());
    ASSERT_THAT(found, SizeIs(3));
    EXPECT_TRUE(found.at(0).path.endsWith(u"backup-20260103-030405-2"_s));
    EXPECT_TRUE(found.at(1).path.endsWith(u"backup-20260102-030405"_s));
    EXPECT_EQ(found.at(1).when, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5)));
    EXPECT_EQ(found.at(1).version, 0);
    EXPECT_EQ(found.at(1).size, 9);
    EXPECT_EQ(found.at(2).version, 4);
    EXPECT_EQ(found.at(2).when, QDateTime(QDate(2026, 1, 1), QTime(3, 4, 5), Qt::UTC));
}

TEST(BackupsTest, RestoringBringsBackWhatWasAndKeepsWhatIs)
{
    const MemoryFile file({anIntervention().named(u"Läxhjälp"_s)});
    const QString backup = backedUp(file.path());
    add(file.path(), u"Café"_s);
    restoreBackup(file.path(), backup);
    EXPECT_THAT(namesIn(file.path()), ElementsAre(u"Läxhjälp"_s));
    EXPECT_TRUE(QFile::exists(backup));
    const QList<Backup> backups = backupsOf(file.path());
    ASSERT_THAT(backups, SizeIs(2));
    const QString ofPresent = backups.at(0).path == backup ? backups.at(1).path : backups.at(0).path;
    EXPECT_THAT(namesIn(ofPresent), ElementsAre(u"Café"_s, u"Läxhjälp"_s));
}

TEST(BackupsTest, ADamagedBackupIsRefusedAndTheFileUntouched)
{
    const MemoryFile file({anIntervention().named(u"Läxhjälp"_s)});
    const QString backup = backedUp(file.path());
    damage(backup);
    const QByteArray before = bytesOf(file.path());
    EXPECT_EQ(kindThrownBy([&] { restoreBackup(file.path(), backup); }), ErrorKind::FileDamaged);
    EXPECT_EQ(bytesOf(file.path()), before);
    EXPECT_THAT(QDir(file.folder()).entryList(QDir::Files), SizeIs(2));
}

TEST(BackupsTest, ABackupWhosePartsDoNotFitTogetherIsRefusedToo)
{
    const MemoryFile file({anIntervention().named(u"Läxhjälp"_s).placed(u"Trygghet"_s)});
    const QString backup = backedUp(file.path());
    runRawSql(backup, {u"UPDATE placement SET intervention = 77"_s});
    const QByteArray before = bytesOf(file.path());
    EXPECT_EQ(kindThrownBy([&] { restoreBackup(file.path(), backup); }), ErrorKind::FileDamaged);
    EXPECT_EQ(bytesOf(file.path()), before);
}

TEST(BackupsTest, ADamagedFileIsSetAsideAsItIs)
{
    const MemoryFile file({anIntervention().named(u"Läxhjälp"_s)});
    const QString backup = backedUp(file.path());
    damage(file.path());
    writeBytes(file.path() + u"-wal"_s, "logg");
    const QByteArray broken = bytesOf(file.path());
    restoreBackup(file.path(), backup);
    EXPECT_THAT(namesIn(file.path()), ElementsAre(u"Läxhjälp"_s));
    const QStringList aside = QDir(file.folder()).entryList({u"*.damaged-*"_s}, QDir::Files, QDir::Name);
    ASSERT_FALSE(aside.isEmpty());
    EXPECT_EQ(bytesOf(file.beside(aside.constFirst())), broken);
    EXPECT_EQ(bytesOf(file.beside(aside.constFirst()) + u"-wal"_s), "logg");
}

TEST(BackupsTest, AFileThatIsGoneComesBack)
{
    const MemoryFile file({anIntervention().named(u"Läxhjälp"_s)});
    const QString backup = backedUp(file.path());
    ASSERT_TRUE(QFile::remove(file.path()));
    restoreBackup(file.path(), backup);
    EXPECT_THAT(namesIn(file.path()), ElementsAre(u"Läxhjälp"_s));
}

TEST(BackupsTest, AFileThatOthersHaveOpenStays)
{
    const MemoryFile file({anIntervention().named(u"Läxhjälp"_s)});
    const QString backup = backedUp(file.path());
    int told[2];
    int ended[2];
    ASSERT_EQ(::pipe(told) + ::pipe(ended), 0);
    const pid_t other = ::fork();
    if (other == 0) { // another process that reads
        const Catalogue open(file.path());
        char sign = 'x';
        ::_exit(::write(told[1], &sign, 1) == 1 && ::close(ended[1]) == 0 && ::read(ended[0], &sign, 1) == 0 ? 0 : 1);
    }
    char sign = 0;
    ASSERT_EQ(::read(told[0], &sign, 1), 1);
    add(file.path(), u"Café"_s);
    EXPECT_EQ(kindThrownBy([&] { restoreBackup(file.path(), backup); }), ErrorKind::FileLocked);
    ::close(ended[1]);
    ::waitpid(other, nullptr, 0);
    EXPECT_THAT(namesIn(file.path()), ElementsAre(u"Café"_s, u"Läxhjälp"_s));
}

namespace {

// Restores in a process of its own, which is killed after so many microseconds; how long it lived.
qint64 restoreAndKill(const QString &path, const QString &backup, std::optional<useconds_t> after)
{
    QElapsedTimer lived;
    lived.start();
    const pid_t child = ::fork();
    if (child == 0) {
        restoreBackup(path, backup);
        ::_exit(0);
    }
    if (after) {
        ::usleep(*after);
        ::kill(child, SIGKILL);
    }
    ::waitpid(child, nullptr, 0);
    return lived.nsecsElapsed() / 1000;
}

} // namespace

TEST(BackupsTest, AStopAtAnyMomentLeavesTheOldOrTheNew)
{
    constexpr int kSteps = 24;
    int old = 0;
    int restored = 0;
    qint64 whole = 0;
    for (int step = kSteps; step >= 0; --step) {
        const MemoryFile file({anIntervention().named(u"Läxhjälp"_s)});
        const QString backup = backedUp(file.path());
        add(file.path(), u"Café"_s);
        if (step == kSteps)
            whole = restoreAndKill(file.path(), backup, std::nullopt);
        else
            restoreAndKill(file.path(), backup, static_cast<useconds_t>(whole * step / kSteps));
        EXPECT_THAT(Catalogue::verify(file.path()).faults, SizeIs(0));
        const QStringList names = namesIn(file.path());
        const bool isOld = names == QStringList{u"Café"_s, u"Läxhjälp"_s};
        EXPECT_TRUE(isOld || names == QStringList{u"Läxhjälp"_s}) << names.join(u' ').toStdString();
        ++(isOld ? old : restored);
    }
    EXPECT_GT(old, 0);
    EXPECT_GT(restored, 0);
}
