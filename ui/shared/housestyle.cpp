#include "ui/shared/housestyle.h"

#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>

namespace insats::ui {

namespace {

constexpr qreal kRadius = 4;
constexpr int kCheckBox = 16;

void drawRounded(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &border, qreal width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    const qreal inset = width / 2;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), kRadius, kRadius);
    painter->restore();
}

void drawButton(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    const Theme &theme = themeOf(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool hovered = enabled && option.state & QStyle::State_MouseOver;
    const bool pressed = option.state & QStyle::State_Sunken;
    const bool checked = option.state & QStyle::State_On;
    const bool primary = widget && widget->property("primary").toBool();
    QColor fill = hovered || pressed ? theme.hoverRow : theme.button;
    if (checked)
        fill = theme.selectedRow;
    if (primary && enabled)
        fill = hovered || pressed ? theme.accentHover : theme.accent;
    const QColor border = !enabled ? theme.line : primary ? fill : checked ? theme.accent : theme.controlBorder;
    drawRounded(painter, option.rect, fill, border);
}

void drawField(QPainter *painter, const QStyleOption &option)
{
    const Theme &theme = themeOf(option.palette);
    const bool focused = option.state & QStyle::State_HasFocus;
    drawRounded(painter, option.rect, theme.base, focused ? theme.accent : theme.controlBorder, focused ? 2 : 1);
}

void drawCheck(QPainter *painter, const QStyleOption &option)
{
    const Theme &theme = themeOf(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const bool partly = option.state & QStyle::State_NoChange;
    QRectF box(0, 0, kCheckBox, kCheckBox);
    box.moveCenter(QRectF(option.rect).center());
    const QColor border = enabled ? (on || partly ? theme.accent : theme.controlBorder) : theme.line;
    drawRounded(painter, box, on || partly ? theme.accent : theme.base, border);
    if (on || partly)
        drawIcon(*painter, box.adjusted(1, 1, -1, -1), on ? QStringLiteral("check") : QStringLiteral("minus"),
                 theme.onAccent);
}

void drawRadio(QPainter *painter, const QStyleOption &option)
{
    const Theme &theme = themeOf(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    QRectF circle(0, 0, kCheckBox, kCheckBox);
    circle.moveCenter(QRectF(option.rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(theme.base);
    painter->setPen(QPen(!enabled ? theme.line : on ? theme.accent : theme.controlBorder, on ? 2 : 1));
    painter->drawEllipse(circle.adjusted(1, 1, -1, -1));
    if (on) {
        painter->setBrush(enabled ? theme.accent : theme.controlBorder);
        painter->setPen(Qt::NoPen);
        painter->drawEllipse(circle.center(), 4, 4);
    }
    painter->restore();
}

void drawScrollBar(QPainter *painter, const QStyleOptionComplex &option, const QRect &slider)
{
    const Theme &theme = themeOf(option.palette);
    painter->fillRect(option.rect, theme.window);
    const bool hovered = option.state & QStyle::State_MouseOver && option.activeSubControls & QStyle::SC_ScrollBarSlider;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(hovered ? theme.text2 : theme.controlBorder);
    painter->setPen(Qt::NoPen);
    painter->drawRoundedRect(QRectF(slider).adjusted(3, 3, -3, -3), 3, 3);
    painter->restore();
}

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    constexpr int kShortestSlider = 32;
    const bool upright = bar.orientation == Qt::Vertical;
    const int length = upright ? bar.rect.height() : bar.rect.width();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const int slider = range <= 0 ? length
                                  : qBound(qMin(kShortestSlider, length),
                                           static_cast<int>(qint64(bar.pageStep) * length / (range + bar.pageStep)), length);
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - slider, bar.upsideDown);
    const auto stretch = [&](int from, int to) {
        const QRect rect =
            upright ? QRect(0, from, bar.rect.width(), to - from) : QRect(from, 0, to - from, bar.rect.height());
        return QStyle::visualRect(bar.direction, bar.rect, rect.translated(bar.rect.topLeft()));
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider: return stretch(start, start + slider);
    case QStyle::SC_ScrollBarSubPage: return stretch(0, start);
    case QStyle::SC_ScrollBarAddPage: return stretch(start + slider, length);
    case QStyle::SC_ScrollBarGroove: return stretch(0, length);
    default: return {};
    }
}

void drawSpinBox(QPainter *painter, const QStyleOptionSpinBox &option, const QStyle &style, const QWidget *widget)
{
    drawField(painter, option);
    const Theme &theme = themeOf(option.palette);
    for (const auto &[part, name, step] :
         {std::tuple{QStyle::SC_SpinBoxUp, QStringLiteral("plus"), QAbstractSpinBox::StepUpEnabled},
          std::tuple{QStyle::SC_SpinBoxDown, QStringLiteral("minus"), QAbstractSpinBox::StepDownEnabled}}) {
        const QRect place = style.subControlRect(QStyle::CC_SpinBox, &option, part, widget);
        QRectF mark(0, 0, 10, 10);
        mark.moveCenter(QRectF(place).center());
        drawIcon(*painter, mark, name, option.stepEnabled & step ? theme.text : theme.controlBorder);
    }
}

void drawFocus(QPainter *painter, const QStyleOption &option)
{
    drawRounded(painter, option.rect, Qt::transparent, themeOf(option.palette).accent, 2);
}

} // namespace

HouseStyle::HouseStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: drawButton(painter, *option, widget); return;
    case PE_PanelLineEdit:
        // A number field draws the frame around its own text field.
        if (widget && qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()))
            return;
        drawField(painter, *option);
        return;
    case PE_FrameLineEdit: return; // drawn with the panel
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit *>(widget))
            drawField(painter, *option);
        else if (widget && widget->hasFocus())
            drawFocus(painter, *option);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawCheck(painter, *option); return;
    case PE_IndicatorRadioButton: drawRadio(painter, *option); return;
    case PE_FrameFocusRect: drawFocus(painter, *option); return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, themeOf(option->palette).window);
        return;
    }
    // The text of the one button that a page is about stands on the accent.
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButtonLabel && button && widget && widget->property("primary").toBool()
        && option->state & State_Enabled) {
        QStyleOptionButton label = *button;
        label.palette.setColor(QPalette::ButtonText, themeOf(option->palette).onAccent);
        QProxyStyle::drawControl(element, &label, painter, widget);
        return;
    }
    if (element == CE_Splitter)
        painter->fillRect(QRect(option->rect.center().x(), option->rect.top(), 1, option->rect.height()),
                          themeOf(option->palette).line);
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        drawScrollBar(painter, *option, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
    else if (control == CC_SpinBox)
        drawSpinBox(painter, *qstyleoption_cast<const QStyleOptionSpinBox *>(option), *this, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

// Scroll bars have no arrow buttons: the handle moves in the whole length.
QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    return scrollBarPart(*bar, part);
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return kCheckBox;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_DefaultFrameWidth: return 2;
    case PM_HeaderMargin: return 8;
    case PM_FocusFrameHMargin: return 8;
    case PM_FocusFrameVMargin: return 6;
    case PM_ButtonMargin: return 14;
    case PM_ScrollBarExtent: return 12;
    case PM_SplitterWidth: return 5;
    case PM_SmallIconSize:
    case PM_ButtonIconSize: return 16;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_UnderlineShortcut: return 1;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void HouseStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace insats::ui
