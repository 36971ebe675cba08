#include "support/printers.h"

#include "catalogue/catalogue.h"
#include "support/builders.h"
#include "support/memoryfile.h"
#include "support/thrown.h"

#include <QTemporaryDir>

using namespace insats;
using namespace insats::test;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

const QString kRole = u"samordnare"_s;
const QDate kToday(2026, 11, 27);

// The bundled catalogues in a file of their own.
class Noting : public ::testing::Test {
protected:
    Noting()
        : m_catalogue(m_folder.filePath(u"katalog.sqlite"_s))
    {
        m_catalogue.indexAll();
    }

    CoverageReply matrix(const QStringList &catalogues = {u"ale_2017"_s}, CoverageRows rows = CoverageRows::Areas)
    {
        CoverageRequest request;
        request.filter.catalogues = catalogues;
        request.rows = rows;
        return m_catalogue.coverage(request, kToday);
    }

    QTemporaryDir m_folder;
    Catalogue m_catalogue;
};

// Förskola och skola × förebyggande × 20–24 is the one certain gap of Ale 2017.
const CellPlace kCertainGap{u"Förskola och skola"_s, {}, PreventionLevel::Selective, AgeBand{20, 24}};

Note noteOn(const CellPlace &cell, const QString &text)
{
    Note note;
    note.catalogue = u"ale_2017"_s;
    note.cell = cell;
    note.text = text;
    return note;
}

Note markOf(const CellPlace &cell, CellState state = CellState::NotRelevant)
{
    Note note = noteOn(cell, {});
    note.state = state;
    note.stateReason = u"Vuxenutbildning sköts av gymnasieförbundet"_s;
    note.stateRole = u"styrgruppen"_s;
    note.stateDate = kToday;
    return note;
}

CoverageCell cellIn(const CoverageReply &reply, const CellPlace &place)
{
    for (const CoverageRow &row : reply.rows) {
        for (const CoverageCell &cell : row.cells) {
            if (cell.place == place)
                return cell;
        }
    }
    return {};
}

} // namespace

TEST_F(Noting, ANotRelevantCellLeavesTheDenominatorsOfC)
{
    const CoverageFigures before = matrix().figures;
    m_catalogue.saveNote(markOf(kCertainGap), kRole);
    const CoverageReply reply = matrix();
    EXPECT_EQ(reply.figures.cells, before.cells - 1);
    EXPECT_EQ(reply.figures.notRelevant, 1);
    EXPECT_EQ(reply.figures.covered, before.covered);
    EXPECT_EQ(reply.figures.emptyCertain, before.emptyCertain - 1);
    EXPECT_DOUBLE_EQ(reply.figures.c(), 84.0 / 104);
    EXPECT_EQ(cellIn(reply, kCertainGap).state, CellState::NotRelevant);
    for (const Gap &gap : reply.gaps)
        EXPECT_NE(gap.place, kCertainGap);
}

TEST_F(Noting, WithSeveralCataloguesAllMustSaySo)
{
    m_catalogue.saveNote(markOf(kCertainGap), kRole);
    const QStringList both = {u"ale_2017"_s, u"ale_2023"_s};
    EXPECT_EQ(cellIn(matrix(both), kCertainGap).state, CellState::Mapped);
    Note other = markOf(kCertainGap, CellState::NotMapped);
    other.catalogue = u"ale_2023"_s;
    m_catalogue.saveNote(other, kRole);
    EXPECT_EQ(cellIn(matrix(both), kCertainGap).state, CellState::NotMapped);
    EXPECT_EQ(matrix(both).figures.notMapped, 1);
}

TEST_F(Noting, ANewNoteIsInTheNextAnswerAndInTheFile)
{
    const Note saved = m_catalogue.saveNote(noteOn(kCertainGap, u"  Fråga Komvux "_s), kRole);
    EXPECT_EQ(saved.text, u"Fråga Komvux"_s);
    EXPECT_EQ(matrix().notes, QList{saved});
    EXPECT_THAT(matrix({u"ale_2023"_s}).notes, IsEmpty());
    EXPECT_EQ(Catalogue(m_catalogue.path()).notes({}), QList{saved});
    m_catalogue.removeNote(saved.uuid, saved.revision, kRole);
    EXPECT_THAT(matrix().notes, IsEmpty());
    EXPECT_THAT(m_catalogue.notes({}), IsEmpty());
}

