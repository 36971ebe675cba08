#include "ui/needs/needspage.h"

#include "ui/bridge/catalogueclient.h"
#include "ui/needs/figurespane.h"
#include "ui/needs/linkedlist.h"
#include "ui/needs/needdelegate.h"
#include "ui/needs/needmodel.h"
#include "domain/noterules.h"
#include "ui/notes/noteediting.h"
#include "ui/notes/notesbox.h"
#include "ui/shared/icons.h"
#include "ui/shared/labels.h"
#include "ui/shared/theme.h"
#include "wording/names.h"
#include "wording/needs.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTabWidget>

namespace insats::ui {

namespace {

// What stands in the list of areas beside the need areas.
constexpr int kAreaRole = Qt::UserRole;
constexpr int kCountRole = Qt::UserRole + 1;

// Below this width the columns stand below each other and scroll.
constexpr int kRoomForColumns = 900;
constexpr int kHeightBelowEachOther = 1300;
const QString kOrganisation = QStringLiteral("*organisation");

QString areaOf(const Need &need) { return need.kind == NeedKind::Organisation ? kOrganisation : need.area; }

// The count stands at the right, and the name gives way to it.
class CountedDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(option.palette);
        const bool isSelected = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, isSelected ? theme.selectedRow : theme.window);
        if (isSelected)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.accent);
        const QRect picture(option.rect.left() + 10, option.rect.center().y() - 9, 18, 18);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, picture);
        const QRect name = option.rect.adjusted(36, 0, -36, 0);
        painter->setFont(fontFor(isSelected ? Type::Strong : Type::Body));
        painter->setPen(theme.text);
        painter->drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, name.width()));
        painter->setFont(fontFor(Type::Body));
        painter->setPen(theme.text2);
        painter->drawText(option.rect.adjusted(0, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter,
                          index.data(kCountRole).toString());
    }
};

} // namespace

NeedsPage::NeedsPage(CatalogueClient &client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_columns(new QSplitter)
    , m_counts(new ElidedLabel(Type::Body, true))
    , m_filter(new QLineEdit)
    , m_areas(new QListWidget)
    , m_withoutSupply(new QCheckBox)
    , m_withoutLevel(new QCheckBox)
    , m_withAge(new QCheckBox)
    , m_found(makeLabel({}, Type::Strong))
    , m_needModel(new NeedModel(this))
    , m_needs(new QListView)
    , m_need(new LinkedList(tr("The need")))
    , m_toMatrix(new QPushButton(tr("Show in &Coverage")))
    , m_note(new QPushButton(tr("&Note")))
    , m_notes(new NoteEditing(client, this))
    , m_tabs(new QTabWidget)
    , m_figures(new FiguresPane)
    , m_collaborations(new LinkedList(tr("Collaboration")))
    , m_hardToReach(new LinkedList(tr("Hard to reach")))
    , m_vulnerable(new LinkedList(tr("Vulnerable")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(makeRule());
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(buildAreas());
    m_columns->addWidget(buildNeeds());
    m_columns->addWidget(buildTabs());
    m_columns->setStretchFactor(1, 2);
    m_columns->setStretchFactor(2, 3);
    m_columns->setSizes({244, 400, 548});
    auto *scroll = new QScrollArea; // for a narrow window, where the columns stand below each other
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_columns);
    layout->addWidget(scroll, 1);
    connect(&m_client, &CatalogueClient::opened, this, &NeedsPage::start);
    connect(&m_client, &CatalogueClient::cataloguesChanged, this,
            [this](const Taxonomy &taxonomy) { m_taxonomy = taxonomy; });
    connect(&m_client, &CatalogueClient::registersRead, this, &NeedsPage::show);
    const auto showArea = [this](const QString &area) {
        emit cellRequested({area, std::nullopt, PreventionLevel::Universal, std::nullopt});
    };
    for (LinkedList *list : {m_need, m_collaborations, m_hardToReach, m_vulnerable}) {
        connect(list, &LinkedList::insatsRequested, this, &NeedsPage::insatsRequested);
        connect(list, &LinkedList::areaRequested, this, showArea);
    }
    connect(m_figures, &FiguresPane::matrixRequested, this, showArea);
    connect(m_figures, &FiguresPane::insatserRequested, this, &NeedsPage::areaRequested);
}

QWidget *NeedsPage::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(16);
    row->addWidget(makeLabel(tr("Needs and figures"), Type::Title));
    row->addWidget(m_counts, 2);
    m_filter->setPlaceholderText(tr("Search needs and figures"));
    m_filter->setAccessibleName(tr("Search needs and figures"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedHeight(36);
    m_filter->setMinimumWidth(140);
    m_filter->setMaximumWidth(280);
    row->addWidget(m_filter, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &NeedsPage::showChosen);
    return head;
}

QWidget *NeedsPage::buildAreas()
{
    auto *pane = new QWidget;
    pane->setMinimumSize(200, 420);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(8, 12, 8, 12);
    column->setSpacing(8);
    column->addWidget(makeLabel(tr("Need area"), Type::Strong));
    m_areas->setFrameShape(QFrame::NoFrame);
    m_areas->setAccessibleName(tr("Need area"));
    m_areas->viewport()->setBackgroundRole(QPalette::Window);
    m_areas->setIconSize({18, 18});
    m_areas->setSpacing(2);
    m_areas->setItemDelegate(new CountedDelegate(m_areas));
    m_areas->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_areas, 1);
    column->addWidget(makeLabel(tr("Show only"), Type::Strong));
    for (QCheckBox *box : {m_withoutSupply, m_withoutLevel, m_withAge}) {
        column->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &NeedsPage::showChosen);
    }
    connect(m_areas, &QListWidget::currentRowChanged, this, &NeedsPage::showChosen);
    return pane;
}

