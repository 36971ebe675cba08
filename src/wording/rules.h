// What `check` finds, as sentences: what is wrong, with the words and numbers behind it, and where the rule stands.
#pragma once

#include "domain/familycentre.h"

namespace insats::wording {

QString sentence(const RuleFinding &finding);

// "Alingsås riktlinje 2025, avsnitt 2.2.2"; for a rule of the program's own: that it is one.
QString placeOf(Rule rule);

QString nameOf(Severity severity);
QString nameOf(RegisterHeading heading);
QString nameOf(CentreLack lack);

// "It is no family centre by the county agreement: midwives are not on site." For the card of the insats.
QStringList centreLines(const FamilyCentre &centre);

} // namespace insats::wording
