// What a comparison says of one insats, in words.
#pragma once

#include "domain/comparison.h"

namespace insats::wording {

// "+3", "−1", "+3 −1", "0": cells and columns of unknown ages that it reaches now, and that it has left.
QString cellsText(const RecordChange &change);

// The same for those who hear it: "kommer till i 3 celler, försvinner ur 1 cell".
QString spokenCellsText(const RecordChange &change);

// "Förskola och skola, riktad, 6–15 år"; several places with a semicolon between them.
QString placesText(const QList<CellPlace> &places);

// What differs, a line for each field: "Namn: Läxhjälp → Studiestöd"; of placements each that is another: "Ålder: ej
// angiven → 13–20 år", "+ Trygghet, förebyggande, 6–12 år". None when the record is new or gone.
QStringList differenceLines(const RecordChange &change);

// In one short line what matters most: for supply where, for tags and facts what.
QString shortText(const RecordChange &change);

} // namespace insats::wording
