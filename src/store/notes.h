// Reading and saving notes. Every saving writes its history under the note's uuid; call inside a Transaction. Throws Error.
#pragma once

#include "domain/note.h"
#include "store/historywriting.h"

namespace insats::store {

// Of all catalogues, in no particular order.
QList<Note> readNotes(const Connection &connection);

// A new one when it has no uuid. Gives it as it is stored; nothing is written when no content field differs. Throws Conflict
// when the file holds another revision than the one that was read, NotFound when it holds none, and UnknownCatalogue.
Note writeNote(const Connection &connection, Note note, const Saving &saving);

// Throws Conflict and NotFound as above.
void deleteNote(const Connection &connection, const QUuid &uuid, int revision, const Saving &saving);

} // namespace insats::store
