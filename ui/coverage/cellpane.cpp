#include "ui/coverage/cellpane.h"

#include "domain/noterules.h"
#include "ui/coverage/gapflag.h"
#include "ui/notes/notesbox.h"
#include "ui/shared/chip.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/labels.h"
#include "wording/coverage.h"
#include "wording/gaptests.h"
#include "wording/names.h"
#include "wording/needs.h"
#include "wording/notes.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

namespace insats::ui {

namespace {

constexpr qsizetype kMostNeeds = 4;
constexpr qsizetype kMostNamed = 40; // of one group; the search page lists all

// Needs of the area that state another level or other ages are left out; what they do not state leaves them in.
QList<NeedAnswer> needsAbout(const CellPlace &place, const QList<NeedAnswer> &needs)
{
    QList<NeedAnswer> about;
    for (const NeedAnswer &answer : needs) {
        const Need &need = answer.need;
        const bool isHere = need.area == place.area && (need.levels.isEmpty() || need.levels.contains(place.level));
        const bool isOfAge =
            !place.band || !isKnown(need.age) || fit(need.age, {place.band->min, place.band->max}) != AgeFit::Outside;
        if (isHere && isOfAge)
            about.append(answer);
    }
    return about;
}

// The cells beside this one: younger, older, and the other levels at the same age.
QList<CellPlace> placesAround(const CellPlace &place, const QList<AgeBand> &bands)
{
    QList<CellPlace> places;
    const qsizetype band = place.band ? bands.indexOf(*place.band) : -1;
    for (const qsizetype other : {band - 1, band + 1}) {
        if (band >= 0 && other >= 0 && other < bands.size())
            places.append({place.area, place.subArea, place.level, bands.at(other)});
    }
    for (const auto &level : kCodes<PreventionLevel>) {
        if (level.value != place.level)
            places.append({place.area, place.subArea, level.value, place.band});
    }
    return places;
}

const CoverageRow *rowOf(const CoverageReply &reply, const CellPlace &place)
{
    for (const CoverageRow &row : reply.rows) {
        if (row.area == place.area && row.subArea == place.subArea)
            return &row;
    }
    return nullptr;
}

int countAt(const CoverageReply &reply, const CellPlace &place)
{
    const CoverageRow *row = rowOf(reply, place);
    if (!row)
        return 0;
    if (!place.band)
        return row->unknownAge.at(static_cast<int>(place.level)).count();
    const auto cell = std::ranges::find(row->cells, place, &CoverageCell::place);
    return cell == row->cells.end() ? 0 : cell->content.count();
}

} // namespace

CellPane::CellPane(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    viewport()->setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("The chosen cell"));
}

void CellPane::setTaxonomy(const Taxonomy &taxonomy)
{
    for (const NeedArea &area : taxonomy.areas)
        m_areaIcons.insert(area.name, area.icon);
}

void CellPane::showCell(const CoverageModel &model, const QModelIndex &index)
{
    const CellContent *content = model.contentAt(index);
    if (!content)
        return;
    m_place = model.placeAt(index);
    m_content = *content;
    m_cell = model.cellAt(index) ? std::optional(*model.cellAt(index)) : std::nullopt;
    const CoverageRow &row = *model.rowAt(index.row());
    const int level = model.levelOf(index.column());
    m_unknownAge = m_cell ? row.unknownAge.at(level) : CellContent();
    m_outside = row.outsideBands.at(level);
    m_needs = needsAbout(m_place, model.reply().needs);
    m_notes = notesAt(m_place, model.reply().notes);
    m_neighbours.clear();
    for (const CellPlace &place : placesAround(m_place, model.reply().parameters.bands))
        m_neighbours.append({place, countAt(model.reply(), place)});
    rebuild();
    QList<QUuid> needed;
    for (const Group &group : groups())
        needed += group.ids.first(std::min(group.ids.size(), kMostNamed));
    emit namesNeeded(needed);
}

void CellPane::focusFirst()
{
    if (auto *first = widget() ? widget()->findChild<LinkButton *>() : nullptr)
        first->setFocus(Qt::TabFocusReason);
}

void CellPane::setCards(const QList<Intervention> &cards)
{
    const QWidget *focused = QApplication::focusWidget();
    const bool hadFocus = focused && isAncestorOf(focused);
    m_cards.clear();
    for (const Intervention &card : cards)
        m_cards.insert(card.uuid, card);
    rebuild();
    if (hadFocus)
        focusFirst();
}

void CellPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_layout)
        rebuild(); // chips carry their colours
}

