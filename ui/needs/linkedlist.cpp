#include "ui/needs/linkedlist.h"

#include "ui/shared/flowlayout.h"
#include "ui/shared/labels.h"

#include <QBoxLayout>
#include <QScrollBar>

namespace insats::ui {

namespace {

constexpr qsizetype kMostLinks = 12;
constexpr int kAbove = 8;

} // namespace

LinkedList::LinkedList(const QString &name, QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // one that comes and goes leaves texts too wide
    viewport()->setBackgroundRole(QPalette::Base);
    setAccessibleName(name);
}

void LinkedList::show(const QString &intro, const QList<LinkedEntry> &entries, const QHash<QUuid, QString> &names,
                      const QString &whenEmpty)
{
    m_titles.clear();
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(16, 12, 16, 16);
    rows->setSpacing(4);
    const QString head = entries.isEmpty() ? whenEmpty : intro;
    if (!head.isEmpty())
        rows->addWidget(makeWrappedLabel(head, Type::Note, true));
    for (const LinkedEntry &entry : entries) {
        if (rows->count() > 0) {
            rows->addSpacing(8);
            rows->addWidget(makeRule());
            rows->addSpacing(4);
        }
        if (!entry.title.isEmpty()) {
            m_titles.insert(entry.uuid, makeWrappedLabel(entry.title, Type::Strong));
            rows->addWidget(m_titles.value(entry.uuid));
        }
        for (const QString &line : entry.lines)
            rows->addWidget(makeWrappedLabel(line, Type::Body));
        if (!entry.insatser.isEmpty() || !entry.areas.isEmpty())
            rows->addWidget(linksOf(entry, names));
        if (&entry == &entries.constFirst())
            m_firstEnd = rows->count();
    }
    rows->addStretch();
    setWidget(content);
}

void LinkedList::insert(const QString &title, QWidget *below)
{
    auto *rows = static_cast<QVBoxLayout *>(widget()->layout());
    int at = m_firstEnd;
    rows->insertSpacing(at++, 8);
    rows->insertWidget(at++, makeRule());
    rows->insertSpacing(at++, 4);
    rows->insertWidget(at++, makeWrappedLabel(title, Type::Strong));
    rows->insertWidget(at, below);
}

bool LinkedList::reveal(const QUuid &uuid)
{
    QWidget *title = m_titles.value(uuid);
    if (!title)
        return false;
    widget()->adjustSize();
    verticalScrollBar()->setValue(title->mapTo(widget(), QPoint()).y() - kAbove);
    setFocus(Qt::OtherFocusReason);
    return true;
}

LinkButton *LinkedList::linkTo(const QString &name)
{
    auto *link = new LinkButton(name);
    link->setToolTip(tr("Shows the insats in the search"));
    connect(link, &LinkButton::clicked, this, [this, name] { emit insatsRequested(name); });
    return link;
}

QWidget *LinkedList::linksOf(const LinkedEntry &entry, const QHash<QUuid, QString> &names)
{
    auto *links = new QWidget;
    auto *flow = new FlowLayout(8, links);
    const qsizetype shown = std::min(entry.insatser.size(), kMostLinks);
    for (const QUuid &uuid : entry.insatser.first(shown))
        flow->addWidget(linkTo(names.value(uuid)));
    if (shown < entry.insatser.size()) {
        auto *more = new LinkButton(tr("and %n more", nullptr, static_cast<int>(entry.insatser.size() - shown)));
        const QList<QUuid> rest = entry.insatser.mid(shown);
        connect(more, &LinkButton::clicked, links, [this, links, flow, more, rest, names] {
            more->hide();
            for (const QUuid &uuid : rest)
                flow->addWidget(linkTo(names.value(uuid)));
            links->updateGeometry();
        });
        flow->addWidget(more);
    }
    for (const QString &area : entry.areas) {
        auto *link = new LinkButton(tr("Coverage: %1").arg(area));
        link->setToolTip(tr("Shows the need area in the matrix"));
        connect(link, &LinkButton::clicked, this, [this, area] { emit areaRequested(area); });
        flow->addWidget(link);
    }
    return links;
}

} // namespace insats::ui