QWidget *NeedsPage::buildNeeds()
{
    auto *pane = new QWidget;
    pane->setMinimumWidth(300);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_found->setContentsMargins(12, 12, 12, 8);
    column->addWidget(m_found);
    m_needs->setModel(m_needModel);
    m_needs->setItemDelegate(new NeedDelegate(m_needs));
    m_needs->setUniformItemSizes(true);
    m_needs->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_needs->setMouseTracking(true);
    m_needs->setFrameShape(QFrame::NoFrame);
    m_needs->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_needs->setAccessibleName(tr("Needs"));
    auto *halves = new QSplitter(Qt::Vertical);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_needs);
    auto *below = new QWidget;
    auto *detail = new QVBoxLayout(below);
    detail->setContentsMargins(0, 0, 0, 8);
    detail->addWidget(makeRule());
    detail->addWidget(m_need, 1);
    auto *actions = new QHBoxLayout;
    actions->setContentsMargins(16, 0, 16, 0);
    actions->addWidget(m_toMatrix);
    actions->addWidget(m_note);
    m_note->setToolTip(tr("Notes or decides something about the need"));
    connect(m_note, &QPushButton::clicked, this, &NeedsPage::noteNeed);
    connect(m_notes, &NoteEditing::noticed, this, &NeedsPage::noticed);
    actions->addStretch();
    detail->addLayout(actions);
    halves->addWidget(below);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    column->addWidget(halves, 1);
    connect(m_needs->selectionModel(), &QItemSelectionModel::currentChanged, this, &NeedsPage::showChosenNeed);
    connect(m_toMatrix, &QPushButton::clicked, this, [this] {
        const NeedAnswer *answer = m_needModel->at(m_needs->currentIndex());
        if (!answer)
            return;
        const QList<PreventionLevel> &levels = answer->levelsWithout.isEmpty() ? answer->need.levels : answer->levelsWithout;
        emit cellRequested({answer->need.area, std::nullopt, levels.value(0, PreventionLevel::Universal), std::nullopt});
    });
    return pane;
}

QWidget *NeedsPage::buildTabs()
{
    m_tabs->setMinimumWidth(360);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_figures, tr("Figures"));
    m_tabs->addTab(m_collaborations, tr("Collaboration"));
    m_tabs->addTab(m_hardToReach, tr("Hard to reach"));
    m_tabs->addTab(m_vulnerable, tr("Vulnerable"));
    return m_tabs;
}

