#include "exchange/bytestext.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace insats::exchange {

namespace {

// What 0x80 to 0x9F stand for; the five that Windows leaves open stay control characters.
constexpr std::array<char16_t, 32> kWindows = {u'€', 0x81, u'‚', u'ƒ', u'„', u'…', u'†', u'‡', u'ˆ', u'‰', u'Š',
                                               u'‹', u'Œ', 0x8D, u'Ž', 0x8F, 0x90, u'‘', u'’', u'“', u'”', u'•',
                                               u'–', u'—', u'˜', u'™', u'š', u'›', u'œ', 0x9D, u'ž', u'Ÿ'};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &character : text) {
        if (character.unicode() >= 0x80 && character.unicode() < 0xA0)
            character = kWindows.at(character.unicode() - 0x80);
    }
    return text;
}

std::optional<QStringConverter::Encoding> unmarkedUtf16(const QByteArray &bytes)
{
    const qsizetype pairs = std::min<qsizetype>(bytes.size(), 4096) / 2;
    qsizetype zerosFirst = 0;
    qsizetype zerosSecond = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        zerosFirst += bytes.at(2 * i) == '\0' ? 1 : 0;
        zerosSecond += bytes.at(2 * i + 1) == '\0' ? 1 : 0;
    }
    const qsizetype nearlyAll = pairs - pairs / 4;
    if (pairs > 1 && zerosFirst == 0 && zerosSecond >= nearlyAll)
        return QStringConverter::Utf16LE;
    if (pairs > 1 && zerosSecond == 0 && zerosFirst >= nearlyAll)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

} // namespace

QString textOf(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes)) // reads no UTF-16 without a mark
        return QStringDecoder(*marked, QStringConverter::Flag::Stateless)(bytes);
    if (const auto guessed = unmarkedUtf16(bytes))
        return QStringDecoder(*guessed, QStringConverter::Flag::Stateless)(bytes);
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder(bytes);
    return decoder.hasError() ? fromWindows1252(bytes) : text;
}

} // namespace insats::exchange
