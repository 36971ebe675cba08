// Giving a word of the catalogue another name wherever it stands: in insatser, archived ones too, in the registers and in
// notes and scenarios.
#pragma once

#include "domain/note.h"
#include "domain/registers.h"
#include "domain/scenario.h"
#include "store/historywriting.h"

namespace insats {

enum class WordKind { Area, SubArea, Group, Organisation };

struct Renaming {
    WordKind kind = WordKind::Area;
    QString from;
    QString to;
};

// Whether the record holds the word; it has the new one then. An organisation that stood under both names stands once.
bool renameIn(Intervention &record, const Renaming &renaming);
bool renameIn(Need &need, const Renaming &renaming);
bool renameIn(Indicator &indicator, const Renaming &renaming);
bool renameIn(Collaboration &collaboration, const Renaming &renaming);
bool renameIn(HardToReach &group, const Renaming &renaming);
bool renameIn(Note &note, const Renaming &renaming);
bool renameIn(Scenario &scenario, const Renaming &renaming);

// In all that the file holds; every insats and note that changes gets its history. Call inside a Transaction. Throws Error.
void renameEverywhere(const store::Connection &connection, const Renaming &renaming, const store::Saving &saving);

} // namespace insats
