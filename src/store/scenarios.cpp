#include "store/scenarios.h"

#include "store/jsontext.h"
#include "store/statement.h"

namespace insats::store {

namespace {

QString idOf(const QUuid &uuid) { return uuid.toString(QUuid::WithoutBraces); }

// The columns say who it is; the content says what is thought.
QString contentOf(Scenario scenario)
{
    scenario.uuid = {};
    scenario.catalogue.clear();
    scenario.name.clear();
    scenario.revision = 0;
    scenario.modified = {};
    return asJsonText(scenario);
}

void requireCatalogue(const Connection &connection, const QString &id)
{
    Statement select(connection, QStringLiteral("SELECT 1 FROM catalogue WHERE id = ?"));
    select << id;
    select.run();
    if (!select.next())
        throw Error(ErrorKind::UnknownCatalogue, id);
}

void requireFreeName(const Connection &connection, const Scenario &scenario)
{
    Statement select(connection,
                     QStringLiteral("SELECT name FROM scenario WHERE catalogue = ? AND folded_name = ? AND uuid <> ?"));
    select << scenario.catalogue << scenario.name.toLower() << idOf(scenario.uuid);
    select.run();
    if (select.next())
        throw Error(ErrorKind::NameTaken, select.text(0));
}

void requireRevision(const Connection &connection, const Scenario &scenario)
{
    Statement select(connection, QStringLiteral("SELECT revision FROM scenario WHERE uuid = ?"));
    select << idOf(scenario.uuid);
    select.run();
    if (!select.next())
        throw Error(ErrorKind::UnknownScenario, scenario.name);
    if (select.number(0) != scenario.revision)
        throw Error(ErrorKind::Conflict, scenario.name);
}

void insert(const Connection &connection, const Scenario &scenario)
{
    Statement insert(connection, QStringLiteral(R"sql(
        INSERT INTO scenario (uuid, catalogue, name, folded_name, revision, modified, content)
        VALUES (?, ?, ?, ?, ?, ?, ?))sql"));
    insert << idOf(scenario.uuid) << scenario.catalogue << scenario.name << scenario.name.toLower() << scenario.revision
           << scenario.modified.toUTC().toString(Qt::ISODate) << contentOf(scenario);
    insert.run();
}

void update(const Connection &connection, const Scenario &scenario)
{
    Statement update(connection, QStringLiteral(R"sql(
        UPDATE scenario SET catalogue = ?, name = ?, folded_name = ?, revision = ?, modified = ?, content = ?
        WHERE uuid = ?)sql"));
    update << scenario.catalogue << scenario.name << scenario.name.toLower() << scenario.revision
           << scenario.modified.toUTC().toString(Qt::ISODate) << contentOf(scenario) << idOf(scenario.uuid);
    update.run();
}

} // namespace

QList<Scenario> readScenarios(const Connection &connection)
{
    Statement select(connection, QStringLiteral("SELECT uuid, catalogue, name, revision, modified, content FROM scenario"));
    select.run();
    QList<Scenario> scenarios;
    while (select.next()) {
        Scenario scenario;
        readJsonText(select.text(5), scenario);
        scenario.uuid = QUuid::fromString(select.text(0));
        scenario.catalogue = select.text(1);
        scenario.name = select.text(2);
        scenario.revision = static_cast<int>(select.number(3));
        scenario.modified = QDateTime::fromString(select.text(4), Qt::ISODate);
        scenarios.append(scenario);
    }
    return scenarios;
}

Scenario writeScenario(const Connection &connection, Scenario scenario, const QDateTime &when)
{
    requireCatalogue(connection, scenario.catalogue);
    requireFreeName(connection, scenario);
    const bool isNew = scenario.uuid.isNull();
    if (!isNew)
        requireRevision(connection, scenario);
    if (isNew)
        scenario.uuid = QUuid::createUuid();
    scenario.revision = isNew ? 1 : scenario.revision + 1;
    scenario.modified = QDateTime::fromString(when.toUTC().toString(Qt::ISODate), Qt::ISODate);
    if (isNew)
        insert(connection, scenario);
    else
        update(connection, scenario);
    return scenario;
}

bool deleteScenario(const Connection &connection, const QUuid &uuid)
{
    Statement remove(connection, QStringLiteral("DELETE FROM scenario WHERE uuid = ?"));
    remove << idOf(uuid);
    remove.run();
    return remove.changedRows() > 0;
}

} // namespace insats::store
