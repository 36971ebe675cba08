// The frame: rail, menus, pages, message bar and status bar. Connects siblings; decides nothing.
#pragma once

#include "domain/registersreply.h"

#include <QMainWindow>

class QLabel;
class QStackedWidget;

namespace insats::ui {

class CatalogueChooser;
class CatalogueClient;
class ComparePage;
class CoveragePage;
class FileActions;
class ManagePage;
class MessageBar;
class Rail;
class ReportActions;
class NeedsPage;
class SearchPage;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(CatalogueClient &client, QWidget *parent = nullptr);

    SearchPage &searchPage() { return *m_search; }
    CoveragePage &coveragePage() { return *m_coverage; }
    ComparePage &comparePage() { return *m_compare; }
    NeedsPage &needsPage() { return *m_needs; }

    ManagePage &managePage() { return *m_manage; }
    FileActions &fileActions() { return *m_files; }
    ReportActions &reportActions() { return *m_reports; }

    enum class Page { Search, Coverage, Needs, Manage };
    void open(Page page);

signals:
    void themeRequested(const QString &theme); // "light", "dark" or "system"

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildCentre();
    void buildMenus();
    void buildStatusBar();
    void restore();
    bool mayLeave(); // false: something is unsaved, and is to stay so
    void showAnswer(const SearchReply &reply);
    void showCovered(const CoverageReply &reply);
    void showRegisters(const RegistersReply &reply);
    void showFound(Page page, const QString &text);
    void searchFor(const QString &name);
    void connectPages();
    void connectComparison();
    void compare();
    void showMatrix(); // the one that is not compared
    QString foundHere() const;
    void connectFiles();

    CatalogueClient &m_client;
    CatalogueChooser *m_catalogues;
    SearchPage *m_search;
    CoveragePage *m_coverage;
    ComparePage *m_compare;
    QStackedWidget *m_matrices; // the two above
    NeedsPage *m_needs;
    ManagePage *m_manage;
    FileActions *m_files;
    ReportActions *m_reports;
    Rail *m_rail;
    QStackedWidget *m_pages;
    MessageBar *m_messages;
    QHash<Page, QString> m_foundOn;
    QLabel *m_found;
    QLabel *m_size;
    QLabel *m_file;
};

} // namespace insats::ui
