#include "ui/manage/historylist.h"

#include "ui/shared/labels.h"
#include "wording/fieldtexts.h"
#include "wording/names.h"

#include <QBoxLayout>
#include <QLocale>
#include <QMap>
#include <QSet>

namespace insats::ui {

namespace {

constexpr int kMostSavings = 20;
constexpr qsizetype kLongestText = 300;

QString shortened(const QString &text)
{
    return text.size() <= kLongestText ? text : text.left(kLongestText - 1) + QChar(0x2026);
}

} // namespace

HistoryList::HistoryList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void HistoryList::show(const QList<Change> &history)
{
    delete m_content;
    m_content = new QWidget;
    auto *rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    m_layout->addWidget(m_content);
    rows->addWidget(makeLabel(tr("History"), Type::Strong));
    QMap<int, QList<Change>> savings;
    QSet<int> takenBack;
    for (const Change &change : history) {
        savings[change.revision].append(change);
        takenBack.insert(change.undoes);
    }
    const QList<int> revisions = savings.keys();
    for (auto it = revisions.crbegin(); it != revisions.crend() && rows->count() <= kMostSavings; ++it)
        addSaving(savings.value(*it), takenBack.contains(*it));
    setVisible(!history.isEmpty());
}

void HistoryList::addSaving(const QList<Change> &changes, bool isTakenBack)
{
    const Change &first = changes.constFirst();
    auto *row = new QHBoxLayout;
    QStringList lines;
    const QString when = QLocale().toString(first.when.toLocalTime(), QStringLiteral("d MMM yyyy HH:mm"));
    lines.append(first.undoes > 0 ? tr("%1 · %2 · took a change back").arg(when, first.role)
                                  : QStringLiteral("%1 · %2").arg(when, first.role));
    for (const Change &change : changes)
        lines.append(shortened(wording::changeText(change)));
    QLabel *text = makeWrappedLabel(lines.join(QLatin1Char('\n')), Type::Note, isTakenBack);
    row->addWidget(text, 1);
    const bool cameIn = first.field.isEmpty() && first.revision <= 1;
    if (!isTakenBack && !cameIn) {
        auto *undo = new LinkButton(tr("Undo"));
        undo->setAccessibleName(tr("Undo the change of %1").arg(when));
        row->addWidget(undo, 0, Qt::AlignTop);
        connect(
            undo, &LinkButton::clicked, this, [this, revision = first.revision] { emit undoRequested(revision); },
            Qt::QueuedConnection);
    }
    static_cast<QVBoxLayout *>(m_content->layout())->addLayout(row);
    m_content->layout()->addWidget(makeRule());
}

} // namespace insats::ui
