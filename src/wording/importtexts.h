// How the preview of an import is told: its kinds, where in the file a record stands, what differs, and why one is refused.
#pragma once

#include "domain/importing.h"

namespace insats::wording {

// "Nya", "Ändrade", …
QString nameOf(ImportKind kind);

// A place as people count: "post 13" for interventions[12] of a JSON file, "Blad1, rad 7" for Blad1!7 of a spreadsheet. Other
// places are given back as they are.
QString placeInFile(const QString &where);

// The problem of one record, without the record's own place and with the field's name: "Kostnad: värdet dyrt är inte känt";
// of a rule what it finds and where it stands.
QString reasonText(const Problem &problem);

// The first difference that is short with its values, and the names of the others, in one line: "Utförare: ej angiven →
// Elevhälsan · Ingång".
QString differenceLine(const QList<Change> &changes);

// The refused records with their reasons, under headings.
QList<QStringList> refusedTable(const ImportPreview &preview);

} // namespace insats::wording
