#include "ui/shared/cardview.h"

#include "ui/search/resultdelegate.h"
#include "ui/shared/chip.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/icons.h"
#include "ui/shared/labels.h"
#include "ui/shared/registerlinksbox.h"
#include "ui/shared/theme.h"
#include "ui/shared/tonebox.h"
#include "wording/card.h"
#include "wording/consent.h"
#include "wording/names.h"
#include "wording/rules.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

namespace insats::ui {

namespace {

constexpr int kMargin = 16;
constexpr int kLabelWidth = 92;

void showText(QLabel &label, const QString &text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

} // namespace

CardView::CardView(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget)
    , m_empty(makeTextLabel(Type::Body))
    , m_name(makeTextLabel(Type::Title))
    , m_shortlist(new QPushButton)
    , m_copy(new QPushButton(tr("Copy")))
    , m_edit(new QPushButton(tr("Edit")))
    , m_chips(new QWidget)
    , m_chipLayout(new FlowLayout(6, m_chips))
    , m_note(new ToneBox(Tone::Warning))
    , m_consent(new ToneBox(Tone::Info))
    , m_why(new LinkButton(tr("Why here?")))
    , m_reasons(new ToneBox(Tone::Info))
    , m_summary(makeTextLabel(Type::Body))
    , m_text(makeTextLabel(Type::Body))
    , m_facts(new QGridLayout)
    , m_placementsHead(makeLabel({}, Type::Strong))
    , m_placements(makeTextLabel(Type::Body))
    , m_links(new RegisterLinksBox)
    , m_standing(makeTextLabel(Type::Body))
    , m_reviewed(makeTextLabel(Type::Body))
    , m_source(makeTextLabel(Type::Note))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::StyledPanel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Card"));
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(12);
    layout->addWidget(buildHead());
    layout->addWidget(m_chips);
    layout->addWidget(m_note);
    layout->addWidget(m_consent);
    layout->addWidget(m_reasons);
    layout->addWidget(m_summary);
    layout->addWidget(m_text);
    m_facts->setHorizontalSpacing(8);
    m_facts->setVerticalSpacing(6);
    m_facts->setColumnMinimumWidth(1, kLabelWidth);
    m_facts->setColumnStretch(2, 1);
    layout->addLayout(m_facts);
    layout->addWidget(makeRule());
    layout->addWidget(m_placementsHead);
    layout->addWidget(m_placements);
    layout->addWidget(m_links);
    layout->addWidget(makeRule());
    layout->addWidget(m_standing);
    layout->addWidget(m_reviewed);
    m_source->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_source);
    layout->addStretch();
    m_empty->setText(tr("Choose an insats in the list to read everything that is known about it."));
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setMargin(kMargin);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *both = new QWidget;
    auto *stack = new QVBoxLayout(both);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->addWidget(m_empty);
    stack->addWidget(m_content, 1);
    setWidget(both);
    both->setBackgroundRole(QPalette::Base);
    viewport()->setBackgroundRole(QPalette::Base);
    connect(m_shortlist, &QPushButton::clicked, this, &CardView::shortlistRequested);
    connect(m_why, &LinkButton::toggled, this, [this](bool on) {
        m_reasons->setVisible(on);
        fitHeight();
    });
    connect(m_copy, &QPushButton::clicked, this, &CardView::copyRequested);
    connect(m_edit, &QPushButton::clicked, this, [this] { emit editRequested(m_row->intervention.uuid); });
    connect(m_links, &RegisterLinksBox::needRequested, this, &CardView::needRequested);
    connect(m_links, &RegisterLinksBox::forumRequested, this, &CardView::forumRequested);
    connect(m_links, &RegisterLinksBox::figuresRequested, this, &CardView::figuresRequested);
    showNothing();
}

QWidget *CardView::buildHead()
{
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_name);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(8);
    m_shortlist->setCheckable(true);
    m_shortlist->setToolTip(tr("Ctrl+D"));
    m_edit->setToolTip(tr("Opens the insats under Manage (F2)"));
    m_copy->setToolTip(tr("Copies the card as plain text (Ctrl+Shift+C)"));
    for (QPushButton *button : {m_shortlist, m_copy, m_edit}) {
        button->setFixedHeight(32);
        actions->addWidget(button);
    }
    actions->addStretch();
    m_why->setCheckable(true);
    actions->addWidget(m_why);
    layout->addLayout(actions);
    return head;
}

void CardView::setTaxonomy(const Taxonomy &taxonomy) { m_areaIcons = areaIcons(taxonomy); }

