#include "exchange/cellpieces.h"

#include <QRegularExpression>

#include <algorithm>

namespace insats::exchange {

namespace {

// A piece in quotes that begins at `from` and is followed by a separator or the end; nothing otherwise.
std::optional<Piece> quotedPiece(const QString &cell, const QString &separators, qsizetype &from)
{
    static const QRegularExpression quoted(QStringLiteral("[ \\t]*\"((?:[^\"]|\"\")*)\"[ \\t]*"));
    const auto match =
        quoted.match(cell, from, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch())
        return std::nullopt;
    const qsizetype after = match.capturedEnd();
    if (after < cell.size() && !separators.contains(cell.at(after)))
        return std::nullopt;
    from = after;
    return Piece{match.captured(1).replace(QStringLiteral("\"\""), QStringLiteral("\"")), true, {}};
}

Piece plainPiece(const QString &cell, const QString &separators, qsizetype &from)
{
    const qsizetype begin = from;
    int depth = 0;
    for (; from < cell.size(); ++from) {
        const QChar c = cell.at(from);
        if (c == u'(')
            ++depth;
        else if (c == u')')
            depth = std::max(0, depth - 1);
        else if (separators.contains(c) && (c != u',' || depth == 0))
            break;
    }
    return {cell.mid(begin, from - begin).trimmed(), false, {}};
}

} // namespace

QString quotedWhereNeeded(const QString &text)
{
    static const QString special = QStringLiteral(";|\"\n\r");
    const bool needed = text.trimmed() != text || std::ranges::any_of(text, [](QChar c) { return special.contains(c); });
    return needed ? u'"' + QString(text).replace(u'"', QStringLiteral("\"\"")) + u'"' : text;
}

QString joinedElements(const QStringList &elements)
{
    QStringList written;
    for (const QString &element : elements)
        written.append(element.isEmpty() ? QStringLiteral("\"\"") : element);
    return written.join(QStringLiteral("; "));
}

QList<Piece> piecesIn(const QString &cell, const QString &separators)
{
    QList<Piece> pieces;
    if (cell.isEmpty())
        return pieces;
    for (qsizetype from = 0;; ++from) {
        Piece piece = quotedPiece(cell, separators, from).value_or(Piece());
        if (!piece.quoted)
            piece = plainPiece(cell, separators, from);
        if (from < cell.size())
            piece.end = cell.at(from);
        pieces.append(piece);
        if (from >= cell.size())
            return pieces;
    }
}

} // namespace insats::exchange