void NeedsPage::start(const Taxonomy &taxonomy, const QList<CatalogueInfo> &, const QStringList &chosen)
{
    m_taxonomy = taxonomy;
    m_catalogues = chosen;
    m_started = true;
    m_asked = false; // of another file
    if (isVisible())
        ask();
}

void NeedsPage::setCatalogues(const QStringList &ids)
{
    m_catalogues = ids;
    if (m_asked)
        ask();
}

void NeedsPage::ask()
{
    if (!m_started)
        return;
    m_asked = true;
    m_client.registers(m_catalogues);
}

void NeedsPage::show(const RegistersReply &reply)
{
    m_reply = reply;
    m_counts->setText(tr("%1 needs · %2 figures · %3 forums")
                          .arg(reply.needs.size())
                          .arg(reply.indicators.size())
                          .arg(reply.collaborations.size()));
    showAreas();
    showHardToReach();
    showVulnerable();
    showChosen();
    emit answered(reply);
}

void NeedsPage::showAreas()
{
    const QString chosen = m_wantedArea.isEmpty() ? chosenArea() : std::exchange(m_wantedArea, QString());
    const QSignalBlocker quiet(m_areas);
    m_areas->clear();
    const QColor colour = themeOf(palette()).text2;
    const auto add = [&](const QString &key, const QString &text, const QString &picture, qsizetype count) {
        auto *item = new QListWidgetItem(icon(picture, colour), text, m_areas);
        item->setData(kAreaRole, key);
        item->setData(kCountRole, count);
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(text).arg(count));
        item->setToolTip(text);
        item->setSizeHint({120, 32});
        if (key == chosen)
            m_areas->setCurrentItem(item);
    };
    const auto countOf = [this](const QString &key) {
        return std::ranges::count_if(m_reply.needs, [&key](const NeedAnswer &answer) { return areaOf(answer.need) == key; });
    };
    add({}, tr("All areas"), QStringLiteral("grid"), m_reply.needs.size());
    for (const NeedArea &area : m_taxonomy.areas)
        add(area.name, area.name, area.icon, countOf(area.name));
    add(kOrganisation, tr("Organisation"), QStringLiteral("house"), countOf(kOrganisation));
    const auto shareOf = [this](auto &&isOne) { return std::ranges::count_if(m_reply.needs, isOne); };
    m_withoutSupply->setText(
        tr("Without supply (%1)").arg(shareOf([](const NeedAnswer &one) { return one.verdict == Verdict::Holds; })));
    m_withoutLevel->setText(
        tr("Level not stated (%1)").arg(shareOf([](const NeedAnswer &one) { return one.need.levels.isEmpty(); })));
    m_withAge->setText(
        tr("With stated age (%1)").arg(shareOf([](const NeedAnswer &one) { return !one.need.ageText.isEmpty(); })));
    if (!m_areas->currentItem())
        m_areas->setCurrentRow(0);
    m_areas->doItemsLayout(); // else a moment later, and a picture taken now would miss them
}

QString NeedsPage::chosenArea() const
{
    return m_areas->currentItem() ? m_areas->currentItem()->data(kAreaRole).toString() : QString();
}

bool NeedsPage::isShown(const NeedAnswer &answer) const
{
    const QString area = chosenArea();
    const QString text = m_filter->text().trimmed();
    const Need &need = answer.need;
    const QString words = QStringList{need.number, need.text, need.theme, need.target.join(QLatin1Char(' ')),
                                      need.topics.join(QLatin1Char(' '))}
                              .join(QLatin1Char('\n'));
    return (area.isEmpty() || areaOf(need) == area) && (text.isEmpty() || words.contains(text, Qt::CaseInsensitive))
        && (!m_withoutSupply->isChecked() || answer.verdict == Verdict::Holds)
        && (!m_withoutLevel->isChecked() || need.levels.isEmpty()) && (!m_withAge->isChecked() || !need.ageText.isEmpty());
}

