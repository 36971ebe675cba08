#include "ui/coverage/cellmarkpainting.h"
#include "ui/coverage/coveragedelegate.h"

#include "ui/coverage/changepainting.h"
#include "ui/coverage/gapflag.h"
#include "ui/shared/type.h"

#include <QPainter>

namespace insats::ui {

namespace {

constexpr int kYearsHeight = 5;

// Returns how wide it is.
double paintNumber(QPainter &painter, const QRectF &place, const QString &text, const QColor &colour)
{
    painter.setFont(fontFor(Type::Heading));
    painter.setPen(colour);
    painter.drawText(place.adjusted(6, 2, -2, 0), Qt::AlignLeft | Qt::AlignTop, text);
    return painter.fontMetrics().horizontalAdvance(text);
}

// A dotted line under the number: some of it is placed by our reading.
void paintOurs(QPainter &painter, const QRectF &place, double numberWidth, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.5, Qt::DotLine));
    const double y = place.top() + 2 + painter.fontMetrics().height();
    painter.drawLine(QPointF(place.left() + 6, y), QPointF(place.left() + 6 + numberWidth, y));
}

// A small dashed box: so many are planned. Right of the number, or under it where the cell is narrow.
void paintPlanned(QPainter &painter, const QRectF &place, double numberWidth, qsizetype planned, const QColor &colour)
{
    const QString text = QStringLiteral("+%1").arg(planned);
    painter.setFont(fontFor(Type::Note));
    const double width = painter.fontMetrics().horizontalAdvance(text) + 4;
    const bool fits = numberWidth + width + 10 < place.width();
    const QRectF box(place.right() - width - 3, place.top() + (fits ? 3 : 21), width, 14);
    painter.setPen(QPen(colour, 1, Qt::DashLine));
    painter.drawRect(box);
    painter.setPen(colour);
    painter.drawText(box, Qt::AlignCenter, text);
}

void paintFlags(QPainter &painter, const QRectF &place, const QList<Judgement> &flags, const QColor &colour)
{
    QList<GapTest> shown;
    for (const Judgement &flag : flags) {
        if (flag.test != GapTest::G1) // the hatch says so already
            shown.append(flag.test);
    }
    const int room = std::max(1, static_cast<int>((place.width() - 1) / (kFlagSize + 1)));
    const qsizetype fit = shown.size() <= room ? shown.size() : room - 1;
    double x = place.left() + 1;
    const double y = place.bottom() - kYearsHeight - kFlagSize - 3;
    for (const GapTest test : shown.first(fit)) {
        paintFlag(painter, {x, y, kFlagSize, kFlagSize}, test);
        x += kFlagSize + 1;
    }
    if (fit < shown.size()) {
        painter.setFont(fontFor(Type::Note));
        painter.setPen(colour);
        painter.drawText(QRectF(x, y, place.right() - x, kFlagSize), Qt::AlignLeft | Qt::AlignVCenter,
                         QStringLiteral("+%1").arg(shown.size() - fit));
    }
}

// One piece for each year of the band, dark where somebody of that age is reached.
void paintYears(QPainter &painter, const QRectF &place, const AgeBand &band, const QList<int> &covered)
{
    const int years = band.max - band.min + 1;
    const QRectF bar(place.left() + 1, place.bottom() - kYearsHeight, place.width() - 2, kYearsHeight - 1);
    painter.fillRect(bar, Qt::white);
    const double width = bar.width() / years;
    const double gap = width > 4 ? 1 : 0;
    for (const int year : covered)
        painter.fillRect(
            QRectF(bar.left() + (year - band.min) * width + gap / 2, bar.top() + 1, width - gap, bar.height() - 1),
            Qt::black);
}

// Between the number and the bar of years.
QRectF flagsPlace(const QRectF &place)
{
    return {place.left(), place.bottom() - kYearsHeight - kFlagSize - 3, place.width(), kFlagSize};
}

void paintUnknownAge(QPainter &painter, const QRectF &place, const CellContent &content, const Theme &theme)
{
    painter.setPen(QPen(theme.cellBorder, 1, Qt::DashLine));
    painter.setBrush(theme.window);
    painter.drawRect(place);
    painter.setFont(fontFor(Type::Body));
    painter.setPen(theme.text2);
    painter.drawText(place, Qt::AlignCenter, QString::number(content.count()));
    if (!content.planned.isEmpty())
        paintPlanned(painter, place, 0, content.planned.size(), theme.text2);
}

