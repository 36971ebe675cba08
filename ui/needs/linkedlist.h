// A scrolling list of short texts, each with links to the insatser that it is about.
#pragma once

#include <QScrollArea>
#include <QUuid>

namespace insats::ui {

class LinkButton;

struct LinkedEntry {
    QString title;
    QStringList lines;
    QList<QUuid> insatser;
    QStringList areas = {}; // need areas whose matrix it concerns
    QUuid uuid = {}; // by which it is found again
};

class LinkedList : public QScrollArea {
    Q_OBJECT

public:
    explicit LinkedList(const QString &name, QWidget *parent = nullptr);

    // names: of all insatser that are linked to. intro stands above; whenEmpty in place of the entries.
    void show(const QString &intro, const QList<LinkedEntry> &entries, const QHash<QUuid, QString> &names,
              const QString &whenEmpty);

    // Stands under the first of the entries that are shown.
    void insert(const QString &title, QWidget *widget);

    // Scrolls there. False when there is none of that uuid.
    bool reveal(const QUuid &uuid);

signals:
    void insatsRequested(const QString &name);
    void areaRequested(const QString &area);

private:
    QWidget *linksOf(const LinkedEntry &entry, const QHash<QUuid, QString> &names);
    LinkButton *linkTo(const QString &name);

    QHash<QUuid, QWidget *> m_titles;
    int m_firstEnd = 0; // the place under the first entry
};

} // namespace insats::ui