void NeedsPage::showChosen()
{
    const NeedAnswer *before = m_needModel->at(m_needs->currentIndex());
    const QUuid chosen = before ? before->need.uuid : QUuid();
    QList<NeedAnswer> shown;
    for (const NeedAnswer &answer : m_reply.needs) {
        if (isShown(answer))
            shown.append(answer);
    }
    m_needModel->setAnswers(shown);
    m_found->setText(tr("%n need(s)", nullptr, static_cast<int>(shown.size())));
    m_needs->setCurrentIndex(m_needModel->index(std::max(m_needModel->rowOf(chosen), 0)));
    showChosenNeed();
    showIndicators();
    showCollaborations();
    showWanted();
}

void NeedsPage::showChosenNeed()
{
    const NeedAnswer *answer = m_needModel->at(m_needs->currentIndex());
    m_toMatrix->setEnabled(answer && answer->need.kind == NeedKind::TargetGroup);
    m_note->setEnabled(answer);
    if (!answer) {
        m_need->show({}, {}, {}, tr("The chosen catalogues have no such needs."));
        return;
    }
    const Need &need = answer->need;
    QStringList facts = {wording::statedText(need)};
    if (!need.topics.isEmpty())
        facts.append(tr("About: %1").arg(need.topics.join(QStringLiteral(", "))));
    if (!need.levelNote.isEmpty())
        facts.append(tr("On the level: %1").arg(need.levelNote));
    for (const Source &source : need.sources)
        facts.append(tr("Source: %1").arg(QStringLiteral("%1, %2").arg(source.document, source.section)));
    QList<LinkedEntry> entries = {{QStringLiteral("%1 · %2").arg(need.number, need.text), facts, {}},
                                  {wording::supplyText(*answer), {}, answer->meeting}};
    if (!answer->unknownAge.isEmpty())
        entries.append({tr("Would meet it, but the age is not stated"), {}, answer->unknownAge});
    if (!answer->nearby.isEmpty())
        entries.append(
            {tr("The same topic, in another area, on another level, for other ages or groups"), {}, answer->nearby});
    m_need->show({}, entries, m_reply.names, {});
    showNotes(need);
}

void NeedsPage::showNotes(const Need &need)
{
    const QList<Note> notes = notesOn(need.uuid, m_reply.notes);
    if (notes.isEmpty())
        return;
    auto *box = new NotesBox(notes);
    connect(box, &NotesBox::editRequested, this, [this, need](const Note &note) {
        m_notes->write(note, QStringLiteral("%1 · %2").arg(need.number, need.text), {});
    });
    connect(box, &NotesBox::removeRequested, m_notes, &NoteEditing::remove);
    connect(box, &NotesBox::historyRequested, m_notes, &NoteEditing::showHistory);
    m_need->insert(tr("Notes"), box);
}

// A new one, of the need's own catalogue.
void NeedsPage::noteNeed()
{
    const NeedAnswer *answer = m_needModel->at(m_needs->currentIndex());
    if (!answer)
        return;
    const Need &need = answer->need;
    QList<CatalogueInfo> own = m_reply.catalogues;
    own.removeIf([&need](const CatalogueInfo &catalogue) { return catalogue.id != need.catalogue; });
    Note note;
    note.need = need.uuid;
    m_notes->write(note, QStringLiteral("%1 · %2").arg(need.number, need.text), own);
}

void NeedsPage::showIndicators()
{
    const QString area = chosenArea();
    const QString text = m_filter->text().trimmed();
    QList<Indicator> shown;
    for (const Indicator &indicator : m_reply.indicators) {
        const bool isOfArea = area.isEmpty() || indicator.area == area || (area == kOrganisation && indicator.resource);
        if (isOfArea && (text.isEmpty() || wording::spokenText(indicator).contains(text, Qt::CaseInsensitive)))
            shown.append(indicator);
    }
    m_figures->show(shown, m_reply);
}

