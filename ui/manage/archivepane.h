// The tab "Arkiv": insatser that were taken out of their catalogue and can be put back.
#pragma once

#include "domain/catalogueinfo.h"
#include "domain/history.h"

#include <QHash>
#include <QWidget>

class QPushButton;

namespace insats::ui {

class CatalogueClient;
class RowTable;

class ArchivePane : public QWidget {
    Q_OBJECT

public:
    explicit ArchivePane(CatalogueClient &client, QWidget *parent = nullptr);

    void setCatalogues(const QStringList &ids);

signals:
    void noticed(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void ask();
    void show(const QList<ArchivedRecord> &records);
    void putBack();

    CatalogueClient &m_client;
    QStringList m_chosen;
    QHash<QString, QString> m_titles;
    RowTable *m_table;
    QWidget *m_bar;
    QPushButton *m_putBack;
};

} // namespace insats::ui
