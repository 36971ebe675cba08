#include "ui/manage/editpane.h"

#include "ui/bridge/catalogueclient.h"
#include "ui/manage/conflictdialog.h"
#include "ui/manage/historylist.h"
#include "ui/manage/interventioneditor.h"
#include "ui/manage/recordlistmodel.h"
#include "ui/shared/labels.h"
#include "ui/shared/theme.h"
#include "wording/rules.h"

#include <QBoxLayout>
#include <QInputDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStyledItemDelegate>

namespace insats::ui {

namespace {

constexpr int kRowHeight = 44;

// Below this width the list stands above the editor, and both scroll.
constexpr int kRoomForColumns = 860;
constexpr int kHeightBelowEachOther = 1500;

// Name above, state and review below.
class RecordDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(option.palette);
        const bool isSelected = option.state & QStyle::State_Selected;
        const bool isHovered = option.state & QStyle::State_MouseOver;
        painter->fillRect(option.rect, isSelected ? theme.selectedRow : isHovered ? theme.hoverRow : theme.base);
        if (isSelected)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.accent);
        const QRect text = option.rect.adjusted(12, 4, -8, -4);
        const auto draw = [&](Type type, const QColor &colour, Qt::Alignment place, const QString &words) {
            painter->setFont(fontFor(type));
            painter->setPen(colour);
            painter->drawText(text, place | Qt::AlignLeft,
                              painter->fontMetrics().elidedText(words, Qt::ElideRight, text.width()));
        };
        draw(Type::Strong, theme.text, Qt::AlignTop, index.data().toString());
        draw(Type::Note, theme.text2, Qt::AlignBottom, index.data(Qt::UserRole).toString());
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {100, kRowHeight}; }
};

} // namespace

EditPane::EditPane(CatalogueClient &client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_columns(new QSplitter)
    , m_filter(new QLineEdit)
    , m_model(new RecordListModel(this))
    , m_list(new QListView)
    , m_count(makeLabel({}, Type::Note, true))
    , m_name(makeWrappedLabel({}, Type::Title))
    , m_changed(makeLabel(tr("unsaved change"), Type::Note))
    , m_nothing(makeWrappedLabel(
          tr("Everything that is known about an insats is edited here. Enter in the list goes to its fields, Ctrl+S saves. "
             "Nothing is lost: each change stands in the history and can be taken back."),
          Type::Body, true))
    , m_editor(new InterventionEditor)
    , m_history(new HistoryList)
    , m_faults(makeLabel({}, Type::Body))
    , m_discard(new QPushButton(tr("Discard changes")))
    , m_copy(new QPushButton(tr("Copy")))
    , m_archive(new QPushButton(tr("Archive …")))
    , m_save(new QPushButton(tr("Save")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(buildList());
    m_columns->addWidget(buildEditor());
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({240, 920});
    auto *scroll = new QScrollArea; // for a narrow window, where list and editor stand below each other
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_columns);
    layout->addWidget(scroll, 1);
    setFocusProxy(m_list);
    connect(&m_client, &CatalogueClient::opened, this,
            [this](const Taxonomy &taxonomy, const QList<CatalogueInfo> &all, const QStringList &chosen) {
                m_catalogues = chosen;
                start(taxonomy, all);
            });
    connect(&m_client, &CatalogueClient::cataloguesChanged, this, &EditPane::start);
    connect(&m_client, &CatalogueClient::changed, this, &EditPane::askForList);
    connect(m_editor, &InterventionEditor::stateChanged, this, &EditPane::showState);
    auto *saving = new QShortcut(QKeySequence::Save, this);
    saving->setContext(Qt::WidgetWithChildrenShortcut);
    connect(saving, &QShortcut::activated, this, &EditPane::save);
    auto *leaving = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    leaving->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leaving, &QShortcut::activated, this, [this] {
        if (mayLeave())
            m_list->setFocus();
    });
    m_editor->showNothing();
    showState();
}

