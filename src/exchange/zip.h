// A ZIP archive in memory, such as an .xlsx file (PKWARE APPNOTE 6.3). Names are compared without case, as the packages of
// ECMA-376 part 2 ask for. Encrypted entries and ZIP64 count as damaged. Nothing is thrown, whatever the bytes.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace insats::exchange {

class ZipArchive {
public:
    explicit ZipArchive(const QByteArray &bytes);

    // False too for an archive that was cut: the list of entries stands at its end.
    bool hasEntries() const { return !m_entries.isEmpty(); }

    // What the archive says of an entry before anything is unpacked; -1 when there is none of that name.
    qint64 unpackedSize(const QString &name) const;

    // Nothing when it is missing, damaged, or not as large as the archive says.
    std::optional<QByteArray> unpacked(const QString &name) const;

private:
    struct Entry {
        qint64 header = 0; // where it begins in the archive
        qint64 packed = 0;
        qint64 unpacked = 0;
        quint32 crc = 0;
        quint16 method = 0;
        bool encrypted = false;
    };

    QByteArray m_bytes;
    QHash<QString, Entry> m_entries; // by name in lower case
};

} // namespace insats::exchange
