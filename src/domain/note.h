// What coordinators note and decide about a cell of the coverage matrix or about a need, and what they say about the cell
// itself: that it is not relevant, or was never mapped. About services, never about a person.
#pragma once

#include "domain/cellplace.h"
#include "domain/fields.h"
#include "domain/taxonomyfields.h"

namespace insats {

// Why nothing stands there, or why nothing is done.
enum class NoteReason { NoProvider, NoFunding, NoStaff, LowDemand, HandledRegionally, Other };

enum class CellState {
    Mapped,
    NotRelevant, // nobody would need anything there; says why, who decided and when
    NotMapped, // the inventory never asked about it
};

struct Note {
    QUuid uuid;
    QString catalogue;
    int revision = 0; // counts up at each save
    QDateTime modified;
    std::optional<CellPlace> cell; // with a band; none = it is about a need
    QUuid need; // null = it is about a cell
    QString text;
    QString decision;
    std::optional<NoteReason> reason;
    CellState state = CellState::Mapped; // of the cell; holds for all bands within its ages and for its sub-areas
    QString stateReason;
    QString stateRole; // who decided it; a role, never a name
    QDate stateDate;
    QString ownerRole; // who is to act
    QDate due;
    QDate doneOn; // invalid = still to do

    bool operator==(const Note &) const = default;
};

void forEachField(RecordOf<CellPlace> auto &r, auto &&visit)
{
    visit("area", r.area);
    visit("subarea", r.subArea);
    visit("level", r.level);
    visit("band", r.band);
}

void forEachContentField(RecordOf<Note> auto &r, auto &&visit)
{
    visit("cell", r.cell);
    visit("need", r.need);
    visit("text", r.text);
    visit("decision", r.decision);
    visit("reason", r.reason);
    visit("state", r.state);
    visit("state_reason", r.stateReason);
    visit("state_role", r.stateRole);
    visit("state_date", r.stateDate);
    visit("owner_role", r.ownerRole);
    visit("due", r.due);
    visit("done_on", r.doneOn);
}

void forEachField(RecordOf<Note> auto &r, auto &&visit)
{
    visit("uuid", r.uuid);
    visit("catalogue", r.catalogue);
    visit("revision", r.revision);
    visit("modified", r.modified);
    forEachContentField(r, visit);
}

template <>
inline constexpr std::array kCodes<NoteReason>{Code{NoteReason::NoProvider, u"no_provider"},
                                               Code{NoteReason::NoFunding, u"no_funding"},
                                               Code{NoteReason::NoStaff, u"no_staff"},
                                               Code{NoteReason::LowDemand, u"low_demand"},
                                               Code{NoteReason::HandledRegionally, u"handled_regionally"},
                                               Code{NoteReason::Other, u"other"}};

template <>
inline constexpr std::array kCodes<CellState>{Code{CellState::Mapped, u"mapped"},
                                              Code{CellState::NotRelevant, u"not_relevant"},
                                              Code{CellState::NotMapped, u"not_mapped"}};

} // namespace insats
