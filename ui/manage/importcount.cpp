#include "ui/manage/importcount.h"

#include "ui/shared/icons.h"
#include "ui/shared/theme.h"
#include "ui/shared/type.h"
#include "wording/importtexts.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace insats::ui {

namespace {

constexpr int kHeight = 60;
constexpr int kLeastWidth = 112;
constexpr int kPadding = 12;
constexpr int kIcon = 16;
constexpr int kGap = 8;

} // namespace

QString pictureOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Added: return QStringLiteral("plus");
    case ImportKind::Changed: return QStringLiteral("pencil");
    case ImportKind::Unchanged: return QStringLiteral("equal");
    case ImportKind::Refused: return QStringLiteral("warn");
    case ImportKind::Missing: return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

ImportCount::ImportCount(ImportKind kind, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(kind)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setFont(fontFor(Type::Body));
    setText(wording::nameOf(kind));
    setToolTip(kind == ImportKind::Missing
                   ? tr("They are in the catalogue but not in the file, and are left as they are. Shows or hides them.")
                   : tr("Shows or hides them in the list"));
    setCount(0);
}

void ImportCount::setCount(int count)
{
    m_count = count;
    setAccessibleName(QStringLiteral("%1: %2").arg(text()).arg(count));
    update();
}

QSize ImportCount::sizeHint() const
{
    return {std::max(kLeastWidth, fontMetrics().horizontalAdvance(text()) + kIcon + kGap + 2 * kPadding), kHeight};
}

void ImportCount::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(palette());
    QStyleOptionButton option;
    option.initFrom(this);
    option.state |= isChecked() ? QStyle::State_On : QStyle::State_Off;
    if (isDown())
        option.state |= QStyle::State_Sunken;
    style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, this);
    const QRect inner = rect().adjusted(kPadding, 6, -kPadding, -6);
    drawIcon(painter, QRectF(inner.left(), inner.top() + 2, kIcon, kIcon), pictureOf(m_kind), theme.text);
    painter.setPen(theme.text);
    painter.setFont(fontFor(Type::Body));
    painter.drawText(inner.adjusted(kIcon + kGap, 0, 0, 0), Qt::AlignLeft | Qt::AlignTop, text());
    painter.setFont(fontFor(Type::Title));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignBottom, QLocale().toString(m_count));
    // Chosen is said by a mark, not by the colour alone.
    if (isChecked())
        drawIcon(painter, QRectF(inner.right() - 14, inner.bottom() - 16, 14, 14), QStringLiteral("check"), theme.accent);
    if (hasFocus()) {
        QStyleOptionFocusRect ring;
        ring.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
    }
}

} // namespace insats::ui