void CardView::setCatalogues(const QList<CatalogueInfo> &catalogues)
{
    for (const CatalogueInfo &catalogue : catalogues)
        m_applicationContacts.insert(catalogue.id, catalogue.applicationContact);
}

void CardView::setFamilyCentres(const QList<FamilyCentre> &centres)
{
    m_centres = centres;
    if (m_row)
        showStandingTexts(m_row->intervention);
    fitHeight();
}

void CardView::show(const SearchRow &row, const std::optional<AskedAge> &askedAge)
{
    const bool sameCard = m_row && m_row->intervention.uuid == row.intervention.uuid;
    m_row = row;
    const Intervention &intervention = row.intervention;
    m_empty->hide();
    m_content->show();
    m_name->setText(intervention.name);
    setAccessibleName(tr("Card: %1").arg(intervention.name));
    showChips(intervention);
    showNote(row, askedAge);
    showConsent(intervention, askedAge);
    showReasons(row);
    showText(*m_summary, intervention.summary);
    showText(*m_text, intervention.content);
    showFacts(intervention);
    m_placementsHead->setText(
        tr("In the matrix · %n placement(s)", nullptr, static_cast<int>(intervention.placements.size())));
    m_placements->setText(wording::placementLines(intervention).join(QLatin1Char('\n')));
    showStandingTexts(intervention);
    m_reviewed->setText(tr("Reviewed %1").arg(wording::dateText(intervention.reviewedOn)));
    m_source->setText(tr("Source: %1").arg(wording::sourceLines(intervention).join(QLatin1Char('\n'))));
    if (!sameCard)
        m_links->hide();
    fitHeight();
    if (!sameCard) {
        ensureVisible(0, 0);
        emit shown(intervention.uuid);
    }
}

void CardView::setLinks(const RegisterLinks &links)
{
    if (!m_row || m_row->intervention.uuid != links.insats)
        return;
    m_links->show(links);
    fitHeight();
}

// A scroll area does not ask its content how high it must be for its width, and the rows of a grid in it are then pressed
// together. So each text is given the height that it needs at the width that it has, as a plain height.
void CardView::fitHeight()
{
    QLayout *layout = m_content->layout();
    const auto layOut = [this, layout] {
        layout->invalidate();
        layout->activate();
        for (const QWidget *part : m_content->findChildren<QWidget *>()) {
            if (part->layout())
                part->layout()->activate();
        }
    };
    QList<QLabel *> texts = m_content->findChildren<QLabel *>();
    texts.removeIf([](const QLabel *label) { return !label->wordWrap(); });
    for (QLabel *text : texts)
        text->ensurePolished(); // which would give the policy back
    layOut();
    for (QLabel *text : texts) {
        QSizePolicy policy = text->sizePolicy();
        policy.setHeightForWidth(false);
        text->setSizePolicy(policy);
        text->setMinimumHeight(0); // which heightForWidth counts in
        text->setFixedHeight(std::max(text->heightForWidth(text->width()), 0)); // an empty one has none
    }
    for (Chip *chip : m_chips->findChildren<Chip *>())
        chip->show(); // what is not shown takes no room
    m_chips->setFixedHeight(m_chipLayout->heightForWidth(m_chips->width()));
    layOut();
    m_content->setMinimumHeight(layout->totalMinimumSize().height());
}

void CardView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitHeight();
}

void CardView::showNothing()
{
    m_row.reset();
    m_content->hide();
    m_empty->show();
    setAccessibleName(tr("Card"));
}

void CardView::showChips(const Intervention &intervention)
{
    qDeleteAll(m_chips->findChildren<Chip *>());
    const Theme &theme = themeOf(palette());
    QStringList shown;
    const auto add = [&](const ChipLook &look) {
        if (!shown.contains(look.text))
            m_chipLayout->addWidget(new Chip(look, m_chips));
        shown.append(look.text);
    };
    if (intervention.status != InterventionStatus::Active)
        add({QStringLiteral("info"), wording::nameOf(intervention.status), theme.warning.back, {}, theme.warning.text});
    for (const QString &badge : wording::badges(intervention))
        add({QStringLiteral("check"), badge, theme.ok.back, {}, theme.ok.text});
    if (intervention.type != InterventionType::Activity)
        add({{}, wording::nameOf(intervention.type), theme.base, theme.chipBorder, theme.text});
    for (const Placement &placement : intervention.placements) {
        if (placement.level)
            add(levelChip(*placement.level, theme));
    }
    for (const Placement &placement : intervention.placements)
        add(areaChip(placement.area, m_areaIcons.value(placement.area, QStringLiteral("rings")), theme));
    for (const QString &group : intervention.groups)
        add({QStringLiteral("person"), group, theme.base, theme.chipBorder, theme.text});
}

