// The head of the page "Jämför": what is compared with what, and what it comes to. C is never shown without U.
#pragma once

#include "domain/comparison.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;

namespace insats::ui {

class LinkButton;

class ComparisonHead : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonHead(QMenu *exportMenu, QWidget *parent = nullptr);

    // What can be chosen: every catalogue, and every snapshot, newest first. Keeps what is chosen where it is still there.
    void setSides(const QList<CatalogueInfo> &catalogues, const QList<Snapshot> &snapshots);

    ComparedSide before() const;
    ComparedSide after() const;
    void choose(const ComparedSide &before, const ComparedSide &after);

    void show(const ComparisonReply &reply);

signals:
    void changed();
    void backRequested();
    void nextRequested(); // the next changed cell

private:
    struct Figure {
        QWidget *group;
        QLabel *value;
        QWidget *note;
    };

    QWidget *buildTitle();
    QWidget *buildChooser(const QString &name, QComboBox *box);
    Figure addFigure(QLayout *row, const QString &name, const QString &toolTip, QWidget *note);
    void fill(QComboBox *box, const QList<CatalogueInfo> &catalogues, const QList<Snapshot> &snapshots);
    static void select(QComboBox *box, const ComparedSide &side);
    void swap();

    QComboBox *m_before;
    QComboBox *m_after;
    QLabel *m_coveredNote;
    QLabel *m_unknownNote;
    LinkButton *m_changedNote;
    Figure m_covered;
    Figure m_unknown;
    Figure m_changed;
};

} // namespace insats::ui
