#include "support/printers.h"

#include "store/connection.h"
#include "store/statement.h"
#include "support/builders.h"
#include "support/bytes.h"
#include "support/memoryfile.h"
#include "support/thrown.h"

using namespace insats;
using namespace insats::test;
using store::Connection;
using store::Statement;

namespace {

QList<Intervention> manyInterventions()
{
    QList<Intervention> many;
    for (int i = 0; i < 60; ++i)
        many.append(anIntervention().named(u"Insats %1"_s.arg(i)).summed(QString(400, u'x')));
    return many;
}

QString pragma(const Connection &connection, const QString &name)
{
    Statement read(connection, u"PRAGMA "_s + name);
    read.run();
    read.next();
    return read.text(0);
}

} // namespace

TEST(ConnectionTest, ExistingFileIsOpened)
{
    const MemoryFile file;
    EXPECT_EQ(kindThrownBy([&] { Connection{file.path()}; }), std::nullopt);
}

TEST(ConnectionTest, MissingFileIsNotMade)
{
    const MemoryFile file;
    const QString path = file.beside(u"annan.sqlite"_s);
    EXPECT_EQ(kindThrownBy([&] { Connection{path}; }), ErrorKind::FileMissing);
    EXPECT_FALSE(QFile::exists(path));
}

TEST(ConnectionTest, ForeignFileIsLeftAsItIs)
{
    const MemoryFile file;
    const QString path = file.beside(u"annan.sqlite"_s);
    writeBytes(path, "inte en katalog");
    EXPECT_EQ(kindThrownBy([&] { Connection{path}; }), ErrorKind::FileForeign);
    EXPECT_EQ(bytesOf(path), "inte en katalog");
}

TEST(ConnectionTest, OverwrittenPageIsDamageAndTheFileIsLeftAsItIs)
{
    const MemoryFile file(manyInterventions());
    QByteArray bytes = bytesOf(file.path());
    const qsizetype middle = bytes.size() / 2 / 4096 * 4096;
    ASSERT_GT(middle, 4096);
    bytes.replace(middle, 4096, QByteArray(4096, '\xA5'));
    writeBytes(file.path(), bytes);

    EXPECT_EQ(kindThrownBy([&] { Connection{file.path()}; }), ErrorKind::FileDamaged);
    EXPECT_EQ(bytesOf(file.path()), bytes);
}

TEST(ConnectionTest, DamageThatOnlyACheckFindsIsDamage)
{
    const MemoryFile file(manyInterventions());
    QByteArray bytes = bytesOf(file.path());
    const qsizetype row = bytes.lastIndexOf("Insats 59");
    ASSERT_GT(row, 0);
    const qsizetype page = row / 4096 * 4096;
    bytes.replace(page + 8, 2, QByteArray(2, '\xFF')); // where the page's first row begins
    writeBytes(file.path(), bytes);
    EXPECT_EQ(kindThrownBy([&] { Connection{file.path()}; }), ErrorKind::FileDamaged);
    EXPECT_EQ(bytesOf(file.path()), bytes);
}

TEST(ConnectionTest, DamagedSchemaIsDamage)
{
    const MemoryFile file;
    QByteArray bytes = bytesOf(file.path());
    bytes.replace(100, 3996, QByteArray(3996, '\x7F'));
    writeBytes(file.path(), bytes);
    EXPECT_EQ(kindThrownBy([&] { Connection{file.path()}; }), ErrorKind::FileDamaged);
    EXPECT_EQ(bytesOf(file.path()), bytes);
}

TEST(ConnectionTest, WritesAreSafeAndReferencesChecked)
{
    const MemoryFile file;
    const Connection connection(file.path());
    EXPECT_EQ(pragma(connection, u"journal_mode"_s), u"wal"_s);
    EXPECT_EQ(pragma(connection, u"synchronous"_s), u"2"_s);
    EXPECT_EQ(pragma(connection, u"foreign_keys"_s), u"1"_s);
}

TEST(ConnectionTest, ClosingLeavesOneFile)
{
    const MemoryFile file(manyInterventions());
    EXPECT_EQ(QDir(file.folder()).entryList(QDir::Files), QStringList{u"prov.sqlite"_s});
}

TEST(ConnectionTest, TwoConnectionsSeeEachOthersWork)
{
    const MemoryFile file;
    const Connection one(file.path());
    const Connection other(file.path());
    store::insertIntervention(one, anIntervention().named(u"Ny"_s), {u"prov"_s, MemoryFile::savedAt()});
    EXPECT_EQ(store::countInterventions(other), 1);
}

TEST(ConnectionTest, FileNameMayHoldAnything)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"åäö ?mode=ro#%20 \"'.sqlite"_s);
    Connection(path, Connection::Mode::Create);
    EXPECT_TRUE(QFile::exists(path));
}
