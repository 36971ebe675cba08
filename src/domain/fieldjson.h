// Records as JSON values, by the names of domain/fields.h. Writing names every field (an open end, an unknown date or level
// is null); reading takes a missing or null field as not stated and lists what it cannot take.
#pragma once

#include "domain/codes.h"
#include "domain/fields.h"
#include "domain/problem.h"

#include <QJsonArray>
#include <QJsonObject>

namespace insats {

inline QJsonValue toJson(const QString &text) { return text; }
inline QJsonValue toJson(int number) { return number; }
inline QJsonValue toJson(double number) { return number; }
inline QJsonValue toJson(bool flag) { return flag; }
QJsonValue toJson(const QUuid &uuid);
QJsonValue toJson(const QDate &date);
QJsonValue toJson(const QDateTime &moment);

template <Coded Enum>
QJsonValue toJson(Enum value)
{
    return codeOf(value);
}

template <Record T>
QJsonObject toJson(const T &record);

template <class T>
QJsonValue toJson(const std::optional<T> &value)
{
    return value ? toJson(*value) : QJsonValue();
}

template <class T>
QJsonArray toJson(const QList<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(toJson(value));
    return array;
}

template <Record T>
QJsonObject toJson(const T &record)
{
    QJsonObject object;
    forEachField(record,
                 [&object](const char *name, const auto &value) { object.insert(QLatin1StringView(name), toJson(value)); });
    return object;
}

// Where reading stands, and what it has found wrong so far. Every problem is recorded as Refused, except unknown fields.
struct ReadPlace {
    QString path;
    QList<Problem> &problems;

    ReadPlace at(const QString &step) const { return {path + step, problems}; }
    void refuse(ProblemKind kind, const QString &detail) const { problems.append({path, kind, Severity::Refused, detail}); }
};

void fromJson(const QJsonValue &json, QString &text, const ReadPlace &place);
void fromJson(const QJsonValue &json, int &number, const ReadPlace &place);
void fromJson(const QJsonValue &json, double &number, const ReadPlace &place);
void fromJson(const QJsonValue &json, bool &flag, const ReadPlace &place);
void fromJson(const QJsonValue &json, QUuid &uuid, const ReadPlace &place);
void fromJson(const QJsonValue &json, QDate &date, const ReadPlace &place);
void fromJson(const QJsonValue &json, QDateTime &moment, const ReadPlace &place);

template <Coded Enum>
void fromJson(const QJsonValue &json, Enum &value, const ReadPlace &place)
{
    QString text;
    fromJson(json, text, place);
    if (const auto known = fromCode<Enum>(text))
        value = *known;
    else if (json.isString())
        place.refuse(ProblemKind::UnknownValue, text);
}

template <Record T>
void fromJson(const QJsonValue &json, T &record, const ReadPlace &place);

template <class T>
void fromJson(const QJsonValue &json, std::optional<T> &value, const ReadPlace &place)
{
    T read{};
    fromJson(json, read, place);
    value = read;
}

template <class T>
void fromJson(const QJsonValue &json, QList<T> &values, const ReadPlace &place)
{
    if (!json.isArray()) {
        place.refuse(ProblemKind::WrongType, QStringLiteral("array"));
        return;
    }
    values.clear();
    const QJsonArray array = json.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        T value{};
        fromJson(array.at(i), value, place.at(QStringLiteral("[%1]").arg(i)));
        values.append(value);
    }
}

template <Record T>
void fromJson(const QJsonValue &json, T &record, const ReadPlace &place)
{
    if (!json.isObject()) {
        place.refuse(ProblemKind::WrongType, QStringLiteral("object"));
        return;
    }
    QJsonObject unread = json.toObject();
    forEachField(record, [&](const char *name, auto &field) {
        const QJsonValue value = unread.take(QLatin1StringView(name));
        if (!value.isUndefined() && !value.isNull())
            fromJson(value, field, place.at(QLatin1Char('.') + QLatin1StringView(name)));
    });
    for (const QString &name : unread.keys())
        place.problems.append({place.path, ProblemKind::UnknownField, Severity::Warning, name});
}

} // namespace insats
