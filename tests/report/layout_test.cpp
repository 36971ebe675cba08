#include "support/printers.h"

#include "report/pagereading.h"
#include "support/inswedish.h"
#include "support/reportsamples.h"

#include <QRegularExpression>

using namespace insats;
using namespace insats::test;
using testing::IsEmpty;

namespace {

paper::Table tableOf(int rows, const QString &text)
{
    paper::Table table;
    table.header = {{u"Nummer"_s, u"Vad"_s}};
    for (int i = 0; i < rows; ++i)
        table.rows.append({paper::Cell({paper::Text(u"Rad %1."_s.arg(i + 1))}, true), text});
    return table;
}

QString lastWordsOf(const report::LaidOut &document, std::size_t page)
{
    QString words;
    for (const report::PlacedText &text : document.pages.pages.at(page).content.texts) {
        if (text.node != report::kArtifact)
            words = QString::fromStdString(text.glyphs->utf8);
    }
    return words;
}

} // namespace

TEST(LayoutTest, NothingIsLostAndNothingOverlaps)
{
    const report::LaidOut document = laidOut(fullReport());
    EXPECT_THAT(crowdedTexts(document), IsEmpty());
    const QString text = letters(textOf(document));
    for (const QString &words :
         {u"Insatser i Ale 2017"_s, u"Kartläggning av det tidiga stödet till barn, unga och familjer"_s,
          u"minimum: en insats som ingen har berättat om syns inte."_s, u"Star for life"_s,
          u"Mottagningen möter alla elever i årskurs 8 och kommer vid behov ut till gymnasium"_s, u"Olika insatser"_s,
          u"Tabell 4. Elever som trivs, procent"_s, u"Skolinspektionen"_s})
        EXPECT_TRUE(text.contains(letters(words))) << words.toStdString();
    EXPECT_EQ(text.count(letters(u"Ungdomar upp till och med 24 år"_s)), 27);
}

TEST(LayoutTest, CrowdedTextsAreCaught)
{
    report::LaidOut document = laidOut(handout());
    document.pages.pages[0].content.add(document.pages.pages[0].content, 2, 1);
    EXPECT_GT(crowdedTexts(document).size(), 5);
    document = laidOut(reportOf({paper::Paragraph{paper::Text(u"Hej"_s)}}));
    document.pages.pages[0].content.texts[0].at.x = 580;
    EXPECT_THAT(crowdedTexts(document), testing::Contains(u"outside: Hej"_s));
}

TEST(LayoutTest, AHeadingStaysWithWhatFollows)
{
    QList<paper::Block> blocks;
    for (int i = 0; i < 60; ++i) {
        blocks.append(paper::Heading{i == 0 ? 1 : 2, u"Rubrik"_s});
        blocks.append(
            paper::Paragraph{paper::Text(QString(u"Några ord som fyller raden och nästa. "_s).repeated(1 + i % 7))});
    }
    const report::LaidOut document = laidOut(reportOf(blocks));
    ASSERT_GT(document.pages.pages.size(), 3U);
    for (std::size_t page = 0; page < document.pages.pages.size(); ++page)
        EXPECT_NE(lastWordsOf(document, page), u"Rubrik"_s) << page;
}

TEST(LayoutTest, NoLineOfAParagraphStandsAloneOnAPage)
{
    for (int before = 30; before < 46; ++before) {
        QList<paper::Block> blocks;
        for (int i = 0; i < before; ++i)
            blocks.append(paper::Paragraph{paper::Text(u"Rad"_s), paper::Tone::Note});
        blocks.append(paper::Paragraph{paper::Text(QString(u"Långt stycke som går över sidan. "_s).repeated(20))});
        const report::LaidOut document = laidOut(reportOf(blocks));
        for (const report::Page &page : document.pages.pages) {
            std::set<double> lines;
            for (const report::PlacedText &text : page.content.texts) {
                if (QString::fromStdString(text.glyphs->utf8).size() > 40)
                    lines.insert(text.at.y);
            }
            EXPECT_NE(lines.size(), 1U) << before;
        }
    }
}

TEST(LayoutTest, ALongTableRepeatsItsHeadForTheEyeOnly)
{
    const report::LaidOut document = laidOut(reportOf({tableOf(120, u"Något"_s)}));
    const auto pages = document.pages.pages.size();
    ASSERT_GT(pages, 2U);
    EXPECT_EQ(textOf(document).count(u"Nummer"_s), 1);
    EXPECT_EQ(textOf(document, true).count(u"Nummer"_s), static_cast<qsizetype>(pages));
    EXPECT_EQ(textOf(document, true).count(u"continues on the next page"_s), static_cast<qsizetype>(pages) - 1);
}

TEST(LayoutTest, RowsAreNotSplit)
{
    const report::LaidOut document =
        laidOut(reportOf({tableOf(60,
                                  u"ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton "
                                  "sjutton arton nitton tjugo tjugoett tjugotvå tjugotre SLUT"_s)}));
    for (const report::Page &page : document.pages.pages)
        EXPECT_EQ(textOfPage(page).count(u"ett två"_s), textOfPage(page).count(u"SLUT"_s));
}

