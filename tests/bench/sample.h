// The numbers of a measurement: middle and percentiles of durations in milliseconds. Pure.
#pragma once

#include <QString>

#include <vector>

namespace insats::bench {

// The smallest of the durations that `percent` of them do not exceed (nearest rank). 0 when there are none.
double percentile(std::vector<double> durations, int percent);

struct Result {
    QString name;
    double p50 = 0;
    double p99 = 0;
    double max = 0;
    int samples = 0; // durations that these are taken from

    bool operator==(const Result &) const = default;
};

Result summary(const QString &name, const std::vector<double> &durations);

} // namespace insats::bench
