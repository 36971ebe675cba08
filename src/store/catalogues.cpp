#include "store/catalogues.h"

#include "domain/catalogueset.h"
#include "store/jsontext.h"
#include "store/statement.h"
#include "store/transaction.h"

namespace insats::store {

namespace {

QString recordOf(const QString &catalogue) { return QStringLiteral("catalogue:") + catalogue; }

std::optional<CatalogueInfo> storedCatalogue(const Connection &connection, const QString &id)
{
    const QList<CatalogueInfo> all = readCatalogues(connection);
    const auto found = std::ranges::find(all, id, &CatalogueInfo::id);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

CoverageParameters storedParameters(const Connection &connection, const QString &catalogue)
{
    Statement select(connection, QStringLiteral("SELECT coverage FROM catalogue WHERE id = ?"));
    select << catalogue;
    select.run();
    if (!select.next())
        throw Error(ErrorKind::UnknownCatalogue, catalogue);
    CoverageParameters parameters;
    readJsonText(select.text(0), parameters);
    return parameters;
}

} // namespace

void writeCatalogue(const Connection &connection, const CatalogueInfo &catalogue)
{
    Statement write(connection, QStringLiteral(R"sql(
        INSERT INTO catalogue (id, municipality, title, inventory_date, frozen, document, coverage, application_contact)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET municipality = excluded.municipality, title = excluded.title,
            inventory_date = excluded.inventory_date, frozen = excluded.frozen, document = excluded.document,
            coverage = excluded.coverage, application_contact = excluded.application_contact)sql"));
    write << catalogue.id << catalogue.municipality << catalogue.title << catalogue.inventoryDate << catalogue.frozen
          << catalogue.document << asJsonText(catalogue.coverage) << catalogue.applicationContact;
    write.run();
}

void insertCatalogue(const Connection &connection, const CatalogueInfo &catalogue, const Saving &saving)
{
    Transaction transaction(connection);
    if (storedCatalogue(connection, catalogue.id))
        throw Error(ErrorKind::NameTaken, catalogue.id);
    writeCatalogue(connection, catalogue);
    writeHistory(connection, recordOf(catalogue.id), 0, saving, QString(), QJsonValue(QJsonValue::Undefined),
                 toJson(catalogue.title));
    transaction.commit();
}

void updateCatalogueInfo(const Connection &connection, const CatalogueInfo &catalogue, const Saving &saving)
{
    Transaction transaction(connection);
    const auto stored = storedCatalogue(connection, catalogue.id);
    if (!stored)
        throw Error(ErrorKind::UnknownCatalogue, catalogue.id);
    CatalogueInfo changed = catalogue;
    changed.frozen = stored->frozen;
    changed.coverage = stored->coverage;
    if (changed == *stored)
        return;
    writeCatalogue(connection, changed);
    const QJsonObject before = toJson(*stored);
    const QJsonObject after = toJson(changed);
    for (const QString &field : after.keys()) {
        if (before.value(field) != after.value(field))
            writeHistory(connection, recordOf(catalogue.id), 0, saving, field, before.value(field), after.value(field));
    }
    transaction.commit();
}

void writeCoverageParameters(const Connection &connection, const QString &catalogue, const CoverageParameters &parameters,
                             const Saving &saving)
{
    Transaction transaction(connection);
    const CoverageParameters before = storedParameters(connection, catalogue);
    if (parameters == before)
        return;
    Statement write(connection, QStringLiteral("UPDATE catalogue SET coverage = ? WHERE id = ?"));
    write << asJsonText(parameters) << catalogue;
    write.run();
    writeHistory(connection, recordOf(catalogue), 0, saving, QStringLiteral("coverage"), toJson(before), toJson(parameters));
    transaction.commit();
}

QList<CatalogueInfo> readCatalogues(const Connection &connection)
{
    Statement select(connection, QStringLiteral(R"sql(
        SELECT id, municipality, title, inventory_date, frozen, document, coverage, application_contact FROM catalogue
        ORDER BY municipality, inventory_date, id)sql"));
    select.run();
    QList<CatalogueInfo> catalogues;
    while (select.next()) {
        CatalogueInfo catalogue{
            select.text(0), select.text(1), select.text(2), select.date(3), select.flag(4), select.text(5), {},
            select.text(7)};
        readJsonText(select.text(6), catalogue.coverage);
        catalogues.append(catalogue);
    }
    return catalogues;
}

QList<CatalogueSize> readSizes(const Connection &connection)
{
    Statement select(connection, QStringLiteral(R"sql(
        SELECT i.catalogue, count(DISTINCT i.id), count(p.level)
        FROM intervention i LEFT JOIN placement p ON p.intervention = i.id
        GROUP BY i.catalogue ORDER BY i.catalogue)sql"));
    select.run();
    QList<CatalogueSize> sizes;
    while (select.next())
        sizes.append({select.text(0), static_cast<int>(select.number(1)), static_cast<int>(select.number(2))});
    return sizes;
}

} // namespace insats::store
