#include "ui/manage/snapshotspane.h"

#include "ui/bridge/catalogueclient.h"
#include "ui/shared/labels.h"
#include "ui/shared/namedialog.h"
#include "ui/shared/rowtable.h"

#include <QBoxLayout>
#include <QMessageBox>
#include <QPushButton>

namespace insats::ui {

namespace {

QString suggestedName(const QStringList &taken)
{
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    QString name = today;
    for (int number = 2; taken.contains(name); ++number)
        name = QStringLiteral("%1 (%2)").arg(today).arg(number);
    return name;
}

} // namespace

SnapshotsPane::SnapshotsPane(CatalogueClient &client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_table(new RowTable(tr("Snapshots"), {tr("Name"), tr("When"), tr("By"), tr("Catalogues"), tr("Insatser")}))
    , m_bar(new QWidget)
    , m_forget(new QPushButton(tr("Forget …")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_table->setEmpty(QStringLiteral("camera"),
                      tr("Freeze the catalogue before the meeting, and you can compare with it afterwards."));
    layout->addWidget(m_table, 1);
    auto *rows = new QVBoxLayout(m_bar);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeRule());
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(16, 8, 16, 8);
    bar->addStretch();
    m_forget->setMinimumHeight(32);
    bar->addWidget(m_forget);
    rows->addLayout(bar);
    layout->addWidget(m_bar);
    setFocusProxy(m_table);
    connect(m_table, &RowTable::currentChanged, this, [this] { m_forget->setEnabled(!m_table->currentKey().isEmpty()); });
    connect(m_forget, &QPushButton::clicked, this, &SnapshotsPane::forget);
    const auto takeTitles = [this](const QList<CatalogueInfo> &all) {
        for (const CatalogueInfo &catalogue : all)
            m_titles.insert(catalogue.id, catalogue.title);
        if (isVisible())
            ask();
    };
    connect(&m_client, &CatalogueClient::opened, this,
            [this, takeTitles](const Taxonomy &, const QList<CatalogueInfo> &all, const QStringList &chosen) {
                m_chosen = chosen;
                m_titles.clear();
                takeTitles(all);
            });
    connect(&m_client, &CatalogueClient::cataloguesChanged, this,
            [takeTitles](const Taxonomy &, const QList<CatalogueInfo> &all) { takeTitles(all); });
    show({});
}

void SnapshotsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask();
}

void SnapshotsPane::ask()
{
    m_client.ask(
        this, [](Catalogue &catalogue) { return catalogue.snapshots(); },
        [this](const QList<Snapshot> &snapshots) { show(snapshots); });
}

QString SnapshotsPane::titlesOf(const QStringList &ids) const
{
    QStringList titles;
    for (const QString &id : ids)
        titles.append(m_titles.value(id, id));
    return ids.size() > 1 && ids.size() == m_titles.size() ? tr("All catalogues") : titles.join(QStringLiteral(", "));
}

void SnapshotsPane::show(const QList<Snapshot> &snapshots)
{
    QList<RowTable::Row> rows;
    for (auto it = snapshots.crbegin(); it != snapshots.crend(); ++it)
        rows.append(
            {it->name,
             {it->name, momentText(it->when), it->role, titlesOf(it->catalogues), QString::number(it->interventions)}});
    m_table->setRows(rows);
    m_bar->setVisible(!rows.isEmpty());
}

void SnapshotsPane::freeze()
{
    m_client.ask(
        this, [](Catalogue &catalogue) { return catalogue.snapshots(); },
        [this](const QList<Snapshot> &snapshots) {
            QStringList taken;
            for (const Snapshot &snapshot : snapshots)
                taken.append(snapshot.name);
            askForName(taken);
        });
}

void SnapshotsPane::askForName(const QStringList &taken)
{
    NameDialog dialog(tr("Freeze %1").arg(titlesOf(m_chosen)), tr("&Name"), suggestedName(taken), taken, window());
    dialog.setExplanation(tr("What the catalogue holds now is kept under this name. The catalogue itself stays as it is."));
    dialog.setVerb(tr("Freeze"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_client.change(
        this,
        [name = dialog.name(), ids = m_chosen, role = tr("editor")](Catalogue &catalogue) {
            catalogue.freeze(name, ids, role);
            return std::pair(name, catalogue.snapshots());
        },
        [this](const std::pair<QString, QList<Snapshot>> &reply) {
            show(reply.second);
            emit noticed(tr("Frozen as %1").arg(reply.first));
        });
}

void SnapshotsPane::forget()
{
    const QString name = m_table->currentKey();
    QMessageBox question(QMessageBox::Question, tr("Forget the snapshot"),
                         tr("The snapshot %1 goes away for good. The catalogue stays as it is.").arg(name),
                         QMessageBox::NoButton, this);
    QPushButton *forgetting = question.addButton(tr("Forget"), QMessageBox::DestructiveRole);
    question.addButton(tr("Cancel"), QMessageBox::RejectRole);
    question.exec();
    if (question.clickedButton() != forgetting)
        return;
    m_client.change(
        this,
        [name](Catalogue &catalogue) {
            catalogue.forget(name);
            return catalogue.snapshots();
        },
        [this, name](const QList<Snapshot> &snapshots) {
            show(snapshots);
            emit noticed(tr("The snapshot %1 is forgotten").arg(name));
        });
}

} // namespace insats::ui
