// Small questions about the words of one printed row. Case does not matter; parts are found anywhere in a text.
#pragma once

#include "coverage/printedrows.h"

namespace insats::coverage {

using Parts = std::initializer_list<QStringView>;

// The insats has exactly this name, or had it in print.
RowTest called(QStringView name);
// In its name, its former names or its printed target.
RowTest namesOrAims(Parts parts);
// In its printed target.
RowTest aims(Parts parts);
// In the words about it: names, targets, groups, keywords, methods. Leaves out our own sentences.
RowTest isAbout(Parts parts);
// One of its keywords is exactly this word: "behandling" is not "behandlingshem".
RowTest hasKeyword(QStringView keyword);

// Whom it is not for; what it took the place of.
RowTest refuses(Parts parts);
RowTest replaces(Parts parts);

// The schools that carry it out, each once: "Bohusskolan", "Ale gymnasium". No libraries, no Kulturskola.
QStringList schoolsOf(const Intervention &insats);

// It reaches people as pupils: its printed target is pupils or a school stage, or a school carries it out.
RowTest isThroughSchool();

} // namespace insats::coverage
