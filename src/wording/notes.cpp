#include "wording/notes.h"

#include "domain/fieldjson.h"
#include "wording/coverage.h"
#include "wording/gaptests.h"
#include "wording/names.h"

#include <QCoreApplication>

namespace insats::wording {

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

const QString kBetween = QStringLiteral(" · ");

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(kBetween);
}

QString ownerText(const Note &note)
{
    return note.ownerRole.isEmpty() ? QString() : Wording::tr("Responsible: %1").arg(note.ownerRole);
}

QString decisionText(const Note &note)
{
    return note.decision.isEmpty() ? QString() : Wording::tr("Decision: %1").arg(note.decision);
}

QString reasonText(const Note &note) { return note.reason ? nameOf(*note.reason) : QString(); }

} // namespace

QString nameOf(NoteReason reason)
{
    switch (reason) {
    case NoteReason::NoProvider: return Wording::tr("No provider");
    case NoteReason::NoFunding: return Wording::tr("No funding");
    case NoteReason::NoStaff: return Wording::tr("No staff");
    case NoteReason::LowDemand: return Wording::tr("Low demand");
    case NoteReason::HandledRegionally: return Wording::tr("Handled by the region");
    case NoteReason::Other: return Wording::tr("Other reason");
    }
    Q_UNREACHABLE();
}

QString nameOf(CellState state)
{
    switch (state) {
    case CellState::Mapped: return Wording::tr("Counts", "cell");
    case CellState::NotRelevant: return Wording::tr("Not relevant");
    case CellState::NotMapped: return Wording::tr("Not mapped");
    }
    Q_UNREACHABLE();
}

QString sentence(NoteFault fault)
{
    switch (fault) {
    case NoteFault::NoPlace: return Wording::tr("The note is about neither a cell nor a need.");
    case NoteFault::NoAges: return Wording::tr("Choose a cell with ages: nothing is noted on the column of unknown ages.");
    case NoteFault::SaysNothing: return Wording::tr("Write a text or a decision, or say that the cell does not count.");
    case NoteFault::StateOfNeed: return Wording::tr("Only a cell can be not relevant or not mapped.");
    case NoteFault::NoStateReason: return Wording::tr("Write why the cell is not relevant.");
    case NoteFault::NoStateRole: return Wording::tr("Write who decided it, as a role.");
    case NoteFault::NoStateDate: return Wording::tr("Say when it was decided.");
    }
    Q_UNREACHABLE();
}

QString stateText(const Note &note)
{
    if (note.state == CellState::Mapped)
        return {};
    const QString state = nameOf(note.state);
    const QString by = QStringLiteral("%1, %2").arg(note.stateRole, dateText(note.stateDate));
    return note.stateReason.isEmpty() ? QStringLiteral("%1 (%2)").arg(state, by)
                                      : QStringLiteral("%1: %2 (%3)").arg(state, note.stateReason, by);
}

QString dueText(const Note &note, const QDate &today)
{
    if (isDone(note))
        return Wording::tr("Done %1").arg(dateText(note.doneOn));
    if (isOverdue(note, today))
        return Wording::tr("Late since %1").arg(dateText(note.due));
    return note.due.isValid() ? Wording::tr("Due %1").arg(dateText(note.due)) : QString();
}

QString noteText(const Note &note, const QDate &today)
{
    return joined({stateText(note), note.text, decisionText(note), reasonText(note), ownerText(note), dueText(note, today)});
}

QString subjectText(const NoteAction &action)
{
    if (action.note.cell)
        return placeText(*action.note.cell);
    return action.need ? QStringLiteral("%1 · %2").arg(action.need->number, action.need->text)
                       : Wording::tr("A need that the register no longer has");
}

QString stateText(const CoverageCell &cell, const QList<Note> &notes)
{
    QStringList reasons;
    if (cell.state != CellState::Mapped) {
        for (const Note &note : notes) {
            if (marks(note, cell.place))
                reasons.append(stateText(note));
        }
    }
    reasons.removeDuplicates();
    return reasons.join(QStringLiteral("; "));
}

QStringList noteTexts(const CoverageCell &cell, const QList<Note> &notes, const QDate &today)
{
    QStringList texts;
    for (Note note : notesAt(cell.place, notes)) {
        if (note.state == cell.state && marks(note, cell.place))
            note.state = CellState::Mapped; // told by stateText
        texts.append(noteText(note, today));
    }
    texts.removeAll(QString());
    return texts;
}

QString signOf(CellState state)
{
    switch (state) {
    case CellState::Mapped: return {};
    case CellState::NotRelevant: return QStringLiteral("–");
    case CellState::NotMapped: return QStringLiteral("?");
    }
    Q_UNREACHABLE();
}

QString leftOutText(const CoverageFigures &figures)
{
    const int all = figures.notRelevant + figures.notMapped;
    if (all == 0)
        return {};
    QStringList parts;
    if (figures.notRelevant > 0)
        parts.append(Wording::tr("%n not relevant", nullptr, figures.notRelevant));
    if (figures.notMapped > 0)
        parts.append(Wording::tr("%n not mapped", nullptr, figures.notMapped));
    return Wording::tr("%n cell(s) do(es) not count: %1", nullptr, all).arg(parts.join(QStringLiteral(", ")));
}

