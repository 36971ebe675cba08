// A table of a few rows to choose one from, or a sentence that says what would stand there.
#pragma once

#include <QDateTime>
#include <QStackedWidget>

class QLabel;
class QTreeWidget;

namespace insats::ui {

class IconLabel;

class RowTable : public QStackedWidget {
    Q_OBJECT

public:
    struct Row {
        QString key;
        QStringList cells;
        QString explanation = {}; // shown over the first cell
        int depth = 0; // how far the first cell is moved in
    };

    // The first column and the widest one share the room that the others leave.
    RowTable(const QString &accessibleName, const QStringList &columns, int widest = 0);

    void setEmpty(const QString &iconName, const QString &sentence);
    void setRows(const QList<Row> &rows); // keeps what is chosen, else the first

    QString currentKey() const; // empty = none

signals:
    void currentChanged();

private:
    QTreeWidget *m_table;
    IconLabel *m_icon;
    QLabel *m_sentence;
};

// "27 nov. 2026 14:05", at this place.
QString momentText(const QDateTime &moment);

} // namespace insats::ui
