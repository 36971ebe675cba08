// Notes on cells and needs as people read them: on screen, on the command line, in exports and by screen readers.
#pragma once

#include "domain/history.h"
#include "domain/noteaction.h"
#include "domain/noterules.h"

namespace insats::wording {

QString nameOf(NoteReason reason);
QString nameOf(CellState state);

// What a field of the note lacks, as it stands under the field.
QString sentence(NoteFault fault);

// "ej relevant: ingen bor där (samordnare, 27 november 2026)"; empty when it leaves the cell as it is.
QString stateText(const Note &note);

// "senast 1 december 2026", "försenad sedan 1 december 2026", "klar 3 december 2026"; empty without any date.
QString dueText(const Note &note, const QDate &today);

// All that it says in one line; without its state where this is told apart.
QString noteText(const Note &note, const QDate &today);

// What it is about: the cell with its noted ages, or the need with its number.
QString subjectText(const NoteAction &action);

// Why a cell is left out, by all notes that say so; empty when it is not.
QString stateText(const CoverageCell &cell, const QList<Note> &notes);

// What is noted at a cell, a text for each note; the state that the cell has by it is left out.
QStringList noteTexts(const CoverageCell &cell, const QList<Note> &notes, const QDate &today);

// How a cell that is left out is marked: "–" not relevant, "?" not mapped; empty when it counts.
QString signOf(CellState state);

// "3 rutor räknas inte: 2 ej relevanta, 1 ej kartlagd"; empty when all count.
QString leftOutText(const CoverageFigures &figures);

// A line for each cell that does not count, with the reason; over the rows that the figures are computed over.
QStringList leftOutLines(const CoverageReply &reply);

// A line for each field; what came or went.
QString noteChangeText(const Change &change);

// One row per action after a row of column names, for spreadsheets; the same with line breaks, for the clipboard.
QList<QStringList> actionTable(const QList<NoteAction> &actions, const QDate &today);
QString actionText(const QList<NoteAction> &actions, const QDate &today);

} // namespace insats::wording
