// The rows that everything is measured on: a synthetic catalogue file in a folder that disappears with it, and the text of
// its records, which the peers index as the program does. Throws Error.
#pragma once

#include <QTemporaryDir>

#include <functional>

namespace insats::bench {

struct Entry {
    qint64 id = 0;
    QString name;
    QString text; // all else that the program searches in
};

class Corpus {
public:
    explicit Corpus(int rows);

    QString file() const { return m_folder.filePath(QStringLiteral("catalogue.sqlite")); }
    QString pathOf(const QString &name) const { return m_folder.filePath(name); }

    void forEach(const std::function<void(const Entry &)> &visit) const;

    // The names and texts as UTF-8.
    qint64 textBytes() const;

private:
    QTemporaryDir m_folder;
};

} // namespace insats::bench
