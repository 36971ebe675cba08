// What stands on the two sides of a comparison: a catalogue as it is now, or what was frozen. Throws Error.
#pragma once

#include "domain/catalogueset.h"
#include "domain/comparison.h"

namespace insats {

namespace store {
class Connection;
}

// What one side holds, and the day on which a kept catalogue is judged.
struct HeldSide {
    CatalogueSet set;
    QList<Note> notes; // as they are now: cells that do not count are left out of both sides
    QDate day;

    QStringList ids() const; // of its catalogues
    void keep(const QStringList &ids);
};

// now: all that the file holds. Throws UnknownCatalogue, UnknownSnapshot, FileDamaged, and BadData when the snapshot does
// not hold the catalogue.
HeldSide heldBy(const ComparedSide &side, const store::Connection &connection, const HeldSide &now);

// Leaves out what only one side has a catalogue for. False when they share none; then nothing is left out.
bool keepShared(HeldSide &before, HeldSide &after);

} // namespace insats