void paintTotal(QPainter &painter, const QRectF &place, int number, const Theme &theme)
{
    painter.setFont(fontFor(Type::Strong));
    painter.setPen(theme.text);
    painter.drawText(place, Qt::AlignCenter, QString::number(number));
}

} // namespace

QRectF cellPlace(const QRectF &place, const CoverageModel &model, int column)
{
    const bool startsLevel = column > 0 && column % (model.bandCount() + 1) == 0;
    return place.adjusted(startsLevel ? kLevelGap + 1 : 1, 1, -2, -2);
}

void paintCell(QPainter &painter, const QRectF &place, const CoverageModel &model, const QModelIndex &index,
               const Theme &theme)
{
    const CoverageModel::Value value = model.valueAt(index);
    if (model.isTotal(index.row()))
        return paintTotal(painter, place, value.number, theme);
    const CoverageCell *cell = model.cellAt(index);
    const CellDifference *difference = model.differenceAt(index);
    if (model.view() == MatrixView::Comparison) {
        if (cell && cell->state != CellState::Mapped && !difference)
            return paintState(painter, place, cell->state, cell->content.count(), theme);
        return paintComparedCell(
            painter, place,
            {model.contentAt(index)->count(), difference, !cell, model.isRetagged(index), model.isMarked(index)}, theme);
    }
    if (!cell) {
        paintUnknownAge(painter, place, *model.contentAt(index), theme);
        if (difference)
            paintThoughtFrame(painter, place, theme);
        return;
    }
    const ColourPair &bin = theme.bin(value.number);
    const bool isNoted = model.hasNotesAt(index);
    if (cell->state != CellState::Mapped) {
        paintState(painter, place, cell->state, cell->content.count(), theme);
        if (isNoted)
            paintNoteMark(painter, place, theme.text);
        return difference ? paintThoughtFrame(painter, place, theme) : void();
    }
    painter.fillRect(place, bin.back);
    if (cell->content.count() == 0)
        paintHatch(painter, place, theme);
    else
        paintYears(painter, place, *cell->place.band, cell->coveredYears);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(theme.cellBorder);
    painter.drawRect(place);
    if (difference) {
        paintThoughtNumber(painter, place, *difference, bin.text);
        if (difference->gone.isEmpty() && difference->appeared.isEmpty())
            paintFlags(painter, place, cell->flags, bin.text);
        else
            paintThoughtFlags(painter, flagsPlace(place), *difference, bin.text);
        return paintThoughtFrame(painter, place, theme);
    }
    const bool possible = cell->content.count() == 0 && !cell->flags.isEmpty()
        && std::ranges::any_of(cell->flags, [](const Judgement &flag) { return flag.test == GapTest::G1 && !flag.certain; });
    const double numberWidth = paintNumber(
        painter, place, QString::number(value.number) + (value.uncertain || possible ? QStringLiteral("?") : QString()),
        bin.text);
    if (cell->content.ours > 0)
        paintOurs(painter, place, numberWidth, bin.text);
    if (!cell->content.planned.isEmpty())
        paintPlanned(painter, isNoted ? place.adjusted(0, 0, -kNoteMark, 0) : place, numberWidth,
                     cell->content.planned.size(), bin.text);
    if (isNoted)
        paintNoteMark(painter, place, bin.text);
    paintFlags(painter, place, cell->flags, bin.text);
}

void CoverageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const CoverageModel *>(index.model());
    const Theme &theme = themeOf(option.palette);
    const QRectF place = cellPlace(option.rect, *model, index.column());
    painter->save();
    paintCell(*painter, place, *model, index, theme);
    if (option.state & QStyle::State_Selected) { // light inside, accent outside, so that it is seen on every colour
        const bool focused = option.state & QStyle::State_Active;
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.base, 2));
        painter->drawRect(place.adjusted(2.5, 2.5, -2.5, -2.5));
        painter->setPen(QPen(focused ? theme.accent : theme.controlBorder, 3));
        painter->drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5));
    } else if (option.state & QStyle::State_MouseOver && !model->isTotal(index.row())) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRect(place);
    }
    painter->restore();
}

} // namespace insats::ui
