// Ids of records, kept as positions in one list that many of these share: a large matrix names each insats in many cells.
#pragma once

#include <QList>
#include <QUuid>

#include <algorithm>
#include <numeric>
#include <vector>

namespace insats {

class IdList {
public:
    IdList() = default;
    IdList(const QList<QUuid> &ids) // NOLINT: a list of ids stands where ids are wanted
        : m_all(ids)
        , m_positions(static_cast<std::size_t>(ids.size()))
    {
        std::iota(m_positions.begin(), m_positions.end(), 0);
    }
    IdList(const QList<QUuid> &all, std::vector<int> positions)
        : m_all(all)
        , m_positions(std::move(positions))
    {
    }

    qsizetype size() const { return static_cast<qsizetype>(m_positions.size()); }
    bool isEmpty() const { return m_positions.empty(); }
    const QUuid &at(qsizetype i) const { return m_all.at(m_positions[static_cast<std::size_t>(i)]); }

    QList<QUuid> toList() const
    {
        QList<QUuid> ids;
        ids.reserve(size());
        for (const int position : m_positions)
            ids.append(m_all.at(position));
        return ids;
    }

    bool operator==(const IdList &other) const
    {
        return std::ranges::equal(m_positions, other.m_positions,
                                  [&](int a, int b) { return m_all.at(a) == other.m_all.at(b); });
    }

private:
    QList<QUuid> m_all;
    std::vector<int> m_positions;
};

} // namespace insats
