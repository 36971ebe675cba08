#include "ui/coverage/whatifpane.h"

#include "ui/coverage/changelist.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/labels.h"
#include "ui/shared/tonebox.h"
#include "ui/shared/twolinedelegate.h"
#include "wording/coverage.h"
#include "wording/differences.h"
#include "wording/whatif.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>

namespace insats::ui {

namespace {

constexpr int kFigureRow = 26;
constexpr int kPartIndex = Qt::UserRole + 1;

QScrollArea *scrolled(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setBackgroundRole(QPalette::Base);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    scroll->setWidget(content);
    return scroll;
}

// "Psykisk hälsa, förebyggande, 16–19 år: 1 → 2 insatser (+1). …" in two lines.
std::pair<QString, QString> twoLines(const CellDifference &difference)
{
    const QString place = wording::placeText(difference.place);
    QString rest = wording::differenceText(difference).mid(place.size() + 2);
    const QString indent = difference.place.subArea ? QStringLiteral("   ") : QString();
    return {indent + place, indent + rest};
}

} // namespace

WhatIfPane::WhatIfPane(QWidget *parent)
    : QWidget(parent)
    , m_scenarios(new QComboBox)
    , m_unsaved(makeLabel(tr("unsaved change"), Type::Note, true))
    , m_missing(new ToneBox(Tone::Warning))
    , m_changes(new ChangeList)
    , m_add(new QPushButton(tr("Add a change")))
    , m_figures(new QTableWidget)
    , m_effectsHead(makeWrappedLabel({}, Type::Strong))
    , m_effects(new QListWidget)
    , m_rename(new LinkButton(tr("Rename …")))
    , m_throwAway(new LinkButton(tr("Throw away …")))
    , m_copy(new LinkButton(tr("Copy as text")))
    , m_save(new QPushButton(tr("Save")))
    , m_plan(new QPushButton(tr("Enter as planned …")))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeRule());
    layout->addWidget(buildHead());
    layout->addWidget(scrolled(buildContent()), 1);
    layout->addWidget(makeRule());
    layout->addWidget(buildBar());
    connect(m_changes, &ChangeList::turned, this, &WhatIfPane::turned);
    connect(m_changes, &ChangeList::editRequested, this, &WhatIfPane::editRequested);
    connect(m_changes, &ChangeList::removeRequested, this, &WhatIfPane::removeRequested);
}

QWidget *WhatIfPane::buildHead()
{
    auto *head = new QWidget;
    auto *rows = new QVBoxLayout(head);
    rows->setContentsMargins(16, 8, 12, 8);
    rows->setSpacing(6);
    auto *titles = new QHBoxLayout;
    auto *picture = new IconLabel(18);
    picture->setIcon(QStringLiteral("flask"));
    titles->addWidget(picture);
    titles->addWidget(makeLabel(tr("What if"), Type::Heading));
    titles->addStretch();
    titles->addWidget(m_unsaved);
    auto *close = new LinkButton(tr("Close"));
    close->setToolTip(tr("Back to the catalogue as it is (W). What is thought stays here until the program ends."));
    connect(close, &LinkButton::clicked, this, &WhatIfPane::closed);
    titles->addWidget(close);
    rows->addLayout(titles);
    auto *choosing = new QHBoxLayout;
    m_scenarios->setAccessibleName(tr("Scenario"));
    m_scenarios->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scenarios->setMinimumContentsLength(8);
    m_scenarios->setMinimumHeight(32);
    connect(m_scenarios, &QComboBox::activated, this, [this] { emit chosen(m_scenarios->currentData().toUuid()); });
    choosing->addWidget(m_scenarios, 1);
    auto *fresh = new QPushButton(tr("New"));
    fresh->setToolTip(tr("Begin a new scenario"));
    connect(fresh, &QPushButton::clicked, this, &WhatIfPane::newRequested);
    choosing->addWidget(fresh);
    rows->addLayout(choosing);
    auto *links = new QWidget;
    auto *flow = new FlowLayout(4, links);
    flow->setContentsMargins(0, 0, 0, 0);
    for (LinkButton *link : {m_rename, m_throwAway, m_copy})
        flow->addWidget(link);
    connect(m_rename, &LinkButton::clicked, this, &WhatIfPane::renameRequested);
    connect(m_throwAway, &LinkButton::clicked, this, &WhatIfPane::throwAwayRequested);
    connect(m_copy, &LinkButton::clicked, this, &WhatIfPane::copyRequested);
    rows->addWidget(links);
    return head;
}

