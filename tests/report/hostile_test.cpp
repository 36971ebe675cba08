// Texts that somebody typed to break the paper, or that a broken file holds.
#include "support/printers.h"

#include "report/pagereading.h"
#include "report/pdfcheck.h"
#include "report/report.h"
#include "report/safetext.h"
#include "support/reportsamples.h"

using namespace insats;
using namespace insats::test;
using testing::IsEmpty;

namespace {

// The text in every place that takes one.
ReportDocument everywhere(const QString &text)
{
    ReportDocument document = emptyReport();
    document.title = document.author = document.subject = text;
    document.margins = {text, text, text, text};
    document.cover = paper::Cover{text, text, std::nullopt, {{text, paper::Text(text), true}}, {paper::Text(text)}};
    paper::Table table;
    table.caption = text;
    table.header = {{text, text, text}};
    table.rows = {{paper::Cell({paper::Text(text), paper::Text(text)}, true, 1, 2), text, text}, {text}};
    paper::Matrix matrix = sampleMatrix();
    matrix.caption = matrix.rowsHeading = text;
    matrix.levels = {text, text};
    matrix.rows[0].name = matrix.rows[0].note = text;
    const paper::Text link{{text, true, true, {}, u"https://ale.se/"_s + text}, {text, false, false, text}};
    document.blocks = {paper::Contents(),
                       paper::Heading{1, text, text},
                       paper::Paragraph{link},
                       paper::List{{link, text}, true},
                       paper::KeyValues{{{text, link}, {text, link, true}}},
                       paper::Callout{{link, text}},
                       table,
                       matrix};
    return document;
}

void expectSound(const ReportDocument &document)
{
    EXPECT_THAT(uaFaults(report::pdfOf(document, {})), IsEmpty());
    const report::LaidOut pages = laidOut(document);
    EXPECT_THAT(crowdedTexts(pages), IsEmpty());
}

} // namespace

TEST(HostileTest, MarkupIsText)
{
    const QString markup = u"<b>&amp;</b> <script>alert(1)</script> ]]> %1 \\n (a) << /Type >>"_s;
    expectSound(everywhere(markup));
    EXPECT_TRUE(textOf(laidOut(everywhere(markup))).contains(u"<b>&amp;</b>"_s));
}

TEST(HostileTest, RightToLeftAndForeignScriptsStandWhole)
{
    expectSound(everywhere(u"مرحبا بالعالم سوسيال, שלום עולם mixed med svenska 12–15 år"_s));
    expectSound(everywhere(u"日本語 ไทย हिन्दी ქართული"_s));
}

TEST(HostileTest, PicturesOfLettersDoNotStopThePaper)
{
    expectSound(everywhere(u"😀👩‍👩‍👧‍👦 🇸🇪 ❤️ é́́ "_s
                           + QString::fromUcs4(U"\U000E0041\U0010FFFD\uE000", 3)));
}

TEST(HostileTest, CharactersThatAreNoneAreLeftOut)
{
    QString text =
        u"före"_s + QChar(0) + QChar(0x1B) + QChar(0xFFFE) + u"efter"_s + QChar(0xD800) + u"slut"_s + QChar(0xDC00);
    text += u"\r\n\v\f\x85\u2028\u2029\ufeff\u202e baklänges \u00ad"_s;
    expectSound(everywhere(text));
    EXPECT_EQ(report::safeText(u"a"_s + QChar(0) + u"b\r\nc\td\re"_s), u"ab\nc d\ne"_s);
    EXPECT_EQ(report::safeText(u"x"_s + QChar(0xD800) + u"y"_s), u"x\uFFFDy"_s);
    EXPECT_EQ(report::safeLine(u" a\n\n b "_s), u"a b"_s);
}

TEST(HostileTest, AWordWithoutEndIsBrokenAndNotCut)
{
    const QString word = QString(u"socialtjänst"_s).repeated(17);
    expectSound(everywhere(word));
    EXPECT_TRUE(letters(textOf(laidOut(reportOf({paper::Paragraph{paper::Text(word)}})))).contains(word));
}

TEST(HostileTest, EmptyTextsAndTablesLeaveASoundDocument)
{
    expectSound(everywhere(QString()));
    expectSound(everywhere(u"  \n "_s));
    paper::Table hollow;
    hollow.columns = {{0}, {-1}};
    paper::Table ragged;
    ragged.rows = {{}, {u"a"_s, u"b"_s, u"c"_s}, {paper::Cell({}, false, 9, 9)}, {u"d"_s}};
    expectSound(reportOf({paper::Table(), hollow, ragged, paper::Matrix(), paper::List(), paper::KeyValues(),
                          paper::Callout(), paper::Callout{{paper::Text()}}, paper::Contents{0}}));
}

TEST(HostileTest, SpansThatCrossAreKeptApart)
{
    paper::Table table;
    table.header = {{paper::Cell({paper::Text(u"a"_s)}, true, 2, 5), u"b"_s}, {u"c"_s}};
    table.rows = {{u"1"_s, paper::Cell({paper::Text(u"2"_s)}, true, 1, 3), u"3"_s},
                  {paper::Cell({paper::Text(u"4"_s)}, false, 3, 2), u"5"_s},
                  {u"6"_s, u"7"_s, u"8"_s, u"9"_s}};
    expectSound(reportOf({table}));
}

TEST(HostileTest, AHeadOrANameTallerThanAPageGoesOn)
{
    const QString tall = QString(u"Ord i en lång rubrik. "_s).repeated(300);
    paper::Table table;
    table.header = {{tall, u"b"_s, u"c"_s}};
    table.rows = {{paper::Cell({paper::Text(tall)}, true, 1, 3), u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}, {u"5"_s, u"6"_s}};
    expectSound(reportOf({table, paper::Paragraph{paper::Text(u"Efteråt."_s)}}));
}
