// The age that a checked table (tests/data) gives its row. A 0 before "upp till N" and "under N" is an open end there
// (README, "Age").
#pragma once

#include "domain/codes.h"
#include "support/tables.h"

namespace insats::test {

inline AgeRange checkedAge(const TableRow &row)
{
    const auto numberIn = [&row](const QString &column) {
        const QString text = row.value(column);
        return text.isEmpty() ? std::optional<int>() : std::optional(text.toInt());
    };
    AgeRange age{numberIn(QStringLiteral("age_min")), numberIn(QStringLiteral("age_max")),
                 fromCode<AgeBasis>(row.value(QStringLiteral("age_basis"))).value()};
    const QString target = row.value(QStringLiteral("target"));
    const bool isOpen = target.contains(QStringLiteral("upp till"), Qt::CaseInsensitive)
        || target.contains(QStringLiteral("under"), Qt::CaseInsensitive);
    if (isOpen && age.min == 0 && age.max != 0)
        age.min.reset();
    return age;
}

} // namespace insats::test
