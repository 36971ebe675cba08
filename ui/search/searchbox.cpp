#include "ui/search/searchbox.h"

#include "ui/shared/icons.h"
#include "ui/shared/theme.h"
#include "ui/shared/type.h"

#include <QAction>
#include <QKeyEvent>

namespace insats::ui {

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent)
    , m_glass(new QAction(this))
    , m_clear(new QAction(tr("Clear the search box"), this))
{
    QFont font = fontFor(Type::Heading);
    font.setWeight(QFont::Normal);
    setFont(font);
    setFixedHeight(40);
    setMaxLength(1 << 20);
    setPlaceholderText(tr("Who needs what? For example läxhjälp, or a provider"));
    setAccessibleName(tr("Search insatser"));
    addAction(m_glass, QLineEdit::LeadingPosition);
    addAction(m_clear, QLineEdit::TrailingPosition);
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) { m_clear->setVisible(!text.isEmpty()); });
    showIcons();
}

void SearchBox::showIcons()
{
    m_glass->setIcon(icon(QStringLiteral("search"), themeOf(palette()).text));
    m_clear->setIcon(icon(QStringLiteral("x"), themeOf(palette()).text2));
}

void SearchBox::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcons();
}

// Escape is a step back here, also where a shortcut of the window would take it.
bool SearchBox::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down: emit leftDownwards(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: emit openRequested(); return;
    case Qt::Key_Escape: emit backRequested(); return;
    default: QLineEdit::keyPressEvent(event);
    }
}

} // namespace insats::ui
