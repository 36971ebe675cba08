#include "ui/needs/needdelegate.h"

#include "ui/needs/needmodel.h"
#include "ui/shared/icons.h"
#include "ui/shared/theme.h"
#include "ui/shared/type.h"
#include "wording/needs.h"

#include <QPainter>
#include <QTextLayout>

namespace insats::ui {

namespace {

constexpr int kHeight = 90;
constexpr int kNumberWidth = 52;
constexpr int kPadding = 12;
constexpr int kLine = 18;
constexpr int kIcon = 14;

struct Supply {
    QString icon;
    QColor colour;
};

Supply supplyOf(const NeedAnswer &answer, const Theme &theme)
{
    if (answer.doubt != NeedDoubt::None)
        return {QStringLiteral("unknown"), theme.text2};
    return answer.verdict == Verdict::DoesNotHold ? Supply{QStringLiteral("check"), theme.ok.text}
                                                  : Supply{QStringLiteral("warn"), theme.error.text};
}

void paintElided(QPainter &painter, const QRectF &line, const QString &text, Type type, const QColor &colour)
{
    painter.setFont(fontFor(type));
    painter.setPen(colour);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(line.width())));
}

// What does not fit in two lines ends with an ellipsis; the pane below has all of it.
void paintTwoLines(QPainter &painter, const QRectF &place, const QString &text, const QColor &colour)
{
    QTextLayout layout(text, fontFor(Type::Strong));
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(place.width());
    layout.endLayout();
    const qsizetype end = first.textLength();
    paintElided(painter, {place.left(), place.top(), place.width(), kLine}, text.left(end).trimmed(), Type::Strong, colour);
    if (end < text.size())
        paintElided(painter, {place.left(), place.top() + kLine, place.width(), kLine}, text.mid(end), Type::Strong, colour);
}

} // namespace

void NeedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const NeedModel *>(index.model());
    const NeedAnswer &answer = *model->at(index);
    const Theme &theme = themeOf(option.palette);
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->save();
    painter->fillRect(option.rect,
                      isSelected                                   ? theme.selectedRow
                          : option.state & QStyle::State_MouseOver ? theme.hoverRow
                                                                   : theme.base);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.weakLine);
    if (isSelected)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.accent);
    QRectF line(option.rect.left() + kPadding, option.rect.top() + 10, option.rect.width() - 2 * kPadding, kLine);
    paintElided(*painter, QRectF(line.topLeft(), QSizeF(kNumberWidth, kLine)), answer.need.number, Type::Body, theme.text2);
    line.setLeft(line.left() + kNumberWidth);
    line.setHeight(2 * kLine);
    paintTwoLines(*painter, line, answer.need.text, theme.text);
    line.translate(0, 2 * kLine);
    line.setHeight(kLine);
    paintElided(*painter, line, wording::statedText(answer.need), Type::Note, theme.text2);
    line.translate(0, kLine);
    const Supply supply = supplyOf(answer, theme);
    drawIcon(*painter, QRectF(line.left(), line.center().y() - kIcon / 2.0, kIcon, kIcon), supply.icon, supply.colour);
    paintElided(*painter, line.adjusted(kIcon + 6, 0, 0, 0), wording::supplyText(answer), Type::Note, supply.colour);
    painter->restore();
}

QSize NeedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), kHeight};
}

} // namespace insats::ui