QWidget *EditPane::buildList()
{
    auto *pane = new QWidget;
    pane->setMinimumWidth(200);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(6);
    m_filter->setPlaceholderText(tr("Find by name"));
    m_filter->setAccessibleName(tr("Find by name"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumHeight(32);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 8, 0);
    head->addWidget(m_filter);
    column->addLayout(head);
    m_count->setContentsMargins(12, 0, 8, 0);
    column->addWidget(m_count);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RecordDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Insatser"));
    column->addWidget(m_list, 1);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        m_count->setText(tr("%1 of %2").arg(m_model->rowCount()).arg(m_model->total()));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &EditPane::chooseCurrent);
    connect(m_list, &QListView::activated, m_editor, &InterventionEditor::focusFirst);
    return pane;
}

QWidget *EditPane::buildEditor()
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 16, 10);
    head->addWidget(m_name, 1);
    head->addWidget(m_changed);
    column->addLayout(head);
    column->addWidget(makeRule());
    column->addWidget(m_editor, 1);
    m_nothing->setContentsMargins(16, 16, 16, 16);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(m_nothing, 1);
    column->addWidget(makeRule());
    column->addWidget(buildBar());
    m_editor->setBelowPlacements(m_history);
    connect(m_history, &HistoryList::undoRequested, this, [this](int revision) {
        m_client.change(
            this,
            [uuid = m_editor->original().uuid, revision, role = tr("editor")](Catalogue &catalogue) {
                catalogue.undo(uuid, revision, role);
                return catalogue.cards({uuid}).value(0);
            },
            [this](const Intervention &record) {
                showRecord(record);
                emit noticed(tr("The change is taken back"));
            });
    });
    return pane;
}

QWidget *EditPane::buildBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_faults, 1);
    for (QPushButton *button : {m_archive, m_copy, m_discard, m_save}) {
        button->setMinimumHeight(32);
        row->addWidget(button);
    }
    m_save->setToolTip(tr("Ctrl+S"));
    m_save->setDefault(true);
    auto *copies = new QMenu(m_copy);
    copies->addAction(tr("As a &new insats here"), this, &EditPane::copy);
    copies->addAction(tr("The chosen ones to &another catalogue …"), this, &EditPane::copyToCatalogue);
    m_copy->setMenu(copies);
    connect(m_discard, &QPushButton::clicked, m_editor, &InterventionEditor::discard);
    connect(m_archive, &QPushButton::clicked, this, &EditPane::archive);
    connect(m_save, &QPushButton::clicked, this, &EditPane::save);
    return bar;
}

void EditPane::start(const Taxonomy &taxonomy, const QList<CatalogueInfo> &all)
{
    if (taxonomy != m_taxonomy)
        m_editor->setTaxonomy(taxonomy);
    m_taxonomy = taxonomy;
    m_all = all;
    m_listed = false;
    if (isVisible())
        askForList();
}

void EditPane::setCatalogues(const QStringList &ids)
{
    m_catalogues = ids;
    m_listed = false;
    if (isVisible())
        askForList();
}

void EditPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_listed)
        askForList();
}

void EditPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool hasRoom = width() >= kRoomForColumns;
    m_columns->setOrientation(hasRoom ? Qt::Horizontal : Qt::Vertical);
    m_columns->setMinimumHeight(hasRoom ? 0 : kHeightBelowEachOther);
    m_editor->setStacked(!hasRoom);
}

void EditPane::askForList()
{
    if (m_taxonomy.areas.isEmpty())
        return;
    m_listed = true;
    struct Answer {
        QList<ListedRecord> records;
        QStringList organisations;
    };
    m_client.ask(
        this,
        [ids = m_catalogues](Catalogue &catalogue) {
            return Answer{catalogue.listed(ids), catalogue.organisations()};
        },
        [this](const Answer &answer) {
            KnownWords known{answer.organisations, {}};
            for (const ListedRecord &record : answer.records)
                known.names.insert(record.uuid, record.name);
            m_editor->offer(known);
            showList(answer.records);
        });
}

void EditPane::showList(const QList<ListedRecord> &records)
{
    const QUuid chosen = m_wanted.isNull() ? m_editor->original().uuid : std::exchange(m_wanted, QUuid());
    m_isChoosing = true; // a blocked selection model would leave the list unpainted
    m_model->setRecords(records);
    m_count->setText(tr("%1 of %2").arg(m_model->rowCount()).arg(m_model->total()));
    if (const int row = m_model->rowOf(chosen); row >= 0) {
        m_list->setCurrentIndex(m_model->index(row));
        m_list->scrollTo(m_list->currentIndex());
    }
    m_isChoosing = false;
    if (chosen != m_editor->original().uuid && m_model->rowOf(chosen) >= 0)
        chooseCurrent();
}

