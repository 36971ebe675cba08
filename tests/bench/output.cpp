#include "bench/output.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace insats::bench {

namespace {

double rounded(double number) { return std::round(number * 10'000) / 10'000; }

QJsonObject asObject(const Result &result)
{
    return {{QStringLiteral("name"), result.name},
            {QStringLiteral("p50_ms"), rounded(result.p50)},
            {QStringLiteral("p99_ms"), rounded(result.p99)},
            {QStringLiteral("max_ms"), rounded(result.max)},
            {QStringLiteral("samples"), result.samples}};
}

QJsonObject asObject(const Memory &memory)
{
    return {{QStringLiteral("rss_before_kb"), memory.beforeKb},
            {QStringLiteral("rss_after_kb"), memory.afterKb},
            {QStringLiteral("text_bytes"), memory.textBytes},
            {QStringLiteral("ratio"), rounded(memory.ratio())}};
}

QString number(double value) { return QString::number(value, 'f', 3).rightJustified(12); }

QString ratio(double value, double reference)
{
    return (reference > 0 ? QString::number(value / reference, 'f', 2) : QStringLiteral("-")).rightJustified(10);
}

} // namespace

QByteArray asJson(const Findings &findings)
{
    QJsonArray results;
    for (const Result &result : findings.results)
        results.append(asObject(result));
    const QJsonObject document = {
        {QStringLiteral("rows"), findings.rows},
        {QStringLiteral("results"), results},
        {QStringLiteral("memory"), findings.memory ? asObject(*findings.memory) : QJsonObject()},
    };
    return QJsonDocument(document).toJson();
}

QString asTable(const Findings &findings)
{
    const auto keystroke = std::find_if(findings.results.cbegin(), findings.results.cend(),
                                        [](const Result &r) { return r.name == QLatin1StringView("keystroke"); });
    const Result reference = keystroke == findings.results.cend() ? Result() : *keystroke;
    QStringList lines = {QStringLiteral("%L1 rows       p50 ms      p99 ms      max ms    × p50     × p99  samples")
                             .arg(findings.rows)
                             .rightJustified(76)};
    for (const Result &result : findings.results) {
        lines.append(result.name.leftJustified(12) + number(result.p50) + number(result.p99) + number(result.max)
                     + ratio(result.p50, reference.p50) + ratio(result.p99, reference.p99)
                     + QString::number(result.samples).rightJustified(9));
    }
    if (const auto &memory = findings.memory) {
        lines.append(QStringLiteral("memory: %1 MB before, %2 MB after indexing %3 MB of text, %4 times the text")
                         .arg(memory->beforeKb / 1024)
                         .arg(memory->afterKb / 1024)
                         .arg(memory->textBytes / 1'000'000)
                         .arg(memory->ratio(), 0, 'f', 1));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace insats::bench
