#include "ui/shared/labels.h"

#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

namespace insats::ui {

QLabel *makeLabel(const QString &text, Type type, bool quiet)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(fontFor(type));
    if (quiet)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

ElidedLabel::ElidedLabel(Type type, bool quiet)
{
    setTextFormat(Qt::PlainText);
    setFont(fontFor(type));
    if (quiet)
        setForegroundRole(QPalette::PlaceholderText);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect inner = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, inner.width());
    setToolTip(shown == text() ? QString() : text());
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, shown);
}

QLabel *makeWrappedLabel(const QString &text, Type type, bool quiet)
{
    QLabel *label = makeLabel(text, type, quiet);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *makeTextLabel(Type type)
{
    QLabel *label = makeLabel(QString(), type);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *makeProblemLabel()
{
    QLabel *label = makeLabel(QString(), Type::Note);
    QPalette colours = label->palette();
    colours.setColor(QPalette::WindowText, themeOf(colours).error.text);
    label->setPalette(colours);
    return label;
}

QFrame *makeRule()
{
    auto *rule = new QFrame;
    rule->setFrameShape(QFrame::HLine);
    rule->setFrameShadow(QFrame::Plain);
    rule->setForegroundRole(QPalette::Mid);
    rule->setFixedHeight(1);
    return rule;
}

IconLabel::IconLabel(int size, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(size, size);
}

void IconLabel::setIcon(const QString &name)
{
    m_name = name;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_name.isEmpty())
        drawIcon(painter, rect(), m_name, themeOf(palette()).text2);
}

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : QToolButton(parent)
{
    setText(text);
    setFont(fontFor(Type::Body));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const { return fontMetrics().size(Qt::TextSingleLine, text()) + QSize(8, 8); }

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont font = this->font();
    font.setUnderline(true);
    painter.setFont(font);
    painter.setPen(isEnabled() ? themeOf(palette()).accent : themeOf(palette()).controlBorder);
    const QRect inner = rect().adjusted(4, 0, -4, 0);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideRight, inner.width()));
    if (hasFocus()) {
        QStyleOptionFocusRect ring;
        ring.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
    }
}

} // namespace insats::ui
