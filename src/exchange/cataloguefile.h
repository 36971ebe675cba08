// The program's own JSON format for catalogues (data/catalogues, schema in data/schema/catalogue.schema.json). Bad content
// is listed, not thrown: records without a refused problem can be taken. Rules that refuse: domain/refusals.h.
#pragma once

#include "domain/catalogueset.h"

#include <functional>

namespace insats::exchange {

// An insats that cannot be taken, as far as it could be read.
struct RefusedIntervention {
    QString path;
    Intervention intervention;
};

struct CatalogueFile {
    CatalogueSet set; // without the refused records
    QStringList paths; // of the set's interventions, in the file
    QList<RefusedIntervention> refused;
    QList<Problem> problems; // each begins with the path of its record
};

// isStored: whether the catalogue that it goes into has a record already, which a required step may point to.
CatalogueFile readCatalogueFile(
    const QByteArray &json, const std::function<bool(const QUuid &)> &isStored = [](const QUuid &) { return false; });

} // namespace insats::exchange
