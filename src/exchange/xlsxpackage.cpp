#include "exchange/xlsxpackage.h"

#include "exchange/xmlguard.h"

#include <QDir>
#include <QXmlStreamReader>

#include <algorithm>

namespace insats::exchange {

namespace {

QString folderOf(const QString &path)
{
    return path.contains(QLatin1Char('/')) ? path.section(QLatin1Char('/'), 0, -2) : QString();
}

QString relationsPath(const QString &path)
{
    const QString folder = folderOf(path);
    const QString name = path.section(QLatin1Char('/'), -1);
    return (folder.isEmpty() ? folder : folder + QLatin1Char('/')) + QStringLiteral("_rels/%1.rels").arg(name);
}

// A target counts from the part's folder, or from the root when it begins with a slash.
QString resolved(const QString &target, const QString &folder)
{
    const QString path = target.startsWith(QLatin1Char('/')) ? target : QStringLiteral("/%1/%2").arg(folder, target);
    return QDir::cleanPath(path).mid(1);
}

} // namespace

XlsxPackage::XlsxPackage(const QByteArray &bytes, QList<Problem> &problems)
    : m_zip(bytes)
    , m_problems(problems)
{
    if (bytes.size() > kMostBytes)
        refuseSize(kMostBytes);
    else if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        refuse(ProblemKind::OldSpreadsheet, QStringLiteral(".xlsx"));
    else if (!m_zip.hasEntries())
        refuse(ProblemKind::NotSpreadsheet, QStringLiteral("ZIP"));
}

QByteArray XlsxPackage::part(const QString &path, qint64 most)
{
    if (m_refused)
        return {};
    const qint64 size = m_zip.unpackedSize(path);
    if (size > most || size > m_left) {
        refuseSize(std::min(most, kMostUnpacked));
        return {};
    }
    const std::optional<QByteArray> unpacked = m_zip.unpacked(path);
    if (!unpacked || !isModestXml(*unpacked)) {
        refuse(ProblemKind::NotSpreadsheet, path);
        return {};
    }
    m_left -= size;
    return *unpacked;
}

QList<Relation> XlsxPackage::relationsOf(const QString &path)
{
    const QString relations = relationsPath(path);
    if (m_zip.unpackedSize(relations) < 0)
        return {};
    QXmlStreamReader xml(part(relations, kMostOfLists));
    QList<Relation> found;
    if (xml.readNextStartElement()) {
        while (xml.readNextStartElement()) {
            const QXmlStreamAttributes attributes = xml.attributes();
            const auto value = [&](const char *name) { return attributes.value(QLatin1StringView(name)).toString(); };
            found.append(
                {value("Id"), value("Type").section(QLatin1Char('/'), -1), resolved(value("Target"), folderOf(path))});
            xml.skipCurrentElement();
        }
    }
    if (xml.hasError())
        refuse(ProblemKind::NotSpreadsheet, relations);
    return found;
}

void XlsxPackage::refuseSize(qint64 most) { refuse(ProblemKind::TooLarge, QStringLiteral("%1 MB").arg(most / 1'000'000)); }

// Only the first: what follows from it tells nothing more.
void XlsxPackage::refuse(ProblemKind kind, const QString &detail)
{
    if (!m_refused)
        m_problems.append({QStringLiteral("XLSX"), kind, Severity::Refused, detail});
    m_refused = true;
}

} // namespace insats::exchange
