#include "support/printers.h"

#include "catalogue/actionlist.h"

#include <QFile>
#include <QTemporaryDir>

using namespace insats;
using testing::ElementsAre;

namespace {

const QDate kToday(2026, 11, 27);
constexpr std::array kBands{AgeBand{0, 5}, AgeBand{6, 12}};

// Two areas; what stands in their cells is said test by test.
CoverageReply reply()
{
    CoverageReply reply;
    reply.parameters.bands = {kBands.begin(), kBands.end()};
    for (const QString &area : {u"Skola"_s, u"Trygghet"_s}) {
        CoverageRow row{.area = area, .subArea = {}, .all = {}, .cells = {}, .unknownAge = {}, .outsideBands = {}};
        for (const auto &level : kCodes<PreventionLevel>) {
            for (const AgeBand &band : kBands) {
                CoverageCell cell;
                cell.place = {area, {}, level.value, band};
                row.cells.append(cell);
            }
        }
        reply.rows.append(row);
    }
    return reply;
}

CellPlace place(const QString &area, AgeBand band = kBands[0]) { return {area, {}, PreventionLevel::Universal, band}; }

Judgement gap(GapTest test, bool certain = true) { return {.test = test, .verdict = Verdict::Holds, .certain = certain}; }

Note note(const QString &text, const CellPlace &cell, const QDate &due = {})
{
    Note note;
    note.uuid = QUuid::createUuidV5(QUuid(), text);
    note.catalogue = u"prov"_s;
    note.cell = cell;
    note.text = text;
    note.due = due;
    return note;
}

QStringList textsOf(const QList<Note> &notes)
{
    QStringList texts;
    for (const Note &one : notes)
        texts.append(one.text);
    return texts;
}

} // namespace

TEST(ActionListTest, DueDatesComeFirstAndNoneLast)
{
    const CoverageReply matrix = reply();
    const QList<Note> notes = {note(u"utan"_s, place(u"Skola"_s)), note(u"sen"_s, place(u"Skola"_s), kToday.addDays(9)),
                               note(u"snar"_s, place(u"Trygghet"_s), kToday)};
    EXPECT_THAT(textsOf(inOrder(notes, matrix.rows, {})), ElementsAre(u"snar"_s, u"sen"_s, u"utan"_s));
}

TEST(ActionListTest, OnTheSameDayTheMostTellingGapComesFirstThenTheMatrix)
{
    CoverageReply matrix = reply();
    matrix.rows[0].cells[0].flags = {gap(GapTest::G1, false)};
    matrix.rows[1].cells[0].flags = {gap(GapTest::G2), gap(GapTest::G3)};
    matrix.rows[1].cells[1].flags = {gap(GapTest::G1)};
    const QList<Note> notes = {note(u"ingen lucka"_s, {u"Skola"_s, {}, PreventionLevel::Indicated, kBands[0]}),
                               note(u"möjlig"_s, place(u"Skola"_s)), note(u"en utförare"_s, place(u"Trygghet"_s)),
                               note(u"säker"_s, place(u"Trygghet"_s, kBands[1])),
                               note(u"ingen lucka, tidigare"_s, place(u"Skola"_s, kBands[1]))};
    EXPECT_THAT(textsOf(inOrder(notes, matrix.rows, {})),
                ElementsAre(u"säker"_s, u"en utförare"_s, u"möjlig"_s, u"ingen lucka, tidigare"_s, u"ingen lucka"_s));
}

TEST(ActionListTest, WhatIsDoneComesAfterWhatIsToDo)
{
    Note done = note(u"klar"_s, place(u"Skola"_s), kToday.addDays(-9));
    done.doneOn = kToday;
    const QList<Note> notes = {done, note(u"utan"_s, place(u"Skola"_s))};
    EXPECT_THAT(textsOf(inOrder(notes, reply().rows, {})), ElementsAre(u"utan"_s, u"klar"_s));
}

TEST(ActionListTest, ANeedWithoutSupplyStandsAmongTheGaps)
{
    CoverageReply matrix = reply();
    matrix.rows[0].cells[0].flags = {gap(GapTest::G3)};
    Need need;
    need.uuid = QUuid::createUuid();
    need.number = u"B001"_s;
    Note onNeed = note(u"behov"_s, {});
    onNeed.cell.reset();
    onNeed.need = need.uuid;
    const QList<Note> notes = {note(u"en utförare"_s, place(u"Skola"_s)), onNeed};
    EXPECT_THAT(textsOf(inOrder(notes, matrix.rows, {{.need = need, .verdict = Verdict::Holds}})),
                ElementsAre(u"behov"_s, u"en utförare"_s));
    EXPECT_THAT(textsOf(inOrder(notes, matrix.rows, {{.need = need, .verdict = Verdict::DoesNotHold}})),
                ElementsAre(u"en utförare"_s, u"behov"_s));
}

TEST(ActionListTest, AnEntryKnowsItsGapAndItsCellsAsTheyAreNow)
{
    CoverageReply matrix = reply();
    matrix.rows[0].cells[1].flags = {gap(GapTest::G9), gap(GapTest::G1)};
    matrix.notes = {note(u"båda"_s, place(u"Skola"_s, {0, 12})), note(u"borta"_s, place(u"Fanns förr"_s))};
    const QList<NoteAction> actions = actionsOf(matrix, ActionScope::All);
    ASSERT_EQ(actions.size(), 2);
    const CellPlace second = place(u"Skola"_s, kBands[1]);
    EXPECT_EQ(actions.at(0).gap, (Gap{second, gap(GapTest::G1)}));
    EXPECT_EQ(actions.at(0).cells, (QList{second, place(u"Skola"_s)}));
    EXPECT_FALSE(actions.at(1).gap);
    EXPECT_TRUE(actions.at(1).cells.isEmpty());
}

TEST(ActionListTest, DoneOnesAndPureMarksAreLeftOut)
{
    CoverageReply matrix = reply();
    Note done = note(u"klar"_s, place(u"Skola"_s));
    done.doneOn = kToday;
    Note mark = note({}, place(u"Skola"_s));
    mark.state = CellState::NotRelevant;
    matrix.notes = {note(u"att göra"_s, place(u"Skola"_s)), mark, done};
    EXPECT_EQ(actionsOf(matrix, ActionScope::Open).size(), 1);
    EXPECT_EQ(actionsOf(matrix, ActionScope::All).size(), 2);
}

TEST(ActionListTest, TheFileGuardsAgainstFormulas)
{
    CoverageReply matrix = reply();
    matrix.notes = {note(u"=HYPERLINK(\"x\"); \"citat\""_s, place(u"Skola"_s), kToday.addDays(-1))};
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"lista.csv"_s);
    writeActionsCsv(matrix, ActionScope::Open, kToday, path);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(text.contains(u"\"'=HYPERLINK(\"\"x\"\"); \"\"citat\"\"\""_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"2026-11-26"_s));
}
