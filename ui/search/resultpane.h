// The middle pane of the search page: how many, the list, what is near, and the ways on when there is nothing.
#pragma once

#include "domain/search.h"
#include "domain/taxonomy.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace insats::ui {

class NoHitsView;
class ResultDelegate;
class ResultModel;
class ResultView;

class ResultPane : public QWidget {
    Q_OBJECT

public:
    explicit ResultPane(QWidget *parent = nullptr);

    void setTaxonomy(const Taxonomy &taxonomy);
    void setReply(const SearchReply &reply);

    // The chosen insats, of the list or of the near ones; null when none is.
    const SearchRow *current() const;

    bool isEmpty() const;
    void focusList();

signals:
    void currentChanged();
    void opened(); // double click, or a click where the card needs one
    void clicked();
    void leftUpwards();
    void moreRequested(int offset);
    void suggestionTaken(const insats::Suggestion &suggestion);

private:
    QWidget *buildHead();
    QWidget *buildNear();
    void connectList(ResultView &list, ResultView &other);
    void showHead(const SearchReply &reply);
    void showNear(const SearchReply &reply);
    void selectAgain(const QUuid &uuid);

    QLabel *m_total;
    QLabel *m_picture;
    QLabel *m_order;
    QStackedWidget *m_listOrNothing;
    ResultModel *m_model;
    ResultModel *m_nearModel;
    ResultDelegate *m_delegate;
    ResultView *m_list;
    ResultView *m_nearList;
    QWidget *m_near;
    QLabel *m_nearTitle;
    NoHitsView *m_noHits;
    QSplitter *m_splitter;
    ResultView *m_active; // the list that was used last
};

} // namespace insats::ui
