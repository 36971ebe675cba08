#include "ui/shared/registerlinksbox.h"

#include "ui/shared/labels.h"

#include <QBoxLayout>

namespace insats::ui {

RegisterLinksBox::RegisterLinksBox(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
}

void RegisterLinksBox::show(const RegisterLinks &links)
{
    delete m_content;
    m_content = new QWidget;
    auto *rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    m_rows->addWidget(m_content);
    addNeeds(tr("Meets the needs"), links.met);
    addNeeds(tr("Might meet, but its age is not stated"), links.metPerhaps);
    if (!links.collaborations.isEmpty())
        addHead(tr("Collaboration"));
    for (const Collaboration &one : links.collaborations)
        addLink(one.name, {}, [this, uuid = one.uuid] { emit forumRequested(uuid); });
    if (!links.figures.isEmpty())
        addHead(tr("Figures"));
    for (const AreaFigures &figures : links.figures)
        addLink(figures.area, tr("%n figure(s)", nullptr, figures.count),
                [this, area = figures.area] { emit figuresRequested(area); });
    setVisible(rows->count() > 0);
}

void RegisterLinksBox::addHead(const QString &text)
{
    if (m_content->layout()->count() > 0)
        static_cast<QVBoxLayout *>(m_content->layout())->addSpacing(8);
    m_content->layout()->addWidget(makeLabel(text, Type::Strong));
}

void RegisterLinksBox::addNeeds(const QString &head, const QList<Need> &needs)
{
    if (!needs.isEmpty())
        addHead(head);
    for (const Need &need : needs)
        addLink(need.number, need.text, [this, uuid = need.uuid] { emit needRequested(uuid); });
}

void RegisterLinksBox::addLink(const QString &text, const QString &after, std::function<void()> follow)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *link = new LinkButton(text);
    link->setToolTip(tr("Shows it among needs and figures"));
    link->setAccessibleDescription(after);
    connect(link, &LinkButton::clicked, this, std::move(follow));
    row->addWidget(link, 0, Qt::AlignTop);
    row->addWidget(makeWrappedLabel(after, Type::Body), 1);
    static_cast<QVBoxLayout *>(m_content->layout())->addLayout(row);
}

} // namespace insats::ui
