#include "exchange/celladdress.h"

namespace insats::exchange {

namespace {

constexpr int kLetters = 26;
constexpr qsizetype kMostLetters = 3;

bool isLetter(QChar character) { return character >= QLatin1Char('A') && character <= QLatin1Char('Z'); }

} // namespace

CellAddress addressOf(QStringView name)
{
    int column = 0;
    qsizetype letters = 0;
    while (letters < name.size() && letters < kMostLetters && isLetter(name.at(letters)))
        column = kLetters * column + name.at(letters++).unicode() - 'A' + 1;
    bool isNumber = false;
    const int row = name.mid(letters).toInt(&isNumber);
    return isNumber && letters > 0 && row > 0 ? CellAddress{row - 1, column - 1} : CellAddress();
}

QString nameOf(CellAddress address)
{
    QString letters;
    for (int rest = address.column + 1; rest > 0; rest = (rest - 1) / kLetters)
        letters.prepend(QChar(u'A' + (rest - 1) % kLetters));
    return letters + QString::number(address.row + 1);
}

} // namespace insats::exchange
