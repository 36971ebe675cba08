// The placements that one row of a table tells: each of its areas on each of its levels, with the row's target and age.
#pragma once

#include "domain/taxonomy.h"
#include "exchange/tablerows.h"

namespace insats::exchange {

// What a row says that cannot be taken is a problem; an area, sub-area or level that is not known is a refused one, with the
// known ones in parentheses.
class RowPlacements {
public:
    RowPlacements(const Taxonomy &taxonomy, const CellWords &words, QList<Problem> &problems)
        : m_taxonomy(taxonomy)
        , m_words(words)
        , m_problems(problems)
    {
    }

    QList<Placement> placementsOf(const InsatsRow &row) const;

    // By the columns below `path`: the ends and their basis, or else the ages in words, or else those that the target tells.
    AgeRange ageOf(const InsatsRow &row, const QString &path, const QString &target) const;

private:
    QList<AreaName> areasOf(const InsatsRow &row) const;
    QList<PreventionLevel> levelsOf(const InsatsRow &row) const;
    QList<AreaName> paired(const InsatsRow &row, const QList<AreaName> &areas, const QList<AreaName> &subAreas) const;
    void checkEnd(std::optional<int> &end, const CellText &cell) const;
    void refuse(const CellText &cell, const QString &value, const QStringList &known) const;

    const Taxonomy &m_taxonomy;
    const CellWords &m_words;
    QList<Problem> &m_problems;
};

// Where the target and age of a row's placements stand: where the table has no columns for them, in those of the insats.
QString targetFieldOf(const InsatsRow &row);
QString ageFieldOf(const InsatsRow &row);

} // namespace insats::exchange
