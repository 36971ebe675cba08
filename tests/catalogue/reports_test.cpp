// The five reports of the bundled catalogues as documents, held against the checked tables.
#include "support/printers.h"

#include "catalogue/catalogue.h"
#include "domain/error.h"
#include "domain/reportcontent.h"
#include "domain/reporttext.h"
#include "report/pdfcheck.h"
#include "report/report.h"
#include "support/inswedish.h"
#include "support/tables.h"

#include <QTemporaryDir>

using namespace insats;
using namespace insats::test;
using testing::Contains, testing::Each, testing::ElementsAre, testing::HasSubstr, testing::IsEmpty, testing::Not;

namespace {

const QDate kToday(2026, 11, 27);

class Reports : public ::testing::Test {
protected:
    Reports()
        : m_file(m_folder.filePath(u"fil.sqlite"_s))
    {
        m_file.indexAll();
    }

    ReportDocument report(ReportKind kind, const QString &catalogue, const QString &area = {}, const QList<QUuid> &ids = {})
    {
        ReportRequest request{.kind = kind, .area = area, .ids = ids};
        request.coverage.filter.catalogues = {catalogue};
        return inSwedish([&] { return m_file.report(request, kToday); });
    }

    Catalogue &file() { return m_file; }

private:
    QTemporaryDir m_folder;
    Catalogue m_file;
};

QStringList linesOf(const ReportDocument &document) { return textOf(document).split(u'\n', Qt::SkipEmptyParts); }

// How many rows of tables with these columns the document has.
qsizetype rowsOf(const ReportDocument &document, const QString &firstColumn)
{
    qsizetype rows = 0;
    for (const paper::Block &block : document.blocks) {
        const auto *table = std::get_if<paper::Table>(&block);
        if (table && table->header.constFirst().constFirst() == paper::Cell(firstColumn))
            rows += table->rows.size();
    }
    return rows;
}

QStringList headingsOf(const ReportDocument &document, int level)
{
    QStringList headings;
    for (const paper::Block &block : document.blocks) {
        const auto *heading = std::get_if<paper::Heading>(&block);
        if (heading && heading->level == level)
            headings.append(heading->text);
    }
    return headings;
}

} // namespace

TEST_F(Reports, TheOverviewPrintsEveryPlacementOfTheInventoryOnce)
{
    const ReportDocument overview = report(ReportKind::Overview, u"ale_2017"_s);
    EXPECT_EQ(rowsOf(overview, u"Preventionsnivå"_s), 266 + 7); // and the actors outside the matrix
    const QString text = textOf(overview);
    for (const TableRow &row : tableOf(u"ale_2017_interventions.tsv"_s)) {
        const QString name = row.value(u"shown_name"_s);
        EXPECT_TRUE(text.contains(name)) << name.toStdString();
    }
}

TEST_F(Reports, TheOverviewHasAChapterForEachNeedArea)
{
    const QStringList headings = headingsOf(report(ReportKind::Overview, u"ale_2017"_s), 1);
    for (const NeedArea &area : file().taxonomy().areas)
        EXPECT_EQ(headings.count(area.name), 1) << area.name.toStdString();
    EXPECT_THAT(headings, Contains(u"Samverkan"_s));
}

TEST_F(Reports, EveryReportSaysWhatItRestsOn)
{
    const QList<QUuid> some = {file().search({.text = u"läxhjälp"_s}).rows.constFirst().intervention.uuid};
    for (const ReportDocument &document :
         {report(ReportKind::Overview, u"ale_2017"_s), report(ReportKind::Gaps, u"ale_2017"_s),
          report(ReportKind::Area, u"ale_2017"_s, u"Trygghet"_s)}) {
        const QString text = textOf(document);
        for (const QString &said : {u"Ale"_s, u"Ale 2017"_s, u"20 februari 2018"_s, u"27 november 2026"_s,
                                    u"bara det som är igång räknas"_s, u"0–5, 6–12, 13–15, 16–19, 20–24"_s})
            EXPECT_TRUE(text.contains(said)) << said.toStdString() << " in " << document.title.toStdString();
        EXPECT_EQ(document.language, u"sv-SE"_s);
    }
}

