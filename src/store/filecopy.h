// Whole files: what is written beside a name takes that name in one step, once it is complete and on the disk. Throws Error.
#pragma once

#include "store/connection.h"

namespace insats::store {

enum class Existing { Kept, Replaced };

// A name beside the path that no file has.
QString nameBeside(const QString &path);

// Gives the finished file that name. False when another file has it and is to be kept; the finished one is then removed.
bool place(const QString &finished, const QString &path, Existing existing);

// All that the file holds now, also what is still in its write-ahead log, as one file that stands alone. Throws FileExists
// for a file that is kept, FileLocked for one that is in use, FolderMissing, FileUnwritable.
void copyTo(const Connection &connection, const QString &path, Existing existing = Existing::Kept);

// Writes the log into the file and takes it away, so that the file alone is all. Throws FileLocked when others have it open.
void takeInLog(const Connection &connection);

} // namespace insats::store
