// One open catalogue file; open a file once per process (closing any other handle on it drops its locks). It belongs to the
// thread that made it, from opening to closing, and must outlive every statement on it. Throws Error: FileMissing,
// FileEmpty, FileForeign, FileDamaged, FileUnreadable, FileLocked.
#pragma once

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

namespace insats::store {

class Connection {
public:
    enum class Mode {
        Existing, // the file must be one of ours; what is not is left untouched
        Reading, // the same, and nothing can be written
        Create, // a new, still empty file is made
    };

    explicit Connection(const QString &path, Mode mode = Mode::Existing);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    const QString &path() const { return m_path; }
    QSqlDatabase database() const;

    // A query ready to be bound: preparing the long ones takes longer than running them, so they are kept. Whoever takes
    // one has it alone until it is given back. Not prepared when the text is at fault: its lastError() says how.
    QSqlQuery takeQuery(const QString &sql) const;
    void giveBack(const QString &sql, QSqlQuery query) const;

private:
    void nameDatabase(Mode mode);
    void open();
    void close();

    QString m_path;
    QString m_name; // of the connection within QSqlDatabase
    mutable QHash<QString, QSqlQuery> m_kept;
};

// Changes whenever another process has written to the file since it was asked for last.
qint64 dataVersion(const Connection &connection);

// Marks a SQLite file as ours: "INSA".
inline constexpr quint32 kApplicationId = 0x494E5341;

} // namespace insats::store
