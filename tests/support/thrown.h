// The kind of Error that a piece of work stops with, or nothing when it gets through.
#pragma once

#include "domain/error.h"

#include <optional>

namespace insats::test {

std::optional<ErrorKind> kindThrownBy(auto &&work)
{
    try {
        work();
    } catch (const Error &error) {
        return error.kind();
    }
    return std::nullopt;
}

} // namespace insats::test
