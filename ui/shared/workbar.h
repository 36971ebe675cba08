// How far long work of the worker has come, with a button that stops it. Shows nothing for the first second.
#pragma once

#include "domain/importing.h"

#include <QTimer>
#include <QWidget>

#include <atomic>
#include <memory>

class QLabel;
class QProgressBar;

namespace insats::ui {

class WorkBar : public QWidget {
    Q_OBJECT

public:
    explicit WorkBar(QWidget *parent = nullptr);
    ~WorkBar() override; // stops the work

    // What the work is given. text: what is being done.
    Progress begin(const QString &text);
    void end();

    void requestStop() { m_stop.request_stop(); }

signals:
    void stopWanted(); // by the button

private:
    // Written in the worker's thread, read here.
    struct Count {
        std::atomic<int> done = 0;
        std::atomic<int> total = 0;
    };

    void showCount();

    std::stop_source m_stop;
    std::shared_ptr<Count> m_count;
    QTimer m_patience; // until it is shown
    QTimer m_watch; // while it is
    QLabel *m_text;
    QProgressBar *m_bar;
};

} // namespace insats::ui
