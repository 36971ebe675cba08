#include "support/printers.h"

#include "domain/noterules.h"

using namespace insats;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

Note aNote(const QString &text)
{
    Note note;
    note.catalogue = u"prov"_s;
    note.cell = CellPlace{u"Trygghet"_s, {}, PreventionLevel::Selective, AgeBand{6, 15}};
    note.text = text;
    return note;
}

Note aMark(CellState state)
{
    Note note = aNote({});
    note.state = state;
    note.stateReason = u"Ingen bor där"_s;
    note.stateRole = u"samordnare"_s;
    note.stateDate = QDate(2026, 11, 27);
    return note;
}

CellPlace cell(AgeBand band, std::optional<QString> subArea = {})
{
    return {u"Trygghet"_s, subArea, PreventionLevel::Selective, band};
}

} // namespace

TEST(NoteRulesTest, ANoteSaysSomethingAboutACellOrANeed)
{
    EXPECT_THAT(faultsOf(aNote(u"Fråga kyrkan"_s)), IsEmpty());
    EXPECT_THAT(faultsOf(aNote(u"  "_s)), ElementsAre(NoteFault::SaysNothing));
    Note decided = aNote({});
    decided.decision = u"Söka bidrag"_s;
    EXPECT_THAT(faultsOf(decided), IsEmpty());
    Note ofNeed = aNote(u"Fråga"_s);
    ofNeed.need = QUuid::createUuid();
    EXPECT_THAT(faultsOf(ofNeed), ElementsAre(NoteFault::NoPlace)); // of both
    ofNeed.cell.reset();
    EXPECT_THAT(faultsOf(ofNeed), IsEmpty());
    ofNeed.need = {};
    EXPECT_THAT(faultsOf(ofNeed), ElementsAre(NoteFault::NoPlace)); // of neither
}

TEST(NoteRulesTest, ACellHasAges)
{
    Note note = aNote(u"Fråga kyrkan"_s);
    note.cell->band.reset();
    EXPECT_THAT(faultsOf(note), ElementsAre(NoteFault::NoAges));
}

TEST(NoteRulesTest, NotRelevantNeedsReasonRoleAndDate)
{
    EXPECT_THAT(faultsOf(aMark(CellState::NotRelevant)), IsEmpty());
    Note note = aMark(CellState::NotRelevant);
    note.stateReason = u" "_s;
    note.stateRole.clear();
    note.stateDate = {};
    EXPECT_THAT(faultsOf(note), ElementsAre(NoteFault::NoStateReason, NoteFault::NoStateRole, NoteFault::NoStateDate));
}

TEST(NoteRulesTest, NotMappedNeedsRoleAndDate)
{
    Note note = aMark(CellState::NotMapped);
    note.stateReason.clear();
    EXPECT_THAT(faultsOf(note), IsEmpty());
    note.stateRole.clear();
    EXPECT_THAT(faultsOf(note), ElementsAre(NoteFault::NoStateRole));
}

TEST(NoteRulesTest, ANeedIsNeverLeftOut)
{
    Note note = aMark(CellState::NotRelevant);
    note.cell.reset();
    note.need = QUuid::createUuid();
    EXPECT_THAT(faultsOf(note), ElementsAre(NoteFault::StateOfNeed));
}

TEST(NoteRulesTest, AMarkHoldsForBandsWithinItsAgesAndForSubAreas)
{
    const Note note = aMark(CellState::NotRelevant);
    EXPECT_TRUE(marks(note, cell({6, 15})));
    EXPECT_TRUE(marks(note, cell({6, 12})));
    EXPECT_TRUE(marks(note, cell({13, 15}, u"Brott"_s)));
    EXPECT_TRUE(marks(note, cell({13, 15}, QString())));
    EXPECT_FALSE(marks(note, cell({5, 15})));
    EXPECT_FALSE(marks(note, cell({13, 16})));
    CellPlace elsewhere = cell({6, 12});
    elsewhere.level = PreventionLevel::Indicated;
    EXPECT_FALSE(marks(note, elsewhere));
    elsewhere = cell({6, 12});
    elsewhere.area = u"Fysisk hälsa"_s;
    EXPECT_FALSE(marks(note, elsewhere));
    elsewhere = cell({6, 12});
    elsewhere.band.reset();
    EXPECT_FALSE(marks(note, elsewhere));
}

TEST(NoteRulesTest, AMarkOfASubAreaHoldsForItAlone)
{
    Note note = aMark(CellState::NotMapped);
    note.cell->subArea = u"Brott"_s;
    EXPECT_TRUE(marks(note, cell({6, 12}, u"Brott"_s)));
    EXPECT_FALSE(marks(note, cell({6, 12}, u"Oro"_s)));
    EXPECT_FALSE(marks(note, cell({6, 12})));
}

TEST(NoteRulesTest, ATextMarksNothing) { EXPECT_FALSE(marks(aNote(u"Fråga"_s), cell({6, 12}))); }

TEST(NoteRulesTest, ATextIsShownWhereSomeOfItsAgesStand)
{
    const Note note = aNote(u"Fråga kyrkan"_s);
    EXPECT_TRUE(isShownAt(note, cell({13, 19})));
    EXPECT_TRUE(isShownAt(note, cell({0, 6})));
    EXPECT_FALSE(isShownAt(note, cell({16, 19})));
    EXPECT_FALSE(isShownAt(note, cell({6, 12}, u"Brott"_s))); // of another row
    EXPECT_TRUE(isShownAt(aMark(CellState::NotRelevant), cell({6, 12}, u"Brott"_s))); // which it marks
}

TEST(NoteRulesTest, APureMarkIsNothingToAct)
{
    EXPECT_TRUE(isAction(aNote(u"Fråga"_s)));
    EXPECT_FALSE(isAction(aMark(CellState::NotRelevant)));
    Note dated = aMark(CellState::NotRelevant);
    dated.due = QDate(2027, 1, 1);
    EXPECT_TRUE(isAction(dated));
}

TEST(NoteRulesTest, LateIsWhatWasDueYesterdayAndIsNotDone)
{
    Note note = aNote(u"Fråga"_s);
    const QDate today(2026, 11, 27);
    EXPECT_FALSE(isOverdue(note, today));
    note.due = today;
    EXPECT_FALSE(isOverdue(note, today));
    EXPECT_TRUE(isOverdue(note, today.addDays(1)));
    note.doneOn = today.addDays(1);
    EXPECT_FALSE(isOverdue(note, today.addDays(1)));
}

TEST(NoteRulesTest, WhatLooksLikeAPersonIsFoundInEveryText)
{
    Note note = aNote(u"Ring 070-123 45 67"_s);
    note.ownerRole = u"anna.svensson@gmail.com"_s;
    QStringList found;
    for (const PersonalData &one : personalDataIn(note))
        found.append(one.text);
    EXPECT_THAT(found, testing::SizeIs(2));
}
