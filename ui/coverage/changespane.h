// The changes of a comparison by cause, all or those behind one cell, and what the chosen one is about.
#pragma once

#include "domain/comparison.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace insats::ui {

class ChangesModel;
class LinkButton;

class ChangesPane : public QWidget {
    Q_OBJECT

public:
    explicit ChangesPane(QWidget *parent = nullptr);

    // All changes; reviews, which change nothing, stay closed.
    void show(const ComparisonReply &reply);

    void showBehind(const CellDifference &difference);
    void showAll();
    bool isNarrowed() const { return m_isNarrowed; }

    void focusList();

signals:
    void chosen(const QList<insats::CellPlace> &places); // of the chosen change; none for a cause
    void opened(const QList<insats::CellPlace> &places); // Enter or double click
    void insatsRequested(const QUuid &insats);

private:
    void list(const QList<RecordChange> &changes);
    void showDetail();
    const RecordChange *current() const;

    ComparisonReply m_reply;
    bool m_isNarrowed = false;
    ChangesModel *m_model;
    QTreeView *m_tree;
    QLabel *m_title;
    QLabel *m_about;
    LinkButton *m_all;
    QLabel *m_nothing;
    QWidget *m_detail;
    QLabel *m_name;
    QLabel *m_lines;
    LinkButton *m_show;
};

} // namespace insats::ui
