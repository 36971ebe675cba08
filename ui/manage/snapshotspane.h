// The tab "Frysningar": the catalogues as they were on other days, under a name each.
#pragma once

#include "domain/catalogueinfo.h"
#include "domain/history.h"

#include <QHash>
#include <QWidget>

class QPushButton;

namespace insats::ui {

class CatalogueClient;
class RowTable;

class SnapshotsPane : public QWidget {
    Q_OBJECT

public:
    explicit SnapshotsPane(CatalogueClient &client, QWidget *parent = nullptr);

    void setCatalogues(const QStringList &ids) { m_chosen = ids; }
    void freeze(); // the chosen catalogues; asks for a name

signals:
    void noticed(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void ask();
    void show(const QList<Snapshot> &snapshots);
    void askForName(const QStringList &taken);
    void forget();
    QString titlesOf(const QStringList &ids) const;

    CatalogueClient &m_client;
    QStringList m_chosen;
    QHash<QString, QString> m_titles;
    RowTable *m_table;
    QWidget *m_bar;
    QPushButton *m_forget;
};

} // namespace insats::ui
