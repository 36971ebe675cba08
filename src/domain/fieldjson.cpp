#include "domain/fieldjson.h"

#include <cmath>

namespace insats {

QJsonValue toJson(const QUuid &uuid) { return uuid.isNull() ? QJsonValue() : uuid.toString(QUuid::WithoutBraces); }

QJsonValue toJson(const QDate &date) { return date.isValid() ? date.toString(Qt::ISODate) : QJsonValue(); }

QJsonValue toJson(const QDateTime &moment) { return moment.isValid() ? moment.toUTC().toString(Qt::ISODate) : QJsonValue(); }

void fromJson(const QJsonValue &json, QString &text, const ReadPlace &place)
{
    if (json.isString())
        text = json.toString();
    else
        place.refuse(ProblemKind::WrongType, QStringLiteral("string"));
}

void fromJson(const QJsonValue &json, int &number, const ReadPlace &place)
{
    const double value = json.toDouble(0.5);
    if (std::trunc(value) == value && std::abs(value) <= std::numeric_limits<int>::max())
        number = static_cast<int>(value);
    else
        place.refuse(ProblemKind::WrongType, QStringLiteral("integer"));
}

void fromJson(const QJsonValue &json, double &number, const ReadPlace &place)
{
    if (json.isDouble())
        number = json.toDouble();
    else
        place.refuse(ProblemKind::WrongType, QStringLiteral("number"));
}

void fromJson(const QJsonValue &json, bool &flag, const ReadPlace &place)
{
    if (json.isBool())
        flag = json.toBool();
    else
        place.refuse(ProblemKind::WrongType, QStringLiteral("boolean"));
}

void fromJson(const QJsonValue &json, QUuid &uuid, const ReadPlace &place)
{
    uuid = QUuid::fromString(json.toString());
    if (uuid.isNull())
        place.refuse(ProblemKind::WrongType, QStringLiteral("uuid"));
}

void fromJson(const QJsonValue &json, QDate &date, const ReadPlace &place)
{
    date = QDate::fromString(json.toString(), Qt::ISODate);
    if (!date.isValid())
        place.refuse(ProblemKind::WrongType, QStringLiteral("date"));
}

void fromJson(const QJsonValue &json, QDateTime &moment, const ReadPlace &place)
{
    moment = QDateTime::fromString(json.toString(), Qt::ISODate);
    if (!moment.isValid())
        place.refuse(ProblemKind::WrongType, QStringLiteral("date-time"));
}

} // namespace insats
