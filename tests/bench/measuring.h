// Running and timing. Every measurement has a budget of time; what does not fit is left out and shows in Result::samples.
#pragma once

#include "bench/sample.h"

#include <QStringList>

#include <functional>

namespace insats::bench {

double millisecondsOf(const std::function<void()> &work);

// All questions once to warm up, then several times each; a question counts with the middle of its durations.
Result measuredEach(const QString &name, const QStringList &questions, const std::function<void(const QString &)> &ask);

// The same work up to `most` times, at least once, without warming up.
Result measuredRuns(const QString &name, int most, const std::function<void()> &work);

} // namespace insats::bench
