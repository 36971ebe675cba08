// The reports of the menu: each is shown as it will be on paper, and saved from there.
#pragma once

#include "domain/reportcontent.h"

#include <QObject>

#include <functional>

class QMenu;

namespace insats::ui {

class CatalogueClient;
class ReportDialog;

class ReportActions : public QObject {
    Q_OBJECT

public:
    // coverage: what the matrix shows now; chosenArea: where it stands.
    ReportActions(CatalogueClient &client, QWidget *window, std::function<CoverageRequest()> coverage,
                  std::function<QString()> chosenArea);

    QMenu *menu() { return m_menu; }

    // What a sheet for a family is about.
    void setShortlist(const QList<Intervention> &interventions);

    ReportDialog *show(ReportKind kind); // nothing when there is nothing to report on

signals:
    void noticed(const QString &sentence);

private:
    ReportRequest requestFor(ReportKind kind) const;

    CatalogueClient &m_client;
    QWidget *m_window;
    std::function<CoverageRequest()> m_coverage;
    std::function<QString()> m_chosenArea;
    QMenu *m_menu;
    QStringList m_areas;
    QList<QUuid> m_shortlist;
};

} // namespace insats::ui
