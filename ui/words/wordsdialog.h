// "Ord och områden": the words in which catalogues are sorted and asked for, how often they are used, and their renaming.
#pragma once

#include "domain/taxonomy.h"
#include "domain/worduse.h"

#include <QDialog>

class QPushButton;
class QTabWidget;

namespace insats::ui {

class CatalogueClient;
class RowTable;
class ToneBox;

class WordsDialog : public QDialog {
    Q_OBJECT

public:
    explicit WordsDialog(CatalogueClient &client, QWidget *parent = nullptr);

private:
    using Action = void (WordsDialog::*)();
    struct Button {
        QString text;
        Action does;
        bool needsRow = true;
    };

    void addTab(const QString &title, RowTable *table, const QList<Button> &buttons);
    void read();
    void show(const Taxonomy &taxonomy, const WordUse &use);
    void showAreas();
    void tell(const QString &problem);
    template <class Work>
    void change(Work work);

    void editArea();
    void addSubArea();
    void removeSubArea();
    void addGroup();
    void renameGroup();
    void addSynonym();
    void editSynonym();
    void askForSynonym(const Synonym &synonym);
    void removeSynonym();
    void renameOrganisation();
    QString areaOf(const QString &key) const; // of the area or sub-area

    CatalogueClient &m_client;
    Taxonomy m_taxonomy;
    WordUse m_use;
    ToneBox *m_problem;
    QTabWidget *m_tabs;
    RowTable *m_areas;
    RowTable *m_groups;
    RowTable *m_synonyms;
    RowTable *m_organisations;
};

} // namespace insats::ui