TEST(LayoutTest, ARowTallerThanAPageGoesOnWholeOnTheNext)
{
    QString words;
    for (int i = 1; i <= 3000; ++i)
        words += u"ord%1 "_s.arg(i);
    const report::LaidOut document = laidOut(reportOf({tableOf(1, words), paper::Paragraph{paper::Text(u"Efteråt."_s)}}));
    EXPECT_GT(document.pages.pages.size(), 3U);
    EXPECT_THAT(crowdedTexts(document), IsEmpty());
    const QString text = textOf(document);
    for (int i = 1; i <= 3000; i += 7)
        EXPECT_TRUE(text.contains(u"ord%1 "_s.arg(i))) << i;
    EXPECT_TRUE(text.contains(u"Efteråt."_s));
}

TEST(LayoutTest, ALevelIsSaidAgainWhereItGoesOn)
{
    const report::LaidOut document = laidOut(reportOf({inventoryTable()}));
    EXPECT_EQ(textOf(document).count(u"Förebyggande"_s), 1);
    EXPECT_TRUE(textOfPage(document.pages.pages.at(0)).contains(u"Förebyggande"_s));
    EXPECT_TRUE(textOfPage(document.pages.pages.at(1)).contains(u"Förebyggande"_s));
}

TEST(LayoutTest, ALevelWithFewRowsHasRoomForItsName)
{
    paper::Table table = tableOf(0, {});
    table.columns = {{1}, {4}};
    for (int i = 0; i < 30; ++i) {
        table.rows.append(
            {paper::Cell({paper::Text(u"Förebyggande insatser i två rader eller flera än så"_s)}, true, 1, 2), u"a"_s});
        table.rows.append({u"b"_s});
    }
    EXPECT_THAT(crowdedTexts(laidOut(reportOf({table}))), IsEmpty());
}

TEST(LayoutTest, TheContentsNameTheRightPages)
{
    const report::LaidOut document = laidOut(fullReport());
    const QString contents = textOfPage(document.pages.pages.at(1));
    for (const report::OutlineEntry &entry : document.pages.outline) {
        if (entry.place.page > 1) {
            EXPECT_TRUE(contents.contains(u"%1 |"_s.arg(entry.title))) << entry.title.toStdString();
        }
    }
    EXPECT_TRUE(contents.contains(u"Psykisk hälsa och välmående |"_s));
    const QRegularExpression entry(u"Var finns insatser, och var saknas de\\? \\|"_s);
    EXPECT_TRUE(entry.match(contents).hasMatch());
    EXPECT_EQ(document.pages.anchors.value(u"matris"_s).page, 3);
    EXPECT_TRUE(textOfPage(document.pages.pages.at(3)).contains(u"Var finns insatser"_s));
}

TEST(LayoutTest, WordsOfThePaperAreInTheProgramsLanguage)
{
    const report::LaidOut document = inSwedish([] { return laidOut(fullReport()); });
    const QString contents = textOfPage(document.pages.pages.at(1));
    EXPECT_TRUE(contents.contains(u"Innehåll"_s));
    EXPECT_TRUE(contents.contains(u"Sida 2 av %1"_s.arg(document.pages.pages.size())));
}

TEST(LayoutTest, APageThatNothingStandsOnIsLeftOut)
{
    const paper::NewPage landscape{paper::Orientation::Landscape};
    const report::LaidOut document = laidOut(
        reportOf({landscape, paper::NewPage{}, landscape, paper::Paragraph{paper::Text(u"Hej"_s)}, paper::NewPage{}}));
    ASSERT_EQ(document.pages.pages.size(), 1U);
    EXPECT_GT(document.pages.pages[0].width, document.pages.pages[0].height);
}

TEST(LayoutTest, HeadingsNeverSkipALevel)
{
    const report::LaidOut document =
        laidOut(reportOf({paper::Heading{3, u"a"_s}, paper::Heading{6, u"b"_s}, paper::Heading{0, u"c"_s},
                          paper::Heading{2, u" "_s}, paper::Heading{3, u"d"_s}}));
    QList<int> levels;
    for (const report::OutlineEntry &entry : document.pages.outline)
        levels.append(entry.level);
    EXPECT_EQ(levels, (QList<int>{1, 2, 1, 2}));
}

TEST(LayoutTest, LinksThatLeadNowhereAreText)
{
    const report::LaidOut document = laidOut(reportOf({paper::Paragraph{
        paper::Text{{u"ett "_s, false, false, u"saknas"_s}, {u"två"_s, false, false, {}, u"javascript:alert(1)"_s}}}}));
    EXPECT_TRUE(document.pages.pages[0].content.links.empty());
    EXPECT_TRUE(textOf(document).contains(u"ett två"_s));
}

TEST(LayoutTest, CountsOfTheMatrixAndItsFlagsAreSaidInWords)
{
    paper::Matrix matrix = sampleMatrix();
    const report::LaidOut document = laidOut(reportOf({matrix}));
    QStringList said;
    for (const report::Node &node : document.structure.nodes()) {
        if (!node.actual.isEmpty())
            said.append(node.actual);
    }
    EXPECT_TRUE(said.contains(u"0, a possible gap"_s));
    EXPECT_TRUE(said.contains(u", Broken stair"_s));
    EXPECT_TRUE(said.contains(u"not relevant"_s));
    EXPECT_THAT(crowdedTexts(document), IsEmpty());
}
