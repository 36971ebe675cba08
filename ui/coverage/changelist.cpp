#include "ui/coverage/changelist.h"

#include "ui/shared/labels.h"
#include "wording/whatif.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>

namespace insats::ui {

namespace {

bool canBeEdited(const ScenarioChange &change)
{
    return change.kind == ScenarioChangeKind::Added || change.kind == ScenarioChangeKind::Date;
}

QList<ScenarioChange> changesIn(const auto &rows)
{
    QList<ScenarioChange> changes;
    for (const auto &row : rows)
        changes.append(row.change);
    return changes;
}

} // namespace

ChangeList::ChangeList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

// The rows stay while only what they say changes, so that the focus stays too.
void ChangeList::show(const ScenarioDraft &draft, const Thoughts &thoughts)
{
    const QList<ScenarioChange> changes = changesOf(draft.scenario);
    if (!m_content || changes != changesIn(m_rows))
        build(changes);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        const QString name = wording::changeText(row.change, draft.scenario, thoughts.reply.names);
        QStringList notes = {wording::detailText(row.change, draft.scenario)};
        if (i < thoughts.alone.size())
            notes.append(m_rows.size() > 1 ? tr("by itself: %1").arg(wording::effectText(thoughts.alone.at(i)))
                                           : wording::effectText(thoughts.alone.at(i)));
        notes.removeAll(QString());
        row.name->setText(name);
        row.note->setText(notes.join(QLatin1Char('\n')));
        row.box->setAccessibleName(name);
        row.box->setAccessibleDescription(notes.join(QStringLiteral(". ")));
        row.box->setChecked(draft.isOn(row.change));
        for (auto *link : row.name->parentWidget()->findChildren<LinkButton *>())
            link->setAccessibleName(QStringLiteral("%1: %2").arg(link->text(), name));
    }
}

void ChangeList::build(const QList<ScenarioChange> &changes)
{
    delete m_content;
    m_rows.clear();
    m_content = new QWidget;
    auto *rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    m_layout->addWidget(m_content);
    for (const ScenarioChange &change : changes)
        m_rows.append(addRow(change));
    if (changes.isEmpty())
        rows->addWidget(makeWrappedLabel(tr("Nothing is thought yet. Add a change and see what it does to the matrix."),
                                         Type::Note, true));
}

ChangeList::Row ChangeList::addRow(const ScenarioChange &change)
{
    auto *line = new QWidget;
    Row row{change, new QCheckBox, makeWrappedLabel({}, Type::Strong), makeWrappedLabel({}, Type::Note, true)};
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(row.box, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(row.name);
    texts->addWidget(row.note);
    auto *links = new QHBoxLayout;
    links->setSpacing(12);
    if (canBeEdited(change)) {
        auto *edit = new LinkButton(tr("Change"));
        connect(edit, &LinkButton::clicked, this, [this, change] { emit editRequested(change); });
        links->addWidget(edit);
    }
    auto *remove = new LinkButton(tr("Remove"));
    connect(
        remove, &LinkButton::clicked, this, [this, change] { emit removeRequested(change); }, Qt::QueuedConnection);
    links->addWidget(remove);
    links->addStretch();
    texts->addLayout(links);
    layout->addLayout(texts, 1);
    row.name->installEventFilter(this);
    connect(row.box, &QCheckBox::clicked, this, [this, change](bool on) { emit turned(change, on); });
    m_content->layout()->addWidget(line);
    return row;
}

// The words belong to the box.
bool ChangeList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        for (const Row &row : m_rows) {
            if (row.name == watched) {
                row.box->click();
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace insats::ui
