#include "exchange/xmlguard.h"

#include <QByteArrayView>

namespace insats::exchange {

namespace {

constexpr int kDeepest = 100;
constexpr int kMostAttributes = 300;

struct Tag {
    qsizetype end = 0; // behind it
    int attributes = 0;
    bool closesItself = false;
};

Tag tagAt(const QByteArray &xml, qsizetype start)
{
    Tag tag;
    char quote = '\0';
    for (tag.end = start + 1; tag.end < xml.size(); ++tag.end) {
        const char byte = xml.at(tag.end);
        if (quote != '\0') {
            quote = byte == quote ? '\0' : quote;
        } else if (byte == '"' || byte == '\'') {
            quote = byte;
            ++tag.attributes;
        } else if (byte == '>') {
            tag.closesItself = xml.at(tag.end - 1) == '/';
            ++tag.end;
            break;
        }
    }
    return tag;
}

qsizetype behind(const QByteArray &xml, QByteArrayView mark, qsizetype from)
{
    const qsizetype found = xml.indexOf(mark, from);
    return found < 0 ? xml.size() : found + mark.size();
}

} // namespace

bool isModestXml(const QByteArray &xml)
{
    if (xml.contains('\0'))
        return false;
    int depth = 0;
    for (qsizetype at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
        const QByteArrayView rest = QByteArrayView(xml).sliced(at);
        if (rest.startsWith("<!--")) {
            at = behind(xml, "-->", at);
        } else if (rest.startsWith("<![CDATA[")) {
            at = behind(xml, "]]>", at);
        } else if (rest.startsWith("<?")) {
            at = behind(xml, "?>", at);
        } else if (rest.startsWith("<!")) {
            return false;
        } else {
            const Tag tag = tagAt(xml, at);
            depth += rest.startsWith("</") ? -1 : (tag.closesItself ? 0 : 1);
            if (depth > kDeepest || tag.attributes > kMostAttributes)
                return false;
            at = tag.end;
        }
    }
    return true;
}

} // namespace insats::exchange
