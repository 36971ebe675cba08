// Documents for the tests of paper: one with everything that a report can hold, and its parts.
#pragma once

#include "domain/reportdocument.h"

namespace insats::test {

using namespace Qt::StringLiterals;

inline paper::Cell levelCell(const QString &name, const QString &count, int rows)
{
    return paper::Cell({paper::Text(name), paper::Text(count)}, true, 1, rows);
}

inline paper::Cell nameCell(const QString &name) { return paper::Cell({paper::Text(name)}, true); }

// As the inventory prints it: the level once for all its rows.
inline paper::Table inventoryTable()
{
    paper::Table table;
    table.caption = u"Tabell 9. Insatser inom psykisk hälsa och välmående"_s;
    table.columns = {{1.2}, {1.5}, {2.5}, {1.5}};
    table.header = {{u"Preventionsnivå"_s, u"Insats"_s, u"Beskrivning"_s, u"Målgrupp"_s}};
    table.anchor = u"tabell"_s;
    const QStringList names{u"Besök från Ungdomsmottagningen"_s, u"Drop-in Ungdomsmottagningen"_s, u"Elevhälsosamtal"_s,
                            u"Livskunskap på schemat"_s, u"Star for life – motivationslyftet"_s};
    const QStringList levels{u"Främjande"_s, u"Förebyggande"_s, u"Riktad"_s};
    for (const QString &level : levels) {
        for (int i = 0; i < 9; ++i) {
            paper::Row row;
            if (i == 0)
                row.append(levelCell(level, u"9 insatser"_s, 9));
            row.append(nameCell(names.at(i % 5)));
            row.append(paper::Cell(u"Mottagningen möter alla elever i årskurs 8 och kommer vid behov ut till gymnasium och "
                                   "boenden. Skolsköterskan träffar eleven i förskoleklass."_s));
            row.append(paper::Cell(u"Ungdomar upp till och med 24 år"_s));
            table.rows.append(row);
        }
    }
    return table;
}

inline paper::Table twoLevelTable()
{
    paper::Table table;
    table.caption = u"Tabell 4. Elever som trivs, procent"_s;
    table.columns = {{2}, {1, paper::Align::End}, {1, paper::Align::End}, {1, paper::Align::End}, {1, paper::Align::End}};
    table.header = {{paper::Cell({paper::Text(u"Årskurs"_s)}, true, 1, 2), paper::Cell({paper::Text(u"2022"_s)}, true, 2),
                     paper::Cell({paper::Text(u"2023"_s)}, true, 2)},
                    {u"Flickor"_s, u"Pojkar"_s, u"Flickor"_s, u"Pojkar"_s}};
    table.rows = {{nameCell(u"Årskurs 5"_s), u"71"_s, u"80"_s, u"69"_s, u"78"_s},
                  {nameCell(u"Årskurs 8"_s), u"52"_s, u"66"_s, u"50"_s, u"67"_s}};
    return table;
}

inline paper::Matrix sampleMatrix()
{
    paper::Matrix matrix;
    matrix.caption = u"Tabell 3. Antal insatser som når varje åldersgrupp"_s;
    matrix.rowsHeading = u"Behovsområde"_s;
    matrix.levels = {u"Främjande"_s, u"Förebyggande"_s, u"Riktad"_s};
    matrix.bands = {u"0–5"_s, u"6–12"_s, u"13–15"_s, u"16–19"_s, u"20–24"_s};
    const QStringList areas{u"Delaktighet och inflytande"_s, u"Förskola och skola"_s, u"Fysisk hälsa"_s, u"Psykisk hälsa"_s,
                            u"Familj och integration"_s,     u"Socioekonomi"_s,       u"Trygghet"_s};
    const QList<GapTest> tests{GapTest::G11, GapTest::G10, GapTest::G9, GapTest::G3, GapTest::G4,
                               GapTest::G5,  GapTest::G2,  GapTest::G6, GapTest::G1b};
    for (int area = 0; area < areas.size(); ++area) {
        paper::MatrixRow row{areas.at(area), QString::number(19 + area) + u" insatser"_s, {}, {area, 2 * area, 17}};
        for (int cell = 0; cell < 15; ++cell) {
            paper::MatrixCell value;
            value.count = (area * 5 + cell * cell) % 9;
            if (*value.count == 0)
                value.flags = cell % 2 == 0 ? QList{GapTest::G1, GapTest::G9} : QList{GapTest::G1};
            else if (*value.count == 1)
                value.flags = {tests.at((area + cell) % 9), GapTest::G2};
            else if (*value.count == 2)
                value.flags = {tests.at((area + cell) % 9)};
            else if (*value.count == 3)
                value.flags = {GapTest::G3, GapTest::G2, GapTest::G1b, GapTest::G4};
            value.uncertain = *value.count == 0 && area % 2 == 0;
            row.cells.append(value);
        }
        matrix.rows.append(row);
    }
    matrix.rows[2].cells[4] = {.count = std::nullopt, .state = CellState::NotRelevant};
    matrix.rows[5].cells[2].planned = 1;
    matrix.totals = paper::MatrixRow{u"Olika insatser"_s, {}, {}, {19, 20, 49}};
    for (int cell = 0; cell < 15; ++cell)
        matrix.totals->cells.append(paper::MatrixCell{14 + 2 * cell});
    return matrix;
}

inline ReportDocument emptyReport()
{
    ReportDocument document;
    document.title = u"Insatser i Ale 2017"_s;
    document.author = u"Ale kommun"_s;
    document.subject = u"Insatser för barn, unga och familj"_s;
    document.created = QDateTime(QDate(2018, 2, 20), QTime(12, 0), Qt::UTC);
    document.margins = {u"Insatser i Ale 2017"_s, u"Läge 20 feb 2018"_s, u"Ale kommun, Tidiga samordnade insatser"_s, {}};
    return document;
}

inline ReportDocument reportOf(QList<paper::Block> blocks)
{
    ReportDocument document = emptyReport();
    document.blocks = std::move(blocks);
    return document;
}

inline paper::Text explanation()
{
    return {{u"Av 105 celler har "_s},
            {u"84 minst en insats"_s, true},
            {u" (täckning C = 80 %). Av 266 placeringar saknar 97 åldersuppgift. De står för sig och räknas inte in i någon "
             "åldersgrupp. Läs mer i "_s},
            {u"tabellen över insatser"_s, false, false, u"tabell"_s},
            {u" eller på "_s},
            {u"kommunens webbplats"_s, false, false, {}, u"https://ale.se/"_s},
            {u". Metoden "_s},
            {u"Star for life"_s, false, true, {}, {}, u"en-GB"_s},
            {u" används i gymnasiet."_s}};
}

// Everything once, on several pages.
inline ReportDocument fullReport()
{
    ReportDocument document = emptyReport();
    document.cover =
        paper::Cover{u"Ale kommun"_s,
                     u"Kartläggning av det tidiga stödet till barn, unga och familjer"_s,
                     std::nullopt,
                     {{u"Läge"_s, u"20 februari 2018"_s}, {u"Urval"_s, u"Alla insatser"_s}},
                     {paper::Text(u"Rapporten visar vad som finns, inte hur bra det är eller hur många det når."_s)}};
    const paper::Paragraph prose{explanation()};
    document.blocks = {
        paper::Contents{3},
        paper::Heading{1, u"Sammanfattning"_s, u"sammanfattning"_s, true},
        paper::Paragraph{paper::Text(u"Kommunen har 226 insatser i sju behovsområden."_s), paper::Tone::Lead},
        prose,
        paper::Heading{2, u"Luckor att prata om först"_s},
        paper::List{{paper::Text{{u"Trygghet, förebyggande: "_s, true}, {u"0 insatser i alla fem åldersgrupper."_s}},
                     explanation(), paper::Text(u"Socioekonomi, förebyggande, 0–15 år: 0 insatser i tre åldersgrupper."_s)},
                    true},
        paper::List{{paper::Text(u"Kommunens egna uppgifter."_s), explanation()}},
        paper::Callout{{paper::Text{{u"Så ska bilden läsas. "_s, true},
                                    {u"Den visar vad som finns, inte hur bra det är eller hur många det når. Den är ett "
                                     "minimum: en insats som ingen har berättat om syns inte."_s}}}},
        paper::Heading{1, u"Var finns insatser, och var saknas de?"_s, u"matris"_s, true},
        prose,
        sampleMatrix(),
        paper::NewPage{paper::Orientation::Landscape},
        paper::Heading{2, u"Samma bild, liggande"_s},
        sampleMatrix(),
        paper::NewPage{paper::Orientation::Portrait},
        paper::Heading{1, u"Psykisk hälsa"_s},
        prose,
        paper::Heading{2, u"Psykisk hälsa och välmående"_s},
        paper::Paragraph{paper::Text(u"Preventionsnivån står en gång för alla sina rader."_s), paper::Tone::Note},
        inventoryTable(),
        paper::Heading{2, u"Mått"_s},
        twoLevelTable(),
        paper::Heading{3, u"Fakta om måtten"_s},
        paper::KeyValues{{{u"Källa"_s, u"Skolinspektionen"_s}, {u"Hämtat"_s, explanation()}, {u"Telefon"_s, {}, true}}}};
    return document;
}

inline ReportDocument handout()
{
    ReportDocument document = emptyReport();
    document.title = u"Förslag att ta med hem"_s;
    document.look = paper::Look::LargeType;
    document.margins = {{}, {}, u"Ale kommun · utskrivet 21 november 2026"_s, u"Uppgifter granskade 20 februari 2018"_s};
    document.blocks = {paper::Heading{1, u"Förslag att ta med hem"_s},
                       paper::Paragraph{paper::Text(u"Tre insatser som vi pratade om. Bladet är ert."_s)}};
    for (const QString &name : {u"Skilda världar"_s, u"Familjehusets telefon"_s, u"Drop-in på Ungdomsmottagningen"_s}) {
        document.blocks.append(paper::Heading{2, name});
        document.blocks.append(paper::KeyValues{
            {{u"Vad?"_s, u"En liten grupp för barn med föräldrar på var sitt håll. Man ses en gång i veckan, nio gånger."_s},
             {u"För vem?"_s, u"Barn 8–12 år"_s},
             {u"Kostar?"_s, u"Vi har ingen uppgift. Fråga."_s},
             {u"Så gör ni"_s, u"Hör av er till Familjehuset. Det behövs inget beslut. Fråga när nästa grupp börjar."_s},
             {u"Telefon"_s, {}, true}}});
    }
    document.blocks.append(
        paper::Callout{{paper::Text{{u"Ni kan "_s},
                                    {u"alltid ansöka om hjälp"_s, true},
                                    {u" hos socialtjänsten, också om det som står på det här bladet."_s}}}});
    return document;
}

} // namespace insats::test
