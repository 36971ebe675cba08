// Choosing by catalogue what has one.
#pragma once

#include <QList>
#include <QStringList>

namespace insats {

// Of these catalogues; none = all.
template <class T>
QList<T> entriesOf(QList<T> entries, const QStringList &catalogues)
{
    if (!catalogues.isEmpty())
        entries.removeIf([&catalogues](const T &entry) { return !catalogues.contains(entry.catalogue); });
    return entries;
}

} // namespace insats
