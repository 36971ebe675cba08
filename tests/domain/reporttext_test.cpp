#include "support/printers.h"

#include "domain/reporttext.h"
#include "support/reportsamples.h"

using namespace insats;
using namespace insats::test;

TEST(ReportTextTest, BlocksAreParagraphsAndRowsAreLines)
{
    paper::Table table;
    table.caption = u"Tabell"_s;
    table.header = {{u"Vad"_s, u"Vem"_s}};
    table.rows = {{u"Samtal"_s, paper::Cell({paper::Text(u"Barn"_s), paper::Text(u"Unga"_s)})}};
    const ReportDocument document =
        reportOf({paper::Heading{2, u"Rubrik"_s}, paper::Paragraph{paper::Text{{u"Ett "_s}, {u"två"_s, true}}},
                  paper::List{{u"a"_s, u"b"_s}, true}, paper::KeyValues{{{u"Telefon"_s, {}, true}}}, table});
    EXPECT_EQ(textOf(document),
              u"## Rubrik\n\nEtt två\n\n1. a\n2. b\n\nTelefon:  ____\n\nTabell\nVad | Vem\nSamtal | Barn Unga\n"_s);
}

TEST(ReportTextTest, TheMatrixShowsUnknownAgesAfterEachLevel)
{
    paper::Matrix matrix;
    matrix.caption = u"Matris"_s;
    matrix.levels = {u"Främjande"_s, u"Riktad"_s};
    matrix.bands = {u"0–5"_s};
    const paper::MatrixCell possibleGap{.count = 0, .uncertain = true};
    const paper::MatrixCell notRelevant{.count = std::nullopt, .state = CellState::NotRelevant};
    matrix.rows = {{u"Trygghet"_s, u"3 insatser"_s, {possibleGap, notRelevant}, {7, 8}}};
    EXPECT_EQ(textOf(reportOf({matrix})), u"Matris\nFrämjande | Riktad\n0–5\nTrygghet (3 insatser) | 0? | 7 | – | 8\n"_s);
}

TEST(ReportTextTest, TheCoverStandsFirst)
{
    EXPECT_TRUE(textOf(fullReport()).startsWith(u"Ale kommun\n# Insatser i Ale 2017\nKartläggning"_s));
}