QWidget *WhatIfPane::buildContent()
{
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 0, 12, 12);
    layout->setSpacing(10);
    m_missing->hide();
    layout->addWidget(m_missing);
    layout->addWidget(m_changes);
    buildAddMenu();
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    buildFigures();
    layout->addWidget(m_figures);
    layout->addWidget(m_effectsHead);
    m_effects->setItemDelegate(new TwoLineDelegate(m_effects));
    m_effects->setUniformItemSizes(true);
    m_effects->setMouseTracking(true);
    m_effects->setFrameShape(QFrame::NoFrame);
    m_effects->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_effects->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_effects->setAccessibleName(tr("Cells that change"));
    m_effects->setAccessibleDescription(tr("Enter goes to the cell."));
    const auto goTo = [this](const QListWidgetItem *item) {
        emit placeRequested(item->data(kPartIndex).value<CellPlace>());
    };
    connect(m_effects, &QListWidget::itemClicked, this, goTo);
    connect(m_effects, &QListWidget::itemActivated, this, goTo);
    layout->addWidget(m_effects);
    layout->addStretch();
    return content;
}

void WhatIfPane::buildAddMenu()
{
    auto *menu = new QMenu(this);
    const auto add = [this, menu](const QString &text, ScenarioChangeKind kind) {
        menu->addAction(text, this, [this, kind] { emit additionRequested(kind); });
    };
    add(tr("&New insats …"), ScenarioChangeKind::Added);
    add(tr("&Planned insats that begins …"), ScenarioChangeKind::Started);
    add(tr("Without a p&rovider …"), ScenarioChangeKind::WithoutProvider);
    add(tr("Without an &insats …"), ScenarioChangeKind::Removed);
    add(tr("&Move the day …"), ScenarioChangeKind::Date);
    m_add->setMenu(menu);
}

void WhatIfPane::buildFigures()
{
    m_figures->setColumnCount(4);
    m_figures->setHorizontalHeaderLabels({QString(), tr("before"), tr("after"), tr("difference")});
    m_figures->setAccessibleName(tr("Figures before and after"));
    m_figures->setAccessibleDescription(tr("Enter on a gap goes to the next cell that has it."));
    m_figures->setSelectionMode(QAbstractItemView::SingleSelection);
    m_figures->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_figures->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_figures->setTabKeyNavigation(false);
    m_figures->setShowGrid(false);
    m_figures->setFrameShape(QFrame::NoFrame);
    m_figures->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_figures->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_figures->setWordWrap(false);
    m_figures->verticalHeader()->hide();
    m_figures->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_figures->verticalHeader()->setDefaultSectionSize(kFigureRow);
    m_figures->horizontalHeader()->setFont(fontFor(Type::Note));
    m_figures->horizontalHeader()->setSectionsClickable(false);
    m_figures->horizontalHeader()->setHighlightSections(false);
    m_figures->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_figures->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_figures->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    const auto goTo = [this](int row) {
        const QVariant test = m_figures->item(row, 0)->data(kPartIndex);
        if (test.isValid())
            emit testRequested(static_cast<GapTest>(test.toInt()));
    };
    connect(m_figures, &QTableWidget::cellActivated, this, goTo);
}

