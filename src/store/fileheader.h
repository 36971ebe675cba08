// What the first bytes of a file say, read without SQLite, so that a file that is not ours is never opened for writing.
#pragma once

#include <QString>

namespace insats::store {

// Throws Error when the file is missing, unreadable, empty, no SQLite database, not ours, or shorter than it says.
void requireOurFile(const QString &path);

} // namespace insats::store
