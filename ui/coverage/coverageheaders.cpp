#include "ui/coverage/coverageheaders.h"

#include "ui/coverage/coveragedelegate.h"
#include "ui/shared/icons.h"
#include "ui/shared/type.h"
#include "wording/names.h"

#include <QMouseEvent>
#include <QPainter>

namespace insats::ui {

namespace {

constexpr int kChevron = 16;

const CoverageModel &modelOf(const QHeaderView &header) { return *qobject_cast<const CoverageModel *>(header.model()); }

} // namespace

void paintLevel(QPainter &painter, const QRectF &place, const CoverageModel &model, int level, const Theme &theme)
{
    const PreventionLevel which = kCodes<PreventionLevel>[static_cast<std::size_t>(level)].value;
    const ColourPair &colours = theme.level(which);
    painter.fillRect(place, colours.back);
    painter.setPen(colours.text);
    drawIcon(painter, QRectF(place.left() + 6, place.center().y() - 7, 14, 14), iconName(which), colours.text);
    const QString name = wording::nameOf(which);
    painter.setFont(fontFor(Type::Strong));
    const double nameWidth = painter.fontMetrics().horizontalAdvance(name);
    painter.drawText(place.adjusted(24, 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeft, name);
    painter.setFont(fontFor(Type::Note));
    for (const QString &placements : {model.placementsText(level), model.shortPlacementsText(level)}) {
        if (painter.fontMetrics().horizontalAdvance(placements) + nameWidth + 44 >= place.width())
            continue;
        painter.drawText(place.adjusted(0, 0, -8, 0), Qt::AlignVCenter | Qt::AlignRight, placements);
        break;
    }
}

LevelHeader::LevelHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(1); // the view decides
}

QSize LevelHeader::sizeHint() const { return {QHeaderView::sizeHint().width(), kLevelHeaderHeight + kBandHeaderHeight}; }

void LevelHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Theme &theme = themeOf(palette());
    painter.fillRect(viewport()->rect(), theme.window);
    const CoverageModel &model = modelOf(*this);
    const int columns = model.bandCount() + 1;
    for (int column = 0; column < count(); ++column) {
        const QRectF whole(sectionViewportPosition(column), 0, sectionSize(column), height());
        const QRectF place = cellPlace(whole, model, column);
        painter.setFont(fontFor(Type::Note));
        painter.setPen(theme.text2);
        painter.drawText(QRectF(place.left(), kLevelHeaderHeight, place.width(), kBandHeaderHeight), Qt::AlignCenter,
                         model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        if (column % columns != 0)
            continue;
        const int last = column + columns - 1;
        const double right = sectionViewportPosition(last) + sectionSize(last) - 2;
        paintLevel(painter, {place.left(), 1, right - place.left(), kLevelHeaderHeight - 4.0}, model, column / columns,
                   theme);
    }
}

void paintArea(QPainter &painter, const QRectF &place, const CoverageModel &model, int row, bool opening, const Theme &theme)
{
    const CoverageRow *area = model.rowAt(row);
    const bool isPart = area && area->subArea;
    const QString name = model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
    if (opening && model.canOpen(row)) {
        drawIcon(painter, {place.left(), place.top() + 8, kChevron, kChevron},
                 model.isOpen(row) ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), theme.text2);
    }
    const QRectF text = place.adjusted((opening ? kChevron + 4 : 0) + (isPart ? 14 : 0), 4, -6, -2);
    painter.setFont(fontFor(Type::Body));
    painter.setPen(theme.text);
    const QRectF used = painter.boundingRect(text, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, name);
    if (!area) {
        painter.setPen(theme.text2);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, name);
        return;
    }
    const int lines = used.height() > painter.fontMetrics().height() * 1.5 ? 2 : 1;
    const QRectF names(text.left(), text.top(), text.width(), painter.fontMetrics().lineSpacing() * lines);
    painter.drawText(names, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, name);
    painter.setFont(fontFor(Type::Note));
    painter.setPen(theme.text2);
    const QRectF counts(text.left(), names.bottom(), text.width(), text.bottom() - names.bottom());
    if (counts.height() >= painter.fontMetrics().height() - 2)
        painter.drawText(counts, Qt::AlignLeft | Qt::AlignTop, model.countText(row));
}

AreaHeader::AreaHeader(QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
{
    setSectionsClickable(true);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(1);
    setHighlightSections(false);
}

void AreaHeader::setFocusedRow(int row)
{
    m_focusedRow = row;
    viewport()->update();
}

void AreaHeader::paintSection(QPainter *painter, const QRect &rect, int row) const
{
    const Theme &theme = themeOf(palette());
    painter->save();
    painter->fillRect(rect, theme.window);
    paintArea(*painter, rect, modelOf(*this), row, true, theme);
    if (row == m_focusedRow) {
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRect(QRectF(rect).adjusted(1, 1, -3, -2));
    }
    painter->restore();
}

void AreaHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const int row = logicalIndexAt(event->position().toPoint());
    if (row >= 0 && event->button() == Qt::LeftButton)
        emit openToggled(row);
    QHeaderView::mouseReleaseEvent(event);
}

} // namespace insats::ui
