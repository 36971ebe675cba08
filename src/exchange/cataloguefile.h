// The program's own JSON format for catalogues (data/catalogues, schema in data/schema/catalogue.schema.json). Bad content
// is listed, not thrown: records without a refused problem can be taken. Rules that refuse: domain/refusals.h.
#pragma once

#include "domain/catalogueset.h"

#include <functional>

namespace insats::exchange {

struct CatalogueFile {
    CatalogueSet set; // without the refused records
    QList<Problem> problems;
};

// isStored: whether the catalogue that it goes into has a record already, which a required step may point to.
CatalogueFile readCatalogueFile(
    const QByteArray &json, const std::function<bool(const QUuid &)> &isStored = [](const QUuid &) { return false; });

} // namespace insats::exchange
