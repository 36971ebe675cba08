// Notes on cells and needs in the JSON documents.
#pragma once

#include "domain/noterules.h"

#include <QJsonObject>

namespace insats::cli {

// "notes", when there are any.
void insertNotes(QJsonObject &object, const QList<Note> &notes);

} // namespace insats::cli
