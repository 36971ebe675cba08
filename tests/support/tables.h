// The tables of tests/data.
#pragma once

#include "support/bytes.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace insats::test {

// One map of column name → text for each line.
inline QList<QMap<QString, QString>> tableOf(const QString &name)
{
    const QString text = QString::fromUtf8(bytesOf(QStringLiteral(INSATS_SOURCE_DIR "/tests/data/") + name));
    QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    const QStringList columns = lines.takeFirst().split(u'\t');
    QList<QMap<QString, QString>> table;
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'\t');
        QMap<QString, QString> row;
        for (qsizetype i = 0; i < columns.size(); ++i)
            row.insert(columns.at(i), cells.value(i).trimmed());
        table.append(row);
    }
    return table;
}

} // namespace insats::test
