// The page "Förvalta": editing, taking files in, what was archived, and snapshots, each in a tab of its own.
#pragma once

#include "domain/catalogueinfo.h"
#include "domain/taxonomy.h"

#include <QWidget>

class QTabWidget;

namespace insats::ui {

class CatalogueClient;

class ManagePage : public QWidget {
    Q_OBJECT

public:
    explicit ManagePage(CatalogueClient &client, QWidget *parent = nullptr);

    void setCatalogues(const QStringList &ids);
    void focusTab();

signals:
    void noticed(const QString &sentence);

private:
    CatalogueClient &m_client;
    QTabWidget *m_tabs;
};

} // namespace insats::ui
