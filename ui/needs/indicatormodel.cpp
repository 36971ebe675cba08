#include "ui/needs/indicatormodel.h"

#include "ui/shared/type.h"
#include "wording/needs.h"

namespace insats::ui {

void IndicatorModel::setIndicators(const QList<Indicator> &indicators)
{
    beginResetModel();
    m_indicators = indicators;
    endResetModel();
}

int IndicatorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_indicators.size());
}

int IndicatorModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Chart + 1; }

QString IndicatorModel::textAt(const QModelIndex &index) const
{
    const Indicator &indicator = at(index.row());
    const auto yearAndValue = [&indicator](const std::optional<IndicatorValue> &value) {
        return value ? QStringLiteral("%1\n%2").arg(wording::valueText(*value, {})).arg(value->year) : QStringLiteral("–");
    };
    switch (index.column()) {
    case Name: {
        const QString name = indicator.shortName.isEmpty() ? indicator.name : indicator.shortName;
        return indicator.unit.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, wording::unitText(indicator.unit));
    }
    case Before: return yearAndValue(before(indicator));
    case Newest: return yearAndValue(newest(indicator));
    case Change: return wording::differenceText(indicator);
    case Country: return yearAndValue(indicator.country);
    default: return {};
    }
}

QVariant IndicatorModel::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return textAt(index);
    case Qt::ToolTipRole: return wording::spokenText(at(index.row()));
    case Qt::AccessibleTextRole:
        return index.column() == Name || index.column() == Chart ? wording::spokenText(at(index.row())) : textAt(index);
    case Qt::FontRole: return fontFor(index.column() == Newest ? Type::Strong : Type::Body);
    case Qt::TextAlignmentRole:
        return index.column() == Name ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                      : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant IndicatorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Name || section == Chart ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                                   : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Measure");
    case Before: return tr("Before");
    case Newest: return tr("Now");
    case Change: return tr("Change");
    case Country: return tr("Country");
    default: return {};
    }
}

} // namespace insats::ui