void EditPane::chooseCurrent()
{
    const ListedRecord *record = m_model->at(m_list->currentIndex());
    if (m_isChoosing || !record || record->uuid == m_editor->original().uuid)
        return;
    const QUuid uuid = record->uuid;
    if (!mayLeave()) {
        chooseShown();
        return;
    }
    m_client.ask(
        this, [uuid](Catalogue &catalogue) { return catalogue.cards({uuid}).value(0); },
        [this](const Intervention &card) {
            showRecord(card);
            if (std::exchange(m_entering, false))
                m_editor->focusFirst();
        });
}

void EditPane::edit(const QUuid &uuid)
{
    if (!mayLeave())
        return;
    m_filter->clear();
    if (uuid == m_editor->original().uuid) {
        m_editor->focusFirst();
        return;
    }
    m_wanted = uuid;
    m_entering = true;
    askForList();
}

void EditPane::showRecord(const Intervention &record)
{
    if (record.uuid.isNull())
        m_editor->showNothing();
    else
        m_editor->edit(record);
    chooseShown();
    askForHistory();
}

// The list may have come anew while the record was read.
void EditPane::chooseShown()
{
    const int row = m_model->rowOf(m_editor->original().uuid);
    if (row < 0 || m_list->currentIndex().row() == row)
        return;
    m_isChoosing = true;
    m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_list->currentIndex());
    m_isChoosing = false;
}

void EditPane::clear() { showRecord({}); }

void EditPane::askForHistory()
{
    const QUuid uuid = m_editor->original().uuid;
    m_client.ask(
        this, [uuid](Catalogue &catalogue) { return catalogue.history(uuid); },
        [this, uuid](const QList<Change> &history) {
            if (uuid == m_editor->original().uuid)
                m_history->show(history);
        });
}

void EditPane::showState()
{
    const bool isNew = m_editor->hasRecord() && m_editor->original().revision == 0;
    const QString name = m_editor->record().name;
    m_name->setText(!m_editor->hasRecord() ? tr("Choose an insats, or add a new one")
                        : name.isEmpty()   ? tr("New insats")
                                           : name);
    m_editor->setVisible(m_editor->hasRecord());
    m_nothing->setVisible(!m_editor->hasRecord());
    m_changed->setVisible(m_editor->isChanged());
    m_faults->setText(m_editor->hasRecord() && m_editor->faults() > 0
                          ? tr("%n field(s) must be mended before saving", nullptr, m_editor->faults())
                          : QString());
    m_discard->setEnabled(m_editor->isChanged());
    m_archive->setEnabled(m_editor->hasRecord() && !isNew);
    m_copy->setEnabled(m_editor->hasRecord() && !isNew);
    m_save->setEnabled(m_editor->hasRecord() && (m_editor->isChanged() || isNew) && m_editor->faults() == 0);
}

void EditPane::save()
{
    if (m_save->isEnabled())
        saveRecord(m_editor->original(), m_editor->record(), Afterwards::Stay);
}

void EditPane::saveRecord(const Intervention &before, const Intervention &record, Afterwards afterwards)
{
    m_client.change(
        this, [record, role = tr("editor")](Catalogue &catalogue) { return catalogue.save(record, role); },
        [this, before, record, afterwards](const SaveReply &reply) {
            switch (reply.outcome) {
            case SaveOutcome::Saved:
            case SaveOutcome::Unchanged:
                if (afterwards == Afterwards::Stay) {
                    m_wanted = reply.record.uuid;
                    showRecord(reply.record);
                }
                askForList();
                emit noticed(tr("%1 is saved").arg(reply.record.name));
                break;
            case SaveOutcome::Refused:
                QMessageBox::warning(this, tr("Not saved"), wording::sentence(reply.refusals.constFirst()));
                break;
            case SaveOutcome::Conflict: settleConflict(before, reply.record, record, afterwards); break;
            }
        });
}

void EditPane::settleConflict(const Intervention &before, const Intervention &theirs, const Intervention &ours,
                              Afterwards afterwards)
{
    ConflictDialog dialog(before, theirs, ours, this);
    if (dialog.exec() == QDialog::Accepted)
        saveRecord(theirs, dialog.merged(), afterwards);
}

