#include "search/words.h"

#include <QSet>

namespace insats::search {

namespace {

// "K.A.F.": a full stop between two single letters joins them.
bool joinsInitials(const QString &text, int at, int wordStart)
{
    const auto letterAt = [&](int i) { return i >= 0 && i < text.size() && text.at(i).isLetter(); };
    if (text.at(at) != QLatin1Char('.') || !letterAt(at - 1) || !letterAt(at + 1))
        return false;
    const bool singleBefore = at - 1 == wordStart || text.at(at - 2) == QLatin1Char('.');
    const bool singleAfter = !letterAt(at + 2);
    return singleBefore && singleAfter;
}

struct Sign {
    char32_t code = 0;
    int length = 1; // in the text
};

Sign signAt(const QString &text, int at)
{
    const QChar first = text.at(at);
    if (first.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text.at(at + 1)), 2};
    return {first.unicode(), 1};
}

bool isLetter(const Sign &sign)
{
    return QChar::isLetterOrNumber(sign.code) || QChar::isMark(sign.code);
}

// The letters of the word that begins at `start`; empty when none does. `end` is set behind it.
QString readLetters(const QString &text, int start, int &end)
{
    QString letters;
    for (end = start; end < text.size();) {
        const Sign sign = signAt(text, end);
        if (isLetter(sign))
            letters.append(QStringView(text).mid(end, sign.length));
        else if (letters.isEmpty() || !joinsInitials(text, end, start))
            break;
        end += sign.length;
    }
    return letters;
}

} // namespace

QList<Word> wordsOf(const QString &text)
{
    QList<Word> words;
    for (int i = 0; i < text.size();) {
        int end = i;
        QString letters = readLetters(text, i, end);
        if (letters.isEmpty()) {
            const Sign sign = signAt(text, i);
            end = i + sign.length;
            if (QChar::category(sign.code) == QChar::Symbol_Other)
                letters = text.mid(i, sign.length);
        }
        if (!letters.isEmpty())
            words.append({letters.normalized(QString::NormalizationForm_C).toLower(), i, end - i});
        i = end;
    }
    return words;
}

QString folded(const QString &word)
{
    QString plain;
    for (const QChar &letter : word.normalized(QString::NormalizationForm_D)) {
        if (!letter.isMark())
            plain.append(letter);
    }
    return plain;
}

bool beginsFolded(const QString &word, const QString &asked)
{
    if (asked.size() > word.size())
        return false;
    for (qsizetype i = 0; i < asked.size(); ++i) {
        if (asked.at(i) != word.at(i) && QString(asked.at(i)) != folded(QString(word.at(i))))
            return false;
    }
    return true;
}

bool isFunctionWord(const QString &word)
{
    static const QSet<QString> words = {
        QStringLiteral("alla"),  QStringLiteral("att"),    QStringLiteral("av"),    QStringLiteral("behöver"),
        QStringLiteral("de"),    QStringLiteral("den"),    QStringLiteral("det"),   QStringLiteral("dem"),
        QStringLiteral("din"),   QStringLiteral("du"),     QStringLiteral("där"),   QStringLiteral("eller"),
        QStringLiteral("en"),    QStringLiteral("ett"),    QStringLiteral("finns"), QStringLiteral("för"),
        QStringLiteral("från"),  QStringLiteral("får"),    QStringLiteral("han"),   QStringLiteral("har"),
        QStringLiteral("hans"),  QStringLiteral("hennes"), QStringLiteral("hon"),   QStringLiteral("hos"),
        QStringLiteral("hur"),   QStringLiteral("i"),      QStringLiteral("inte"),  QStringLiteral("jag"),
        QStringLiteral("kan"),   QStringLiteral("man"),    QStringLiteral("med"),   QStringLiteral("men"),
        QStringLiteral("min"),   QStringLiteral("mitt"),   QStringLiteral("mot"),   QStringLiteral("när"),
        QStringLiteral("och"),   QStringLiteral("om"),     QStringLiteral("på"),    QStringLiteral("samt"),
        QStringLiteral("sig"),   QStringLiteral("sin"),    QStringLiteral("som"),   QStringLiteral("till"),
        QStringLiteral("under"), QStringLiteral("upp"),    QStringLiteral("ur"),    QStringLiteral("vad"),
        QStringLiteral("var"),   QStringLiteral("vi"),     QStringLiteral("vid"),   QStringLiteral("vill"),
        QStringLiteral("vår"),   QStringLiteral("vårt"),   QStringLiteral("är"),    QStringLiteral("åt"),
        QStringLiteral("över"),
    };
    return words.contains(word);
}

} // namespace insats::search
