#include "support/printers.h"

#include "store/fileheader.h"
#include "support/builders.h"
#include "support/bytes.h"
#include "support/memoryfile.h"
#include "support/thrown.h"

using namespace insats;
using namespace insats::test;

namespace {

// What the header check says of a file with this content.
std::optional<ErrorKind> refusalOf(const QByteArray &content)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"prov.sqlite"_s);
    writeBytes(path, content);
    const auto kind = kindThrownBy([&] { store::requireOurFile(path); });
    EXPECT_EQ(bytesOf(path), content);
    return kind;
}

} // namespace

TEST(FileHeaderTest, FileOfOursIsTaken)
{
    const MemoryFile file;
    EXPECT_EQ(refusalOf(bytesOf(file.path())), std::nullopt);
}

TEST(FileHeaderTest, MissingFileIsSaidToBeMissing)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"saknas.sqlite"_s);
    EXPECT_EQ(kindThrownBy([&] { store::requireOurFile(path); }), ErrorKind::FileMissing);
    EXPECT_FALSE(QFile::exists(path));
}

TEST(FileHeaderTest, FolderIsUnreadable)
{
    const QTemporaryDir folder;
    EXPECT_EQ(kindThrownBy([&] { store::requireOurFile(folder.path()); }), ErrorKind::FileUnreadable);
}

TEST(FileHeaderTest, EmptyFileIsSaidToBeEmpty) { EXPECT_EQ(refusalOf({}), ErrorKind::FileEmpty); }

TEST(FileHeaderTest, FiveBytesAreForeign) { EXPECT_EQ(refusalOf("hello"), ErrorKind::FileForeign); }

TEST(FileHeaderTest, TextIsForeign)
{
    EXPECT_EQ(refusalOf(QByteArray("en helt vanlig text\n").repeated(500)), ErrorKind::FileForeign);
}

TEST(FileHeaderTest, DatabaseWithoutApplicationIdIsForeign)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"annan.sqlite"_s);
    runRawSql(path, {u"CREATE TABLE t (x)"_s});
    EXPECT_EQ(refusalOf(bytesOf(path)), ErrorKind::FileForeign);
}

TEST(FileHeaderTest, DatabaseOfAnotherProgramIsForeign)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"annan.sqlite"_s);
    runRawSql(path, {u"CREATE TABLE t (x)"_s, u"PRAGMA application_id = 12345"_s});
    EXPECT_EQ(refusalOf(bytesOf(path)), ErrorKind::FileForeign);
}

TEST(FileHeaderTest, FileCutInItsHeaderIsDamaged)
{
    const MemoryFile file;
    EXPECT_EQ(refusalOf(bytesOf(file.path()).first(50)), ErrorKind::FileDamaged);
}

TEST(FileHeaderTest, FileCutToHalfIsDamaged)
{
    const MemoryFile file;
    const QByteArray whole = bytesOf(file.path());
    EXPECT_EQ(refusalOf(whole.first(whole.size() / 2)), ErrorKind::FileDamaged);
}
