#include "domain/importing.h"

#include "domain/error.h"

#include <algorithm>

namespace insats {

int ImportPreview::count(ImportKind kind) const
{
    return static_cast<int>(std::ranges::count(records, kind, &ImportRecord::kind));
}

void Progress::step(int done, int total) const
{
    if (stop.stop_requested())
        throw Error(ErrorKind::Cancelled, QString());
    report(done, total);
}

} // namespace insats
