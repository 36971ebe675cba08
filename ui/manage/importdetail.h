// The right pane of an import preview: one record with how it was recognised, what differs field by field, and the choice
// between the two values; or why it is refused, or what is known of a new one.
#pragma once

#include "domain/importing.h"

#include <QPersistentModelIndex>
#include <QWidget>

class QLabel;
class QPushButton;
class QRadioButton;
class QScrollArea;
class QVBoxLayout;

namespace insats::ui {

class ImportModel;

class ImportDetail : public QWidget {
    Q_OBJECT

public:
    explicit ImportDetail(ImportModel &model, QWidget *parent = nullptr);

    // An invalid index shows what to do.
    void show(const QModelIndex &index);

signals:
    void differenceRequested(int step); // the one before (-1) or after (1)

protected:
    void changeEvent(QEvent *event) override;

private:
    struct FieldChoice {
        QString field;
        QRadioButton *take;
        QRadioButton *keep;
    };

    QWidget *buildHead();
    void showRecord(const ImportRecord &record);
    void showKind(ImportKind kind);
    void addChange(const Change &change);
    void addValue(const QString &label, const QString &value, bool isFromFile);
    void addFacts(const Intervention &record);
    void addProblems(const ImportRecord &record);
    void showChoice();

    ImportModel &m_model;
    QPersistentModelIndex m_index;
    QLabel *m_name;
    QLabel *m_place;
    QPushButton *m_before;
    QPushButton *m_after;
    QScrollArea *m_scroll;
    QVBoxLayout *m_rows = nullptr;
    QList<FieldChoice> m_choices;
};

} // namespace insats::ui
