#include "catalogue/actionlist.h"

#include "catalogue/exporting.h"
#include "coverage/celljudging.h"
#include "domain/noterules.h"
#include "exchange/csv.h"
#include "wording/coverage.h"
#include "wording/notes.h"

#include <algorithm>
#include <tuple>

namespace insats {

namespace {

// Where a note stands in the matrix, and its most telling gap there.
struct Standing {
    QList<CellPlace> cells;
    std::optional<Gap> gap;
    int position = 0; // of the first cell
};

int rankOf(const std::optional<Gap> &gap) { return gap ? coverage::rankOf(gap->judgement) : coverage::kRankOfNone; }

Standing standingOf(const CellPlace &noted, const QList<CoverageRow> &rows)
{
    Standing standing{{}, {}, std::numeric_limits<int>::max()};
    int position = 0;
    for (const CoverageRow &row : rows) {
        for (const CoverageCell &cell : row.cells) {
            ++position;
            Note there;
            there.cell = noted;
            if (row.subArea != noted.subArea || !isShownAt(there, cell.place))
                continue;
            standing.position = std::min(standing.position, position);
            standing.cells.append(cell.place);
            for (const Judgement &flag : cell.flags) {
                if (coverage::rankOf(flag) >= rankOf(standing.gap))
                    continue;
                standing.gap = {cell.place, flag};
                standing.cells.removeOne(cell.place);
                standing.cells.prepend(cell.place);
            }
        }
    }
    return standing;
}

const NeedAnswer *answerTo(const QUuid &need, const QList<NeedAnswer> &needs)
{
    const auto found = std::ranges::find_if(needs, [&need](const NeedAnswer &answer) { return answer.need.uuid == need; });
    return found == needs.end() ? nullptr : &*found;
}

Standing standingOf(const Note &note, const QList<CoverageRow> &rows, const QList<NeedAnswer> &needs)
{
    if (note.cell)
        return standingOf(*note.cell, rows);
    Standing standing{{}, {}, std::numeric_limits<int>::max()};
    if (const NeedAnswer *answer = answerTo(note.need, needs)) {
        standing.position = static_cast<int>(answer - needs.data());
        const Need &need = answer->need;
        if (answer->verdict == Verdict::Holds)
            standing.gap = {{need.area, {}, need.levels.value(0, PreventionLevel::Universal), {}},
                            {.test = GapTest::G11, .verdict = Verdict::Holds, .count = 1, .name = need.number}};
    }
    return standing;
}

} // namespace

QList<Note> inOrder(const QList<Note> &notes, const QList<CoverageRow> &rows, const QList<NeedAnswer> &needs)
{
    struct Placed {
        const Note *note;
        int rank;
        int position;
    };
    std::vector<Placed> order;
    for (const Note &note : notes) {
        const Standing standing = standingOf(note, rows, needs);
        order.push_back({&note, rankOf(standing.gap), standing.position});
    }
    const auto keyOf = [](const Placed &one) {
        const Note &note = *one.note;
        return std::tuple(isDone(note), !note.due.isValid(), note.due, one.rank, note.need.isNull() ? 0 : 1, one.position,
                          note.modified, note.uuid);
    };
    std::ranges::sort(order, {}, keyOf);
    QList<Note> sorted;
    for (const Placed &one : order)
        sorted.append(*one.note);
    return sorted;
}

QList<NoteAction> actionsOf(const CoverageReply &reply, ActionScope scope)
{
    QList<NoteAction> actions;
    for (const Note &note : reply.notes) {
        if (!isAction(note) || (scope == ActionScope::Open && isDone(note)))
            continue;
        const Standing standing = standingOf(note, reply.rows, reply.needs);
        const NeedAnswer *answer = answerTo(note.need, reply.needs);
        actions.append({note, standing.gap, answer ? std::optional(answer->need) : std::nullopt, standing.cells});
    }
    return actions;
}

void writeActionsCsv(const CoverageReply &reply, ActionScope scope, const QDate &today, const QString &path)
{
    QList<QStringList> table = wording::actionTable(actionsOf(reply, scope), today);
    table.append(QStringList());
    table.append({wording::basisText(reply)});
    writeWhole(path, exchange::csvOf(table));
}

} // namespace insats