TEST_F(Noting, TheHistoryTellsEachChange)
{
    Note note = m_catalogue.saveNote(noteOn(kCertainGap, u"Fråga Komvux"_s), kRole);
    note.decision = u"Avvakta"_s;
    note = m_catalogue.saveNote(note, u"chef"_s);
    m_catalogue.removeNote(note.uuid, note.revision, u"chef"_s);
    const QList<Change> history = m_catalogue.history(note.uuid);
    const auto decided = std::ranges::find(history, u"decision"_s, &Change::field);
    ASSERT_NE(decided, history.end());
    EXPECT_EQ(decided->to, QJsonValue(u"Avvakta"_s));
    EXPECT_EQ(decided->role, u"chef"_s);
    EXPECT_EQ(history.constLast().revision, 3);
}

TEST_F(Noting, WhatSaysNothingOrMarksWithoutReasonIsRefused)
{
    EXPECT_EQ(kindThrownBy([&] { m_catalogue.saveNote(noteOn(kCertainGap, u" "_s), kRole); }), ErrorKind::BadData);
    Note mark = markOf(kCertainGap);
    mark.stateReason.clear();
    EXPECT_EQ(kindThrownBy([&] { m_catalogue.saveNote(mark, kRole); }), ErrorKind::BadData);
    EXPECT_THAT(m_catalogue.notes({}), IsEmpty());
}

TEST_F(Noting, TwoWindowsOnOneFileSeeEachOthersNotesAndConflicts)
{
    Catalogue other(m_catalogue.path());
    other.indexAll();
    const Note note = m_catalogue.saveNote(noteOn(kCertainGap, u"Fråga Komvux"_s), kRole);
    CoverageRequest request;
    request.filter.catalogues = {u"ale_2017"_s};
    ASSERT_EQ(other.coverage(request, kToday).notes, QList{note});
    Note theirs = note;
    theirs.text = u"Fråga gymnasiet"_s;
    other.saveNote(theirs, kRole);
    Note ours = note;
    ours.text = u"Fråga ingen"_s;
    EXPECT_EQ(kindThrownBy([&] { m_catalogue.saveNote(ours, kRole); }), ErrorKind::Conflict);
    EXPECT_EQ(m_catalogue.notes({}).constFirst().text, u"Fråga gymnasiet"_s);
}

TEST_F(Noting, NewBandsKeepTheTextAndDropTheMarkThatNoLongerFits)
{
    m_catalogue.saveNote(markOf(kCertainGap), kRole);
    CoverageParameters parameters;
    parameters.bands = {{0, 21}, {22, 24}};
    m_catalogue.setCoverageParameters(u"ale_2017"_s, parameters, kRole);
    CellPlace within = kCertainGap;
    within.band = AgeBand{22, 24};
    CellPlace beyond = kCertainGap;
    beyond.band = AgeBand{0, 21};
    EXPECT_EQ(cellIn(matrix(), within).state, CellState::NotRelevant);
    EXPECT_EQ(cellIn(matrix(), beyond).state, CellState::Mapped);
}

TEST_F(Noting, ARenamedAreaKeepsItsNotes)
{
    const Note note = m_catalogue.saveNote(markOf(kCertainGap), kRole);
    m_catalogue.setArea(kCertainGap.area, u"Skola"_s, {}, kRole);
    EXPECT_EQ(m_catalogue.notes({}).constFirst().cell->area, u"Skola"_s);
    CellPlace renamed = kCertainGap;
    renamed.area = u"Skola"_s;
    EXPECT_EQ(cellIn(matrix(), renamed).state, CellState::NotRelevant);
    EXPECT_EQ(m_catalogue.history(note.uuid).constLast().field, u"cell"_s);
}

TEST_F(Noting, ANoteOnANeedStandsInTheRegisters)
{
    const QList<NeedAnswer> needs = m_catalogue.needs({u"ale_2017"_s}, kToday);
    ASSERT_FALSE(needs.isEmpty());
    Note note;
    note.catalogue = u"ale_2017"_s;
    note.need = needs.constFirst().need.uuid;
    note.decision = u"Ta upp i styrgruppen"_s;
    const Note saved = m_catalogue.saveNote(note, kRole);
    EXPECT_EQ(m_catalogue.registers({u"ale_2017"_s}, kToday).notes, QList{saved});
}