QWidget *WhatIfPane::buildBar()
{
    auto *bar = new QWidget;
    auto *layout = new FlowLayout(8, bar);
    layout->setContentsMargins(16, 8, 12, 8);
    m_plan->setToolTip(tr("Saves the new insatser of the scenario into the catalogue as planned"));
    m_save->setToolTip(tr("Keeps the scenario beside the catalogue, under its name"));
    layout->addWidget(m_save);
    layout->addWidget(m_plan);
    connect(m_save, &QPushButton::clicked, this, &WhatIfPane::saveRequested);
    connect(m_plan, &QPushButton::clicked, this, &WhatIfPane::planRequested);
    return bar;
}

void WhatIfPane::showDraft(const ScenarioDraft &draft, const QList<Scenario> &stored)
{
    m_scenarios->clear();
    if (draft.scenario.uuid.isNull())
        m_scenarios->addItem(draft.scenario.name.isEmpty() ? tr("New scenario") : draft.scenario.name, QUuid());
    for (const Scenario &scenario : stored)
        m_scenarios->addItem(scenario.uuid == draft.scenario.uuid ? draft.scenario.name : scenario.name, scenario.uuid);
    m_scenarios->setCurrentIndex(m_scenarios->findData(draft.scenario.uuid));
    const bool isSomething = !changesOf(draft.scenario).isEmpty();
    m_unsaved->setVisible(draft.isUnsaved());
    m_save->setEnabled(draft.isUnsaved());
    m_rename->setEnabled(!draft.scenario.uuid.isNull());
    m_throwAway->setEnabled(isSomething || !draft.scenario.uuid.isNull());
    m_plan->setEnabled(!draft.scenario.added.isEmpty());
    m_copy->setEnabled(isSomething);
}

void WhatIfPane::showThoughts(const ScenarioDraft &draft, const Thoughts &thoughts)
{
    const QStringList missing = wording::missingTexts(thoughts.reply);
    m_missing->setText(missing.join(QLatin1Char(' ')));
    m_missing->setVisible(!missing.isEmpty());
    m_changes->show(draft, thoughts);
    showFigures(thoughts.reply);
    showEffects(thoughts.reply);
}

void WhatIfPane::showFigures(const WhatIfReply &reply)
{
    const QList<wording::FigureLine> lines = wording::figureLines(reply);
    m_figures->setRowCount(static_cast<int>(lines.size()));
    for (int row = 0; row < lines.size(); ++row) {
        const wording::FigureLine &line = lines.at(row);
        const bool differs = line.difference != QStringLiteral("0");
        const QStringList texts = {line.name, line.before, line.after, line.difference};
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts.at(column));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            item->setFont(fontFor(differs ? Type::Strong : Type::Body));
            item->setTextAlignment(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight));
            item->setToolTip(texts.at(column));
            m_figures->setItem(row, column, item);
        }
        if (line.test)
            m_figures->item(row, 0)->setData(kPartIndex, static_cast<int>(*line.test));
    }
    m_figures->setFixedHeight(m_figures->verticalHeader()->length() + m_figures->horizontalHeader()->sizeHint().height()
                              + 4);
}

void WhatIfPane::showEffects(const WhatIfReply &reply)
{
    m_effectsHead->setText(reply.differences.isEmpty() ? tr("No cell changes")
                                                       : tr("Cells that change: %1").arg(wording::effectText(reply)));
    m_effects->clear();
    for (const CellDifference &difference : reply.differences) {
        const auto [above, below] = twoLines(difference);
        auto *item = new QListWidgetItem(above, m_effects);
        item->setData(Qt::UserRole, below);
        item->setData(kPartIndex, QVariant::fromValue(difference.place));
        item->setData(Qt::AccessibleTextRole, wording::differenceText(difference));
        item->setToolTip(wording::differenceText(difference));
    }
    m_effects->setVisible(!reply.differences.isEmpty());
    m_effects->setFixedHeight(m_effects->count() == 0 ? 0 : m_effects->sizeHintForRow(0) * m_effects->count() + 2);
}

void WhatIfPane::focusFirst() { m_add->setFocus(Qt::ShortcutFocusReason); }

} // namespace insats::ui
