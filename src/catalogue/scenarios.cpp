// The verbs of Catalogue about scenarios.
#include "catalogue/catalogue.h"

#include "catalogue/coverageanswer.h"
#include "catalogue/entriesof.h"
#include "catalogue/swedishorder.h"
#include "catalogue/whatif.h"
#include "coverage/differences.h"
#include "domain/error.h"
#include "store/interventions.h"
#include "store/scenarios.h"
#include "store/transaction.h"

namespace insats {

namespace {

using Records = QList<std::pair<qint64, Intervention>>;

// Those that the scenario's catalogue has; the others are noted as missing.
Records storedIn(const store::Connection &connection, const QList<QUuid> &uuids, const QString &catalogue,
                 QList<QUuid> &missing)
{
    Records records;
    QSet<QUuid> found;
    for (const store::StoredIntervention &stored : store::readByUuid(connection, uuids)) {
        if (stored.intervention.catalogue != catalogue)
            continue;
        found.insert(stored.intervention.uuid);
        records.append({stored.id, stored.intervention});
    }
    for (const QUuid &uuid : uuids) {
        if (!found.contains(uuid))
            missing.append(uuid);
    }
    return records;
}

// Who delivers something in the catalogue, in any case of letters as in CoverageRequest.
bool delivers(const coverage::Inventory &inventory, const QString &catalogue, const QString &provider)
{
    return std::ranges::any_of(inventory.deliverers(), [&](const auto &deliverer) {
        const auto &[who, insatser] = deliverer;
        return inventory.catalogues().name(who.catalogue) == catalogue
            && inventory.organisations().name(who.organisation).compare(provider, Qt::CaseInsensitive) == 0;
    });
}

QHash<QUuid, QString> namesIn(const store::Connection &connection, const WhatIfReply &reply)
{
    QSet<QUuid> wanted(reply.scenario.started.cbegin(), reply.scenario.started.cend());
    wanted += QSet<QUuid>(reply.scenario.removed.cbegin(), reply.scenario.removed.cend());
    for (const CellDifference &difference : reply.differences) {
        for (const QUuid &uuid : difference.came.toList() + difference.left.toList())
            wanted.insert(uuid);
    }
    QHash<QUuid, QString> names = store::readNames(connection, wanted.values());
    for (const Intervention &insats : reply.scenario.added)
        names.insert(insats.uuid, insats.name);
    if (reply.missing.isEmpty())
        return names;
    for (const ArchivedRecord &archived : store::readArchived(connection)) {
        if (reply.missing.contains(archived.uuid))
            names.insert(archived.uuid, archived.name);
    }
    return names;
}

} // namespace

QList<Scenario> Catalogue::scenarios(const QStringList &catalogues) const
{
    QList<Scenario> scenarios = entriesOf(store::readScenarios(*m_connection), catalogues);
    const QCollator collator = swedishCollator();
    std::ranges::sort(scenarios, [&collator](const Scenario &a, const Scenario &b) {
        const int order = collator.compare(a.name, b.name);
        return order != 0 ? order < 0 : a.uuid < b.uuid;
    });
    return scenarios;
}

Scenario Catalogue::saveScenario(const Scenario &scenario)
{
    Scenario named = scenario;
    named.name = scenario.name.simplified();
    if (named.name.isEmpty())
        throw Error(ErrorKind::BadData, scenario.catalogue);
    store::Transaction transaction(*m_connection);
    const Scenario saved = store::writeScenario(*m_connection, named, QDateTime::currentDateTimeUtc());
    transaction.commit();
    return saved;
}

void Catalogue::throwAway(const QUuid &scenario)
{
    if (!store::deleteScenario(*m_connection, scenario))
        throw Error(ErrorKind::UnknownScenario, scenario.toString(QUuid::WithoutBraces));
}

WhatIfReply Catalogue::whatIf(const Scenario &scenario, const CoverageRequest &request, const QDate &today)
{
    noticeOthersChanges();
    if (!m_isIndexed)
        indexAll(); // nobody would ask again when the rest is there
    const QStringList ids = {scenario.catalogue};
    const QList<CatalogueInfo> catalogues = asked(ids);
    if (catalogues.isEmpty())
        throw Error(ErrorKind::UnknownCatalogue, scenario.catalogue);
    CoverageRequest wanted = request;
    wanted.filter.catalogues = ids;
    wanted.withoutProviders.clear();
    const AskedRegisters registers{entriesOf(m_needs, ids), entriesOf(m_hardToReach, ids), entriesOf(m_notes, ids)};
    WhatIfReply reply{.scenario = scenario,
                      .before = coverageOf(*m_inventory, *m_index, m_taxonomy, catalogues, registers, wanted, today)};
    for (Intervention &insats : reply.scenario.added) {
        if (insats.uuid.isNull())
            insats.uuid = QUuid::createUuid();
    }

    if (scenario.date.isValid())
        wanted.date = scenario.date;
    const QDate day = wanted.date.isValid() ? wanted.date : evaluationDate(catalogues.constFirst(), today);
    const Records started = storedIn(*m_connection, scenario.started, scenario.catalogue, reply.missing);
    std::vector<qint64> removed;
    for (const auto &[id, insats] : storedIn(*m_connection, scenario.removed, scenario.catalogue, reply.missing))
        removed.push_back(id);
    const Thought thought = thoughtOf(reply.scenario, started, removed, *m_inventory, day);
    const coverage::Inventory inventory = inventoryWith(*m_inventory, thought);
    for (const QString &provider : scenario.withoutProviders)
        (delivers(inventory, scenario.catalogue, provider) ? wanted.withoutProviders : reply.missingProviders)
            .append(provider);
    const auto only = letThrough(letThrough(*m_index, wanted.filter), thought, wanted.filter, m_taxonomy.synonyms);
    reply.after = coverageOf(inventory, m_taxonomy, catalogues, registers, wanted, only, today);
    reply.after.facets = reply.before.facets;
    reply.differences = coverage::differences(reply.before.rows, reply.after.rows);
    reply.names = namesIn(*m_connection, reply);
    return reply;
}

} // namespace insats
