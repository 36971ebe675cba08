#include "support/printers.h"

#include "exchange/bytestext.h"

using insats::exchange::textOf;

TEST(BytesTextTest, EveryByteHasATextInWindows1252)
{
    QByteArray bytes;
    for (int byte = 1; byte < 256; ++byte)
        bytes.append(static_cast<char>(byte));
    const QString text = textOf(bytes);
    EXPECT_EQ(text.size(), 255);
    EXPECT_EQ(text.mid(0x7F, 32), u"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ"_s);
    EXPECT_EQ(text.mid(0xC3, 3), u"ÄÅÆ"_s);
}

TEST(BytesTextTest, ZerosHereAndThereMakeNoUtf16)
{
    EXPECT_EQ(textOf(QByteArray("ab\0cdefg", 8)), QString::fromLatin1(QByteArray("ab\0cdefg", 8)));
    EXPECT_EQ(textOf(QByteArray("a\0", 2)), QString::fromLatin1(QByteArray("a\0", 2)));
    EXPECT_EQ(textOf(QByteArray("\0a", 2)), QString::fromLatin1(QByteArray("\0a", 2)));
    EXPECT_EQ(textOf(QByteArray("\0\0\0\0", 4)).size(), 4);
}

TEST(BytesTextTest, Utf16MayHoldAFewLettersFromElsewhere)
{
    EXPECT_EQ(textOf(QByteArray("a\0b\0c\0\x13\x20"
                                "d\0e\0",
                                12)),
              u"abc–de"_s);
}

TEST(BytesTextTest, AMarkDecidesEvenWhenTheBytesDoNotFit)
{
    EXPECT_EQ(textOf("\xEF\xBB\xBF"
                     "a\xE4"),
              u"a\uFFFD"_s);
}