QList<CellPane::Group> CellPane::groups() const
{
    QList<Group> groups;
    const auto add = [&groups](const QString &heading, const QList<QUuid> &ids, bool planned = false) {
        if (!ids.isEmpty())
            groups.append({heading, ids, planned});
    };
    add(tr("Insatser in the cell"), m_content.interventions.toList());
    add(tr("Of unknown age in the same area and level"), m_unknownAge.interventions.toList());
    add(tr("Planned"), m_content.planned.toList() + m_unknownAge.planned.toList(), true);
    add(tr("Not running"), m_content.inactive.toList() + m_unknownAge.inactive.toList());
    add(tr("For other ages than the groups"), m_outside.interventions.toList());
    return groups;
}

void CellPane::rebuild()
{
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(16, 16, 16, 16);
    m_layout->setSpacing(4);
    addHead();
    addCounts();
    addState();
    addGaps();
    addNotes();
    for (const Group &group : groups())
        addGroup(group);
    addNeighbours();
    addNeeds();
    addUnjudged();
    addActions();
    m_layout->addStretch();
    setWidget(content);
}

void CellPane::addHead()
{
    auto *row = new QHBoxLayout;
    auto *picture = new IconLabel(20);
    picture->setIcon(m_areaIcons.value(m_place.area));
    row->addWidget(picture, 0, Qt::AlignTop);
    const bool isPart = m_place.subArea && !m_place.subArea->isEmpty();
    row->addWidget(makeWrappedLabel(isPart ? *m_place.subArea : m_place.area, Type::Heading), 1);
    m_layout->addLayout(row);
    auto *chips = new QHBoxLayout;
    chips->addWidget(new Chip(levelChip(m_place.level, themeOf(palette()))));
    chips->addWidget(makeLabel(
        m_place.band ? wording::askedAgeText({m_place.band->min, m_place.band->max}) : wording::ageText({}), Type::Strong));
    chips->addStretch();
    m_layout->addLayout(chips);
}

void CellPane::addCounts()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    QLabel *number = makeLabel(QString::number(m_content.count()), Type::Title);
    row->addWidget(number);
    QStringList facts = {tr("insats(er)", nullptr, m_content.count())};
    if (m_cell && m_content.count() > 0) {
        if (!m_cell->providers.isEmpty())
            facts.append(tr("%n provider(s)", nullptr, static_cast<int>(m_cell->providers.size())));
        if (m_cell->unknownProvider > 0)
            facts.append(tr("provider not stated for %1").arg(m_cell->unknownProvider));
    }
    if (m_content.placements != m_content.count())
        facts.append(tr("%n placement(s)", nullptr, m_content.placements));
    if (m_content.ours > 0)
        facts.append(wording::readingText(m_content.ours, m_content.placements));
    row->addWidget(makeWrappedLabel(facts.join(QStringLiteral(" · ")), Type::Body), 1);
    m_layout->addLayout(row);
}

void CellPane::addHeading(const QString &text)
{
    m_layout->addSpacing(8);
    m_layout->addWidget(makeRule());
    m_layout->addSpacing(4);
    m_layout->addWidget(makeWrappedLabel(text, Type::Strong));
}

void CellPane::addNote(const QString &text) { m_layout->addWidget(makeWrappedLabel(text, Type::Note, true)); }

void CellPane::addGaps()
{
    if (!m_cell || m_cell->state != CellState::Mapped)
        return;
    addHeading(tr("Gaps"));
    if (m_cell->flags.isEmpty())
        addNote(tr("None of those that can be judged."));
    for (const Judgement &flag : m_cell->flags) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(new FlagLabel(flag.test), 0, Qt::AlignTop);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(0);
        const QString sentence = wording::sentence(flag);
        texts->addWidget(makeWrappedLabel(sentence.section(QStringLiteral(": "), 0, 0), Type::Strong));
        texts->addWidget(makeWrappedLabel(wording::formulaText(flag), Type::Note, true));
        row->addLayout(texts, 1);
        m_layout->addLayout(row);
    }
}

// That it does not count, for which the notes below give the reason, and that what stands there is listed all the same.
void CellPane::addState()
{
    if (!m_cell || m_cell->state == CellState::Mapped)
        return;
    addHeading(wording::nameOf(m_cell->state));
    addNote(tr("The cell does not count, and no gap is looked for here."));
    if (m_content.count() > 0)
        addNote(tr("All the same %n insats(er) stand(s) here.", nullptr, m_content.count()));
}

void CellPane::addNotes()
{
    if (m_notes.isEmpty())
        return;
    addHeading(tr("Notes"));
    auto *box = new NotesBox(m_notes);
    connect(box, &NotesBox::editRequested, this, &CellPane::noteEditRequested);
    connect(box, &NotesBox::removeRequested, this, &CellPane::noteRemoveRequested);
    connect(box, &NotesBox::historyRequested, this, &CellPane::noteHistoryRequested);
    m_layout->addWidget(box);
}

