// Making a catalogue file. The file appears under its name only when it is complete. Throws Error.
#pragma once

#include "domain/catalogueset.h"
#include "domain/taxonomy.h"

namespace insats {

enum class Filling { Bundled, Empty };

// With the bundled taxonomy, and the bundled catalogues unless Empty. When another process makes the same file meanwhile,
// theirs stays.
void makeFile(const QString &path, Filling filling);

// With the bundled taxonomy and this set only. Throws FileExists when there is one.
void makeFileOf(const QString &path, const CatalogueSet &set);

} // namespace insats