TEST_F(Reports, TheGapsReportHasTheFiguresOfTheMatrix)
{
    CoverageRequest request;
    request.filter.catalogues = {u"ale_2017"_s};
    const CoverageFigures figures = file().coverage(request, kToday).figures;
    const QString text = textOf(report(ReportKind::Gaps, u"ale_2017"_s));
    EXPECT_TRUE(text.contains(u"%1 av %2 celler"_s.arg(figures.covered).arg(figures.cells)));
    EXPECT_TRUE(text.contains(u"%1 av %2 placeringar"_s.arg(figures.unknownAge).arg(figures.placements)));
}

TEST_F(Reports, TheRegisterStandsInTheBoardsOrderUnderItsGroups)
{
    const ReportDocument register_ = report(ReportKind::Iub, u"alingsas_iub_2025"_s);
    QStringList expected;
    QStringList groups;
    for (const TableRow &row : tableOf(u"alingsas_2025_iub.tsv"_s)) {
        expected.append(row.value(u"number"_s) + u' ' + row.value(u"name"_s));
        if (!groups.contains(row.value(u"group_heading"_s)))
            groups.append(row.value(u"group_heading"_s));
    }
    EXPECT_EQ(headingsOf(register_, 3), expected);
    EXPECT_EQ(headingsOf(register_, 2).last(groups.size()), groups);
}

TEST_F(Reports, EveryEntryOfTheRegisterHasTheSixHeadings)
{
    int entries = 0;
    for (const paper::Block &block : report(ReportKind::Iub, u"alingsas_iub_2025"_s).blocks) {
        const auto *facts = std::get_if<paper::KeyValues>(&block);
        QStringList keys;
        for (const paper::KeyValue &fact : facts ? facts->entries : QList<paper::KeyValue>())
            keys.append(fact.key);
        if (!keys.contains(u"Innehåll"_s))
            continue;
        ++entries;
        keys.removeAll(u"Omfattning"_s);
        EXPECT_THAT(
            keys, ElementsAre(u"Innehåll"_s, u"Metod"_s, u"Målgrupp"_s, u"Villkor"_s, u"Dokumentation"_s, u"Uppföljning"_s));
    }
    EXPECT_EQ(entries, tableOf(u"alingsas_2025_iub.tsv"_s).size());
}

TEST_F(Reports, TheRegisterCountsItsRulesOfDocumentation)
{
    QMap<QString, int> expected;
    for (const TableRow &row : tableOf(u"alingsas_2025_iub.tsv"_s))
        ++expected[row.value(u"documentation_rule"_s).section(u' ', 0, 0)];
    const QString text = textOf(report(ReportKind::Iub, u"alingsas_iub_2025"_s));
    for (auto rule = expected.cbegin(); rule != expected.cend(); ++rule) {
        const QStringList lines = text.split(u'\n').filter(rule.key());
        const QString counted = u" | %1 | "_s.arg(rule.value());
        EXPECT_TRUE(std::ranges::any_of(lines, [&](const QString &line) { return line.contains(counted); }))
            << rule.key().toStdString();
    }
}

TEST_F(Reports, AHandoutTellsHowToGetInFirstAndHasNoCodes)
{
    const Intervention first = file().search({.text = u"Skilda världar"_s}).rows.constFirst().intervention;
    const ReportDocument handout = report(ReportKind::Handout, {}, {}, {first.uuid});
    EXPECT_EQ(handout.look, paper::Look::LargeType);
    const auto facts = std::ranges::find_if(
        handout.blocks, [](const paper::Block &block) { return std::holds_alternative<paper::KeyValues>(block); });
    ASSERT_NE(facts, handout.blocks.end());
    EXPECT_EQ(std::get<paper::KeyValues>(*facts).entries.constFirst().key, u"Så gör ni"_s);
    const QString text = textOf(handout);
    EXPECT_TRUE(text.contains(first.name));
    EXPECT_TRUE(text.contains(u"alltid ansöka om hjälp"_s));
    for (const QString &code : {first.uuid.toString(QUuid::WithoutBraces), u"ale_2017"_s, u"without_assessment"_s, u"G1"_s})
        EXPECT_FALSE(text.contains(code)) << code.toStdString();
}

