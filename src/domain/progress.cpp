#include "domain/progress.h"

#include "domain/error.h"

namespace insats {

void Progress::step(int done, int total) const
{
    if (stop.stop_requested())
        throw Error(ErrorKind::Cancelled, QString());
    report(done, total);
}

} // namespace insats
