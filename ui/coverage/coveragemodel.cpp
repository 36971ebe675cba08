#include "ui/coverage/coveragemodel.h"

#include "domain/noterules.h"
#include "wording/coverage.h"
#include "wording/differences.h"
#include "wording/names.h"

namespace insats::ui {

namespace {

PreventionLevel levelAt(int position) { return kCodes<PreventionLevel>[static_cast<std::size_t>(position)].value; }

QString keyOf(const CellPlace &place)
{
    return QStringLiteral("%1\n%2\n%3\n%4")
        .arg(place.area, place.subArea ? QLatin1Char('/') + *place.subArea : QString(), codeOf(place.level),
             place.band ? wording::bandText(*place.band) : QString());
}

QSet<QString> keysOf(const QList<CellPlace> &places)
{
    QSet<QString> keys;
    for (const CellPlace &place : places)
        keys.insert(keyOf(place));
    return keys;
}

} // namespace

void CoverageModel::setReply(const CoverageReply &reply) { setDifferences(reply, {}, MatrixView::Coverage); }

void CoverageModel::setDifferences(const CoverageReply &after, const QList<CellDifference> &differences, MatrixView view)
{
    beginResetModel();
    m_reply = after;
    m_view = view;
    m_differences = differences;
    m_differenceAt.clear();
    m_retagged.clear();
    m_marked.clear();
    m_before.reset();
    for (qsizetype i = 0; i < differences.size(); ++i)
        m_differenceAt.insert(keyOf(differences.at(i).place), i);
    fill();
    endResetModel();
}

void CoverageModel::fill()
{
    m_shown.clear();
    for (qsizetype i = 0; i < m_reply.rows.size(); ++i) {
        const CoverageRow &row = m_reply.rows.at(i);
        if (!row.subArea || m_open.contains(row.area))
            m_shown.append(i);
    }
}

void CoverageModel::setLens(Lens lens)
{
    m_lens = lens;
    tellChanged();
}

void CoverageModel::setRetagged(const QList<CellPlace> &places)
{
    m_retagged = keysOf(places);
    tellChanged();
}

void CoverageModel::setBefore(const CoverageReply &before)
{
    m_before = before;
    if (rowCount() > 0) {
        emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

void CoverageModel::setMarked(const QList<CellPlace> &places)
{
    m_marked = keysOf(places);
    tellChanged();
}

bool CoverageModel::isRetagged(const QModelIndex &index) const
{
    return rowAt(index.row()) && m_retagged.contains(keyOf(placeAt(index)));
}

bool CoverageModel::isMarked(const QModelIndex &index) const
{
    return rowAt(index.row()) && m_marked.contains(keyOf(placeAt(index)));
}

void CoverageModel::tellChanged()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

bool CoverageModel::canOpen(int row) const
{
    const CoverageRow *area = rowAt(row);
    if (!area || area->subArea)
        return false;
    return std::ranges::count(m_reply.rows, area->area, &CoverageRow::area) > 1;
}

bool CoverageModel::isOpen(int row) const
{
    const CoverageRow *area = rowAt(row);
    return area && m_open.contains(area->area);
}

void CoverageModel::setOpen(int row, bool open)
{
    const CoverageRow *chosen = rowAt(row);
    if (!chosen || isOpen(row) == open)
        return;
    const QString name = chosen->area;
    while (rowAt(row)->subArea)
        --row;
    const auto parts = static_cast<int>(std::ranges::count(m_reply.rows, name, &CoverageRow::area)) - 1;
    if (open) {
        beginInsertRows({}, row + 1, row + parts);
        m_open.insert(name);
        fill();
        endInsertRows();
    } else {
        beginRemoveRows({}, row + 1, row + parts);
        m_open.remove(name);
        fill();
        endRemoveRows();
    }
}

void CoverageModel::openAll(bool open)
{
    beginResetModel();
    m_open.clear();
    for (const CoverageRow &row : m_reply.rows) {
        if (open)
            m_open.insert(row.area);
    }
    fill();
    endResetModel();
}

int CoverageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_shown.isEmpty() ? 0 : static_cast<int>(m_shown.size()) + 1;
}

int CoverageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kCodes<PreventionLevel>.size()) * (bandCount() + 1);
}

