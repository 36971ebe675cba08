// The page "Sök insatser": box, facets, list, card and shortlist. Asks the client a question for every change and shows the
// answer to the latest one.
#pragma once

#include "domain/search.h"
#include "domain/taxonomy.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSettings;
class QSplitter;
class QStackedWidget;

namespace insats::ui {

class CardView;
class CatalogueClient;
class FacetPanel;
class NoHitsView;
class ResultDelegate;
class ResultModel;
class ResultView;
class SearchBox;
class ShortlistBar;

class SearchPage : public QWidget {
    Q_OBJECT

public:
    explicit SearchPage(CatalogueClient &client, QWidget *parent = nullptr);

    void focusBox();
    void setText(const QString &text);

    // What the window's menu asks for.
    void toggleShortlist();
    void copyCard();
    void clearAll();

    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

signals:
    void answered(const insats::SearchReply &reply);
    void noticed(const QString &sentence); // something done that deserves a line in the status bar

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildList();
    void connectParts();

    void start(const Taxonomy &taxonomy, const QStringList &catalogues);
    SearchRequest request() const;
    void ask();
    void show(const SearchReply &reply);
    void showHead(const SearchReply &reply);
    void selectAgain(const QUuid &uuid);
    void showRow(const QModelIndex &index);
    void showShortlisted();
    void take(const Suggestion &suggestion);

    void enterList();
    void openCard();
    void openWhenAnswered();
    void closeCard();
    void stepBack();
    void arrange();

    CatalogueClient &m_client;
    QStringList m_catalogues;
    std::optional<AskedAge> m_askedAge; // by the last answer, from the field or the text
    bool m_started = false;
    bool m_openWhenAnswered = false;
    bool m_cardOpened = false; // in a narrow window the card takes the list's place
    bool m_filtersOpened = false;

    SearchBox *m_box;
    QPushButton *m_filterButton;
    FacetPanel *m_facets;
    QLabel *m_total;
    QLabel *m_picture;
    QLabel *m_order;
    QStackedWidget *m_listOrNothing;
    ResultModel *m_model;
    ResultDelegate *m_delegate;
    ResultView *m_list;
    QWidget *m_listPane;
    NoHitsView *m_noHits;
    CardView *m_card;
    ShortlistBar *m_shortlist;
    QSplitter *m_splitter;
};

} // namespace insats::ui
