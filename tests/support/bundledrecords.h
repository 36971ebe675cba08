// The records of a bundled catalogue, and the rows of a checked table (tests/data) beside them.
#pragma once

#include "catalogue/bundled.h"
#include "support/tables.h"

#include <stdexcept>

namespace insats::test {

inline QList<Intervention> bundledInterventions(const QString &catalogue)
{
    QList<Intervention> found;
    for (const CatalogueSet &set : bundledCatalogues()) {
        for (const Intervention &intervention : set.interventions) {
            if (intervention.catalogue == catalogue)
                found.append(intervention);
        }
    }
    return found;
}

inline CatalogueInfo bundledInfo(const QString &catalogue)
{
    for (const CatalogueSet &set : bundledCatalogues()) {
        for (const CatalogueInfo &info : set.catalogues) {
            if (info.id == catalogue)
                return info;
        }
    }
    throw std::runtime_error("no catalogue " + catalogue.toStdString());
}

inline QStringList organisations(const Intervention &intervention, ProviderRole role)
{
    QStringList found;
    for (const Provider &provider : intervention.providers) {
        if (provider.role == role)
            found.append(provider.organisation);
    }
    return found;
}

struct RowAndRecord {
    TableRow row;
    Intervention record;
};

// What a failure says about its row.
inline std::string label(const TableRow &row)
{
    return (row.value(QStringLiteral("row")) + row.value(QStringLiteral("number")) + u' '
            + row.value(QStringLiteral("name")))
        .toStdString();
}

// Every row with its record. Stops the test when belongs(row, record) is not true of exactly one record.
QList<RowAndRecord> rowsAndRecords(const QString &table, const QString &catalogue, auto &&belongs)
{
    const QList<Intervention> all = bundledInterventions(catalogue);
    QList<RowAndRecord> pairs;
    for (const TableRow &row : tableOf(table)) {
        const qsizetype before = pairs.size();
        for (const Intervention &record : all) {
            if (belongs(row, record))
                pairs.append({row, record});
        }
        if (pairs.size() != before + 1)
            throw std::runtime_error(std::to_string(pairs.size() - before) + " records for row " + label(row));
    }
    return pairs;
}

// The columns age_min and age_max. An empty column is an open end; both empty: no basis either.
inline AgeRange agesIn(const TableRow &row, AgeBasis basis)
{
    const auto years = [&row](const QString &column) -> std::optional<int> {
        const QString text = row.value(column);
        return text.isEmpty() ? std::nullopt : std::optional(text.toInt());
    };
    AgeRange age{years(QStringLiteral("age_min")), years(QStringLiteral("age_max")), basis};
    if (!age.min && !age.max)
        age.basis = AgeBasis::None;
    return age;
}

} // namespace insats::test