bool EditPane::mayLeave()
{
    if (!m_editor->isChanged())
        return true;
    QMessageBox question(QMessageBox::Question, tr("Unsaved changes"),
                         tr("%1 has changes that are not saved.").arg(m_editor->record().name), QMessageBox::NoButton, this);
    QPushButton *saving = question.addButton(tr("Save"), QMessageBox::AcceptRole);
    QPushButton *discarding = question.addButton(tr("Discard"), QMessageBox::DestructiveRole);
    question.addButton(tr("Go on editing"), QMessageBox::RejectRole);
    saving->setEnabled(m_save->isEnabled());
    question.exec();
    if (question.clickedButton() == saving) {
        saveRecord(m_editor->original(), m_editor->record(), Afterwards::Leave);
        m_editor->edit(m_editor->record()); // as saved
        return true;
    }
    if (question.clickedButton() == discarding) {
        m_editor->edit(m_editor->original());
        return true;
    }
    return false;
}

// The one that is chosen; otherwise one is asked for.
QString EditPane::catalogueForNew()
{
    if (m_catalogues.size() == 1)
        return m_catalogues.constFirst();
    QStringList titles;
    for (const CatalogueInfo &catalogue : m_all)
        titles.append(catalogue.title);
    bool isChosen = false;
    const QString title =
        QInputDialog::getItem(this, tr("New insats"), tr("In which catalogue?"), titles, 0, false, &isChosen);
    const auto found = std::ranges::find(m_all, title, &CatalogueInfo::title);
    return isChosen && found != m_all.end() ? found->id : QString();
}

void EditPane::addNew()
{
    if (!mayLeave())
        return;
    Intervention record;
    record.catalogue = catalogueForNew();
    if (record.catalogue.isEmpty())
        return;
    record.sources = {{tr("Told by the unit"), QDate::currentDate().toString(Qt::ISODate)}};
    m_list->clearSelection();
    m_list->setCurrentIndex({});
    m_editor->edit(record);
    m_history->show({});
    m_editor->focusFirst();
}

void EditPane::copy()
{
    if (!mayLeave())
        return;
    Intervention record = m_editor->original();
    record.uuid = {};
    record.revision = 0;
    record.modified = {};
    record.reviewedOn = {};
    record.reviewerRole.clear();
    m_editor->edit(record);
    m_editor->change(QStringLiteral("name"), tr("%1 (copy)").arg(record.name));
    m_history->show({});
    m_editor->focusFirst();
}

void EditPane::copyToCatalogue()
{
    QStringList titles;
    for (const CatalogueInfo &catalogue : m_all)
        titles.append(catalogue.title);
    QList<QUuid> chosen;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        chosen.append(m_model->at(index)->uuid);
    bool isChosen = false;
    const QString title = QInputDialog::getItem(this, tr("Copy %n insats(er)", nullptr, static_cast<int>(chosen.size())),
                                                tr("To which catalogue?"), titles, 0, false, &isChosen);
    const auto target = std::ranges::find(m_all, title, &CatalogueInfo::title);
    if (!isChosen || target == m_all.end())
        return;
    m_client.change(
        this,
        [id = target->id, chosen, role = tr("editor")](Catalogue &catalogue) { return catalogue.copyTo(id, chosen, role); },
        [this, title](int count) { emit noticed(tr("%n insats(er) copied to %1", nullptr, count).arg(title)); });
}

void EditPane::archive()
{
    const Intervention record = m_editor->original();
    QMessageBox question(
        QMessageBox::Question, tr("Archive"),
        tr("%1 leaves the catalogue, search and coverage. It can be put back at any time.").arg(record.name),
        QMessageBox::NoButton, this);
    QPushButton *archiving = question.addButton(tr("Archive"), QMessageBox::AcceptRole);
    question.addButton(tr("Cancel"), QMessageBox::RejectRole);
    question.exec();
    if (question.clickedButton() != archiving)
        return;
    m_client.change(
        this,
        [record, role = tr("editor")](Catalogue &catalogue) {
            catalogue.archive(record.uuid, record.revision, role);
            return true;
        },
        [this, record](bool) {
            showRecord({});
            askForList();
            emit noticed(tr("%1 is archived").arg(record.name));
        });
}

} // namespace insats::ui
