// Everything about one cell: its gaps with their numbers, what cannot be judged, the insatser behind it, those without a
// stated age, planned ones, the nearest cells, and what is noted. An empty cell answers too, and one that does not count
// says why.
#pragma once

#include "domain/coverage.h"
#include "ui/coverage/coveragemodel.h"

#include <QScrollArea>

class QVBoxLayout;

namespace insats::ui {

class CellPane : public QScrollArea {
    Q_OBJECT

public:
    explicit CellPane(QWidget *parent = nullptr);

    void setTaxonomy(const Taxonomy &taxonomy);
    void showCell(const CoverageModel &model, const QModelIndex &index);

    // To the first insats or neighbour.
    void focusFirst();

    // The insatser that were asked for by namesNeeded.
    void setCards(const QList<Intervention> &cards);

signals:
    void namesNeeded(const QList<QUuid> &ids);
    void cardRequested(const insats::Intervention &intervention);
    void cellRequested(const insats::CellPlace &place);
    void searchRequested(const insats::CellPlace &place);
    void copyRequested();
    void needsRequested(const QString &area);
    void noteRequested(insats::CellState state); // on the cell, marking it so
    void noteEditRequested(const insats::Note &note);
    void noteRemoveRequested(const insats::Note &note);
    void noteHistoryRequested(const insats::Note &note);
    void startRequested(const QUuid &planned); // what if it began?

protected:
    void changeEvent(QEvent *event) override;

private:
    // A heading, and the insatser under it.
    struct Group {
        QString heading;
        QList<QUuid> ids;
        bool planned = false;
    };

    void rebuild();
    void addHead();
    void addCounts();
    void addGaps();
    void addUnjudged();
    void addNeeds();
    void addState();
    void addNotes();
    void addGroup(const Group &group);
    void addNeighbours();
    void addActions();
    void addHeading(const QString &text);
    void addNote(const QString &text);
    QList<Group> groups() const;

    QHash<QString, QString> m_areaIcons;
    CellPlace m_place;
    CellContent m_content;
    std::optional<CoverageCell> m_cell; // none for the column of unknown ages
    CellContent m_unknownAge; // beside the cell
    CellContent m_outside;
    QList<NeedAnswer> m_needs; // that concern the cell
    QList<Note> m_notes; // that are shown there
    QList<std::pair<CellPlace, int>> m_neighbours; // with the number of insatser there
    QHash<QUuid, Intervention> m_cards;
    QVBoxLayout *m_layout = nullptr;
};

} // namespace insats::ui
