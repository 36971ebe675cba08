// Writes the program's own JSON format: the same set gives the same bytes. Left out is only what says nothing and is read
// back as it was: an empty text or list, null, false, a code that stands for not known, and a record of nothing else (ages
// are always written).
#pragma once

#include "domain/catalogueset.h"

namespace insats::exchange {

QByteArray catalogueFileOf(const CatalogueSet &set);

} // namespace insats::exchange
