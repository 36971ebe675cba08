#include "ui/search/nohitsview.h"

#include "ui/shared/labels.h"
#include "wording/sentences.h"

#include <QBoxLayout>

namespace insats::ui {

namespace {

bool isEmpty(const SearchReply &reply)
{
    return std::ranges::all_of(reply.sizes, [](const CatalogueSize &size) { return size.interventions == 0; });
}

QString titleFor(const SearchReply &reply)
{
    if (isEmpty(reply))
        return NoHitsView::tr("The catalogue has no insatser");
    if (!reply.ignoredWords.isEmpty() && reply.unmatchedWords.isEmpty() && reply.request.choices.isEmpty()
        && !reply.request.age)
        return NoHitsView::tr("One more word, please");
    if (reply.nearTotal > 0)
        return NoHitsView::tr("Nothing fits this age");
    if (!reply.unmatchedWords.isEmpty())
        return NoHitsView::tr("No insats mentions %1").arg(reply.unmatchedWords.join(QStringLiteral(", ")));
    return NoHitsView::tr("Nothing fits all of this");
}

QString detailFor(const SearchReply &reply)
{
    if (isEmpty(reply))
        return NoHitsView::tr("There is nothing to search in. What else it holds stands under Needs and figures (Ctrl+3).");
    if (!reply.ignoredWords.isEmpty() && reply.unmatchedWords.isEmpty() && reply.request.choices.isEmpty()
        && !reply.request.age)
        return NoHitsView::tr("“%1” says too little to search for.").arg(reply.ignoredWords.join(QLatin1Char(' ')));
    return NoHitsView::tr("Loosen something:");
}

} // namespace

NoHitsView::NoHitsView(QWidget *parent)
    : QWidget(parent)
    , m_title(makeTextLabel(Type::Title))
    , m_detail(makeTextLabel(Type::Body))
    , m_ways(new QWidget)
    , m_wayLayout(new QVBoxLayout(m_ways))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 24, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_detail);
    m_wayLayout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_ways);
    layout->addStretch();
}

void NoHitsView::focusFirstWay()
{
    if (auto *way = m_ways->findChild<LinkButton *>())
        way->setFocus(Qt::OtherFocusReason);
}

void NoHitsView::show(const SearchReply &reply)
{
    qDeleteAll(m_ways->findChildren<LinkButton *>());
    m_title->setText(titleFor(reply));
    m_detail->setText(detailFor(reply));
    setAccessibleName(m_title->text());
    for (const Suggestion &suggestion : reply.suggestions) {
        if (suggestion.count == 0)
            continue;
        auto *way = new LinkButton(wording::sentence(suggestion));
        connect(
            way, &LinkButton::clicked, this, [this, suggestion] { emit suggestionTaken(suggestion); }, Qt::QueuedConnection);
        m_wayLayout->addWidget(way);
    }
}

} // namespace insats::ui
