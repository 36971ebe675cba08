#include "support/printers.h"

#include "support/rawbooks.h"

#include "exchange/zip.h"

using namespace insats;
using exchange::ZipArchive;
using test::zipOf;

namespace {

// "aaa…" a thousand times.
const QByteArray kPacked = QByteArray::fromHex(
    "504b03041400000008000000210003da389a0b000000e803000005000000612e7478744b4c1c05a360140c770000504b0102140014000000"
    "08000000210003da389a0b000000e8030000050000000000000000000000000000000000612e747874504b05060000000001000100330000"
    "002e0000000000");
constexpr qsizetype kDirectory = 46; // where its directory begins

} // namespace

TEST(ZipTest, EntriesAreUnpacked)
{
    const ZipArchive stored(zipOf({{"a/b.xml", "hej"}, {"C.XML", ""}}));
    EXPECT_EQ(stored.unpacked(u"a/b.xml"_s), QByteArray("hej"));
    EXPECT_EQ(stored.unpackedSize(u"a/b.xml"_s), 3);
    EXPECT_EQ(stored.unpacked(u"c.xml"_s), QByteArray(""));
    const ZipArchive packed(kPacked);
    EXPECT_EQ(packed.unpackedSize(u"A.txt"_s), 1000);
    EXPECT_EQ(packed.unpacked(u"A.txt"_s), QByteArray(1000, 'a'));
}

TEST(ZipTest, MissingEntriesHaveNothing)
{
    const ZipArchive archive(zipOf({{"a", "hej"}}));
    EXPECT_TRUE(archive.hasEntries());
    EXPECT_EQ(archive.unpackedSize(u"b"_s), -1);
    EXPECT_EQ(archive.unpacked(u"b"_s), std::nullopt);
}

TEST(ZipTest, ACommentMayFollow) { EXPECT_TRUE(ZipArchive(zipOf({{"a", "hej"}}) + QByteArray(60'000, 'c')).hasEntries()); }

TEST(ZipTest, ChangedContentIsDamaged)
{
    EXPECT_EQ(ZipArchive(zipOf({{"a", "hej"}}).replace("hej", "hoj")).unpacked(u"a"_s), std::nullopt);
    for (const qsizetype at : {35, 36, 37, 38, int(kDirectory) + 16}) { // its data, and what they should sum up to
        QByteArray changed = kPacked;
        changed[at] = static_cast<char>(changed.at(at) ^ 0x10);
        EXPECT_EQ(ZipArchive(changed).unpacked(u"a.txt"_s), std::nullopt) << at;
    }
}

TEST(ZipTest, WrongSizesAreDamaged)
{
    EXPECT_EQ(ZipArchive(zipOf({{"a", "hej", 2}})).unpacked(u"a"_s), std::nullopt);
    for (const char size : {'\xE7', '\xE9'}) { // 1,000 is E8 03
        QByteArray changed = kPacked;
        changed[kDirectory + 24] = size;
        EXPECT_EQ(ZipArchive(changed).unpacked(u"a.txt"_s), std::nullopt);
    }
}

TEST(ZipTest, EncryptedEntriesAreNotTaken)
{
    QByteArray encrypted = kPacked;
    encrypted[kDirectory + 8] = 1;
    EXPECT_EQ(ZipArchive(encrypted).unpacked(u"a.txt"_s), std::nullopt);
}

TEST(ZipTest, AnyOtherBytesHaveNoEntries)
{
    EXPECT_FALSE(ZipArchive({}).hasEntries());
    EXPECT_FALSE(ZipArchive("PK\x05\x06").hasEntries());
    EXPECT_FALSE(ZipArchive(QByteArray(100, '\xFF')).hasEntries());
    EXPECT_FALSE(ZipArchive(kPacked.chopped(1)).hasEntries());
}

TEST(ZipTest, NoByteThatIsChangedOrCutBreaksTheReading)
{
    for (qsizetype at = 0; at < kPacked.size(); ++at) {
        QByteArray changed = kPacked;
        changed[at] = static_cast<char>(~changed.at(at));
        const ZipArchive archive(changed);
        if (archive.unpackedSize(u"a.txt"_s) <= 1'000'000)
            archive.unpacked(u"a.txt"_s);
        ZipArchive(kPacked.left(at)).unpacked(u"a.txt"_s);
    }
}