QStringList leftOutLines(const CoverageReply &reply)
{
    QStringList lines;
    for (const CoverageRow &row : reply.rows) {
        const bool isPart = row.subArea && !row.subArea->isEmpty();
        if (reply.request.rows == CoverageRows::Areas ? row.subArea.has_value() : !isPart)
            continue;
        for (const CoverageCell &cell : row.cells) {
            if (cell.state != CellState::Mapped)
                lines.append(QStringLiteral("%1. %2").arg(placeText(cell.place), stateText(cell, reply.notes)));
        }
    }
    return lines;
}

namespace {

constexpr std::array<std::pair<const char *, const char *>, 12> kFieldNames{{
    {"cell", QT_TRANSLATE_NOOP("Wording", "Cell")},
    {"need", QT_TRANSLATE_NOOP("Wording", "Need")},
    {"text", QT_TRANSLATE_NOOP("Wording", "Noted text")},
    {"decision", QT_TRANSLATE_NOOP("Wording", "Decision")},
    {"reason", QT_TRANSLATE_NOOP("Wording", "Reason")},
    {"state", QT_TRANSLATE_NOOP("Wording", "The cell")},
    {"state_reason", QT_TRANSLATE_NOOP("Wording", "Why it does not count")},
    {"state_role", QT_TRANSLATE_NOOP("Wording", "Decided by, role")},
    {"state_date", QT_TRANSLATE_NOOP("Wording", "Decided on")},
    {"owner_role", QT_TRANSLATE_NOOP("Wording", "Responsible, role")},
    {"due", QT_TRANSLATE_NOOP("Wording", "Due")},
    {"done_on", QT_TRANSLATE_NOOP("Wording", "Done")},
}};

QString textOf(const QString &text) { return text; }
QString textOf(const QDate &date) { return date.isValid() ? dateText(date) : QString(); }
QString textOf(const QUuid &uuid) { return uuid.isNull() ? QString() : uuid.toString(QUuid::WithoutBraces); }
QString textOf(CellState state) { return nameOf(state); }
QString textOf(const std::optional<NoteReason> &reason) { return reason ? nameOf(*reason) : QString(); }
QString textOf(const std::optional<CellPlace> &cell) { return cell ? placeText(*cell) : QString(); }

// As it stands in a change of that field.
QString valueText(const QString &field, const QJsonValue &value)
{
    QString text;
    Note holder;
    QList<Problem> problems;
    forEachContentField(holder, [&](const char *name, auto &member) {
        if (field != QLatin1StringView(name))
            return;
        if (!value.isNull() && !value.isUndefined())
            fromJson(value, member, {field, problems});
        text = textOf(member);
    });
    return text.isEmpty() ? Wording::tr("not stated") : text;
}

QString fieldName(const QString &field)
{
    for (const auto &[code, name] : kFieldNames) {
        if (field == QLatin1StringView(code))
            return Wording::tr(name);
    }
    return field;
}

} // namespace

QString noteChangeText(const Change &change)
{
    if (!change.field.isEmpty())
        return QStringLiteral("%1: %2 → %3")
            .arg(fieldName(change.field), valueText(change.field, change.from), valueText(change.field, change.to));
    return change.to.isUndefined() ? Wording::tr("Removed") : Wording::tr("Noted");
}

QList<QStringList> actionTable(const QList<NoteAction> &actions, const QDate &today)
{
    QList<QStringList> table = {{Wording::tr("Due"), Wording::tr("Cell or need"), Wording::tr("Gap now"),
                                 Wording::tr("Noted text"), Wording::tr("Decision"), Wording::tr("Reason"),
                                 Wording::tr("Responsible, role"), Wording::tr("State of the cell"), Wording::tr("Done"),
                                 Wording::tr("Catalogue")}};
    for (const NoteAction &action : actions) {
        const Note &note = action.note;
        const QString due = note.due.isValid() ? note.due.toString(Qt::ISODate) : QString();
        table.append({isOverdue(note, today) ? Wording::tr("%1, late").arg(due) : due, subjectText(action),
                      action.gap ? sentence(action.gap->judgement) : QString(), note.text, note.decision, reasonText(note),
                      note.ownerRole, stateText(note), note.doneOn.isValid() ? note.doneOn.toString(Qt::ISODate) : QString(),
                      note.catalogue});
    }
    return table;
}

QString actionText(const QList<NoteAction> &actions, const QDate &today)
{
    QStringList lines;
    for (const NoteAction &action : actions) {
        lines.append(QStringLiteral("%1. %2").arg(lines.size() / 2 + 1).arg(subjectText(action)));
        lines.append(QStringLiteral("    ")
                     + joined({noteText(action.note, today), action.gap ? sentence(action.gap->judgement) : QString()}));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace insats::wording
