#include "ui/needs/indicatordelegate.h"

#include "ui/needs/indicatormodel.h"
#include "ui/shared/theme.h"
#include "ui/shared/type.h"
#include "wording/needs.h"

#include <QPainter>

namespace insats::ui {

namespace {

constexpr int kRowHeight = 52;
constexpr int kMargin = 10;
constexpr double kDot = 4.5;

// The values that are shown, from the lowest to the highest with a little air; per cent always from 0 to 100 would press
// most of them together.
struct Scale {
    double low = 0;
    double high = 1;
    QRectF line;

    double x(double value) const { return line.left() + (value - low) / (high - low) * line.width(); }
};

Scale scaleOf(const QList<double> &values, const QRectF &line)
{
    const auto [low, high] = std::ranges::minmax(values);
    const double air = std::max((high - low) * 0.25, std::max(std::abs(high), 1.0) * 0.02);
    return {low - air, high + air, line};
}

void paintChart(QPainter &painter, const QRectF &place, const Indicator &indicator, const Theme &theme)
{
    const auto now = newest(indicator);
    const auto then = before(indicator);
    QList<double> values;
    for (const std::optional<IndicatorValue> &value : {now, then, indicator.country}) {
        if (value)
            values.append(value->value);
    }
    const QRectF line(place.left() + kMargin, place.top() + 16, place.width() - 2 * kMargin, 0);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(Type::Note));
    if (values.isEmpty())
        return;
    const Scale scale = scaleOf(values, line);
    painter.setPen(QPen(theme.line, 2));
    painter.drawLine(line.topLeft(), line.topRight());
    if (indicator.country) {
        painter.setPen(QPen(theme.text, 2));
        const double x = scale.x(indicator.country->value);
        painter.drawLine(QPointF(x, line.top() - 7), QPointF(x, line.top() + 7));
    }
    painter.setPen(QPen(theme.accent, 2));
    if (then) {
        painter.setBrush(theme.base);
        painter.drawEllipse(QPointF(scale.x(then->value), line.top()), kDot, kDot);
    }
    if (now) {
        painter.setBrush(theme.accent);
        painter.drawEllipse(QPointF(scale.x(now->value), line.top()), kDot, kDot);
    }
}

} // namespace

void IndicatorDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (index.column() != IndicatorModel::Chart)
        return;
    const auto *model = qobject_cast<const IndicatorModel *>(index.model());
    const Indicator &indicator = model->at(index.row());
    const Theme &theme = themeOf(option.palette);
    painter->save();
    paintChart(*painter, option.rect, indicator, theme);
    const QRectF note(option.rect.left() + kMargin, option.rect.top() + 28, option.rect.width() - 2 * kMargin, 18);
    const QString text = newest(indicator) ? wording::countryText(indicator) : tr("no value in the source");
    painter->setFont(fontFor(Type::Note));
    painter->setPen(theme.text2);
    painter->drawText(note, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(note.width())));
    painter->restore();
}

// A chosen row has the colours of chosen rows elsewhere, on which the chart can be read.
void IndicatorDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Theme &theme = themeOf(option->palette);
    option->palette.setColor(QPalette::Highlight, theme.selectedRow);
    option->palette.setColor(QPalette::HighlightedText, theme.text);
}

QSize IndicatorDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), kRowHeight};
}

} // namespace insats::ui
