#include "ui/shared/tonebox.h"

#include "ui/shared/icons.h"
#include "ui/shared/labels.h"
#include "ui/shared/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

namespace insats::ui {

namespace {

constexpr int kIconSize = 16;

const ColourPair &coloursOf(Tone tone, const Theme &theme)
{
    switch (tone) {
    case Tone::Info: return theme.info;
    case Tone::Ok: return theme.ok;
    case Tone::Warning: return theme.warning;
    case Tone::Error: return theme.error;
    }
    Q_UNREACHABLE();
}

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Info: return QStringLiteral("info");
    case Tone::Ok: return QStringLiteral("check");
    case Tone::Warning:
    case Tone::Error: return QStringLiteral("warn");
    }
    Q_UNREACHABLE();
}

} // namespace

ToneBox::ToneBox(Tone tone, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_layout(new QHBoxLayout(this))
    , m_text(makeTextLabel(Type::Body))
{
    m_layout->setContentsMargins(12 + kIconSize + 8, 8, 8, 8);
    m_layout->addWidget(m_text, 1);
    m_text->setForegroundRole(QPalette::WindowText); // else another one on a ground of another role
    colourText();
}

void ToneBox::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

void ToneBox::addAction(QWidget *widget) { m_layout->addWidget(widget, 0, Qt::AlignTop); }

void ToneBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ColourPair &colours = coloursOf(m_tone, themeOf(palette()));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colours.back);
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(rect(), 4, 4);
    drawIcon(painter, QRectF(12, 9, kIconSize, kIconSize), iconOf(m_tone), colours.text);
}

void ToneBox::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourText();
}

void ToneBox::colourText()
{
    QPalette palette = m_text->palette();
    palette.setColor(QPalette::WindowText, coloursOf(m_tone, themeOf(this->palette())).text);
    m_text->setPalette(palette);
}

} // namespace insats::ui
