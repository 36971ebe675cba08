// A scrolling list of short texts, each with links to the insatser that it is about.
#pragma once

#include <QScrollArea>
#include <QUuid>

namespace insats::ui {

struct LinkedEntry {
    QString title;
    QStringList lines;
    QList<QUuid> insatser;
};

class LinkedList : public QScrollArea {
    Q_OBJECT

public:
    explicit LinkedList(const QString &name, QWidget *parent = nullptr);

    // names: of all insatser that are linked to. intro stands above; whenEmpty in place of the entries.
    void show(const QString &intro, const QList<LinkedEntry> &entries, const QHash<QUuid, QString> &names,
              const QString &whenEmpty);

signals:
    void insatsRequested(const QString &name);
};

} // namespace insats::ui
