#include "ui/manage/importpane.h"

#include "catalogue/refusedfile.h"
#include "ui/bridge/catalogueclient.h"
#include "ui/manage/columnsdialog.h"
#include "ui/manage/importcount.h"
#include "ui/manage/importdelegate.h"
#include "ui/manage/importdetail.h"
#include "ui/manage/importmodel.h"
#include "ui/manage/keptlayouts.h"
#include "ui/shared/workbar.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/icons.h"
#include "ui/shared/labels.h"
#include "ui/shared/theme.h"
#include "ui/shared/tonebox.h"
#include "wording/sentences.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

namespace insats::ui {

namespace {

constexpr int kMargin = 16;
constexpr qsizetype kProblemsShown = 4;

// Below this width list and record stand below each other and scroll.
constexpr int kRoomForColumns = 820;
constexpr int kLeastHeight = 220;
constexpr int kHeightBelowEachOther = 640;

bool isTable(const QString &path)
{
    static const QStringList endings = {QStringLiteral("csv"), QStringLiteral("txt"), QStringLiteral("tsv"),
                                        QStringLiteral("xlsx")};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

QPushButton *makePrimary(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setProperty("primary", true);
    return button;
}

// At most some of them, and how many more there are.
QString problemLines(const QList<Problem> &problems)
{
    QStringList lines;
    for (const Problem &problem : problems.first(std::min(kProblemsShown, problems.size())))
        lines.append(wording::sentence(problem));
    if (problems.size() > kProblemsShown)
        lines.append(ImportPane::tr("and %n more", nullptr, static_cast<int>(problems.size() - kProblemsShown)));
    return lines.join(QLatin1Char('\n'));
}

Sheet sheetOf(const ImportPreview &preview) { return preview.sheets.value(std::max(preview.request.sheet, 0)); }

qsizetype columnsOf(const Sheet &sheet)
{
    qsizetype columns = 0;
    for (const QStringList &row : sheet.rows)
        columns = std::max(columns, row.size());
    return columns;
}

QString recognisedText(const ImportPreview &preview)
{
    if (!preview.sheets.isEmpty()) {
        const Sheet sheet = sheetOf(preview);
        const QString size = ImportPane::tr("%1 rows, %2 columns").arg(sheet.rows.size()).arg(columnsOf(sheet));
        return sheet.name.isEmpty() ? size : ImportPane::tr("sheet “%1”, %2").arg(sheet.name, size);
    }
    const int inFile = static_cast<int>(preview.records.size()) - preview.count(ImportKind::Missing);
    const QString size = ImportPane::tr("%n insats(er)", nullptr, inFile);
    switch (preview.request.format.value_or(FileFormat::Json)) {
    case FileFormat::Json: return ImportPane::tr("catalogue file of Insatskartan, %1").arg(size);
    case FileFormat::Hsds: return ImportPane::tr("open data (HSDS), %1").arg(size);
    case FileFormat::Csv:
    case FileFormat::Xlsx: return ImportPane::tr("table, %1").arg(size);
    }
    Q_UNREACHABLE();
}

// Of registers and catalogues, which come along whatever rows are chosen.
QString newsText(const ImportPreview &preview)
{
    QStringList lines;
    for (const CatalogueInfo &catalogue : preview.newCatalogues)
        lines.append(ImportPane::tr("A new catalogue: %1.").arg(catalogue.title));
    const RegisterCounts &counts = preview.registerCounts;
    if (counts.added + counts.changed > 0)
        lines.append(
            ImportPane::tr("Needs, figures, collaborations and other registers: %1 new, %2 changed. They come along.")
                .arg(counts.added)
                .arg(counts.changed));
    return lines.join(QLatin1Char('\n'));
}

bool hasNews(const ImportPreview &preview)
{
    return !preview.newCatalogues.isEmpty() || preview.registerCounts.added + preview.registerCounts.changed > 0;
}

} // namespace

bool isImportable(const QString &path)
{
    return isTable(path) || QFileInfo(path).suffix().toLower() == QLatin1StringView("json");
}

ImportPane::ImportPane(CatalogueClient &client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_model(new ImportModel(this))
    , m_stack(new QStackedWidget)
    , m_progress(new WorkBar)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTarget());
    column->addWidget(m_progress);
    m_stack->addWidget(buildEmpty());
    m_stack->addWidget(buildPreview());
    column->addWidget(m_stack, 1);
    addKeys();
    connect(m_progress, &WorkBar::stopWanted, this, &ImportPane::stop);
    connect(&m_client, &CatalogueClient::opened, this,
            [this](const Taxonomy &, const QList<CatalogueInfo> &all, const QStringList &chosen) {
                m_chosen = chosen;
                start(all);
            });
    connect(&m_client, &CatalogueClient::cataloguesChanged, this,
            [this](const Taxonomy &, const QList<CatalogueInfo> &all) { start(all); });
    connect(m_model, &ImportModel::choiceChanged, this, &ImportPane::showChoice);
    colour();
    showEmpty({});
}

// --- parts ---

QWidget *ImportPane::buildTarget()
{
    m_target = new QWidget;
    auto *row = new QHBoxLayout(m_target);
    row->setContentsMargins(kMargin, 8, kMargin, 8);
    row->setSpacing(8);
    auto *label = makeLabel(tr("&Into the catalogue"), Type::Body);
    m_catalogue = new QComboBox;
    m_catalogue->setAccessibleName(tr("Into the catalogue"));
    m_catalogue->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_catalogue->setMinimumContentsLength(24);
    label->setBuddy(m_catalogue);
    row->addWidget(label);
    row->addWidget(m_catalogue);
    row->addStretch();
    connect(m_catalogue, &QComboBox::currentIndexChanged, this, &ImportPane::takeTarget);
    m_target->hide();
    return m_target;
}

QWidget *ImportPane::buildEmpty()
{
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(12);
    m_done = new ToneBox(Tone::Ok);
    column->addWidget(m_done);
    column->addStretch(2);
    auto *picture = new IconLabel(40);
    picture->setIcon(QStringLiteral("import"));
    column->addWidget(picture, 0, Qt::AlignHCenter);
    m_invitation = makeWrappedLabel({}, Type::Body);
    m_invitation->setAlignment(Qt::AlignHCenter);
    column->addWidget(m_invitation);
    m_choose = makePrimary(tr("Choose a &file …"));
    column->addWidget(m_choose, 0, Qt::AlignHCenter);
    auto *understood = makeWrappedLabel(tr("Understood: JSON from Insatskartan, CSV and Excel (XLSX)."), Type::Note, true);
    understood->setAlignment(Qt::AlignHCenter);
    column->addWidget(understood);
    column->addStretch(3);
    connect(m_choose, &QPushButton::clicked, this, &ImportPane::chooseFile);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    return scroll;
}

QWidget *ImportPane::buildPreview()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(buildHead());
    auto *notices = new QVBoxLayout;
    notices->setContentsMargins(kMargin, 0, kMargin, 0);
    notices->setSpacing(8);
    m_conflict = new ToneBox(Tone::Warning);
    m_conflict->setText(tr("The catalogue has changed since the file was read. Nothing is saved. Read the file again; what "
                           "you have chosen is kept."));
    auto *again = new QPushButton(tr("&Read the file again"));
    m_conflict->addAction(again);
    connect(again, &QPushButton::clicked, this, &ImportPane::readAgain);
    m_problems = new ToneBox(Tone::Warning);
    m_news = new ToneBox(Tone::Info);
    for (ToneBox *box : {m_conflict, m_problems, m_news})
        notices->addWidget(box);
    notices->addSpacing(4);
    rows->addLayout(notices);
    rows->addWidget(makeRule());
    rows->addWidget(buildList(), 1);
    auto *scroll = new QScrollArea; // for a low or narrow window
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    column->addWidget(scroll, 1);
    column->addWidget(makeRule());
    column->addWidget(buildBottom());
    return page;
}

