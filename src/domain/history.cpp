#include "domain/history.h"

#include "domain/error.h"
#include "domain/fieldjson.h"

namespace insats {

QList<Change> changesBetween(const Intervention &before, const Intervention &after)
{
    QJsonObject old;
    forEachContentField(before,
                        [&old](const char *name, const auto &value) { old.insert(QLatin1StringView(name), toJson(value)); });
    QList<Change> changes;
    forEachContentField(after, [&](const char *name, const auto &value) {
        const QJsonValue from = old.value(QLatin1StringView(name));
        const QJsonValue to = toJson(value);
        if (from != to)
            changes.append({after.uuid, 0, {}, {}, QLatin1StringView(name), from, to});
    });
    return changes;
}

QJsonValue fieldOf(const Intervention &record, const QString &field)
{
    QJsonValue found(QJsonValue::Undefined);
    forEachContentField(record, [&](const char *name, const auto &value) {
        if (field == QLatin1StringView(name))
            found = toJson(value);
    });
    return found;
}

void setField(Intervention &record, const QString &field, const QJsonValue &value)
{
    QList<Problem> problems;
    forEachContentField(record, [&](const char *name, auto &member) {
        if (field != QLatin1StringView(name))
            return;
        member = std::remove_reference_t<decltype(member)>{};
        if (!value.isNull())
            fromJson(value, member, {field, problems});
    });
    if (!problems.isEmpty())
        throw Error(ErrorKind::FileDamaged, field, problems.constFirst().detail);
}

} // namespace insats
