#include "ui/manage/managepage.h"

#include "ui/bridge/catalogueclient.h"
#include "ui/manage/editpane.h"
#include "ui/manage/importpane.h"
#include "ui/shared/labels.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QTabWidget>

namespace insats::ui {

ManagePage::ManagePage(CatalogueClient &client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_edit(new EditPane(client))
    , m_tabs(new QTabWidget)
    , m_import(new ImportPane(client))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 16, 12);
    head->addWidget(makeLabel(tr("Manage"), Type::Title));
    head->addStretch();
    auto *add = new QPushButton(tr("New insats"));
    add->setMinimumHeight(32);
    head->addWidget(add);
    connect(add, &QPushButton::clicked, this, &ManagePage::addNew);
    layout->addLayout(head);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_edit, tr("Edit"));
    layout->addWidget(m_tabs, 1);
    connect(m_edit, &EditPane::noticed, this, &ManagePage::noticed);
    m_tabs->addTab(m_import, tr("Import"));
    connect(m_import, &ImportPane::noticed, this, &ManagePage::noticed);
}

void ManagePage::setCatalogues(const QStringList &ids)
{
    m_edit->setCatalogues(ids);
    m_import->setCatalogues(ids);
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
