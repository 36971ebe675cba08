// A report before it is saved: its pages as they will be on paper, its text, and what can be chosen about it. Laying out and
// saving is done by the worker, with progress, and can be stopped.
#pragma once

#include "catalogue/reportpreview.h"
#include "domain/history.h"
#include "domain/reportcontent.h"
#include "domain/reportdocument.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace insats::ui {

class CatalogueClient;
class MessageBar;
class ReportPages;
class WorkBar;

class ReportDialog : public QDialog {
    Q_OBJECT

public:
    // areas: what an area report can be about.
    ReportDialog(CatalogueClient &client, const ReportRequest &request, const QStringList &areas, QWidget *parent = nullptr);

    // Where there is no file dialog to ask in: tests, and the button that has asked.
    void saveAs(const QString &path);

signals:
    void laidOut(int pages);
    void saved(const QString &path, int pages);

private:
    void buildChoices();
    void readSnapshots();
    void layOut();
    void take(const ReportDocument &document, const std::shared_ptr<ReportPreview> &preview);
    void chooseLogo();
    void askWhere();

    CatalogueClient &m_client;
    ReportRequest m_request;
    ReportDocument m_document;
    std::shared_ptr<ReportPreview> m_preview;
    int m_wanted = 0; // the layout that was asked for last
    MessageBar *m_messages;
    QComboBox *m_area;
    QComboBox *m_since;
    QPushButton *m_logo;
    ReportPages *m_pages;
    QPlainTextEdit *m_text;
    WorkBar *m_work;
    QPushButton *m_save;
};

} // namespace insats::ui
