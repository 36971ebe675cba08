// Writing, changing and removing notes from any page: opens the dialog, asks before removing, and tells in words when
// somebody else was first.
#pragma once

#include "domain/catalogueinfo.h"
#include "domain/history.h"
#include "domain/note.h"

#include <QObject>

namespace insats::ui {

class CatalogueClient;
class NoteDialog;

class NoteEditing : public QObject {
    Q_OBJECT

public:
    NoteEditing(CatalogueClient &client, QWidget *window);

    // One without uuid is new, of one of these catalogues. Opens a dialog and returns.
    void write(const Note &note, const QString &subject, const QList<CatalogueInfo> &catalogues);
    void remove(const Note &note);
    void showHistory(const Note &note);
    void setDone(const Note &note, bool done);

signals:
    void noticed(const QString &sentence);

private:
    void save(const Note &note, NoteDialog *dialog);
    void takeAway(const Note &note);
    void openHistory(const QList<Change> &changes);

    CatalogueClient &m_client;
    QWidget *m_window;
};

} // namespace insats::ui
