// How two catalogues, or one at two times, held against each other are put into words: the sides, the figures, the causes,
// and what the numbers do not say.
#pragma once

#include "domain/comparison.h"

namespace insats::wording {

// "Tillkommit", "Upphört", "Ommärkt", "Ändrade uppgifter", "Omgranskat, samma innehåll". In two different catalogues what
// only one has need not have come or gone, and what both have is only called the same: "Bara i efter", "Bara i före", "Samma
// namn, placerat på annat sätt", "Samma namn, andra uppgifter".
QString nameOf(ChangeCause cause, bool sameCatalogue);

// "Ale 2017, 20 feb. 2018"; a kept catalogue is as of now: "Ale 2026, nu".
QString sideName(const CatalogueInfo &catalogue);

// "Frysning Före mötet, 2 nov. 2026".
QString sideName(const Snapshot &snapshot);

// The same of a comparison's side, with the titles of what was compared.
QString beforeName(const ComparisonReply &reply);
QString afterName(const ComparisonReply &reply);

// "80 → 83 %".
QString sharesText(double before, double after);

// "17 av 105".
QString changedText(const ComparisonReply &reply);

// "11 fler, 6 färre"; then as many but others, where there are any.
QString directionsText(const ChangedCells &cells);

// What must be known to read the difference right: two inventories of different kind, or placements that are left out. None
// when nothing must.
QStringList caveats(const ComparisonReply &reply);

// "Trygghet, förebyggande, 13–15 år: 0 → 2 insatser (+2). Tillkommit: PAR. Ommärkt: Trygghetsvandringar."
QString behindText(const CellDifference &difference, const ComparisonReply &reply);

} // namespace insats::wording
