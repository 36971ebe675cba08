// The notes of a cell or a need, each with links that change, remove or tell its history.
#pragma once

#include "domain/note.h"

#include <QWidget>

class QVBoxLayout;

namespace insats::ui {

class NotesBox : public QWidget {
    Q_OBJECT

public:
    explicit NotesBox(const QList<Note> &notes, QWidget *parent = nullptr);

signals:
    void editRequested(const insats::Note &note);
    void removeRequested(const insats::Note &note);
    void historyRequested(const insats::Note &note);

private:
    void add(const Note &note);

    QVBoxLayout *m_rows;
};

} // namespace insats::ui
