// The notes as a list to act on ("Åtgärdslista"): what is to be done first stands first.
#pragma once

#include "domain/noteaction.h"

namespace insats {

// Still to do before done; by due date, none last; then in the order of the gaps at their cells and needs as they are now;
// then in the order of the matrix.
QList<Note> inOrder(const QList<Note> &notes, const QList<CoverageRow> &rows, const QList<NeedAnswer> &needs);

// In the order of the reply's notes; pure marks of cells are none.
QList<NoteAction> actionsOf(const CoverageReply &reply, ActionScope scope);

// With the basis of the reply at the end. An existing file is replaced only when the new one is complete. Throws
// FileUnwritable.
void writeActionsCsv(const CoverageReply &reply, ActionScope scope, const QDate &today, const QString &path);

} // namespace insats
