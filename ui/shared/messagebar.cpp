#include "ui/shared/messagebar.h"

#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

#include <QPushButton>

namespace insats::ui {

MessageBar::MessageBar(QWidget *parent)
    : ToneBox(Tone::Error, parent)
    , m_close(new QPushButton)
{
    m_close->setFixedSize(28, 28);
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(m_close->accessibleName());
    addAction(m_close);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageBar::showError(const QString &sentence)
{
    setText(sentence);
    m_close->setIcon(icon(QStringLiteral("x"), themeOf(palette()).text));
    show();
}

} // namespace insats::ui
