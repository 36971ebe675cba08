// The matrix as a table: a row for each area, its sub-areas when it is opened, and a last row of totals; a column for each
// level × age band and, per level, for ages not stated. A reset for each new answer. Beside a matrix as it is, it shows what
// differs from another one.
#pragma once

#include "domain/celldifference.h"

#include <QAbstractTableModel>
#include <QSet>

namespace insats::ui {

// What the number in a cell means.
enum class Lens { Count, Providers, LowThreshold };

enum class MatrixView {
    Coverage, // as it is
    WhatIf, // as it would be, and what that changes
    Comparison, // what differs from an earlier one
};

class CoverageModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setReply(const CoverageReply &reply);
    void setDifferences(const CoverageReply &after, const QList<CellDifference> &differences, MatrixView view);
    MatrixView view() const { return m_view; }

    // Of a comparison, until the next reset: cells where insatser were only re-tagged, and those that a chosen change moves.
    void setRetagged(const QList<CellPlace> &places);
    void setMarked(const QList<CellPlace> &places);
    void setBefore(const CoverageReply &before); // for the headers
    bool isRetagged(const QModelIndex &index) const;
    bool isMarked(const QModelIndex &index) const;
    const CoverageReply &reply() const { return m_reply; }

    void setLens(Lens lens);
    Lens lens() const { return m_lens; }

    // Opens or closes an area; a row of a sub-area closes its area.
    void setOpen(int row, bool open);
    bool canOpen(int row) const;
    bool isOpen(int row) const;
    void openAll(bool open);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    int bandCount() const { return static_cast<int>(m_reply.parameters.bands.size()); }
    int levelOf(int column) const { return bandCount() == 0 ? 0 : column / (bandCount() + 1); }
    bool isUnknownAge(int column) const { return bandCount() > 0 && column % (bandCount() + 1) == bandCount(); }
    bool isTotal(int row) const { return row == m_shown.size(); }

    // What stands in the headers: "39 insatser", in a comparison "38 → 39 insatser".
    QString countText(int row) const;
    QString placementsText(int level) const;
    QString shortPlacementsText(int level) const; // without the word

    const CoverageRow *rowAt(int row) const;
    const CoverageCell *cellAt(const QModelIndex &index) const; // none for unknown ages and totals
    const CellContent *contentAt(const QModelIndex &index) const;
    const CellDifference *differenceAt(const QModelIndex &index) const; // none where nothing differs
    CellPlace placeAt(const QModelIndex &index) const;
    bool hasNotesAt(const QModelIndex &index) const; // beside the one that says that it does not count

    // Where the place stands; opens its area when needed. Invalid when it is not in the matrix.
    QModelIndex show(const CellPlace &place);

    // The next cell, in reading order from here and around, where the test holds; none = any test. In a comparison the next
    // one that differs.
    QModelIndex nextGap(const QModelIndex &from, bool forward, std::optional<GapTest> test = {}) const;

    // The next cell of that state, in the same way.
    QModelIndex nextOf(CellState state, const QModelIndex &from) const;

    // The number that the lens shows, and whether more may be hidden behind unknown facts.
    struct Value {
        int number = 0;
        bool uncertain = false;
    };
    Value valueAt(const QModelIndex &index) const;

private:
    void fill();
    void tellChanged();
    QString textAt(const QModelIndex &index) const;
    QModelIndex nextWhere(const QModelIndex &from, bool forward, auto &&holds) const;

    CoverageReply m_reply;
    MatrixView m_view = MatrixView::Coverage;
    std::optional<CoverageReply> m_before;
    QList<CellDifference> m_differences;
    QHash<QString, qsizetype> m_differenceAt; // by place
    QSet<QString> m_retagged; // places
    QSet<QString> m_marked;
    Lens m_lens = Lens::Count;
    QSet<QString> m_open; // areas
    QList<qsizetype> m_shown; // positions in m_reply.rows
};

} // namespace insats::ui
