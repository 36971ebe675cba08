#include "ui/manage/importdelegate.h"

#include "ui/manage/importcount.h"
#include "ui/manage/importmodel.h"
#include "ui/shared/icons.h"
#include "ui/shared/theme.h"
#include "ui/shared/type.h"
#include "wording/importtexts.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace insats::ui {

namespace {

constexpr int kRowHeight = 32;
constexpr int kMargin = 16;
constexpr int kBox = 16;
constexpr int kGap = 8;
constexpr int kPlaceWidth = 64;

QRect boxOf(const QRect &row) { return {row.left() + kMargin, row.center().y() - kBox / 2 + 1, kBox, kBox}; }

// Returns the width that was used.
int paintText(QPainter &painter, const QRect &place, const QString &text, const QFont &font, const QColor &colour,
              Qt::Alignment side = Qt::AlignLeft)
{
    painter.setFont(font);
    painter.setPen(colour);
    const QString shown = painter.fontMetrics().elidedText(text.simplified(), Qt::ElideRight, place.width());
    painter.drawText(place, Qt::AlignVCenter | side, shown);
    return painter.fontMetrics().horizontalAdvance(shown);
}

void paintBox(QPainter *painter, const QStyleOptionViewItem &option, int state)
{
    QStyleOptionViewItem box = option;
    box.rect = boxOf(option.rect);
    box.state = QStyle::State_Enabled;
    box.state |= state == Qt::Checked ? QStyle::State_On
        : state == Qt::Unchecked      ? QStyle::State_Off
                                      : QStyle::State_NoChange;
    QApplication::style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
}

void paintHead(QPainter &painter, const QRect &rect, const QModelIndex &index, const Theme &theme)
{
    const ImportKind kind = static_cast<const ImportModel *>(index.model())->kindAt(index);
    drawIcon(painter, QRectF(rect.left(), rect.center().y() - kBox / 2 + 1, kBox, kBox), pictureOf(kind), theme.text);
    QRect rest = rect.adjusted(kBox + kGap, 0, 0, 0);
    const QString note = index.data(ImportModel::NoteRole).toString();
    const int used = paintText(painter, rest, index.data().toString(), fontFor(Type::Strong), theme.text);
    rest.setLeft(rest.left() + used + 2 * kGap);
    paintText(painter, rest, note, fontFor(Type::Note), theme.text2, Qt::AlignRight);
}

void paintRecord(QPainter &painter, const QRect &rect, const ImportRecord &record, const Theme &theme)
{
    QRect rest = rect;
    paintText(painter, QRect(rest.left(), rest.top(), kPlaceWidth, rest.height()), wording::placeInFile(record.where),
              fontFor(Type::Note), theme.text2, Qt::AlignRight);
    rest.setLeft(rest.left() + kPlaceWidth + kGap);
    const QRect name(rest.left(), rest.top(), rest.width() * 2 / 5, rest.height());
    QFont font = fontFor(Type::Body);
    font.setItalic(record.record.name.isEmpty());
    paintText(painter, name, record.record.name.isEmpty() ? ImportDelegate::tr("without a name") : record.record.name, font,
              font.italic() ? theme.text2 : theme.text);
    rest.setLeft(name.right() + 2 * kGap);
    paintText(painter, rest, noteOf(record), fontFor(Type::Body),
              record.kind == ImportKind::Refused ? theme.error.text : theme.text2);
}

} // namespace

QSize ImportDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const { return {240, kRowHeight}; }

void ImportDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.palette);
    const ImportRecord *record = static_cast<const ImportModel *>(index.model())->at(index);
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect,
                      isSelected      ? theme.selectedRow
                          : isHovered ? theme.hoverRow
                          : record    ? theme.base
                                      : theme.window);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.weakLine);
    if (isSelected)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.accent);
    const QVariant check = index.data(Qt::CheckStateRole);
    if (check.isValid())
        paintBox(painter, option, check.toInt());
    else if (record && record->kind == ImportKind::Refused)
        drawIcon(*painter, boxOf(option.rect), QStringLiteral("warn"), theme.error.text);
    const QRect rest = option.rect.adjusted(kMargin + kBox + kGap, 0, -kMargin, 0);
    if (record)
        paintRecord(*painter, rest, *record, theme);
    else
        paintHead(*painter, check.isValid() ? rest : option.rect.adjusted(kMargin, 0, -kMargin, 0), index, theme);
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect ring;
        ring.QStyleOption::operator=(option);
        QApplication::style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, painter, option.widget);
    }
    painter->restore();
}

bool ImportDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    if (!(index.flags() & Qt::ItemIsUserCheckable))
        return false;
    const bool isSpace = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    bool isClick = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        isClick = mouse->button() == Qt::LeftButton
            && boxOf(option.rect).adjusted(-kGap, -kGap, kGap, kGap).contains(mouse->position().toPoint());
    }
    if (!isSpace && !isClick)
        return false;
    const bool isChecked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace insats::ui
