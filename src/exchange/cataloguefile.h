// The program's own JSON format for catalogues (data/catalogues, schema in data/schema/catalogue.schema.json). Bad content
// is listed, not thrown: records without a refused problem can be taken.
#pragma once

#include "domain/catalogueset.h"

namespace insats::exchange {

struct CatalogueFile {
    CatalogueSet set; // without the refused records
    QList<Problem> problems;
};

CatalogueFile readCatalogueFile(const QByteArray &json);

} // namespace insats::exchange
