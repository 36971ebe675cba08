// The page "Sök insatser": box, what was understood, facets, results, card and shortlist. Asks the client a question for
// every change and shows the answer to the latest one.
#pragma once

#include "domain/search.h"
#include "domain/taxonomy.h"

#include <QWidget>

class QPushButton;
class QSettings;
class QSplitter;

namespace insats::ui {

class CardView;
class CatalogueClient;
class FacetPanel;
class MethodsDialog;
class ResultPane;
class SavedSearchButton;
struct SavedSearch;
class SearchBox;
class ShortlistBar;
class UnderstoodBar;

class SearchPage : public QWidget {
    Q_OBJECT

public:
    explicit SearchPage(CatalogueClient &client, QWidget *parent = nullptr);

    void focusBox();
    void setText(const QString &text);
    void setCatalogues(const QStringList &ids);
    void setQuestion(const QString &text, const FacetChoices &choices);

    // What the window's menu asks for.
    void toggleShortlist();
    void toggleShortlisted(const Intervention &intervention);
    void compareShortlist();
    void copyCard();
    void editCard();
    void clearAll();
    void showMethods();

    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

signals:
    void editRequested(const QUuid &insats);
    void needRequested(const QUuid &need);
    void forumRequested(const QUuid &forum);
    void figuresRequested(const QString &area);
    void answered(const insats::SearchReply &reply);
    void handoutRequested();
    void shortlistChanged(const QList<insats::Intervention> &interventions);
    void noticed(const QString &sentence); // something done that deserves a line in the status bar

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHead();
    void connectQuestion();
    void connectAnswer();
    void connectShortlist();

    void start(const Taxonomy &taxonomy, const QList<CatalogueInfo> &all, const QStringList &chosen);
    void takeWords(const Taxonomy &taxonomy);
    SearchRequest request() const;
    void ask();
    void show(const SearchReply &reply);
    void showCard();
    void showShortlisted();
    void take(const Suggestion &suggestion);
    void removeFromText(const Understood &part);
    void keep(const QString &name);
    void recall(const SavedSearch &search);
    void copyShortlist();

    void openCard();
    void openWhenAnswered();
    void closeCard();
    void stepBack();
    void arrange();

    CatalogueClient &m_client;
    QStringList m_catalogues;
    QList<Understood> m_understood; // of the last answer
    std::optional<AskedAge> m_askedAge; // of the last answer, from the field or the text
    bool m_started = false;
    bool m_openWhenAnswered = false;
    bool m_cardOpened = false; // in a narrow window the card takes the list's place
    bool m_filtersOpened = false;

    SearchBox *m_box;
    SavedSearchButton *m_saved;
    QPushButton *m_filterButton;
    UnderstoodBar *m_understoodBar;
    FacetPanel *m_facets;
    ResultPane *m_results;
    CardView *m_card;
    ShortlistBar *m_shortlist;
    MethodsDialog *m_methods;
    QSplitter *m_splitter;
};

} // namespace insats::ui