void CellPane::addNeeds()
{
    if (m_needs.isEmpty())
        return;
    const auto without = std::ranges::count(m_needs, Verdict::Holds, &NeedAnswer::verdict);
    addHeading(tr("Needs in the area: %1, without supply: %2").arg(m_needs.size()).arg(without));
    qsizetype named = 0;
    for (const NeedAnswer &answer : m_needs) {
        if (answer.verdict != Verdict::Holds || named++ >= kMostNeeds)
            continue;
        addNote(QStringLiteral("%1 · %2 (%3)").arg(answer.need.number, answer.need.text, wording::statedText(answer.need)));
    }
    auto *link = new LinkButton(tr("Show them in Needs and figures"));
    connect(link, &LinkButton::clicked, this, [this] { emit needsRequested(m_place.area); });
    m_layout->addWidget(link, 0, Qt::AlignLeft);
}

void CellPane::addUnjudged()
{
    if (!m_cell || m_cell->unjudged.isEmpty())
        return;
    addHeading(tr("Cannot be judged"));
    for (const Judgement &judgement : m_cell->unjudged)
        addNote(wording::sentence(judgement));
}

void CellPane::addGroup(const Group &group)
{
    addHeading(QStringLiteral("%1: %2").arg(group.heading).arg(group.ids.size()));
    for (const QUuid &id : group.ids.first(std::min(group.ids.size(), kMostNamed))) {
        const auto card = m_cards.constFind(id);
        if (card == m_cards.constEnd())
            continue; // on its way
        auto *row = new QHBoxLayout;
        auto *name = new LinkButton(card->name);
        name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        name->setToolTip(card->name);
        connect(name, &LinkButton::clicked, this, [this, shown = *card] { emit cardRequested(shown); });
        row->addWidget(name, 1);
        row->addWidget(makeLabel(wording::ageText(shownAge(*card)), Type::Note));
        m_layout->addLayout(row);
        if (const QStringList providers = deliveringOrganisations(*card); !providers.isEmpty())
            addNote(QStringLiteral(" ") + providers.join(QStringLiteral(", ")));
        if (group.planned) {
            auto *start = new LinkButton(tr("What if it began?"));
            start->setAccessibleName(tr("What if %1 began?").arg(card->name));
            connect(start, &LinkButton::clicked, this, [this, id] { emit startRequested(id); });
            m_layout->addWidget(start, 0, Qt::AlignLeft);
        }
    }
    if (group.ids.size() > kMostNamed)
        addNote(tr("and %1 more; the search page lists them all").arg(group.ids.size() - kMostNamed));
}

void CellPane::addNeighbours()
{
    addHeading(tr("Nearest"));
    for (const auto &[place, count] : m_neighbours) {
        const QString name = place.level != m_place.level ? wording::nameOf(place.level)
                                                          : wording::askedAgeText({place.band->min, place.band->max});
        auto *row = new QHBoxLayout;
        auto *link = new LinkButton(name);
        link->setAccessibleName(wording::placeText(place));
        connect(link, &LinkButton::clicked, this, [this, place = place] { emit cellRequested(place); });
        row->addWidget(link);
        row->addStretch();
        row->addWidget(makeLabel(CoverageModel::tr("%n insats(er)", nullptr, count), Type::Body));
        m_layout->addLayout(row);
    }
}

void CellPane::addActions()
{
    m_layout->addSpacing(12);
    auto *actions = new QWidget;
    auto *flow = new FlowLayout(8, actions);
    const auto add = [flow](const QString &text, const QString &toolTip) {
        auto *button = new QPushButton(text);
        button->setToolTip(toolTip);
        flow->addWidget(button);
        return button;
    };
    const QPushButton *search = add(tr("Show on the search page"), {});
    connect(search, &QPushButton::clicked, this, [this] { emit searchRequested(m_place); });
    const QPushButton *copy = add(tr("Copy"), tr("Copies the cell as text"));
    connect(copy, &QPushButton::clicked, this, &CellPane::copyRequested);
    const auto addNoting = [&](CellState state, const QString &text, const QString &toolTip) {
        connect(add(text, toolTip), &QPushButton::clicked, this, [this, state] { emit noteRequested(state); });
    };
    if (m_cell)
        addNoting(CellState::Mapped, tr("Note"), tr("Notes or decides something about the cell (N)"));
    if (m_cell && m_cell->state == CellState::Mapped) {
        addNoting(CellState::NotRelevant, tr("Not relevant …"), tr("Takes the cell out of the figures, with the reason"));
        addNoting(CellState::NotMapped, tr("Not mapped …"), tr("Says that the inventory never asked about the cell"));
    }
    m_layout->addWidget(actions);
}

} // namespace insats::ui
