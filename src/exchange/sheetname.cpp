#include "exchange/sheetname.h"

#include "exchange/xlsxtext.h"

namespace insats::exchange {

namespace {

constexpr qsizetype kMostNameCharacters = 31;

QString trimmedApostrophes(QString name)
{
    while (name.startsWith(QLatin1Char('\'')))
        name.remove(0, 1);
    while (name.endsWith(QLatin1Char('\'')))
        name.chop(1);
    return name;
}

} // namespace

QString sheetNameOf(QString name, const QStringList &taken)
{
    for (QChar &character : name) {
        if (QStringView(u"[]:*?/\\").contains(character) || character < QLatin1Char(' '))
            character = QLatin1Char('-');
    }
    name = writable(trimmedApostrophes(name));
    if (name.isEmpty())
        name = QStringLiteral("1");
    QString found;
    QString number;
    do {
        found = trimmedApostrophes(cutTo(kMostNameCharacters - number.size(), name)) + number;
        number = QStringLiteral(" (%1)").arg(number.isEmpty() ? 2 : number.mid(2).chopped(1).toInt() + 1);
    } while (taken.contains(found, Qt::CaseInsensitive));
    return found;
}

} // namespace insats::exchange
