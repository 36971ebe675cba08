// ZIP archives and .xlsx files put together by hand, as programs write them that ours does not resemble.
#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>

#include <zlib.h>

namespace insats::test {

struct ZipPart {
    QByteArray name;
    QByteArray content;
    qint64 claimedSize = -1; // what the directory says that it unpacks to, instead of the truth
};

inline QByteArray numberBytes(auto number)
{
    QByteArray bytes(sizeof number, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

// An archive that packs nothing.
inline QByteArray zipOf(const QList<ZipPart> &parts)
{
    QByteArray archive;
    QByteArray directory;
    for (const auto &[name, content, claimedSize] : parts) {
        const auto crc = quint32(crc32_z(0, reinterpret_cast<const Bytef *>(content.constData()), size_t(content.size())));
        const auto size = quint32(content.size());
        const QByteArray start = numberBytes(quint16(20)) + QByteArray(8, '\0') + numberBytes(crc) + numberBytes(size)
            + numberBytes(claimedSize < 0 ? size : quint32(claimedSize)) + numberBytes(quint16(name.size()));
        directory += "PK\x01\x02" + numberBytes(quint16(20)) + start + QByteArray(12, '\0')
            + numberBytes(quint32(archive.size())) + name;
        archive += "PK\x03\x04" + start + numberBytes(quint16(0)) + name + content;
    }
    const auto count = numberBytes(quint16(parts.size()));
    return archive + directory + QByteArray("PK\x05\x06\0\0\0\0", 8) + count + count + numberBytes(quint32(directory.size()))
        + numberBytes(quint32(archive.size())) + numberBytes(quint16(0));
}

struct RawBook {
    QByteArray sheet; // what stands inside <worksheet>
    QByteArray texts = {}; // inside <sst>
    QByteArray formats = {}; // inside <styleSheet>
    QByteArray properties = {}; // attributes of <workbookPr>
    QByteArray sheetTarget = "worksheets/sheet1.xml"; // as the workbook's relations name it
};

inline QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        + type + "\" Target=\"" + target + "\"/>";
}

inline QList<ZipPart> partsOf(const RawBook &book)
{
    return {
        {"_rels/.rels", "<Relationships>" + relation("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>"},
        {"xl/workbook.xml",
         "<workbook xmlns:r=\"relations\"><workbookPr " + book.properties
             + "/><sheets><sheet name=\"Blad1\" sheetId=\"7\" r:id=\"rId3\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships>" + relation("rId1", "sharedStrings", "sharedStrings.xml")
             + relation("rId2", "styles", "styles.xml") + relation("rId3", "worksheet", book.sheetTarget)
             + "</Relationships>"},
        {"xl/sharedStrings.xml", "<sst>" + book.texts + "</sst>"},
        {"xl/styles.xml", "<styleSheet>" + book.formats + "</styleSheet>"},
        {"xl/worksheets/sheet1.xml", "<worksheet>" + book.sheet + "</worksheet>"},
    };
}

inline QByteArray xlsxOfRaw(const RawBook &book) { return zipOf(partsOf(book)); }

} // namespace insats::test
