// All that `check` finds in some catalogues: the rules of domain, held against one record after another.
#pragma once

#include "domain/catalogueset.h"
#include "domain/rule.h"

#include <functional>

namespace insats {

struct CheckedCatalogues {
    QList<CatalogueInfo> catalogues;
    QList<QDate> dates; // of evaluation, by catalogue
    int lastYear = 24; // of the matrix
    QList<FamilyCentre> familyCentres;
    QList<Agreement> agreements;
};

// forEachRecord: calls back with every record of the file; those of other catalogues are passed over. isThere: whether the
// file has a record of that id. Ordered by catalogue, severity, rule, and Swedish name.
QList<RuleFinding> checked(const CheckedCatalogues &asked,
                           const std::function<void(const std::function<void(const Intervention &)> &)> &forEachRecord,
                           const std::function<bool(const QUuid &)> &isThere);

} // namespace insats