QWidget *ImportPane::buildHead()
{
    auto *head = new QWidget;
    m_head = new QBoxLayout(QBoxLayout::LeftToRight, head);
    m_head->setContentsMargins(kMargin, 12, kMargin, 12);
    m_head->setSpacing(12);
    m_file = new ElidedLabel(Type::Strong);
    m_recognised = new ElidedLabel(Type::Note, true);
    m_columns = new LinkButton(tr("Columns and format"));
    m_columns->setToolTip(tr("Says which field each column of the table is"));
    connect(m_columns, &LinkButton::clicked, this, &ImportPane::editColumns);
    auto *file = new QVBoxLayout;
    file->setSpacing(2);
    file->addWidget(m_file);
    file->addWidget(m_recognised);
    file->addWidget(m_columns, 0, Qt::AlignLeft);
    file->addStretch();
    auto *picture = new IconLabel(20);
    picture->setIcon(QStringLiteral("doc"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addLayout(file, 1);
    m_head->addLayout(row, 1);
    auto *counts = new QWidget;
    auto *flow = new FlowLayout(8, counts);
    for (const ImportKind kind : ImportModel::kinds()) {
        auto *count = new ImportCount(kind);
        connect(count, &ImportCount::toggled, this, [this, kind](bool isShown) { filter(kind, isShown); });
        m_counts.append(count);
        flow->addWidget(count);
    }
    m_head->addWidget(counts, 3);
    return head;
}

QWidget *ImportPane::buildList()
{
    m_list = new QListView;
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ImportDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Records of the file"));
    m_list->setAccessibleDescription(tr("Space takes a record or leaves it out"));
    m_detail = new ImportDetail(*m_model);
    m_halves = new QSplitter;
    m_halves->setChildrenCollapsible(false);
    m_halves->addWidget(m_list);
    m_halves->addWidget(m_detail);
    m_halves->setStretchFactor(0, 3);
    m_halves->setStretchFactor(1, 2);
    m_halves->setSizes({700, 480});
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { m_detail->show(current); });
    connect(m_detail, &ImportDetail::differenceRequested, this, &ImportPane::goToDifference);
    return m_halves;
}

QWidget *ImportPane::buildBottom()
{
    auto *bar = new QWidget;
    m_bottom = new QBoxLayout(QBoxLayout::LeftToRight, bar);
    m_bottom->setContentsMargins(kMargin, 8, kMargin, 8);
    m_bottom->setSpacing(8);
    auto *info = new QHBoxLayout;
    info->setSpacing(8);
    auto *picture = new IconLabel(16);
    picture->setIcon(QStringLiteral("info"));
    info->addWidget(picture);
    info->addWidget(makeWrappedLabel(tr("Nothing is saved yet. All is saved at once, or nothing."), Type::Body), 1);
    m_bottom->addLayout(info, 1);
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setToolTip(tr("Leaves the file without saving anything (Esc)"));
    m_saveRefused = new QPushButton(tr("&Save refused rows …"));
    m_takeIn = makePrimary({});
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    for (QPushButton *button : {m_cancel, m_saveRefused, m_takeIn})
        buttons->addWidget(button);
    m_bottom->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPane::cancel);
    connect(m_saveRefused, &QPushButton::clicked, this, &ImportPane::askWhereToSaveRefused);
    connect(m_takeIn, &QPushButton::clicked, this, &ImportPane::takeIn);
    return bar;
}

