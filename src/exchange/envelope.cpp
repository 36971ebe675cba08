#include "exchange/envelope.h"

#include <QJsonDocument>

namespace insats::exchange {

std::optional<QJsonObject> openEnvelope(const QByteArray &json, const QString &format, int version, QList<Problem> &problems)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError) {
        problems.append(
            {QStringLiteral("byte %1").arg(parsing.offset), ProblemKind::NotJson, Severity::Refused, parsing.errorString()});
        return std::nullopt;
    }
    const QJsonObject object = document.object();
    const QString found = object.value(QLatin1StringView("format")).toString();
    if (found != format) {
        problems.append({QStringLiteral("format"), ProblemKind::NotOurFormat, Severity::Refused, found});
        return std::nullopt;
    }
    if (!object.contains(QLatin1StringView("version"))) {
        problems.append({QString(), ProblemKind::MissingField, Severity::Refused, QStringLiteral("version")});
        return std::nullopt;
    }
    const int fileVersion = object.value(QLatin1StringView("version")).toInt();
    if (fileVersion < 1 || fileVersion > version) {
        problems.append({QStringLiteral("version"), ProblemKind::TooNew, Severity::Refused, QString::number(fileVersion)});
        return std::nullopt;
    }
    return object;
}

} // namespace insats::exchange
