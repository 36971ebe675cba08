// Values of a JSON column. What the file holds was written by this program, so anything else means that it is damaged.
#pragma once

#include "domain/error.h"
#include "domain/fieldjson.h"

#include <QJsonDocument>

namespace insats::store {

// Any JSON value as compact text, also a bare string, number or null.
QString jsonText(const QJsonValue &value);
QJsonValue jsonValue(const QString &text);

template <class T>
QString asJsonText(const T &value)
{
    return jsonText(toJson(value));
}

// Most lists are empty and many records unstated; these need no parser.
template <class T>
void readJsonText(const QString &text, T &value)
{
    if constexpr (requires { value.clear(); }) {
        if (text == QLatin1StringView("[]")) {
            value.clear();
            return;
        }
    }
    if constexpr (Record<T>) {
        static const QString unstated = asJsonText(T{});
        if (text == unstated) {
            value = T{};
            return;
        }
    }
    QList<Problem> problems;
    fromJson(jsonValue(text), value, {QString(), problems});
    if (!problems.isEmpty())
        throw Error(ErrorKind::FileDamaged, problems.constFirst().where, problems.constFirst().detail);
}

template <Coded Enum>
void readCode(const QString &text, Enum &value)
{
    const auto known = fromCode<Enum>(text);
    if (!known)
        throw Error(ErrorKind::FileDamaged, text);
    value = *known;
}

} // namespace insats::store
