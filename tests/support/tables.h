// The tables of tests/data.
#pragma once

#include "support/bytes.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace insats::test {

using TableRow = QMap<QString, QString>; // column name → text

inline QList<TableRow> tableOf(const QString &name)
{
    const QString text = QString::fromUtf8(bytesOf(QStringLiteral(INSATS_SOURCE_DIR "/tests/data/") + name));
    QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    const QStringList columns = lines.takeFirst().split(u'\t');
    QList<TableRow> table;
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'\t');
        TableRow row;
        for (qsizetype i = 0; i < columns.size(); ++i)
            row.insert(columns.at(i), cells.value(i).trimmed());
        table.append(row);
    }
    return table;
}

// The values of a cell that can hold several.
inline QStringList valuesIn(const QString &cell, QChar separator = u'|')
{
    QStringList values;
    for (const QString &value : cell.split(separator, Qt::SkipEmptyParts))
        values.append(value.trimmed());
    return values;
}

} // namespace insats::test