void CardView::showNote(const SearchRow &row, const std::optional<AskedAge> &askedAge)
{
    const bool unknown = row.ageFit == AgeFit::Unknown;
    const bool outside = row.ageFit == AgeFit::Outside;
    m_note->setVisible(askedAge && (unknown || outside));
    if (!askedAge)
        return;
    const QString asked = wording::askedAgeText(*askedAge);
    m_note->setText(unknown ? tr("The source states no age. You asked about %1.").arg(asked)
                            : tr("Takes %1. You asked about %2.").arg(wording::ageText(shownAge(row.intervention)), asked));
}

// Asked for with an age only: whose consent is needed depends on it.
void CardView::showConsent(const Intervention &intervention, const std::optional<AskedAge> &askedAge)
{
    const QStringList lines = askedAge ? wording::consentLines(intervention, *askedAge) : QStringList();
    m_consent->setVisible(!lines.isEmpty());
    if (!lines.isEmpty())
        m_consent->setText(tr("Consent at %1").arg(wording::askedAgeText(*askedAge)) + QLatin1Char('\n')
                           + lines.join(QLatin1Char('\n')));
}

void CardView::showStandingTexts(const Intervention &intervention)
{
    QStringList lines;
    for (const FamilyCentre &centre : m_centres) {
        if (centre.intervention == intervention.uuid && !centre.intervention.isNull())
            lines += wording::centreLines(centre);
    }
    lines += wording::rightsLines(intervention, m_applicationContacts.value(intervention.catalogue));
    showText(*m_standing, lines.join(QLatin1Char('\n')));
}

void CardView::showReasons(const SearchRow &row)
{
    QStringList lines;
    for (const MatchReason &reason : row.reasons)
        lines.append(wording::reasonText(reason));
    m_why->setVisible(!lines.isEmpty());
    m_reasons->setText(lines.join(QLatin1Char('\n')));
    m_reasons->setVisible(!lines.isEmpty() && m_why->isChecked());
}

CardView::FactRow &CardView::factRow(int number)
{
    while (m_factRows.size() <= number) {
        const int row = static_cast<int>(m_factRows.size());
        m_factRows.append({new IconLabel(16), makeLabel({}, Type::Body, true), makeTextLabel(Type::Body)});
        m_facts->addWidget(m_factRows.constLast().icon, row, 0, Qt::AlignTop);
        m_facts->addWidget(m_factRows.constLast().label, row, 1, Qt::AlignTop);
        m_facts->addWidget(m_factRows.constLast().value, row, 2);
    }
    return m_factRows[number];
}

void CardView::showFacts(const Intervention &intervention)
{
    const QList<wording::Fact> facts = wording::facts(intervention);
    for (int i = 0; i < qMax(facts.size(), m_factRows.size()); ++i) {
        const FactRow &row = factRow(i);
        const bool used = i < facts.size();
        for (QWidget *widget :
             {static_cast<QWidget *>(row.icon), static_cast<QWidget *>(row.label), static_cast<QWidget *>(row.value)})
            widget->setVisible(used);
        if (!used)
            continue;
        const wording::Fact &fact = facts.at(i);
        row.icon->setIcon(fact.icon);
        row.label->setText(fact.label);
        QFont font = fontFor(Type::Body);
        font.setItalic(!fact.known);
        row.value->setFont(font);
        row.value->setForegroundRole(fact.known ? QPalette::WindowText : QPalette::PlaceholderText);
        row.value->setText(fact.value);
        row.value->setAccessibleName(QStringLiteral("%1: %2").arg(fact.label, fact.value));
    }
}

void CardView::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    update(); // the frame shows the focus
}

void CardView::focusOutEvent(QFocusEvent *event)
{
    QScrollArea::focusOutEvent(event);
    update();
}

void CardView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !m_row)
        return;
    showChips(m_row->intervention);
    setInShortlist(m_shortlist->isChecked());
}

void CardView::setInShortlist(bool inShortlist)
{
    m_shortlist->setChecked(inShortlist);
    m_shortlist->setText(inShortlist ? tr("In the shortlist") : tr("Add to shortlist"));
    m_shortlist->setIcon(
        icon(inShortlist ? QStringLiteral("check") : QStringLiteral("bookmark"), themeOf(palette()).accent));
    m_copy->setIcon(icon(QStringLiteral("copy"), themeOf(palette()).text));
}

} // namespace insats::ui
