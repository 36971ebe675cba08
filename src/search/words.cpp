#include "search/words.h"

#include <QSet>

namespace insats::search {

namespace {

// "K.A.F." and "t.ex": a full stop between two single letters joins them.
bool joinsInitials(const QString &text, int at, int wordStart)
{
    const auto letterAt = [&](int i) { return i >= 0 && i < text.size() && text.at(i).isLetter(); };
    if (text.at(at) != QLatin1Char('.') || !letterAt(at - 1) || !letterAt(at + 1))
        return false;
    const bool singleBefore = at - 1 == wordStart || text.at(at - 2) == QLatin1Char('.');
    const bool singleAfter = !letterAt(at + 2);
    return singleBefore && singleAfter;
}

} // namespace

QList<Word> wordsOf(const QString &text)
{
    const auto partOfWord = [&text](int i) {
        return text.at(i).isLetterOrNumber() || text.at(i).isMark() || text.at(i).isSurrogate();
    };
    QList<Word> words;
    int i = 0;
    while (i < text.size()) {
        if (!partOfWord(i)) {
            ++i;
            continue;
        }
        const int start = i;
        QString letters;
        while (i < text.size() && (partOfWord(i) || joinsInitials(text, i, start))) {
            if (partOfWord(i))
                letters.append(text.at(i));
            ++i;
        }
        words.append({letters.normalized(QString::NormalizationForm_C).toLower(), start, i - start});
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
