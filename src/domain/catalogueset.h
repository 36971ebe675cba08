// What one catalogue file holds: catalogues and their records.
#pragma once

#include "domain/catalogueinfo.h"
#include "domain/fields.h"
#include "domain/problem.h"

namespace insats {

struct CatalogueSet {
    QList<CatalogueInfo> catalogues;
    QList<Intervention> interventions;

    bool operator==(const CatalogueSet &) const = default;
};

void forEachField(RecordOf<CatalogueInfo> auto &r, auto &&visit)
{
    visit("id", r.id);
    visit("municipality", r.municipality);
    visit("title", r.title);
    visit("inventory_date", r.inventoryDate);
    visit("frozen", r.frozen);
    visit("document", r.document);
}

} // namespace insats
