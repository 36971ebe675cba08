#include "store/catalogues.h"

#include "store/statement.h"

namespace insats::store {

void writeCatalogue(const Connection &connection, const CatalogueInfo &catalogue)
{
    Statement write(connection, QStringLiteral(R"sql(
        INSERT INTO catalogue (id, municipality, title, inventory_date, frozen, document) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET municipality = excluded.municipality, title = excluded.title,
            inventory_date = excluded.inventory_date, frozen = excluded.frozen, document = excluded.document)sql"));
    write << catalogue.id << catalogue.municipality << catalogue.title << catalogue.inventoryDate << catalogue.frozen
          << catalogue.document;
    write.run();
}

QList<CatalogueInfo> readCatalogues(const Connection &connection)
{
    Statement select(connection, QStringLiteral(R"sql(
        SELECT id, municipality, title, inventory_date, frozen, document FROM catalogue
        ORDER BY municipality, inventory_date, id)sql"));
    select.run();
    QList<CatalogueInfo> catalogues;
    while (select.next()) {
        catalogues.append({select.text(0), select.text(1), select.text(2), select.date(3), select.flag(4), select.text(5)});
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
