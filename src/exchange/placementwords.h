// Need areas, sub-areas and prevention levels as people write them in a cell or above a block: "Psykisk hälsa, Trygghet",
// "Missbruk", "Riktade insatser", "Främjande/Förebyggande". Areas are known by the taxonomy, the longest name first, since
// names contain "och"; levels by their Swedish names, by universal – selective – indicated, and by TableWords.
#pragma once

#include "domain/taxonomy.h"
#include "exchange/cellwords.h"

namespace insats::exchange {

struct AreaName {
    QString area;
    QString subArea;

    bool operator==(const AreaName &) const = default;
};

struct AreasRead {
    QList<AreaName> found;
    QStringList unknown;
};

struct LevelsRead {
    QList<PreventionLevel> found;
    QStringList unknown;
};

AreasRead areasIn(const QString &text, const Taxonomy &taxonomy);
LevelsRead levelsIn(const QString &text, const CellWords &words);

// A line that names areas and levels only, as above a block: "Missbruk – riktade insatser".
struct BlockTitle {
    QList<AreaName> areas;
    QList<PreventionLevel> levels;
};
std::optional<BlockTitle> blockTitleIn(const QString &text, const Taxonomy &taxonomy, const CellWords &words);

} // namespace insats::exchange