const CoverageRow *CoverageModel::rowAt(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_reply.rows.at(m_shown.at(row)) : nullptr;
}

const CoverageCell *CoverageModel::cellAt(const QModelIndex &index) const
{
    const CoverageRow *row = rowAt(index.row());
    if (!row || isUnknownAge(index.column()))
        return nullptr;
    return &row->cells.at(levelOf(index.column()) * bandCount() + index.column() % (bandCount() + 1));
}

const CellContent *CoverageModel::contentAt(const QModelIndex &index) const
{
    if (const CoverageCell *cell = cellAt(index))
        return &cell->content;
    const CoverageRow *row = rowAt(index.row());
    return row ? &row->unknownAge.at(levelOf(index.column())) : nullptr;
}

const CellDifference *CoverageModel::differenceAt(const QModelIndex &index) const
{
    if (m_differences.isEmpty() || !rowAt(index.row()))
        return nullptr;
    const auto found = m_differenceAt.constFind(keyOf(placeAt(index)));
    return found == m_differenceAt.constEnd() ? nullptr : &m_differences.at(*found);
}

CellPlace CoverageModel::placeAt(const QModelIndex &index) const
{
    if (const CoverageCell *cell = cellAt(index))
        return cell->place;
    const CoverageRow *row = rowAt(index.row());
    return row ? CellPlace{row->area, row->subArea, levelAt(levelOf(index.column())), {}} : CellPlace();
}

bool CoverageModel::hasNotesAt(const QModelIndex &index) const
{
    const CoverageCell *cell = cellAt(index);
    return cell && std::ranges::any_of(m_reply.notes, [cell](const Note &note) {
               return isAction(note) && isShownAt(note, cell->place);
           });
}

CoverageModel::Value CoverageModel::valueAt(const QModelIndex &index) const
{
    if (isTotal(index.row())) {
        const int level = levelOf(index.column());
        const Tally tally = isUnknownAge(index.column())
            ? m_reply.totals.unknownAgeByLevel.value(level)
            : m_reply.totals.byLevelAndBand.value(level * bandCount() + index.column() % (bandCount() + 1));
        return {tally.interventions, false};
    }
    const CoverageCell *cell = cellAt(index);
    if (!cell)
        return {contentAt(index) ? contentAt(index)->count() : 0, false};
    switch (m_lens) {
    case Lens::Count: return {cell->content.count(), false};
    case Lens::Providers: return {static_cast<int>(cell->providers.size()), cell->unknownProvider > 0};
    case Lens::LowThreshold: return {cell->lowThreshold, cell->unknownRoute > 0};
    }
    Q_UNREACHABLE();
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Value value = valueAt(index);
    switch (role) {
    case Qt::DisplayRole: return value.uncertain ? QStringLiteral("%1?").arg(value.number) : QString::number(value.number);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: break;
    default: return {};
    }
    return textAt(index);
}

QString CoverageModel::textAt(const QModelIndex &index) const
{
    if (isTotal(index.row()))
        return tr("%n different insats(er), %1", nullptr, valueAt(index).number)
            .arg(headerData(index.column(), Qt::Horizontal, Qt::AccessibleTextRole).toString());
    const CoverageCell *cell = cellAt(index);
    const QString text =
        cell ? wording::cellText(*cell, m_reply.notes) : wording::unknownAgeText(placeAt(index), *contentAt(index));
    const CellDifference *difference = differenceAt(index);
    if (m_view == MatrixView::Coverage || (!difference && m_view == MatrixView::WhatIf))
        return text;
    if (!difference)
        return tr("%1 As before.").arg(text);
    if (m_view == MatrixView::WhatIf)
        return wording::differenceText(*difference) + QLatin1Char('\n') + text;
    const QString compared = wording::differenceText(*difference);
    return isRetagged(index) ? tr("%1 Only re-tagged.").arg(compared) : compared;
}

