#include "exchange/zip.h"

#include <QtEndian>

#define ZLIB_CONST // what is read may be const
#include <zlib.h>

#include <algorithm>

namespace insats::exchange {

namespace {

constexpr qint64 kEndSize = 22; // of the record that closes an archive, without its comment
constexpr qint64 kDirectorySize = 46; // of an entry in the directory, without its name
constexpr qint64 kHeaderSize = 30; // of the header before an entry's data, without its name

// Zero outside the bytes, and no signature is zero.
template <class Integer>
Integer numberAt(const QByteArray &bytes, qint64 at)
{
    const bool inside = at >= 0 && at + qint64(sizeof(Integer)) <= bytes.size();
    return inside ? qFromLittleEndian<Integer>(bytes.constData() + at) : Integer(0);
}

bool hasSignature(const QByteArray &bytes, qint64 at, quint32 signature)
{
    return numberAt<quint32>(bytes, at) == signature;
}

// Where the closing record begins, or -1. A comment of up to 64 kB may follow it.
qint64 endOf(const QByteArray &bytes)
{
    const qint64 first = std::max<qint64>(0, bytes.size() - kEndSize - 0xFFFF);
    for (qint64 at = bytes.size() - kEndSize; at >= first; --at) {
        if (hasSignature(bytes, at, 0x06054b50))
            return at;
    }
    return -1;
}

std::optional<QByteArray> inflated(const QByteArray &packed, qint64 size)
{
    z_stream stream = {};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) // negative: without the header of zlib
        return std::nullopt;
    QByteArray unpacked(size, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<const Bytef *>(packed.constData());
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(unpacked.data());
    stream.avail_out = static_cast<uInt>(size);
    const bool whole = inflate(&stream, Z_FINISH) == Z_STREAM_END && stream.avail_out == 0;
    inflateEnd(&stream);
    return whole ? std::optional(unpacked) : std::nullopt;
}

} // namespace

ZipArchive::ZipArchive(const QByteArray &bytes)
    : m_bytes(bytes)
{
    const qint64 end = endOf(bytes);
    if (end < 0)
        return;
    qint64 at = numberAt<quint32>(bytes, end + 16);
    while (hasSignature(bytes, at, 0x02014b50)) {
        Entry entry;
        entry.encrypted = (numberAt<quint16>(bytes, at + 8) & 1) != 0;
        entry.method = numberAt<quint16>(bytes, at + 10);
        entry.crc = numberAt<quint32>(bytes, at + 16);
        entry.packed = numberAt<quint32>(bytes, at + 20);
        entry.unpacked = numberAt<quint32>(bytes, at + 24);
        entry.header = numberAt<quint32>(bytes, at + 42);
        const auto nameSize = numberAt<quint16>(bytes, at + 28);
        const QString name = QString::fromUtf8(bytes.mid(at + kDirectorySize, nameSize));
        m_entries.insert(name.toLower().replace(QLatin1Char('\\'), QLatin1Char('/')), entry);
        at += kDirectorySize + nameSize + numberAt<quint16>(bytes, at + 30) + numberAt<quint16>(bytes, at + 32);
    }
}

qint64 ZipArchive::unpackedSize(const QString &name) const
{
    const auto found = m_entries.constFind(name.toLower());
    return found == m_entries.cend() ? -1 : found->unpacked;
}

std::optional<QByteArray> ZipArchive::unpacked(const QString &name) const
{
    const Entry entry = m_entries.value(name.toLower());
    if (!hasSignature(m_bytes, entry.header, 0x04034b50) || !m_entries.contains(name.toLower()) || entry.encrypted)
        return std::nullopt;
    const qint64 data = entry.header + kHeaderSize + numberAt<quint16>(m_bytes, entry.header + 26)
        + numberAt<quint16>(m_bytes, entry.header + 28);
    const QByteArray packed = m_bytes.mid(data, entry.packed);
    std::optional<QByteArray> unpacked;
    if (entry.method == 0 && entry.packed == entry.unpacked)
        unpacked = packed;
    else if (entry.method == Z_DEFLATED)
        unpacked = inflated(packed, entry.unpacked);
    if (unpacked
        && crc32_z(0, reinterpret_cast<const Bytef *>(unpacked->constData()), size_t(unpacked->size())) != entry.crc)
        return std::nullopt;
    return unpacked;
}

} // namespace insats::exchange
