// Two catalogues, or one at two times, held against each other: what differs in the matrix, and why.
#pragma once

#include "domain/celldifference.h"
#include "domain/history.h"

namespace insats {

// A catalogue as it is now, or what was frozen under a name.
struct ComparedSide {
    QString catalogue; // an id; empty = all that the snapshot holds
    QString snapshot; // empty = now

    bool operator==(const ComparedSide &) const = default;
};

struct ComparisonRequest {
    ComparedSide before;
    ComparedSide after;
    bool withOurs = false; // count placements by our reading too
    CountedStatus counted = CountedStatus::Active;

    bool operator==(const ComparisonRequest &) const = default;
};

// Why a record makes a difference. One record has one cause, the first of these that applies.
enum class ChangeCause {
    Added, // is new, or counts now and did not before (it has begun)
    Ended, // is gone, or counted before and does not now
    Retagged, // the same insats, placed otherwise or with another age, level or area; no change of supply
    Edited, // something else that is told about it
    Reviewed, // confirmed again, with the same content
};

// What a content field (domain/fields.h) tells: where an insats is placed and whom it is for, that somebody confirmed it, or
// anything else.
enum class FieldKind { Tag, Review, Fact };

FieldKind kindOf(const QString &field);

struct RecordChange {
    QUuid record;
    QString name;
    ChangeCause cause = ChangeCause::Added;
    QList<Change> fields; // that differ; none when it is new or gone, or when only time has passed
    QList<CellPlace> came; // cells of areas that it reaches after and not before, columns of unknown ages among them
    QList<CellPlace> left;

    bool operator==(const RecordChange &) const = default;
};

// What both sides hold of the same catalogues is compared, the rest left out; two that share none are compared by the names
// of their insatser, and what they share goes by the id that it has in `after`.
struct ComparisonReply {
    ComparisonRequest request;
    CoverageReply before; // judged at its own date, with the bands and limits of `after`
    CoverageReply after;
    bool sameCatalogue = true; // at two times; if not, what is missing has not therefore ended
    int oursBefore = 0; // placements by our reading that are left out, because they were not asked for
    int oursAfter = 0;
    QList<CellDifference> differences; // of areas and of sub-areas, in the order of the matrix
    QList<RecordChange> changes; // by cause, then in Swedish order of names

    bool operator==(const ComparisonReply &) const = default;
};

// How many of the cells that C counts (of areas, relevant and mapped) have other insatser than before.
struct ChangedCells {
    int more = 0;
    int fewer = 0;
    int others = 0; // as many, but not the same

    int all() const { return more + fewer + others; }
    bool operator==(const ChangedCells &) const = default;
};

ChangedCells changedCells(const ComparisonReply &reply);

// The changes behind a difference: of whoever came to the place or left it.
QList<RecordChange> changesBehind(const CellDifference &difference, const QList<RecordChange> &changes);

// Where other insatser stand, though none has been added and none has ended: only re-tagged ones came and left. None in two
// different catalogues.
QList<CellPlace> onlyRetagged(const ComparisonReply &reply);

template <>
inline constexpr std::array kCodes<ChangeCause>{
    Code{ChangeCause::Added, u"added"}, Code{ChangeCause::Ended, u"ended"}, Code{ChangeCause::Retagged, u"re-tagged"},
    Code{ChangeCause::Edited, u"edited"}, Code{ChangeCause::Reviewed, u"re-reviewed"}};

} // namespace insats