void NeedsPage::showCollaborations()
{
    const QString area = chosenArea();
    QList<LinkedEntry> entries;
    for (const Collaboration &one : m_reply.collaborations) {
        if (!area.isEmpty() && !one.areas.contains(area))
            continue;
        QStringList lines = {
            one.purpose,
            tr("Parties: %1").arg(one.parties.isEmpty() ? tr("none are stated") : one.parties.join(QStringLiteral(", ")))};
        const QString age = isKnown(one.age) ? wording::ageText(one.age) : one.ageText;
        const QString forWhom = QStringList{one.target, age}.join(QStringLiteral(" · "));
        if (!one.target.isEmpty())
            lines.append(tr("For: %1").arg(age.isEmpty() ? one.target : forWhom));
        entries.append({QStringLiteral("%1 · %2").arg(one.name, wording::nameOf(one.level)), lines, one.interventions,
                        one.areas, one.uuid});
    }
    m_collaborations->show({}, entries, m_reply.names, tr("No forum of collaboration about this in the chosen catalogues."));
}

void NeedsPage::showHardToReach()
{
    QList<LinkedEntry> entries;
    for (const HardToReachAnswer &answer : m_reply.hardToReach)
        entries.append({answer.group.name, {wording::groupText(answer)}, answer.reaching});
    m_hardToReach->show(tr("Groups that the source calls hard to reach, and what exists for them by tag and age."), entries,
                        m_reply.names, tr("The chosen catalogues name no such groups."));
}

void NeedsPage::showVulnerable()
{
    QList<LinkedEntry> entries;
    if (!m_reply.volunteerRun.isEmpty())
        entries.append({tr("Run by volunteers: %1").arg(m_reply.volunteerRun.size()), {}, m_reply.volunteerRun});
    if (!m_reply.endingSoon.isEmpty())
        entries.append(
            {tr("Ends within a year, by end date or funding: %1").arg(m_reply.endingSoon.size()), {}, m_reply.endingSoon});
    m_vulnerable->show(tr("What runs today and hangs on somebody’s goodwill or on money with an end."), entries,
                       m_reply.names,
                       tr("Nothing in the chosen catalogues is known to hang on volunteers or to end within a year."));
}

void NeedsPage::showArea(const QString &area)
{
    m_wantedArea = area;
    if (!m_reply.catalogues.isEmpty())
        showAreas();
    showChosen();
}

// What is looked for may be filtered away, so all of it is shown first.
void NeedsPage::showEverything()
{
    const QSignalBlocker quietFilter(m_filter);
    m_filter->clear();
    for (QCheckBox *box : {m_withoutSupply, m_withoutLevel, m_withAge}) {
        const QSignalBlocker quiet(box);
        box->setChecked(false);
    }
    m_areas->setCurrentRow(0);
    showChosen();
}

void NeedsPage::showNeed(const QUuid &need)
{
    m_wantedNeed = need;
    showEverything();
}

void NeedsPage::showForum(const QUuid &forum)
{
    m_wantedForum = forum;
    m_tabs->setCurrentWidget(m_collaborations);
    showEverything();
}

void NeedsPage::showFigures(const QString &area)
{
    m_tabs->setCurrentWidget(m_figures);
    showArea(area);
}

// Waits for the first answer when there is none yet.
void NeedsPage::showWanted()
{
    if (const int row = m_needModel->rowOf(m_wantedNeed); row >= 0) {
        m_needs->setCurrentIndex(m_needModel->index(row));
        m_needs->scrollTo(m_needs->currentIndex(), QAbstractItemView::PositionAtCenter);
        m_wantedNeed = {};
    }
    if (!m_wantedForum.isNull() && m_collaborations->reveal(m_wantedForum))
        m_wantedForum = {};
}

void NeedsPage::arrange()
{
    const bool hasRoom = width() >= kRoomForColumns;
    m_columns->setOrientation(hasRoom ? Qt::Horizontal : Qt::Vertical);
    m_columns->setMinimumHeight(hasRoom ? 0 : kHeightBelowEachOther);
}

void NeedsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void NeedsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_started)
        showAreas(); // icons carry their colours
}

void NeedsPage::focusNeeds() { m_needs->setFocus(Qt::ShortcutFocusReason); }

void NeedsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_asked)
        ask();
}

} // namespace insats::ui