void ImportPane::addKeys()
{
    const auto add = [this](const QKeySequence &keys, auto slot) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_Return), &ImportPane::takeIn);
    add(QKeySequence(Qt::CTRL | Qt::Key_Enter), &ImportPane::takeIn);
    add(QKeySequence(Qt::Key_Escape), &ImportPane::cancel);
    add(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { goToDifference(-1); });
    add(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { goToDifference(1); });
}

// --- the file and its catalogue ---

void ImportPane::start(const QList<CatalogueInfo> &all)
{
    m_all = all;
    m_started = true;
    const QSignalBlocker quiet(m_catalogue);
    const QString before = m_catalogue->currentData().toString();
    m_catalogue->clear();
    m_catalogue->addItem(tr("Choose one …"), QString());
    for (const CatalogueInfo &catalogue : m_all)
        m_catalogue->addItem(catalogue.title, catalogue.id);
    setTarget(before);
    if (!m_waiting.isEmpty())
        importFile(std::exchange(m_waiting, QString()));
}

void ImportPane::setCatalogues(const QStringList &ids) { m_chosen = ids; }

void ImportPane::setTarget(const QString &catalogue)
{
    const QSignalBlocker quiet(m_catalogue);
    m_catalogue->setCurrentIndex(std::max(m_catalogue->findData(catalogue), 0));
}

void ImportPane::takeTarget()
{
    const QString into = m_catalogue->currentData().toString();
    if (into.isEmpty() || into == m_request.into || m_request.path.isEmpty() || m_work == Work::Saving)
        return;
    m_request.into = into;
    read(m_model->choice());
}

void ImportPane::chooseFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Import"), QString(),
                                     tr("Catalogues and tables (%1)").arg(QStringLiteral("*.json *.csv *.txt *.tsv *.xlsx"))
                                         + QStringLiteral(";;") + tr("All files (%1)").arg(QLatin1Char('*')));
    if (!path.isEmpty())
        importFile(path);
}

