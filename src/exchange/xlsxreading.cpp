#include "exchange/xlsxreading.h"

#include "exchange/xlsxpackage.h"
#include "exchange/xlsxsheet.h"
#include "exchange/xlsxtext.h"

#include <QHash>

namespace insats::exchange {

namespace {

constexpr qint64 kMostCells = kMostUnpacked / qint64(sizeof(QString));

QString valueOf(const QXmlStreamReader &xml, const char *attribute)
{
    return xml.attributes().value(QLatin1StringView(attribute)).toString();
}

// The target of the first relation of a type; empty when there is none.
QString targetOf(const QList<Relation> &relations, QLatin1StringView type)
{
    for (const Relation &relation : relations) {
        if (relation.type == type)
            return relation.target;
    }
    return {};
}

QStringList readTexts(QXmlStreamReader &xml)
{
    QStringList texts;
    xml.readNextStartElement();
    while (texts.size() < kMostCells && xml.readNextStartElement()) {
        if (xml.name() == QLatin1StringView("si"))
            texts.append(readRichText(xml));
        else
            xml.skipCurrentElement();
    }
    return texts;
}

QHash<int, QString> readFormatCodes(QXmlStreamReader &xml)
{
    QHash<int, QString> codes;
    while (xml.readNextStartElement()) {
        codes.insert(valueOf(xml, "numFmtId").toInt(), valueOf(xml, "formatCode"));
        xml.skipCurrentElement();
    }
    return codes;
}

QList<NumberKind> readKinds(QXmlStreamReader &xml)
{
    QList<NumberKind> kinds;
    QHash<int, QString> codes;
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1StringView("numFmts")) {
            codes = readFormatCodes(xml);
        } else if (xml.name() == QLatin1StringView("cellXfs")) {
            while (xml.readNextStartElement()) {
                const int id = valueOf(xml, "numFmtId").toInt();
                kinds.append(kindOfFormat(id, codes.value(id)));
                xml.skipCurrentElement();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return kinds;
}

struct SheetEntry {
    QString name;
    QString relation;
};

class XlsxReader {
public:
    XlsxReader(const QByteArray &bytes, QList<Problem> &problems)
        : m_package(bytes, problems)
        , m_problems(problems)
    {
        m_book.cellsLeft = kMostCells;
    }

    QList<Sheet> read()
    {
        const QString workbook = targetOf(m_package.relationsOf({}), QLatin1StringView("officeDocument"));
        const QList<SheetEntry> entries = readWorkbook(workbook);
        const QList<Relation> relations = m_package.relationsOf(workbook);
        readShared(relations);
        QHash<QString, QString> worksheets;
        for (const Relation &relation : relations) {
            if (relation.type == QLatin1StringView("worksheet"))
                worksheets.insert(relation.id, relation.target);
        }
        QList<Sheet> sheets;
        for (const SheetEntry &entry : entries) {
            if (worksheets.contains(entry.relation) && !m_package.isRefused())
                sheets.append({entry.name, readSheet(entry.name, worksheets.value(entry.relation))});
        }
        if (sheets.isEmpty())
            m_package.refuse(ProblemKind::NotSpreadsheet, workbook);
        if (m_package.isRefused())
            return {};
        m_problems += m_warnings;
        return sheets;
    }

private:
    QList<SheetEntry> readWorkbook(const QString &path)
    {
        QList<SheetEntry> entries;
        QXmlStreamReader xml(m_package.part(path, kMostOfLists));
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1StringView("workbookPr"))
                m_book.from1904 =
                    QStringList{QStringLiteral("1"), QStringLiteral("true")}.contains(valueOf(xml, "date1904"));
            if (xml.name() == QLatin1StringView("sheet"))
                entries.append({withoutEscapes(valueOf(xml, "name")), relationOf(xml)});
        }
        refuseErrorOf(xml, path);
        return entries;
    }

    // The attribute "id" of whichever namespace: strict files have another than the usual ones.
    static QString relationOf(const QXmlStreamReader &xml)
    {
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            if (attribute.name() == QLatin1StringView("id"))
                return attribute.value().toString();
        }
        return {};
    }

    void readShared(const QList<Relation> &relations)
    {
        if (const QString path = targetOf(relations, QLatin1StringView("sharedStrings")); !path.isEmpty()) {
            QXmlStreamReader xml(m_package.part(path, kMostUnpacked));
            m_book.texts = readTexts(xml);
            m_book.cellsLeft = kMostCells - m_book.texts.size();
            refuseErrorOf(xml, path);
        }
        if (const QString path = targetOf(relations, QLatin1StringView("styles")); !path.isEmpty()) {
            QXmlStreamReader xml(m_package.part(path, kMostOfLists));
            m_book.kinds = readKinds(xml);
            refuseErrorOf(xml, path);
        }
    }

    QList<QStringList> readSheet(const QString &name, const QString &path)
    {
        const XlsxSheet sheet = readXlsxSheet(m_package.part(path, kMostUnpacked), m_book);
        if (sheet.isTooLarge)
            m_package.refuseSize(kMostUnpacked);
        else if (sheet.isDamaged)
            m_package.refuse(ProblemKind::NotSpreadsheet, path);
        else if (!sheet.withoutResult.isEmpty())
            m_warnings.append({QStringLiteral("%1!%2").arg(name, sheet.withoutResult), ProblemKind::NoResult,
                               Severity::Warning, sheet.withoutResult});
        return sheet.rows;
    }

    void refuseErrorOf(const QXmlStreamReader &xml, const QString &path)
    {
        if (xml.hasError())
            m_package.refuse(ProblemKind::NotSpreadsheet, path);
    }

    XlsxPackage m_package;
    QList<Problem> &m_problems;
    QList<Problem> m_warnings;
    XlsxBook m_book;
};

} // namespace

QList<Sheet> readXlsx(const QByteArray &bytes, QList<Problem> &problems) { return XlsxReader(bytes, problems).read(); }

} // namespace insats::exchange
