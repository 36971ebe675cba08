// A note as an entry of the list to act on ("Åtgärdslista"), with what it is about as that stands now.
#pragma once

#include "domain/coverage.h"

namespace insats {

struct NoteAction {
    Note note;
    std::optional<Gap> gap; // the most telling one at its cell or need; none when there is none
    std::optional<Need> need; // that it is about, where the register has it
    QList<CellPlace> cells; // of the matrix that it is shown at; the one of the gap first

    bool operator==(const NoteAction &) const = default;
};

enum class ActionScope { Open, All };

} // namespace insats