void ImportPane::importFile(const QString &path)
{
    if (!m_started) {
        m_waiting = path;
        return;
    }
    if (m_work == Work::Saving) {
        emit noticed(tr("Wait until what you took in is saved."));
        return;
    }
    giveUpReading();
    showEmpty({});
    m_request = {.path = path};
    if (isTable(path)) {
        m_request.into = m_chosen.size() == 1 ? m_chosen.constFirst() : QString();
        setTarget(m_request.into);
        m_target->show();
        if (m_request.into.isEmpty()) {
            m_invitation->setText(tr("Choose the catalogue that %1 goes into.").arg(QFileInfo(path).fileName()));
            m_catalogue->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    read({});
}

void ImportPane::read(const ImportChoice &choice)
{
    giveUpReading();
    const Progress progress = begin(Work::Reading);
    m_client.ask(
        this, [request = m_request, progress](Catalogue &catalogue) { return catalogue.preview(request, progress); },
        [this, choice, number = m_workNumber](const ImportPreview &preview) {
            if (number != m_workNumber)
                return;
            end();
            show(preview, choice);
        },
        [this, number = m_workNumber](ErrorKind kind) {
            if (number == m_workNumber)
                endWithout(kind);
        });
}

void ImportPane::readAgain() { read(m_model->choice()); }

void ImportPane::editColumns()
{
    const ImportPreview &preview = m_model->preview();
    ColumnsDialog dialog(preview.sheets, preview.request.sheet, preview.request.layout.value_or(TableLayout()), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_request.sheet = dialog.sheet();
    m_request.layout = dialog.chosenLayout();
    keepLayout(preview.sheets.at(dialog.sheet()), *m_request.layout);
    readAgain();
}

// --- the preview ---

// A table whose headings are known is read once more, as people said the last time.
void ImportPane::show(const ImportPreview &preview, const ImportChoice &choice)
{
    if (!m_request.layout && !preview.sheets.isEmpty()) {
        const auto kept = keptLayout(sheetOf(preview));
        if (kept && kept != preview.request.layout) {
            m_request.sheet = preview.request.sheet;
            m_request.layout = kept;
            read(choice);
            return;
        }
    }
    m_request = preview.request;
    m_model->setPreview(preview, choice);
    m_conflict->hide();
    showHead();
    showNotices();
    m_stack->setCurrentIndex(1);
    setFocusProxy(m_list);
    m_list->setCurrentIndex(m_model->firstRecord());
    m_list->scrollToTop();
    m_detail->show(m_list->currentIndex());
    if (isVisible())
        m_list->setFocus(Qt::OtherFocusReason);
}

void ImportPane::showHead()
{
    const ImportPreview &preview = m_model->preview();
    m_file->setText(QFileInfo(preview.request.path).fileName());
    m_recognised->setText(recognisedText(preview));
    m_columns->setVisible(preview.request.layout && !preview.sheets.isEmpty());
    if (!preview.request.into.isEmpty())
        setTarget(preview.request.into);
    for (ImportCount *count : m_counts) {
        const QSignalBlocker quiet(count);
        count->setCount(preview.count(count->kind()));
        count->setChecked(m_model->isShown(count->kind()));
    }
}

void ImportPane::showNotices()
{
    const ImportPreview &preview = m_model->preview();
    QString problems = problemLines(preview.problems);
    const bool isEmpty = preview.records.isEmpty() && !hasNews(preview);
    if (problems.isEmpty() && isEmpty && preview.registerCounts.unchanged == 0)
        problems = tr("Nothing in the file was recognised as insatser.");
    m_problems->setText(problems);
    m_problems->setVisible(!problems.isEmpty());
    const QString news = newsText(preview);
    m_news->setText(news);
    m_news->setVisible(!news.isEmpty());
    m_saveRefused->setVisible(preview.count(ImportKind::Refused) > 0);
}

void ImportPane::showChoice()
{
    const int chosen = m_model->chosen();
    const bool canTakeIn = m_work == Work::None && (chosen > 0 || hasNews(m_model->preview()));
    m_takeIn->setText(chosen == 0 && hasNews(m_model->preview()) ? tr("Take in the registers")
                                                                 : tr("Take in %n row(s)", nullptr, chosen));
    m_takeIn->setEnabled(canTakeIn);
    m_takeIn->setToolTip(canTakeIn                  ? tr("Saves all of the choice at once (Ctrl+Enter)")
                             : m_work != Work::None ? tr("Something is being read or saved")
                                                    : tr("Nothing is chosen that differs from the catalogue"));
}

void ImportPane::filter(ImportKind kind, bool isShown)
{
    const ImportRecord *before = m_model->at(m_list->currentIndex());
    const QUuid chosen = before ? before->record.uuid : QUuid();
    m_model->setShown(kind, isShown);
    const QModelIndex again = m_model->indexOf(chosen);
    m_list->setCurrentIndex(again.isValid() ? again : m_model->firstRecord());
    m_detail->show(m_list->currentIndex());
}

void ImportPane::goToDifference(int step)
{
    const QModelIndex next = m_model->difference(m_list->currentIndex(), step);
    if (next.isValid())
        m_list->setCurrentIndex(next);
}

// --- taking in ---

void ImportPane::takeIn()
{
    if (m_stack->currentIndex() != 1 || !m_takeIn->isEnabled())
        return;
    const Progress progress = begin(Work::Saving);
    const int added = m_model->chosen(ImportKind::Added);
    const int changed = m_model->chosen(ImportKind::Changed);
    m_client.change(
        this,
        [preview = m_model->preview(), choice = m_model->choice(), role = tr("editor"), progress](Catalogue &catalogue) {
            catalogue.import(preview, choice, role, progress);
            return true;
        },
        [this, added, changed](bool) {
            end();
            showTakenIn(added, changed);
        },
        [this](ErrorKind kind) { endWithout(kind); });
}

void ImportPane::showTakenIn(int added, int changed)
{
    const QString done =
        tr("Taken in from %1: %2, %3.")
            .arg(QFileInfo(m_request.path).fileName(), tr("%n new", nullptr, added), tr("%n changed", nullptr, changed));
    showEmpty(done);
    emit noticed(done);
}

void ImportPane::askWhereToSaveRefused()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save refused rows"),
                                                      tr("%1 refused rows").arg(QFileInfo(m_request.path).completeBaseName())
                                                          + QStringLiteral(".csv"),
                                                      QStringLiteral("CSV (*.csv)"));
    if (!path.isEmpty())
        saveRefused(path);
}

void ImportPane::saveRefused(const QString &path)
{
    m_client.ask(
        this,
        [preview = m_model->preview(), path](const Catalogue &) {
            writeRefusedCsv(preview, path);
            return path;
        },
        [this](const QString &saved) { emit noticed(tr("Saved as %1").arg(saved)); });
}

void ImportPane::cancel()
{
    if (m_work == Work::None)
        showEmpty({});
    else
        stop();
}

// done: what was taken in just now; empty for nothing.
void ImportPane::showEmpty(const QString &done)
{
    m_request = {};
    m_model->setPreview({});
    m_target->hide();
    m_conflict->hide();
    m_done->setText(done);
    m_done->setVisible(!done.isEmpty());
    m_invitation->setText(tr("Take in a file. You see what it would change before anything is saved. "
                             "You can also drop it on the window."));
    m_stack->setCurrentIndex(0);
    setFocusProxy(m_choose);
    if (isVisible() && isAncestorOf(focusWidget()))
        m_choose->setFocus(Qt::OtherFocusReason);
}

// --- work ---

Progress ImportPane::begin(Work work)
{
    m_work = work;
    ++m_workNumber;
    showChoice();
    return m_progress->begin(work == Work::Saving ? tr("Saving …") : tr("Reading the file …"));
}

// What is being read is not waited for, nor shown if it comes.
void ImportPane::giveUpReading()
{
    m_progress->requestStop();
    if (m_work != Work::Reading)
        return;
    ++m_workNumber;
    end();
}

// Saving may be done before it can be stopped, so it says itself how it ended.
void ImportPane::stop()
{
    m_progress->requestStop();
    if (m_work != Work::Reading)
        return;
    ++m_workNumber;
    endWithout(ErrorKind::Cancelled);
}

void ImportPane::end()
{
    m_work = Work::None;
    m_progress->end();
    showChoice();
}

// What was to be read or saved stays as it was; any error but a wish to stop stands in the window's message bar.
void ImportPane::endWithout(ErrorKind kind)
{
    const bool wasReading = m_work == Work::Reading;
    end();
    if (kind == ErrorKind::Cancelled)
        emit noticed(tr("Stopped. Nothing has been changed."));
    if (wasReading && m_stack->currentIndex() == 0)
        showEmpty({});
    else if (wasReading)
        m_request = m_model->preview().request;
    m_conflict->setVisible(kind == ErrorKind::Conflict);
}

// --- look ---

void ImportPane::arrange()
{
    const bool hasRoom = width() >= kRoomForColumns;
    m_halves->setOrientation(hasRoom ? Qt::Horizontal : Qt::Vertical);
    m_halves->setMinimumHeight(hasRoom ? kLeastHeight : kHeightBelowEachOther);
    const QBoxLayout::Direction direction = hasRoom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    m_head->setDirection(direction);
    m_bottom->setDirection(direction);
}

void ImportPane::colour()
{
    const Theme &theme = themeOf(palette());
    m_choose->setIcon(icon(QStringLiteral("import"), theme.onAccent));
    m_takeIn->setIcon(icon(QStringLiteral("import"), theme.onAccent));
    m_saveRefused->setIcon(icon(QStringLiteral("export"), theme.text));
}

void ImportPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ImportPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

} // namespace insats::ui
