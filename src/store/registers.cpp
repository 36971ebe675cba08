#include "store/registers.h"

#include "store/statement.h"

namespace insats::store {

void writeEntry(const Connection &connection, const QString &name, const RegisterEntry &entry)
{
    Statement write(connection, QStringLiteral(R"sql(
        INSERT INTO register_entry (name, uuid, position, catalogue, content)
        VALUES (?, ?, (SELECT coalesce(max(position), 0) + 1 FROM register_entry WHERE name = ?), ?, ?)
        ON CONFLICT (name, uuid) DO UPDATE SET catalogue = excluded.catalogue, content = excluded.content)sql"));
    write << name << entry.uuid.toString(QUuid::WithoutBraces) << name << entry.catalogue << entry.content;
    write.run();
}

QStringList readEntries(const Connection &connection, const QString &name)
{
    Statement select(connection,
                     QStringLiteral("SELECT content FROM register_entry WHERE name = ? ORDER BY position, uuid"));
    select << name;
    select.run();
    QStringList contents;
    while (select.next())
        contents.append(select.text(0));
    return contents;
}

} // namespace insats::store
