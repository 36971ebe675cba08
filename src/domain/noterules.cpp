#include "domain/noterules.h"

#include <algorithm>
#include <iterator>

namespace insats {

namespace {

bool isBlank(const QString &text) { return text.trimmed().isEmpty(); }

QList<Note> notesWhere(const QList<Note> &notes, auto &&belongs)
{
    QList<Note> found;
    std::ranges::copy_if(notes, std::back_inserter(found), belongs);
    return found;
}

} // namespace

QList<NoteFault> faultsOf(const Note &note)
{
    QList<NoteFault> faults;
    const auto refuseIf = [&faults](bool wrong, NoteFault fault) {
        if (wrong)
            faults.append(fault);
    };
    const bool marksCell = note.state != CellState::Mapped;
    refuseIf(note.cell.has_value() != note.need.isNull(), NoteFault::NoPlace);
    refuseIf(note.cell && !note.cell->band, NoteFault::NoAges);
    refuseIf(isBlank(note.text) && isBlank(note.decision) && !marksCell, NoteFault::SaysNothing);
    refuseIf(marksCell && !note.cell, NoteFault::StateOfNeed);
    refuseIf(note.state == CellState::NotRelevant && isBlank(note.stateReason), NoteFault::NoStateReason);
    refuseIf(marksCell && isBlank(note.stateRole), NoteFault::NoStateRole);
    refuseIf(marksCell && !note.stateDate.isValid(), NoteFault::NoStateDate);
    return faults;
}

bool isDone(const Note &note) { return note.doneOn.isValid(); }

bool isAction(const Note &note)
{
    return !note.text.isEmpty() || !note.decision.isEmpty() || !note.ownerRole.isEmpty() || note.due.isValid()
        || isDone(note);
}

bool isOverdue(const Note &note, const QDate &today) { return note.due.isValid() && !isDone(note) && note.due < today; }

bool covers(const CellPlace &noted, const CellPlace &cell)
{
    return noted.level == cell.level && noted.band && cell.band && noted.band->min <= cell.band->min
        && cell.band->max <= noted.band->max && noted.area == cell.area && (!noted.subArea || noted.subArea == cell.subArea);
}

bool marks(const Note &note, const CellPlace &cell)
{
    return note.state != CellState::Mapped && note.cell && covers(*note.cell, cell);
}

bool isShownAt(const Note &note, const CellPlace &cell)
{
    if (!note.cell || !note.cell->band || !cell.band)
        return false;
    const CellPlace &noted = *note.cell;
    const bool meet = noted.band->min <= cell.band->max && cell.band->min <= noted.band->max;
    const bool onRow = noted.area == cell.area && noted.subArea == cell.subArea && noted.level == cell.level;
    return (onRow && meet) || marks(note, cell);
}

QList<Note> notesAt(const CellPlace &cell, const QList<Note> &notes)
{
    return notesWhere(notes, [&cell](const Note &note) { return isShownAt(note, cell); });
}

QList<Note> notesOn(const QUuid &need, const QList<Note> &notes)
{
    return notesWhere(notes, [&need](const Note &note) { return !need.isNull() && note.need == need; });
}

QList<PersonalData> personalDataIn(const Note &note)
{
    QList<PersonalData> found;
    for (const QString &text : {note.text, note.decision, note.stateReason, note.stateRole, note.ownerRole})
        found += personalDataIn(text);
    return found;
}

} // namespace insats
