#include "report/documentwords.h"

#include "report/safetext.h"

#include <QXmlStreamWriter>

namespace insats::report {

namespace {

const QString kProgram = QStringLiteral("Insatskartan");

const QString kRdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
const QString kDc = QStringLiteral("http://purl.org/dc/elements/1.1/");
const QString kXmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");
const QString kUa = QStringLiteral("http://www.aiim.org/pdfua/ns/id/");

void setText(QPDFObjectHandle &dictionary, const std::string &key, const QString &text)
{
    if (const QString safe = safeLine(text); !safe.isEmpty())
        dictionary.replaceKey(key, QPDFObjectHandle::newUnicodeString(safe.toStdString()));
}

// A property of XMP whose value is a list of one entry.
void writeList(QXmlStreamWriter &xml, const QString &name, const QString &kind, const QString &text)
{
    if (safeLine(text).isEmpty())
        return;
    xml.writeStartElement(kDc, name);
    xml.writeStartElement(kRdf, kind);
    xml.writeStartElement(kRdf, QStringLiteral("li"));
    if (kind == QStringLiteral("Alt"))
        xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    xml.writeCharacters(safeLine(text));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeProperties(QXmlStreamWriter &xml, const ReportDocument &document)
{
    writeList(xml, QStringLiteral("title"), QStringLiteral("Alt"), titleOf(document));
    writeList(xml, QStringLiteral("creator"), QStringLiteral("Seq"), document.author);
    writeList(xml, QStringLiteral("description"), QStringLiteral("Alt"), document.subject);
    writeList(xml, QStringLiteral("language"), QStringLiteral("Bag"), document.language);
    xml.writeTextElement(kXmp, QStringLiteral("CreatorTool"), kProgram);
    if (document.created.isValid())
        xml.writeTextElement(kXmp, QStringLiteral("CreateDate"), document.created.toUTC().toString(Qt::ISODate));
    xml.writeTextElement(kUa, QStringLiteral("part"), QStringLiteral("1"));
}

} // namespace

std::string languageOf(const ReportDocument &document) { return safeLine(document.language).toStdString(); }

QString titleOf(const ReportDocument &document)
{
    QString title = safeLine(document.title);
    for (const paper::Block &block : document.blocks) {
        const auto *heading = std::get_if<paper::Heading>(&block);
        if (title.isEmpty() && heading != nullptr)
            title = safeLine(heading->text);
    }
    return title.isEmpty() ? kProgram : title;
}

QPDFObjectHandle infoOf(const ReportDocument &document)
{
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    setText(info, "/Title", titleOf(document));
    setText(info, "/Author", document.author);
    setText(info, "/Subject", document.subject);
    setText(info, "/Creator", kProgram);
    if (document.created.isValid())
        setText(info, "/CreationDate", document.created.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")));
    return info;
}

std::string xmpOf(const ReportDocument &document)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeProcessingInstruction(QStringLiteral("xpacket"),
                                   QStringLiteral("begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\""));
    xml.writeNamespace(QStringLiteral("adobe:ns:meta/"), QStringLiteral("x"));
    xml.writeNamespace(kRdf, QStringLiteral("rdf"));
    xml.writeNamespace(kDc, QStringLiteral("dc"));
    xml.writeNamespace(kXmp, QStringLiteral("xmp"));
    xml.writeNamespace(kUa, QStringLiteral("pdfuaid"));
    xml.writeStartElement(QStringLiteral("adobe:ns:meta/"), QStringLiteral("xmpmeta"));
    xml.writeStartElement(kRdf, QStringLiteral("RDF"));
    xml.writeStartElement(kRdf, QStringLiteral("Description"));
    xml.writeAttribute(kRdf, QStringLiteral("about"), QString());
    writeProperties(xml, document);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeProcessingInstruction(QStringLiteral("xpacket"), QStringLiteral("end=\"w\""));
    return bytes.toStdString();
}

} // namespace insats::report
