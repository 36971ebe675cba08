#include "bench/keystrokes.h"

#include <QRegularExpression>

namespace insats::bench {

QStringList phrases()
{
    return {
        QStringLiteral("läxhjälp"),
        QStringLiteral("stöd till föräldrar"),
        QStringLiteral("familjerådgivning"),
        QStringLiteral("skolfrånvaro"),
        QStringLiteral("öppen förskola"),
        QStringLiteral("våld i nära relation"),
        QStringLiteral("ungdomsmottagning"),
        QStringLiteral("barn i behov av stöd"),
        QStringLiteral("logoped"),
        QStringLiteral("missbruk"),
        QStringLiteral("sorgegrupp"),
        QStringLiteral("fritidsgård"),
        QStringLiteral("psykisk ohälsa"),
        QStringLiteral("spädbarn"),
        QStringLiteral("utan remiss"),
        QStringLiteral("skilsmässa"),
        QStringLiteral("foraldrastod"),
        QStringLiteral("nyanlända"),
        QStringLiteral("14 år hemmasittare"),
        QStringLiteral("samtal"),
    };
}

QStringList keystrokes()
{
    QStringList questions;
    for (const QString &phrase : phrases()) {
        for (qsizetype length = 1; length <= phrase.size(); ++length)
            questions.append(phrase.first(length));
    }
    return questions;
}

QStringList wordsIn(const QString &question)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return question.split(between, Qt::SkipEmptyParts);
}

} // namespace insats::bench
