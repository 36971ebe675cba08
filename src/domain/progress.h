// How far long work has come. It ends with Error(Cancelled) when a stop is asked for; then nothing has been done.
#pragma once

#include <functional>
#include <stop_token>

namespace insats {

struct Progress {
    std::function<void(int done, int total)> report = [](int, int) {};
    std::stop_token stop = {};

    void step(int done, int total) const;
};

} // namespace insats
