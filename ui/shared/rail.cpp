#include "ui/shared/rail.h"

#include "ui/shared/icons.h"
#include "ui/shared/theme.h"
#include "ui/shared/type.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QToolButton>

namespace insats::ui {

namespace {

constexpr int kWidth = 88;
constexpr int kItemHeight = 72;
constexpr int kIconSize = 24;

class RailButton : public QToolButton {
public:
    RailButton(QString icon, const QString &text)
        : m_icon(std::move(icon))
    {
        setText(text);
        setCheckable(true);
        setFixedSize(kWidth, kItemHeight);
        setFocusPolicy(Qt::StrongFocus);
        setAccessibleName(QString(text).replace(QLatin1Char('\n'), QLatin1Char(' ')));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = themeOf(palette());
        painter.fillRect(rect(), isChecked() ? theme.base : underMouse() ? theme.hoverRow : theme.rail);
        if (isChecked())
            painter.fillRect(QRect(0, 0, 3, height()), theme.accent);
        const QColor colour = isChecked() ? theme.accent : theme.text2;
        const int lines = static_cast<int>(text().count(QLatin1Char('\n'))) + 1;
        const int top = (height() - kIconSize - 4 - 16 * lines) / 2;
        drawIcon(painter, QRectF((width() - kIconSize) / 2.0, top, kIconSize, kIconSize), m_icon, colour);
        painter.setFont(isChecked() ? semibold() : fontFor(Type::Note));
        painter.setPen(colour);
        painter.drawText(QRect(2, top + kIconSize + 4, width() - 4, 16 * lines), Qt::AlignHCenter | Qt::AlignTop, text());
        if (hasFocus()) {
            QStyleOptionFocusRect ring;
            ring.initFrom(this);
            style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
        }
    }

private:
    static QFont semibold()
    {
        QFont font = fontFor(Type::Note);
        font.setWeight(QFont::DemiBold);
        return font;
    }

    QString m_icon;
};

} // namespace

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
    , m_layout(new QVBoxLayout(this))
{
    setFixedWidth(kWidth);
    setAccessibleName(tr("Pages"));
    m_layout->setContentsMargins(0, 8, 0, 8);
    m_layout->setSpacing(8);
    m_layout->addStretch();
    connect(m_buttons, &QButtonGroup::idClicked, this, &Rail::chosen);
}

void Rail::addPage(const QString &icon, const QString &text, const QString &shortcut)
{
    auto *button = new RailButton(icon, text);
    button->setToolTip(shortcut);
    m_buttons->addButton(button, static_cast<int>(m_buttons->buttons().size()));
    m_layout->insertWidget(m_layout->count() - 1, button);
}

void Rail::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), themeOf(palette()).rail); }

void Rail::choose(int page) { m_buttons->button(page)->setChecked(true); }

} // namespace insats::ui
