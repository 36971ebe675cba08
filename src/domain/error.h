// What stops a command: thrown anywhere below the doors, caught in two places only (the window's worker and cli::run).
#pragma once

#include <QString>

#include <stdexcept>

namespace insats {

enum class ErrorKind {
    FileMissing,
    FolderMissing,
    FileExists,
    FileEmpty,
    FileForeign, // not a SQLite file, or one that another program owns
    FileDamaged,
    FileNewer, // written by a later version of this program
    FileLocked,
    FileUnreadable,
    FileUnwritable, // read-only file or folder, full disk
    Storage, // any other refusal of the database
    BadData, // a bundled or given file that cannot be taken
    Conflict, // somebody else saved the record first
    NotFound,
    Ambiguous,
    UnknownCatalogue,
    UnknownValue,
    UnknownSynonym,
    UnknownSnapshot,
    UnknownScenario,
    NameTaken,
    NothingToUndo,
    Cancelled, // by whoever asked
};

class Error : public std::runtime_error {
public:
    // where: the file, record or option concerned. detail: what the layer below said, or the known values; may be empty.
    Error(ErrorKind kind, QString where, QString detail = {})
        : std::runtime_error((where + QStringLiteral(": ") + detail).toStdString())
        , m_kind(kind)
        , m_where(std::move(where))
        , m_detail(std::move(detail))
    {
    }

    ErrorKind kind() const { return m_kind; }
    const QString &where() const { return m_where; }
    const QString &detail() const { return m_detail; }

private:
    ErrorKind m_kind;
    QString m_where;
    QString m_detail;
};

} // namespace insats
