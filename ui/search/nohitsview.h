// What stands in place of the list when nothing was found: why, and the ways on, each with the count it would give.
#pragma once

#include "domain/search.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace insats::ui {

class NoHitsView : public QWidget {
    Q_OBJECT

public:
    explicit NoHitsView(QWidget *parent = nullptr);

    void show(const SearchReply &reply);

    void focusFirstWay();

signals:
    void suggestionTaken(const insats::Suggestion &suggestion);

private:
    QLabel *m_title;
    QLabel *m_detail;
    QWidget *m_ways;
    QVBoxLayout *m_wayLayout;
};

} // namespace insats::ui
