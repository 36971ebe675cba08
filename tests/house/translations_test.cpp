// The Swedish translation is whole: every text of the program stands in it, and every place for a value is kept.
#include "support/printers.h"

#include "support/bytes.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

using namespace insats::test;
using testing::ElementsAre;

namespace {

struct Message {
    QString source;
    QStringList translations; // several when they depend on a number
    bool finished = true;
};

Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source"_s) {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation"_s) {
            message.finished = !xml.attributes().hasAttribute(u"type"_s);
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            message.translations = {text};
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

// Plural forms become one message each in their text, so they are parted first.
QList<Message> messagesIn(QByteArray ts)
{
    ts.replace("</numerusform>", "\x01");
    ts.replace("<numerusform>", "");
    ts.replace("<numerusform/>", "\x01");
    ts.replace('\x01', "&#xE000;");
    QXmlStreamReader xml(ts);
    QList<Message> messages;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"message"_s)
            continue;
        Message message = readMessage(xml);
        QString text = message.translations.value(0).trimmed();
        if (text.endsWith(QChar(0xE000)))
            text.chop(1);
        message.translations = text.split(QChar(0xE000));
        messages.append(message);
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return messages;
}

QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%(?:\\d|n|L\\d)"_s);
    QStringList places;
    for (auto it = place.globalMatch(text); it.hasNext();)
        places.append(it.next().captured());
    places.sort();
    return places;
}

// What is wrong with the messages of a translation file.
QStringList faultsOf(const QByteArray &ts)
{
    QStringList faults;
    for (const Message &message : messagesIn(ts)) {
        for (const QString &translation : message.translations) {
            if (!message.finished || translation.trimmed().isEmpty())
                faults.append(u"unfinished: "_s + message.source);
            else if (placesIn(translation) != placesIn(message.source))
                faults.append(u"other places for values: "_s + message.source);
        }
    }
    return faults;
}

QString withoutEscapes(QString text)
{
    text.replace(u"\\n"_s, u"\n"_s).replace(u"\\\""_s, u"\""_s).replace(u"\\t"_s, u"\t"_s).replace(u"\\\\"_s, u"\\"_s);
    return text;
}

// The texts that a source file gives to tr(), translate() and QT_TRANSLATE_NOOP().
QStringList sourceTextsIn(const QString &code)
{
    static const QRegularExpression call(
        u"(?:\\btr\\(|\\b(?:translate|QT_TRANSLATE_NOOP)\\(\\s*\"[^\"]*\"\\s*,)\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)"_s);
    static const QRegularExpression literal(u"\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    QStringList texts;
    for (auto it = call.globalMatch(code); it.hasNext();) {
        QString text;
        for (auto parts = literal.globalMatch(it.next().captured(1)); parts.hasNext();)
            text += withoutEscapes(parts.next().captured(1));
        texts.append(text);
    }
    return texts;
}

QByteArray swedish() { return bytesOf(QStringLiteral(INSATS_SOURCE_DIR "/resources/translations/insatskartan_sv.ts")); }

} // namespace

TEST(TranslationsTest, EverySwedishTextIsFinishedAndKeepsItsPlacesForValues)
{
    EXPECT_GT(messagesIn(swedish()).size(), 100);
    EXPECT_EQ(faultsOf(swedish()), QStringList());
}

TEST(TranslationsTest, EveryTextOfTheProgramStandsInTheSwedishFile)
{
    QSet<QString> translated;
    for (const Message &message : messagesIn(swedish()))
        translated.insert(message.source);
    QStringList missing;
    for (const char *folder : {INSATS_SOURCE_DIR "/src", INSATS_SOURCE_DIR "/ui"}) {
        QDirIterator files(QString::fromUtf8(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            for (const QString &text : sourceTextsIn(QString::fromUtf8(bytesOf(files.next())))) {
                if (!translated.contains(text))
                    missing.append(text);
            }
        }
    }
    EXPECT_EQ(missing.size(), 0) << missing.join(u'\n').left(2000).toStdString();
}

TEST(TranslationsTest, UnfinishedAndEmptyTranslationsAreCaught)
{
    const QByteArray ts = "<TS><context><name>A</name>"
                          "<message><source>ett</source><translation>one</translation></message>"
                          "<message><source>två</source><translation type=\"unfinished\">two</translation></message>"
                          "<message><source>tre</source><translation></translation></message>"
                          "<message><source>fyra %1</source><translation>four</translation></message>"
                          "<message numerus=\"yes\"><source>%n</source><translation>"
                          "<numerusform>%n</numerusform><numerusform></numerusform></translation></message>"
                          "</context></TS>";
    EXPECT_EQ(faultsOf(ts),
              (QStringList{u"unfinished: två"_s, u"unfinished: tre"_s, u"other places for values: fyra %1"_s,
                           u"unfinished: %n"_s}));
}

TEST(TranslationsTest, TextsAreFoundInTheCode)
{
    const QString code = u"x = tr(\"one \\\"a\\\"\"); Texts::tr(\"two\\n\"\n    \"three\"); str(\"no\");\n"
                         "QT_TRANSLATE_NOOP(\"Wording\", \"four\")"_s;
    EXPECT_EQ(sourceTextsIn(code), (QStringList{u"one \"a\""_s, u"two\nthree"_s, u"four"_s}));
}
