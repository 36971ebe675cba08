#include "store/fileheader.h"

#include "domain/error.h"
#include "store/connection.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace insats::store {

namespace {

// Offsets of the database header: https://www.sqlite.org/fileformat.html, section 1.3.
constexpr qsizetype kHeaderSize = 100;
constexpr qsizetype kPageSizeAt = 16;
constexpr qsizetype kChangeCounterAt = 24;
constexpr qsizetype kPageCountAt = 28;
constexpr qsizetype kApplicationIdAt = 68;
constexpr qsizetype kPageCountValidForAt = 92;

quint32 numberAt(const QByteArray &header, qsizetype offset) { return qFromBigEndian<quint32>(header.constData() + offset); }

qint64 pageSize(const QByteArray &header)
{
    const auto size = qFromBigEndian<quint16>(header.constData() + kPageSizeAt);
    return size == 1 ? 65536 : size;
}

} // namespace

void requireOurFile(const QString &path)
{
    if (!QFileInfo::exists(path))
        throw Error(ErrorKind::FileMissing, path);
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        throw Error(ErrorKind::FileUnreadable, path, file.errorString());
    if (file.size() == 0)
        throw Error(ErrorKind::FileEmpty, path);
    const QByteArray header = file.read(kHeaderSize);
    const QByteArray magic("SQLite format 3\0", 16);
    if (!header.startsWith(magic.first(qMin(magic.size(), header.size()))) || header.size() < magic.size())
        throw Error(ErrorKind::FileForeign, path);
    if (header.size() < kHeaderSize)
        throw Error(ErrorKind::FileDamaged, path);
    if (numberAt(header, kApplicationIdAt) != kApplicationId)
        throw Error(ErrorKind::FileForeign, path);
    const bool pageCountIsValid = numberAt(header, kChangeCounterAt) == numberAt(header, kPageCountValidForAt);
    if (pageCountIsValid && file.size() < pageSize(header) * numberAt(header, kPageCountAt))
        throw Error(ErrorKind::FileDamaged, path);
}

} // namespace insats::store
