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

bool isLetter(const Sign &sign) { return QChar::isLetterOrNumber(sign.code) || QChar::isMark(sign.code); }

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
        QStringLiteral("alla"),    QStringLiteral("att"),    QStringLiteral("av"),     QStringLiteral("bara"),
        QStringLiteral("behöver"), QStringLiteral("bli"),    QStringLiteral("blir"),   QStringLiteral("de"),
        QStringLiteral("dem"),     QStringLiteral("den"),    QStringLiteral("dessa"),  QStringLiteral("det"),
        QStringLiteral("din"),     QStringLiteral("dom"),    QStringLiteral("du"),     QStringLiteral("där"),
        QStringLiteral("efter"),   QStringLiteral("eller"),  QStringLiteral("en"),     QStringLiteral("ens"),
        QStringLiteral("ett"),     QStringLiteral("fick"),   QStringLiteral("finns"),  QStringLiteral("från"),
        QStringLiteral("få"),      QStringLiteral("får"),    QStringLiteral("för"),    QStringLiteral("gå"),
        QStringLiteral("går"),     QStringLiteral("gör"),    QStringLiteral("göra"),   QStringLiteral("ha"),
        QStringLiteral("hade"),    QStringLiteral("han"),    QStringLiteral("hans"),   QStringLiteral("har"),
        QStringLiteral("hela"),    QStringLiteral("henne"),  QStringLiteral("hennes"), QStringLiteral("hit"),
        QStringLiteral("hon"),     QStringLiteral("honom"),  QStringLiteral("hos"),    QStringLiteral("hur"),
        QStringLiteral("här"),     QStringLiteral("i"),      QStringLiteral("inga"),   QStringLiteral("ingen"),
        QStringLiteral("inget"),   QStringLiteral("inte"),   QStringLiteral("sina"),   QStringLiteral("istället"),
        QStringLiteral("jag"),     QStringLiteral("ju"),     QStringLiteral("kan"),    QStringLiteral("kanske"),
        QStringLiteral("kommer"),  QStringLiteral("kunna"),  QStringLiteral("letar"),  QStringLiteral("lite"),
        QStringLiteral("man"),     QStringLiteral("med"),    QStringLiteral("mellan"), QStringLiteral("men"),
        QStringLiteral("mig"),     QStringLiteral("min"),    QStringLiteral("mina"),   QStringLiteral("mitt"),
        QStringLiteral("mot"),     QStringLiteral("mycket"), QStringLiteral("nog"),    QStringLiteral("nu"),
        QStringLiteral("när"),     QStringLiteral("någon"),  QStringLiteral("något"),  QStringLiteral("några"),
        QStringLiteral("nån"),     QStringLiteral("och"),    QStringLiteral("om"),     QStringLiteral("oss"),
        QStringLiteral("på"),      QStringLiteral("redan"),  QStringLiteral("saker"),  QStringLiteral("samt"),
        QStringLiteral("sedan"),   QStringLiteral("sen"),    QStringLiteral("ser"),    QStringLiteral("sig"),
        QStringLiteral("sin"),     QStringLiteral("sina"),   QStringLiteral("sitt"),   QStringLiteral("själv"),
        QStringLiteral("ska"),     QStringLiteral("skulle"), QStringLiteral("som"),    QStringLiteral("så"),
        QStringLiteral("söker"),   QStringLiteral("till"),   QStringLiteral("under"),  QStringLiteral("upp"),
        QStringLiteral("ur"),      QStringLiteral("utan"),   QStringLiteral("vad"),    QStringLiteral("var"),
        QStringLiteral("vara"),    QStringLiteral("varför"), QStringLiteral("varit"),  QStringLiteral("vart"),
        QStringLiteral("vem"),     QStringLiteral("vet"),    QStringLiteral("vi"),     QStringLiteral("vid"),
        QStringLiteral("vilka"),   QStringLiteral("vilken"), QStringLiteral("vilket"), QStringLiteral("vill"),
        QStringLiteral("väl"),     QStringLiteral("vår"),    QStringLiteral("vårt"),   QStringLiteral("än"),
        QStringLiteral("ännu"),    QStringLiteral("är"),     QStringLiteral("åt"),     QStringLiteral("över"),
    };
    return words.contains(word);
}

} // namespace insats::search
