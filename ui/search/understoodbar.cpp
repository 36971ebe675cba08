#include "ui/search/understoodbar.h"

#include "ui/shared/flowlayout.h"
#include "ui/shared/icons.h"
#include "ui/shared/labels.h"
#include "ui/shared/theme.h"
#include "wording/names.h"

#include <QEvent>
#include <QPushButton>

namespace insats::ui {

namespace {

constexpr int kPartHeight = 26;

QString textOf(const Understood &part)
{
    switch (part.kind) {
    case UnderstoodKind::Age: return wording::askedAgeText(part.age);
    case UnderstoodKind::Phrase: return UnderstoodBar::tr("just so: %1").arg(part.values.join(QLatin1Char(' ')));
    case UnderstoodKind::Exclusion: return UnderstoodBar::tr("without: %1").arg(part.values.join(QLatin1Char(' ')));
    case UnderstoodKind::Condition: return part.text;
    }
    Q_UNREACHABLE();
}

QString iconOf(const Understood &part)
{
    switch (part.kind) {
    case UnderstoodKind::Age: return QStringLiteral("clock");
    case UnderstoodKind::Phrase: return QStringLiteral("equal");
    case UnderstoodKind::Exclusion: return QStringLiteral("minus");
    case UnderstoodKind::Condition: break;
    }
    switch (part.facet) {
    case Facet::Route: return QStringLiteral("door");
    case Facet::Cost: return QStringLiteral("coin");
    case Facet::Audience:
    case Facet::Group: return QStringLiteral("person");
    case Facet::Provider: return QStringLiteral("house");
    case Facet::Place: return QStringLiteral("pin");
    default: return QStringLiteral("filter");
    }
}

// What the condition lets through, for the tool tip: "Öppen för alla, Remiss".
QString meaningOf(const Understood &part)
{
    QStringList names;
    for (const QString &value : part.values)
        names.append(wording::nameOf(part.facet, value));
    return part.kind == UnderstoodKind::Condition ? names.join(QStringLiteral(", ")) : QString();
}

} // namespace

UnderstoodBar::UnderstoodBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(8, this))
{
    m_layout->setContentsMargins(16, 0, 16, 10);
    hide();
}

void UnderstoodBar::show(const SearchReply &reply)
{
    if (reply.understood == m_parts && reply.readings == m_readings)
        return;
    m_parts = reply.understood;
    m_readings = reply.readings;
    rebuild();
}

void UnderstoodBar::rebuild()
{
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    setVisible(!m_parts.isEmpty() || !m_readings.isEmpty());
    if (!m_parts.isEmpty()) {
        QLabel *title = makeLabel(tr("How we read it:"), Type::Note, true);
        title->setFixedHeight(kPartHeight);
        m_layout->addWidget(title);
    }
    for (const Understood &part : m_parts)
        m_layout->addWidget(buildPart(part));
    for (const Reading &reading : m_readings) {
        QLabel *line = makeLabel(wording::readingText(reading), Type::Note, true);
        line->setFixedHeight(kPartHeight);
        m_layout->addWidget(line);
    }
    updateGeometry();
}

QWidget *UnderstoodBar::buildPart(const Understood &part)
{
    const Theme &theme = themeOf(palette());
    auto *button = new QPushButton(icon(iconOf(part), theme.accent), textOf(part) + QStringLiteral("  ×"));
    button->setFont(fontFor(Type::Note));
    button->setFixedHeight(kPartHeight);
    button->setAccessibleName(tr("Remove “%1” from the question").arg(part.text));
    button->setToolTip(meaningOf(part).isEmpty() ? button->accessibleName() : meaningOf(part));
    // Queued: the button goes with the next answer.
    connect(
        button, &QPushButton::clicked, this, [this, part] { emit removed(part); }, Qt::QueuedConnection);
    return button;
}

void UnderstoodBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

} // namespace insats::ui
