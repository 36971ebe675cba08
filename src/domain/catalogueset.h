// What one catalogue file holds: catalogues, their records, and the registers beside them.
#pragma once

#include "domain/catalogueinfo.h"
#include "domain/problem.h"
#include "domain/registers.h"
#include "domain/taxonomyfields.h"

namespace insats {

struct CatalogueSet {
    QList<CatalogueInfo> catalogues;
    QList<Intervention> interventions;
    QList<FamilyCentre> familyCentres;
    QList<Agreement> agreements;
    QList<Need> needs;
    QList<Indicator> indicators;
    QList<Collaboration> collaborations;
    QList<HardToReach> hardToReach;

    bool operator==(const CatalogueSet &) const = default;
};

void forEachField(RecordOf<CoverageParameters> auto &r, auto &&visit)
{
    visit("bands", r.bands);
    visit("thin_up_to", r.thinUpTo);
    visit("overdue_percent", r.overduePercent);
    visit("cliff_months", r.cliffMonths);
    visit("everyone_is_all_ages", r.everyoneIsAllAges);
}

void forEachField(RecordOf<CatalogueInfo> auto &r, auto &&visit)
{
    visit("id", r.id);
    visit("municipality", r.municipality);
    visit("title", r.title);
    visit("inventory_date", r.inventoryDate);
    visit("frozen", r.frozen);
    visit("document", r.document);
    visit("coverage", r.coverage);
    visit("application_contact", r.applicationContact);
}

} // namespace insats
