// What a note must say before it is kept, and which cells it is about. Pure.
#pragma once

#include "domain/note.h"
#include "domain/personaldata.h"

namespace insats {

// What keeps a note from being saved, in the order of its fields.
enum class NoteFault {
    NoPlace, // about neither a cell nor a need, or about both
    NoAges, // a cell without a band
    SaysNothing, // no text, no decision, no state
    StateOfNeed, // only a cell can be left out
    NoStateReason,
    NoStateRole,
    NoStateDate,
};

QList<NoteFault> faultsOf(const Note &note);

bool isDone(const Note &note);

// It asks for something to be done: all but the pure mark on a cell.
bool isAction(const Note &note);

// Its due date has passed, and it is not done.
bool isOverdue(const Note &note, const QDate &today);

// Whether the cell is one of that area and level, of the sub-area where one is named, and with all its ages within.
bool covers(const CellPlace &noted, const CellPlace &cell);

// Whether it has a state, and this holds for the cell: it holds for all that its place covers.
bool marks(const Note &note, const CellPlace &cell);

// Whether it is shown with the cell: it marks it, or stands on the same row and level for some of its ages.
bool isShownAt(const Note &note, const CellPlace &cell);

QList<Note> notesAt(const CellPlace &cell, const QList<Note> &notes);
QList<Note> notesOn(const QUuid &need, const QList<Note> &notes);

// Text of the note that looks like a person's own data.
QList<PersonalData> personalDataIn(const Note &note);

} // namespace insats
