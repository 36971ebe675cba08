// tests/data/ale_2017_findings.tsv: what the printed rows say about each conclusion, found by hand.
#pragma once

#include "support/bytes.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace insats::test {

// id → verdict code
inline QMap<QString, QString> verdictsByHand()
{
    QMap<QString, QString> verdicts;
    const QString text = QString::fromUtf8(bytesOf(QStringLiteral(INSATS_SOURCE_DIR "/tests/data/ale_2017_findings.tsv")));
    const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1))
        verdicts.insert(line.section(QLatin1Char('\t'), 0, 0), line.section(QLatin1Char('\t'), 1));
    return verdicts;
}

} // namespace insats::test
