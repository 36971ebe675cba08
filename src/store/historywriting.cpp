#include "store/historywriting.h"

#include "store/jsontext.h"
#include "store/statement.h"

namespace insats::store {

void writeHistory(const Connection &connection, const QString &record, int revision, const Saving &saving,
                  const QString &field, const QJsonValue &from, const QJsonValue &to)
{
    Statement insert(connection, QStringLiteral(R"sql(
        INSERT INTO history (record, revision, at, role, field, old, new, undoes) VALUES (?, ?, ?, ?, ?, ?, ?, ?))sql"));
    const auto asText = [](const QJsonValue &value) {
        return value.isUndefined() ? std::optional<QString>() : jsonText(value);
    };
    insert << record << revision << saving.when.toUTC().toString(Qt::ISODate) << saving.role << field << asText(from)
           << asText(to) << (saving.undoes > 0 ? std::optional(saving.undoes) : std::nullopt);
    insert.run();
}

} // namespace insats::store
