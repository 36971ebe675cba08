#include "report/hyphenation.h"

#include <QFile>
#include <QStandardPaths>

#include <hyphen.h>

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace insats::report {

namespace {

constexpr qsizetype kShortestParted = 9; // letters
constexpr qsizetype kLongestParted = 90; // the library's own limit is near
constexpr int kLettersBefore = 4;
constexpr int kLettersAfter = 4;
constexpr QChar kSoftHyphen(0xAD);

bool isWord(QStringView token)
{
    const QStringView inside = token.chopped(token.isEmpty() ? 0 : 1); // a full stop at the end does no harm
    return std::none_of(inside.begin(), inside.end(), [](QChar c) {
        return c.isDigit() || c == u'/' || c == u'@' || c == u'.' || c == u'_' || c == u'\\';
    });
}

bool isCapitals(const QString &word) { return word == word.toUpper(); }

// What the library says about each letter; replacements of letters, as in the spelling of some compounds, are not taken.
std::vector<bool> breaksIn(HyphenDict *patterns, const QByteArray &word)
{
    std::vector<char> marks(static_cast<std::size_t>(word.size()) + 5);
    char **replacements = nullptr;
    int *positions = nullptr;
    int *cuts = nullptr;
    hnj_hyphen_hyphenate3(patterns, word.constData(), static_cast<int>(word.size()), marks.data(), nullptr, &replacements,
                          &positions, &cuts, kLettersBefore, kLettersAfter, kLettersBefore, kLettersAfter);
    std::vector<bool> breaks(static_cast<std::size_t>(word.size()));
    for (std::size_t i = 0; i < breaks.size(); ++i) {
        const bool replaced = replacements != nullptr && replacements[i] != nullptr;
        breaks[i] = (marks[i] & 1) != 0 && !replaced;
        if (replaced)
            std::free(replacements[i]);
    }
    std::free(replacements);
    std::free(positions);
    std::free(cuts);
    return breaks;
}

} // namespace

Hyphenation::Hyphenation(const QString &language)
{
    QString name = language;
    const QString path = QStandardPaths::locate(QStandardPaths::GenericDataLocation,
                                                QStringLiteral("hyphen/hyph_%1.dic").arg(name.replace(u'-', u'_')));
    if (!path.isEmpty())
        m_patterns.reset(hnj_hyphen_load(QFile::encodeName(path).constData()), [](HyphenDict *patterns) {
            if (patterns)
                hnj_hyphen_free(patterns);
        });
}

QString Hyphenation::partedWord(const QString &word) const
{
    if (word.size() < kShortestParted || word.size() > kLongestParted || isCapitals(word))
        return word;
    const QString small = word.toLower();
    const QByteArray bytes = m_patterns->utf8 ? small.toUtf8() : small.toLatin1();
    const QString understood = m_patterns->utf8 ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
    if (understood != small || small.size() != word.size())
        return word;
    const std::vector<bool> breaks = breaksIn(m_patterns.get(), bytes);
    QString parted;
    for (qsizetype i = 0; i < word.size(); ++i) {
        parted += word.at(i);
        if (i + 1 < word.size() && breaks[static_cast<std::size_t>(i)])
            parted += kSoftHyphen;
    }
    return parted;
}

// A token is what stands between spaces; its words are runs of letters.
QString Hyphenation::partedToken(const QString &token) const
{
    QString result;
    QString word;
    for (const QChar c : token) {
        if (c.isLetter()) {
            word += c;
            continue;
        }
        result += partedWord(word) + c;
        word.clear();
    }
    return result + partedWord(word);
}

QString Hyphenation::hyphenated(const QString &text) const
{
    if (!m_patterns)
        return text;
    QString result;
    QString token;
    for (const QChar c : text) {
        if (!c.isSpace()) {
            token += c;
            continue;
        }
        result += (isWord(token) ? partedToken(token) : token) + c;
        token.clear();
    }
    return result + (isWord(token) ? partedToken(token) : token);
}

} // namespace insats::report