TEST_F(Reports, AHandoutKeepsTheOrderThatWasAskedFor)
{
    const auto rows = file().search({.text = u"fritidsgård"_s, .limit = 3}).rows;
    ASSERT_GE(rows.size(), 2);
    const QList<QUuid> backwards = {rows.at(1).intervention.uuid, rows.at(0).intervention.uuid};
    EXPECT_THAT(headingsOf(report(ReportKind::Handout, {}, {}, backwards), 2).first(2),
                ElementsAre(rows.at(1).intervention.name, rows.at(0).intervention.name));
}

TEST_F(Reports, AnAreaThatIsNoneIsRefusedAndTheKnownOnesAreNamed)
{
    try {
        report(ReportKind::Area, u"ale_2017"_s, u"Rymdfart"_s);
        FAIL() << "taken";
    } catch (const Error &error) {
        EXPECT_EQ(error.kind(), ErrorKind::UnknownValue);
    }
}

TEST_F(Reports, ADecisionAndACellThatDoesNotCountStandInTheReportWithTheirReason)
{
    Note note;
    note.catalogue = u"ale_2017"_s;
    note.cell = CellPlace{u"Trygghet"_s, {}, PreventionLevel::Selective, AgeBand{0, 5}};
    note.decision = u"Vi startar inget här"_s;
    note.state = CellState::NotRelevant;
    note.stateReason = u"Barnen är för små"_s;
    note.stateRole = u"samordnare"_s;
    note.stateDate = kToday;
    file().saveNote(note, u"samordnare"_s);
    const ReportDocument gaps = report(ReportKind::Gaps, u"ale_2017"_s);
    EXPECT_TRUE(textOf(gaps).contains(u"Vi startar inget här"_s));
    const QStringList lines = linesOf(gaps).filter(u"Barnen är för små"_s);
    EXPECT_GE(lines.size(), 2); // among the decisions, and among the cells that do not count
    EXPECT_TRUE(textOf(gaps).contains(u"av 104 celler"_s));
}

TEST_F(Reports, WhatHasChangedSinceASnapshotIsToldByCause)
{
    file().freeze(u"Före mötet"_s, {u"ale_2017"_s}, u"prov"_s);
    Intervention edited = file().search({.text = u"läxhjälp"_s}).rows.constFirst().intervention;
    edited.status = InterventionStatus::Ended;
    ASSERT_EQ(file().save(edited, u"prov"_s).outcome, SaveOutcome::Saved);
    ReportRequest request{.kind = ReportKind::Gaps, .since = u"Före mötet"_s};
    request.coverage.filter.catalogues = {u"ale_2017"_s};
    const QStringList lines = linesOf(inSwedish([&] { return file().report(request, kToday); }));
    EXPECT_EQ(lines.filter(u"Upphört"_s).filter(edited.name).size(), 1);
}

TEST_F(Reports, EveryReportBecomesAPdfThatKeepsTheRulesOfAccessibility)
{
    const QList<QUuid> some = {file().search({.text = u"läxhjälp"_s}).rows.constFirst().intervention.uuid};
    for (const ReportDocument &document :
         {report(ReportKind::Overview, u"ale_2017"_s), report(ReportKind::Gaps, u"ale_2017"_s),
          report(ReportKind::Iub, u"alingsas_iub_2025"_s), report(ReportKind::Area, u"ale_2017"_s, u"Psykisk hälsa"_s),
          report(ReportKind::Handout, {}, {}, some)})
        EXPECT_THAT(uaFaults(report::pdfOf(document, {})), IsEmpty()) << document.title.toStdString();
}
