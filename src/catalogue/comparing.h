// What records of a file mean beside those that are stored: new, changed, the same, refused, or missing in the file.
#pragma once

#include "domain/importing.h"

namespace insats {

namespace store {
class Connection;
}

// A record as a file has it.
struct FileRecord {
    QString where;
    Intervention record; // without a uuid it is recognised by its name or an alias
    std::function<Intervention(const Intervention &)> onto; // what it makes of a stored one; none = all of it is stated
    QList<Problem> problems;
    bool refused = false;
};

// Rules that refuse a record (domain/refusals.h) are asked of what comes from a table. held: the catalogues that the file
// holds; only there can anything be missing. A record without uuid that is new gets one.
QList<ImportRecord> compared(const QList<FileRecord> &records, const QSet<QString> &held,
                             const store::Connection &connection, const Progress &progress);

} // namespace insats