QString CoverageModel::countText(int row) const
{
    const CoverageRow *area = rowAt(row);
    if (!area)
        return {};
    const QString now = tr("%n insats(er)", nullptr, area->all.interventions);
    if (!m_before)
        return now;
    const auto isIt = [area](const CoverageRow &other) {
        return other.area == area->area && other.subArea == area->subArea;
    };
    const auto then = std::ranges::find_if(m_before->rows, isIt);
    return QStringLiteral("%1 → %2").arg(then == m_before->rows.end() ? 0 : then->all.interventions).arg(now);
}

QString CoverageModel::placementsText(int level) const
{
    const QString now = tr("%n placement(s)", nullptr, m_reply.totals.byLevel.value(level).placements);
    return m_before ? QStringLiteral("%1 → %2").arg(m_before->totals.byLevel.value(level).placements).arg(now) : now;
}

QString CoverageModel::shortPlacementsText(int level) const
{
    const int now = m_reply.totals.byLevel.value(level).placements;
    return m_before ? wording::beforeAfterText(m_before->totals.byLevel.value(level).placements, now) : QString::number(now);
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
            return {};
        if (isTotal(section))
            return tr("Different insatser");
        const CoverageRow *row = rowAt(section);
        if (!row)
            return {};
        return role == Qt::DisplayRole ? wording::rowText(*row)
                                       : QStringLiteral("%1, %2").arg(wording::rowText(*row), countText(section));
    }
    const QString age = isUnknownAge(section)
        ? tr("age not stated")
        : wording::bandText(m_reply.parameters.bands.value(section % (bandCount() + 1)));
    if (role == Qt::DisplayRole)
        return isUnknownAge(section) ? QStringLiteral("?") : age;
    if (role == Qt::ToolTipRole && isUnknownAge(section))
        return age;
    if (role == Qt::AccessibleTextRole)
        return QStringLiteral("%1, %2").arg(wording::nameOf(levelAt(levelOf(section))),
                                            isUnknownAge(section) ? age : tr("%1 years").arg(age));
    return {};
}

Qt::ItemFlags CoverageModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return isTotal(index.row()) ? Qt::ItemNeverHasChildren
                                : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QModelIndex CoverageModel::show(const CellPlace &place)
{
    const auto find = [&]() -> int {
        for (int row = 0; row < m_shown.size(); ++row) {
            if (rowAt(row)->area == place.area && rowAt(row)->subArea == place.subArea)
                return row;
        }
        return -1;
    };
    int row = find();
    if (row < 0 && place.subArea) {
        for (int area = 0; area < m_shown.size(); ++area) {
            if (rowAt(area)->area == place.area) {
                setOpen(area, true);
                break;
            }
        }
        row = find();
    }
    const qsizetype band = place.band ? m_reply.parameters.bands.indexOf(*place.band) : bandCount();
    if (row < 0 || band < 0)
        return {};
    return index(row, static_cast<int>(place.level) * (bandCount() + 1) + static_cast<int>(band));
}

QModelIndex CoverageModel::nextWhere(const QModelIndex &from, bool forward, auto &&holds) const
{
    const int columns = columnCount();
    const int cells = static_cast<int>(m_shown.size()) * columns;
    const int start = from.isValid() ? from.row() * columns + from.column() : forward ? -1 : cells;
    for (int step = 1; step <= cells; ++step) {
        const int at = ((start + (forward ? step : -step)) % cells + cells) % cells;
        const QModelIndex candidate = index(at / columns, at % columns);
        if (holds(candidate))
            return candidate;
    }
    return {};
}

QModelIndex CoverageModel::nextOf(CellState state, const QModelIndex &from) const
{
    return nextWhere(from, true,
                     [&](const QModelIndex &candidate) { return cellAt(candidate) && cellAt(candidate)->state == state; });
}

QModelIndex CoverageModel::nextGap(const QModelIndex &from, bool forward, std::optional<GapTest> test) const
{
    const auto holds = [&](const QModelIndex &candidate) {
        if (m_view == MatrixView::Comparison)
            return differenceAt(candidate) && differsInSupply(*differenceAt(candidate));
        const CoverageCell *cell = cellAt(candidate);
        return cell && (test ? std::ranges::count(cell->flags, *test, &Judgement::test) > 0 : !cell->flags.isEmpty());
    };
    return nextWhere(from, forward, holds);
}

} // namespace insats::ui
