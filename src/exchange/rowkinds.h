// What a row of a sheet is.
#pragma once

#include "domain/table.h"
#include "exchange/headingwords.h"
#include "exchange/placementwords.h"

namespace insats::exchange {

enum class RowKind {
    Empty,
    Header, // again
    Sum,
    Title, // names the area, sub-area or level of the rows below
    UnknownTitle, // stands alone or across the row, and names no area or level that is known
    Block, // states area, sub-area or level in their columns, and nothing else
    Insats, // everything else
};

class RowKinds {
public:
    RowKinds(const Sheet &sheet, const TableLayout &layout, const Taxonomy &taxonomy, const TableWords &words);

    RowKind kindOf(qsizetype row) const;

    // Of a row that is a title.
    BlockTitle titleOf(qsizetype row) const;

private:
    QString cellOf(qsizetype row, const QString &field) const;
    bool isHeader(qsizetype row) const;
    bool means(const QString &heading, const QString &field) const;
    bool isSum(qsizetype row) const;
    bool isBlock(qsizetype row) const;
    std::optional<BlockTitle> findTitle(qsizetype row) const;
    QStringList textsOf(qsizetype row) const; // each once, without numbers that are no name

    const Sheet &m_sheet;
    const TableLayout &m_layout;
    const Taxonomy &m_taxonomy;
    CellWords m_words;
    HeadingWords m_headings;
};

} // namespace insats::exchange
