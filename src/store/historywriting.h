// Writing one line of the history. Every change of the file that a person makes gets one. Throws Error.
#pragma once

#include "store/connection.h"

#include <QDateTime>
#include <QJsonValue>

namespace insats::store {

// Who saves, and when; stands in the history. A role, never a name.
struct Saving {
    QString role;
    QDateTime when;
    int undoes = 0; // the revision that it takes back; 0 = none
};

// record: a uuid of an insats or a note, or "synonym:" and the word, or "catalogue:" and its id, or "taxonomy". An undefined
// from or to means that there was or is nothing.
void writeHistory(const Connection &connection, const QString &record, int revision, const Saving &saving,
                  const QString &field, const QJsonValue &from, const QJsonValue &to);

} // namespace insats::store
