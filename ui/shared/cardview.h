// The right pane of the search page: everything that is known about one insats, and what is not.
#pragma once

#include "domain/familycentre.h"
#include "domain/registersreply.h"
#include "domain/search.h"
#include "domain/taxonomy.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QPushButton;

namespace insats::ui {

class FlowLayout;
class IconLabel;
class LinkButton;
class RegisterLinksBox;
class ToneBox;

class CardView : public QScrollArea {
    Q_OBJECT

public:
    explicit CardView(QWidget *parent = nullptr);

    void setTaxonomy(const Taxonomy &taxonomy);

    // Where one applies, by catalogue, and what is known of family centres, by the insats that they are on.
    void setCatalogues(const QList<CatalogueInfo> &catalogues);
    void setFamilyCentres(const QList<FamilyCentre> &centres);

    // askedAge: the age of the question, for the note about it.
    void show(const SearchRow &row, const std::optional<AskedAge> &askedAge);
    void showNothing();

    // Taken when they are about the insats that is shown.
    void setLinks(const RegisterLinks &links);

    bool hasCard() const { return m_row.has_value(); }
    const std::optional<SearchRow> &row() const { return m_row; }

    void setInShortlist(bool inShortlist);

signals:
    void shown(const QUuid &insats); // another one than before
    void needRequested(const QUuid &need);
    void forumRequested(const QUuid &forum);
    void figuresRequested(const QString &area);
    void shortlistRequested();
    void copyRequested();
    void editRequested(const QUuid &insats);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct FactRow {
        IconLabel *icon;
        QLabel *label;
        QLabel *value;
    };

    QWidget *buildHead();
    void showChips(const Intervention &intervention);
    void showConsent(const Intervention &intervention, const std::optional<AskedAge> &askedAge);
    void showStandingTexts(const Intervention &intervention);
    void showNote(const SearchRow &row, const std::optional<AskedAge> &askedAge);
    void showReasons(const SearchRow &row);
    void fitHeight();
    void showFacts(const Intervention &intervention);
    FactRow &factRow(int number);

    QHash<QString, QString> m_areaIcons;
    QHash<QString, QString> m_applicationContacts; // by catalogue
    QList<FamilyCentre> m_centres;
    std::optional<SearchRow> m_row;
    QWidget *m_content;
    QLabel *m_empty;
    QLabel *m_name;
    QPushButton *m_shortlist;
    QPushButton *m_copy;
    QPushButton *m_edit;
    QWidget *m_chips;
    FlowLayout *m_chipLayout;
    ToneBox *m_note;
    ToneBox *m_consent;
    LinkButton *m_why;
    ToneBox *m_reasons;
    QLabel *m_summary;
    QLabel *m_text; // all that is said about it
    QGridLayout *m_facts;
    QList<FactRow> m_factRows;
    QLabel *m_placementsHead;
    QLabel *m_placements;
    RegisterLinksBox *m_links;
    QLabel *m_standing; // texts that hold for all of its kind
    QLabel *m_reviewed;
    QLabel *m_source;
};

} // namespace insats::ui
