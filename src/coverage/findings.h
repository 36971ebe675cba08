// The conclusions that Ale kommun drew from its inventory (Insatsinventering 2017, printed 20 February 2018), each computed
// from the insatser at hand: change them and the verdict changes. Everything that is printed counts, whatever its status.
// Pure.
#pragma once

#include "domain/finding.h"
#include "domain/taxonomy.h"

namespace insats::coverage {

// In the order A1 … E7; none when there are no insatser.
QList<Finding> findings(const QList<Intervention> &interventions, const QList<NeedArea> &areas);

// The ids, in that order.
QStringList findingIds();

} // namespace insats::coverage
