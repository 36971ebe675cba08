#include "ui/manage/managepage.h"

#include "ui/bridge/catalogueclient.h"
#include "ui/manage/archivepane.h"
#include "ui/manage/editpane.h"
#include "ui/manage/importpane.h"
#include "ui/manage/snapshotspane.h"
#include "ui/shared/labels.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QTabWidget>

namespace insats::ui {

ManagePage::ManagePage(CatalogueClient &client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_edit(new EditPane(client))
    , m_snapshots(new SnapshotsPane(client))
    , m_archive(new ArchivePane(client))
    , m_tabs(new QTabWidget)
    , m_import(new ImportPane(client))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 16, 12);
    head->setSpacing(8);
    head->addWidget(makeLabel(tr("Manage"), Type::Title));
    head->addStretch();
    auto *freezing = new QPushButton(tr("Freeze …"));
    freezing->setMinimumHeight(32);
    head->addWidget(freezing);
    connect(freezing, &QPushButton::clicked, this, &ManagePage::freeze);
    auto *add = new QPushButton(tr("New insats"));
    add->setMinimumHeight(32);
    head->addWidget(add);
    connect(add, &QPushButton::clicked, this, &ManagePage::addNew);
    layout->addLayout(head);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_edit, tr("Edit"));
    m_tabs->addTab(m_import, tr("Import"));
    m_tabs->addTab(m_snapshots, tr("Snapshots"));
    m_tabs->addTab(m_archive, tr("Archive"));
    layout->addWidget(m_tabs, 1);
    connect(m_edit, &EditPane::noticed, this, &ManagePage::noticed);
    connect(m_import, &ImportPane::noticed, this, &ManagePage::noticed);
    connect(m_snapshots, &SnapshotsPane::noticed, this, &ManagePage::noticed);
    connect(m_archive, &ArchivePane::noticed, this, &ManagePage::noticed);
    connect(&m_client, &CatalogueClient::fileOpened, m_edit, &EditPane::clear); // what was edited stands in another file
}

void ManagePage::setCatalogues(const QStringList &ids)
{
    m_edit->setCatalogues(ids);
    m_import->setCatalogues(ids);
    m_snapshots->setCatalogues(ids);
    m_archive->setCatalogues(ids);
}

void ManagePage::edit(const QUuid &insats)
{
    m_tabs->setCurrentWidget(m_edit);
    m_edit->edit(insats);
}

void ManagePage::addNew()
{
    m_tabs->setCurrentWidget(m_edit);
    m_edit->addNew();
}

// What is being edited is saved first, or knowingly left out.
void ManagePage::freeze()
{
    if (!mayLeave())
        return;
    m_tabs->setCurrentWidget(m_snapshots);
    m_snapshots->freeze();
}

bool ManagePage::mayLeave() { return m_edit->mayLeave(); }

void ManagePage::chooseImport()
{
    m_tabs->setCurrentWidget(m_import);
    m_import->chooseFile();
}

void ManagePage::importFile(const QString &path)
{
    m_tabs->setCurrentWidget(m_import);
    m_import->importFile(path);
}

void ManagePage::focusTab()
{
    if (m_tabs->currentWidget())
        m_tabs->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace insats::ui
