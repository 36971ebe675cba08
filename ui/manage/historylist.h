// What has happened to one record, newest first; each saving can be taken back.
#pragma once

#include "domain/history.h"

#include <QWidget>

class QVBoxLayout;

namespace insats::ui {

class HistoryList : public QWidget {
    Q_OBJECT

public:
    explicit HistoryList(QWidget *parent = nullptr);

    void show(const QList<Change> &history);

signals:
    void undoRequested(int revision);

private:
    void addSaving(const QList<Change> &changes, bool isTakenBack);

    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
};

} // namespace insats::ui
