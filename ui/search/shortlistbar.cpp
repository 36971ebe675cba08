#include "ui/search/shortlistbar.h"

#include "ui/search/comparedialog.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/icons.h"
#include "ui/shared/labels.h"
#include "ui/shared/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

namespace insats::ui {

namespace {

constexpr int kLongestName = 220;

QPushButton *makeEntryButton(const QString &text)
{
    auto *button = new QPushButton;
    button->setText(button->fontMetrics().elidedText(text, Qt::ElideRight, kLongestName));
    button->setToolTip(text);
    button->setFixedHeight(28);
    return button;
}

} // namespace

ShortlistBar::ShortlistBar(QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel({}, Type::Strong))
    , m_hint(makeLabel({}, Type::Body, true))
    , m_entries(new QWidget)
    , m_entryLayout(new FlowLayout(8, m_entries))
    , m_notKept(makeLabel({}, Type::Note, true))
    , m_compare(new QPushButton(tr("Compare")))
    , m_handout(new QPushButton(tr("Sheet for the family")))
    , m_copy(new QPushButton(tr("Copy as text")))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_entries, 1);
    layout->addWidget(m_notKept);
    layout->addWidget(m_compare);
    layout->addWidget(m_handout);
    layout->addWidget(m_copy);
    m_hint->setText(tr("Empty. Add an insats with Ctrl+D."));
    m_notKept->setText(tr("Not kept on disk"));
    m_copy->setFixedHeight(32);
    m_compare->setFixedHeight(32);
    connect(m_compare, &QPushButton::clicked, this, &ShortlistBar::compareRequested);
    m_handout->setFixedHeight(32);
    m_handout->setToolTip(tr("What to take home, as a PDF in large type (Ctrl+P)"));
    connect(m_handout, &QPushButton::clicked, this, &ShortlistBar::handoutRequested);
    connect(m_copy, &QPushButton::clicked, this, &ShortlistBar::copyRequested);
    rebuild();
}

void ShortlistBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

bool ShortlistBar::contains(const QUuid &uuid) const
{
    return std::ranges::find(m_interventions, uuid, &Intervention::uuid) != m_interventions.end();
}

void ShortlistBar::toggle(const Intervention &intervention)
{
    if (!m_interventions.removeIf([&](const Intervention &i) { return i.uuid == intervention.uuid; }))
        m_interventions.append(intervention);
    rebuild();
    emit changed();
}

void ShortlistBar::clear()
{
    m_interventions.clear();
    rebuild();
    emit changed();
}

QWidget *ShortlistBar::buildEntry(const Intervention &intervention)
{
    auto *entry = new QWidget;
    auto *layout = new QHBoxLayout(entry);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    QPushButton *open = makeEntryButton(intervention.name);
    connect(open, &QPushButton::clicked, this, [this, intervention] { emit chosen(intervention); });
    auto *remove = new QPushButton;
    remove->setIcon(icon(QStringLiteral("x"), themeOf(palette()).text));
    remove->setFixedSize(28, 28);
    remove->setAccessibleName(tr("Remove %1 from the shortlist").arg(intervention.name));
    remove->setToolTip(remove->accessibleName());
    // Queued: the button goes with the rebuilding.
    connect(
        remove, &QPushButton::clicked, this, [this, intervention] { toggle(intervention); }, Qt::QueuedConnection);
    layout->addWidget(open);
    layout->addWidget(remove);
    return entry;
}

void ShortlistBar::rebuild()
{
    qDeleteAll(m_entries->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    for (const Intervention &intervention : m_interventions)
        m_entryLayout->addWidget(buildEntry(intervention));
    const bool empty = m_interventions.isEmpty();
    m_title->setText(tr("Shortlist %1").arg(m_interventions.size()));
    m_hint->setVisible(empty);
    m_entries->setVisible(!empty);
    m_notKept->setVisible(!empty);
    m_copy->setVisible(!empty);
    const bool comparable = m_interventions.size() >= kFewestCompared && m_interventions.size() <= kMostCompared;
    m_compare->setVisible(!empty);
    m_handout->setVisible(!empty);
    m_compare->setEnabled(comparable);
    m_compare->setToolTip(comparable ? tr("Ctrl+J") : tr("Two to four insatser can be compared."));
}

} // namespace insats::ui
