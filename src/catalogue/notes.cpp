// The verbs about notes.
#include "catalogue/actionlist.h"
#include "catalogue/catalogue.h"
#include "catalogue/entriesof.h"
#include "domain/error.h"
#include "domain/noterules.h"
#include "store/connection.h"
#include "store/notes.h"
#include "store/transaction.h"

namespace insats {

namespace {

store::Saving savingBy(const QString &role) { return {role, QDateTime::currentDateTimeUtc()}; }

Note withTidyTexts(Note note)
{
    for (QString *text : {&note.text, &note.decision, &note.stateReason, &note.stateRole, &note.ownerRole})
        *text = text->trimmed();
    return note;
}

} // namespace

QList<Note> Catalogue::notes(const QStringList &catalogues) const
{
    return inOrder(entriesOf(store::readNotes(*m_connection), catalogues), {}, {});
}

Note Catalogue::saveNote(const Note &written, const QString &role)
{
    const Note note = withTidyTexts(written);
    if (!faultsOf(note).isEmpty())
        throw Error(ErrorKind::BadData, note.text);
    store::Transaction transaction(*m_connection);
    const Note saved = store::writeNote(*m_connection, note, savingBy(role));
    transaction.commit();
    m_notes = store::readNotes(*m_connection);
    return saved;
}

void Catalogue::removeNote(const QUuid &note, int revision, const QString &role)
{
    store::Transaction transaction(*m_connection);
    store::deleteNote(*m_connection, note, revision, savingBy(role));
    transaction.commit();
    m_notes = store::readNotes(*m_connection);
}

} // namespace insats
