#include "domain/importing.h"

#include <algorithm>

namespace insats {

int ImportPreview::count(ImportKind kind) const
{
    return static_cast<int>(std::ranges::count(records, kind, &ImportRecord::kind));
}

} // namespace insats
