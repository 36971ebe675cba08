#include "support/printers.h"

#include "exchange/xlsxtext.h"

using namespace insats::exchange;

namespace {

QString richText(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    reader.readNextStartElement();
    return readRichText(reader);
}

} // namespace

TEST(XlsxTextTest, EscapesStandForCharacters)
{
    EXPECT_EQ(withoutEscapes(u"a_x000D_b_x00e5_c"_s), u"a\rbåc"_s);
    EXPECT_EQ(withoutEscapes(u"a_x005F_x000D_"_s), u"a_x000D_"_s);
    EXPECT_EQ(withoutEscapes(u"fält_x_y, _x12_, _xzzzz_"_s), u"fält_x_y, _x12_, _xzzzz_"_s);
}

TEST(XlsxTextTest, WhatLooksLikeAnEscapeComesBack)
{
    for (const QString &text :
         {u"_x0041_"_s, u"_x0041_x0042_"_s, u"_x005F_"_s, u"__x0041__"_s, u"_x005F_x0041_"_s, u"a_b"_s}) {
        EXPECT_EQ(withoutEscapes(withEscapes(text)), text);
    }
    EXPECT_EQ(withEscapes(u"a_b_x1_"_s), u"a_b_x1_"_s);
}

TEST(XlsxTextTest, RunsAreJoinedAndPronunciationIsLeftOut)
{
    EXPECT_EQ(richText("<si><t xml:space=\"preserve\">  a &amp; &#229;&#128512; </t></si>"), u"  a & å😀 "_s);
    EXPECT_EQ(richText("<si><r><rPr><b/></rPr><t>en </t></r><r><t>två</t></r><rPh><t>x</t></rPh></si>"), u"en två"_s);
    EXPECT_EQ(richText("<si/>"), u""_s);
}
