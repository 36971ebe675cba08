#include "support/printers.h"

#include "store/filecopy.h"
#include "store/integrity.h"
#include "support/builders.h"
#include "support/bytes.h"
#include "support/memoryfile.h"
#include "support/thrown.h"

#include <QDir>

using namespace insats;
using namespace insats::test;
using store::Connection;
using store::Existing;
using testing::ElementsAre;

namespace {

QStringList filesIn(const QString &folder) { return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

int recordsIn(const QString &path)
{
    const Connection connection(path, Connection::Mode::Reading);
    return store::checkIntegrity(connection).interventions;
}

} // namespace

TEST(FileCopyTest, ACopyHoldsWhatStillStandsInTheLogAndStandsAlone)
{
    const MemoryFile file;
    const Connection connection(file.path());
    store::insertIntervention(connection, anIntervention(), {u"prov"_s, MemoryFile::savedAt()});
    ASSERT_TRUE(QFile::exists(file.path() + u"-wal"_s));
    const QTemporaryDir elsewhere;
    const QString copy = elsewhere.filePath(u"kopia.sqlite"_s);
    store::copyTo(connection, copy);
    EXPECT_EQ(recordsIn(copy), 1);
    EXPECT_THAT(filesIn(elsewhere.path()), ElementsAre(u"kopia.sqlite"_s));
}

TEST(FileCopyTest, AnExistingFileIsReplacedOnlyWhenThatIsMeant)
{
    const MemoryFile file;
    const Connection connection(file.path());
    const QString target = file.beside(u"annan.sqlite"_s);
    writeBytes(target, "mitt");
    EXPECT_EQ(kindThrownBy([&] { store::copyTo(connection, target); }), ErrorKind::FileExists);
    EXPECT_EQ(bytesOf(target), "mitt");
    store::copyTo(connection, target, Existing::Replaced);
    EXPECT_EQ(recordsIn(target), 0);
}

TEST(FileCopyTest, TheFileItselfIsNeverCopiedOver)
{
    const MemoryFile file;
    const Connection connection(file.path());
    const QString sameFile = file.folder() + u"/./prov.sqlite"_s;
    EXPECT_EQ(kindThrownBy([&] { store::copyTo(connection, sameFile, Existing::Replaced); }), ErrorKind::FileExists);
}

TEST(FileCopyTest, AFileWithALogIsInUseAndStays)
{
    const MemoryFile file;
    const MemoryFile other({anIntervention()});
    const Connection open(other.path());
    store::insertIntervention(open, anIntervention().named(u"Två"_s), {u"prov"_s, MemoryFile::savedAt()});
    const Connection connection(file.path());
    EXPECT_EQ(kindThrownBy([&] { store::copyTo(connection, other.path(), Existing::Replaced); }), ErrorKind::FileLocked);
    EXPECT_EQ(store::countInterventions(open), 2);
}

TEST(FileCopyTest, WhatCannotBeWrittenLeavesNothing)
{
    const MemoryFile file;
    const Connection connection(file.path());
    EXPECT_EQ(kindThrownBy([&] { store::copyTo(connection, file.beside(u"saknas/kopia.sqlite"_s)); }),
              ErrorKind::FolderMissing);
    EXPECT_EQ(kindThrownBy([&] { store::copyTo(connection, u"/proc/kopia.sqlite"_s); }), ErrorKind::FileUnwritable);
}

TEST(FileCopyTest, AfterTakingInItsLogTheFileAloneIsAll)
{
    const MemoryFile file;
    {
        const Connection connection(file.path());
        store::insertIntervention(connection, anIntervention(), {u"prov"_s, MemoryFile::savedAt()});
        store::takeInLog(connection);
        EXPECT_FALSE(QFile::exists(file.path() + u"-wal"_s));
    }
    EXPECT_EQ(recordsIn(file.path()), 1);
}
