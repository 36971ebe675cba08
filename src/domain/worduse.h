// How often the words of the taxonomy are used in a file.
#pragma once

#include <QHash>
#include <QString>

namespace insats {

struct WordUse {
    QHash<QString, int> areas; // placements
    QHash<QString, int> subAreas; // placements
    QHash<QString, int> groups; // insatser
    QHash<QString, int> organisations; // insatser that it provides anything of

    bool operator==(const WordUse &) const = default;
};

} // namespace insats
