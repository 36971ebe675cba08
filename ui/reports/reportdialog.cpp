#include "ui/reports/reportdialog.h"

#include "domain/reporttext.h"
#include "ui/bridge/catalogueclient.h"
#include "ui/reports/reportpages.h"
#include "ui/shared/filechoice.h"
#include "ui/shared/labels.h"
#include "ui/shared/messagebar.h"
#include "ui/shared/workbar.h"
#include "wording/reports/reports.h"
#include "wording/sentences.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

namespace insats::ui {

namespace {

struct LaidOutReport {
    ReportDocument document;
    std::shared_ptr<ReportPreview> preview;
};

bool tellsOfChanges(ReportKind kind) { return kind == ReportKind::Overview || kind == ReportKind::Gaps; }

} // namespace

ReportDialog::ReportDialog(CatalogueClient &client, const ReportRequest &request, const QStringList &areas, QWidget *parent)
    : QDialog(parent)
    , m_client(client)
    , m_request(request)
    , m_messages(new MessageBar)
    , m_area(new QComboBox)
    , m_since(new QComboBox)
    , m_logo(new QPushButton(tr("&Logotype …")))
    , m_pages(new ReportPages)
    , m_text(new QPlainTextEdit)
    , m_work(new WorkBar)
    , m_save(new QPushButton(tr("&Save as PDF …")))
{
    setWindowTitle(wording::nameOf(request.kind));
    resize(820, 900);
    m_area->addItems(areas);
    m_area->setCurrentText(request.area);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("The text of the report"));
    auto *views = new QTabWidget;
    views->addTab(m_pages, tr("Pages"));
    views->addTab(m_text, tr("As text"));
    auto *buttons = new QDialogButtonBox;
    m_save->setEnabled(false);
    m_save->setDefault(true);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    buildChoices();
    layout->addWidget(views, 1);
    layout->addWidget(m_work);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ReportDialog::askWhere);
    connect(m_pages, &ReportPages::pageNeeded, this, [this](int page, double scale) {
        m_client.ask(
            this, [preview = m_preview, page, scale](Catalogue &) { return preview->page(page, scale); },
            [this, page](const PageImage &image) { m_pages->setPage(page, image); });
    });
    connect(&m_client, &CatalogueClient::failed, m_messages, &MessageBar::showError);
    readSnapshots();
    layOut();
}

void ReportDialog::buildChoices()
{
    auto *bar = new QHBoxLayout;
    const auto add = [bar](const QString &text, QWidget *field) {
        auto *label = new QLabel(text);
        label->setBuddy(field);
        bar->addWidget(label);
        bar->addWidget(field);
    };
    if (m_request.kind == ReportKind::Area) {
        add(tr("&Need area"), m_area);
        connect(m_area, &QComboBox::currentTextChanged, this, [this](const QString &area) {
            m_request.area = area;
            layOut();
        });
    }
    if (tellsOfChanges(m_request.kind)) {
        add(tr("Changes s&ince"), m_since);
        m_since->addItem(tr("no snapshot"));
        connect(m_since, &QComboBox::currentIndexChanged, this, [this] {
            m_request.since = m_since->currentData().toString();
            layOut();
        });
    }
    if (m_request.kind == ReportKind::Overview) {
        bar->addWidget(m_logo);
        m_logo->setToolTip(tr("A picture (PNG) for the front page"));
        connect(m_logo, &QPushButton::clicked, this, &ReportDialog::chooseLogo);
    }
    for (QWidget *unused : std::initializer_list<QWidget *>{m_area, m_since, m_logo}) {
        if (bar->indexOf(unused) < 0)
            unused->setParent(this);
        unused->setVisible(bar->indexOf(unused) >= 0);
    }
    bar->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(bar);
}

void ReportDialog::readSnapshots()
{
    if (!tellsOfChanges(m_request.kind))
        return;
    m_client.ask(
        this, [](Catalogue &file) { return file.snapshots(); },
        [this](const QList<Snapshot> &snapshots) {
            const QStringList &asked = m_request.coverage.filter.catalogues;
            for (const Snapshot &snapshot : snapshots) {
                const auto isHeld = [&snapshot](const QString &id) { return snapshot.catalogues.contains(id); };
                if (std::ranges::all_of(asked, isHeld))
                    m_since->addItem(snapshot.name, snapshot.name);
            }
        });
}

void ReportDialog::layOut()
{
    m_save->setEnabled(false);
    const int wanted = ++m_wanted;
    m_client.ask(
        this,
        [request = m_request, progress = m_work->begin(tr("Laying the report out …"))](Catalogue &file) {
            const ReportDocument document = file.report(request, QDate::currentDate());
            return LaidOutReport{document, std::make_shared<ReportPreview>(document, progress)};
        },
        [this, wanted](const LaidOutReport &report) {
            if (wanted == m_wanted)
                take(report.document, report.preview);
        },
        [this](ErrorKind) { m_work->end(); });
}

void ReportDialog::take(const ReportDocument &document, const std::shared_ptr<ReportPreview> &preview)
{
    m_work->end();
    m_document = document;
    m_preview = preview;
    m_text->setPlainText(textOf(document));
    m_pages->setPageCount(preview->pageCount());
    m_save->setEnabled(true);
    emit laidOut(preview->pageCount());
}

void ReportDialog::chooseLogo()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Logotype"), lastFolder(), tr("Picture (*.png)"));
    if (path.isEmpty())
        return;
    m_request.logo = path;
    layOut();
}

void ReportDialog::askWhere()
{
    const QString path = askForNewFile(this, tr("Save as PDF"), m_document.title + QStringLiteral(".pdf"), tr("PDF (*.pdf)"),
                                       QStringLiteral("pdf"));
    if (!path.isEmpty())
        saveAs(path);
}

void ReportDialog::saveAs(const QString &path)
{
    m_save->setEnabled(false);
    m_client.ask(
        this,
        [document = m_document, path, progress = m_work->begin(tr("Saving the report …"))](Catalogue &) {
            return Catalogue::writePdf(document, path, progress);
        },
        [this, path](int pages) {
            m_work->end();
            m_save->setEnabled(true);
            emit saved(path, pages);
        },
        [this](ErrorKind) {
            m_work->end();
            m_save->setEnabled(true);
        });
}

} // namespace insats::ui
