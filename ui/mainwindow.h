// The frame: rail, menus, pages, message bar and status bar. Connects siblings; decides nothing.
#pragma once

#include "domain/coverage.h"

#include <QMainWindow>

class QLabel;
class QStackedWidget;

namespace insats::ui {

class CatalogueChooser;
class CatalogueClient;
class CoveragePage;
class MessageBar;
class Rail;
class SearchPage;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(CatalogueClient &client, QWidget *parent = nullptr);

    SearchPage &searchPage() { return *m_search; }
    CoveragePage &coveragePage() { return *m_coverage; }

    enum class Page { Search, Coverage };
    void open(Page page);

signals:
    void themeRequested(const QString &theme); // "light", "dark" or "system"

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildCentre();
    void buildMenus();
    void buildStatusBar();
    void restore();
    void showAnswer(const SearchReply &reply);
    void showCovered(const CoverageReply &reply);
    void connectPages();

    CatalogueClient &m_client;
    CatalogueChooser *m_catalogues;
    SearchPage *m_search;
    CoveragePage *m_coverage;
    Rail *m_rail;
    QStackedWidget *m_pages;
    MessageBar *m_messages;
    QLabel *m_found;
    QLabel *m_size;
};

} // namespace insats::ui
