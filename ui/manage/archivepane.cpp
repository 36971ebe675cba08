#include "ui/manage/archivepane.h"

#include "ui/bridge/catalogueclient.h"
#include "ui/shared/labels.h"
#include "ui/shared/rowtable.h"

#include <QBoxLayout>
#include <QPushButton>

namespace insats::ui {

ArchivePane::ArchivePane(CatalogueClient &client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_table(new RowTable(tr("Archived insatser"), {tr("Name"), tr("Catalogue"), tr("Archived"), tr("By")}))
    , m_bar(new QWidget)
    , m_putBack(new QPushButton(tr("Put back")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_table->setEmpty(QStringLiteral("doc"),
                      tr("Nothing is archived in the chosen catalogues. What you archive under Edit stands here, "
                         "and can be put back."));
    layout->addWidget(m_table, 1);
    auto *rows = new QVBoxLayout(m_bar);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeRule());
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(16, 8, 16, 8);
    bar->addStretch();
    m_putBack->setMinimumHeight(32);
    bar->addWidget(m_putBack);
    rows->addLayout(bar);
    layout->addWidget(m_bar);
    setFocusProxy(m_table);
    connect(m_table, &RowTable::currentChanged, this, [this] { m_putBack->setEnabled(!m_table->currentKey().isEmpty()); });
    connect(m_putBack, &QPushButton::clicked, this, &ArchivePane::putBack);
    const auto takeTitles = [this](const QList<CatalogueInfo> &all) {
        for (const CatalogueInfo &catalogue : all)
            m_titles.insert(catalogue.id, catalogue.title);
        if (isVisible())
            ask();
    };
    connect(&m_client, &CatalogueClient::opened, this,
            [this, takeTitles](const Taxonomy &, const QList<CatalogueInfo> &all, const QStringList &chosen) {
                m_chosen = chosen;
                takeTitles(all);
            });
    connect(&m_client, &CatalogueClient::cataloguesChanged, this,
            [takeTitles](const Taxonomy &, const QList<CatalogueInfo> &all) { takeTitles(all); });
    connect(&m_client, &CatalogueClient::changed, this, [this] {
        if (isVisible())
            ask();
    });
    show({});
}

void ArchivePane::setCatalogues(const QStringList &ids)
{
    m_chosen = ids;
    if (isVisible())
        ask();
}

void ArchivePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask();
}

void ArchivePane::ask()
{
    m_client.ask(
        this, [](Catalogue &catalogue) { return catalogue.archived(); },
        [this](const QList<ArchivedRecord> &records) { show(records); });
}

void ArchivePane::show(const QList<ArchivedRecord> &records)
{
    QList<RowTable::Row> rows;
    for (const ArchivedRecord &record : records) {
        if (m_chosen.contains(record.catalogue))
            rows.append(
                {record.uuid.toString(QUuid::WithoutBraces),
                 {record.name, m_titles.value(record.catalogue, record.catalogue), momentText(record.when), record.role}});
    }
    m_table->setRows(rows);
    m_bar->setVisible(!rows.isEmpty());
}

void ArchivePane::putBack()
{
    m_client.change(
        this,
        [uuid = QUuid::fromString(m_table->currentKey()), role = tr("editor")](Catalogue &catalogue) {
            return catalogue.restore(uuid, role);
        },
        [this](const Intervention &record) {
            m_table->setFocus();
            emit noticed(tr("%1 is back in %2").arg(record.name, m_titles.value(record.catalogue, record.catalogue)));
        });
}

} // namespace insats::ui
