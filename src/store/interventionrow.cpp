#include "store/interventionrow.h"

#include "store/jsontext.h"
#include "store/statement.h"

namespace insats::store {

namespace {

// The order in which bind() writes and readRow() reads.
const QString kColumns = QStringLiteral(R"sql(
    uuid, catalogue, revision, modified, name, aliases, type, summary, content, keywords, methods, scope, formats,
    target, audience, groups, not_for, age_min, age_max, age_basis, places, volunteer_run, routes, route_text,
    board_decision, conditions, residence, consent_rule, suitable_from_15, documentation_rule, documentation_reason,
    journal_system, follow_up, anonymous, legal_basis, statutory, requires, requires_text, cost, cost_text, languages,
    contact, status, valid_from, valid_to, project, funding, volumes, replaces, sources, reviewed_on, reviewer_role,
    review_interval_days, topics)sql");

QString questionMarks()
{
    static const QString marks =
        QStringList(kColumns.count(QLatin1Char(',')) + 1, QStringLiteral("?")).join(QStringLiteral(", "));
    return marks;
}

void bind(Statement &s, const Intervention &i)
{
    s << i.uuid.toString(QUuid::WithoutBraces) << i.catalogue << i.revision << i.modified.toUTC().toString(Qt::ISODate)
      << i.name << asJsonText(i.aliases) << codeOf(i.type) << i.summary << i.content << asJsonText(i.keywords)
      << asJsonText(i.methods) << asJsonText(i.scope) << asJsonText(i.formats);
    s << i.target << asJsonText(i.audience) << asJsonText(i.groups) << i.notFor << i.age.min << i.age.max
      << codeOf(i.age.basis) << asJsonText(i.places) << codeOf(i.volunteerRun) << asJsonText(i.routes) << i.routeText;
    s << i.boardDecision << asJsonText(i.conditions) << codeOf(i.residence) << codeOf(i.consentRule)
      << codeOf(i.suitableFrom15) << codeOf(i.documentation.rule) << i.documentation.reason;
    s << i.journalSystem << i.followUp << codeOf(i.anonymous) << i.legalBasis << codeOf(i.statutory)
      << asJsonText(i.requiredSteps) << i.requiredText << codeOf(i.cost) << i.costText << asJsonText(i.languages);
    s << asJsonText(i.contact) << codeOf(i.status) << i.validFrom << i.validTo << i.project << asJsonText(i.funding)
      << asJsonText(i.volumes) << i.replaces << asJsonText(i.sources) << i.reviewedOn << i.reviewerRole
      << i.reviewIntervalDays << asJsonText(i.topics);
}

Intervention readRow(const Statement &s)
{
    Intervention i;
    int column = 0;
    const auto text = [&](QString &field) { field = s.text(++column); };
    const auto json = [&](auto &field) { readJsonText(s.text(++column), field); };
    const auto code = [&](auto &field) { readCode(s.text(++column), field); };
    const auto number = [&](int &field) { field = static_cast<int>(s.number(++column)); };
    const auto years = [&](std::optional<int> &field) { field = s.optionalNumber(++column); };
    const auto date = [&](QDate &field) { field = s.date(++column); };

    i.uuid = QUuid::fromString(s.text(++column));
    text(i.catalogue), number(i.revision);
    i.modified = QDateTime::fromString(s.text(++column), Qt::ISODate);
    text(i.name), json(i.aliases), code(i.type), text(i.summary), text(i.content), json(i.keywords);
    json(i.methods), json(i.scope), json(i.formats);
    text(i.target), json(i.audience), json(i.groups), text(i.notFor), years(i.age.min), years(i.age.max);
    code(i.age.basis), json(i.places), code(i.volunteerRun), json(i.routes), text(i.routeText);
    text(i.boardDecision), json(i.conditions), code(i.residence), code(i.consentRule);
    code(i.suitableFrom15), code(i.documentation.rule), text(i.documentation.reason);
    text(i.journalSystem), text(i.followUp), code(i.anonymous), text(i.legalBasis), code(i.statutory);
    json(i.requiredSteps), text(i.requiredText), code(i.cost), text(i.costText), json(i.languages);
    json(i.contact), code(i.status), date(i.validFrom), date(i.validTo);
    i.project = s.flag(++column);
    json(i.funding), json(i.volumes), text(i.replaces), json(i.sources), date(i.reviewedOn), text(i.reviewerRole);
    number(i.reviewIntervalDays), json(i.topics);
    return i;
}

void writePlacements(const Connection &connection, RecordId id, const QList<Placement> &placements)
{
    Statement insert(connection, QStringLiteral(R"sql(
        INSERT INTO placement (intervention, position, area, subarea, level, target, age_min, age_max, age_basis, basis)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql"));
    for (qsizetype at = 0; at < placements.size(); ++at) {
        const Placement &p = placements.at(at);
        insert << id << qint64{at} << p.area << p.subArea << (p.level ? std::optional(codeOf(*p.level)) : std::nullopt)
               << p.target << p.age.min << p.age.max << codeOf(p.age.basis) << codeOf(p.basis);
        insert.run();
    }
}

void readPlacements(const Connection &connection, const QString &idList, QHash<RecordId, Intervention> &records)
{
    Statement select(connection, QStringLiteral(R"sql(
        SELECT intervention, area, subarea, level, target, age_min, age_max, age_basis, basis
        FROM placement WHERE intervention IN (SELECT value FROM json_each(?)) ORDER BY intervention, position)sql"));
    select << idList;
    select.run();
    while (select.next()) {
        Placement p{select.text(1),
                    select.text(2),
                    std::nullopt,
                    select.text(4),
                    {select.optionalNumber(5), select.optionalNumber(6), AgeBasis::None},
                    PlacementBasis::Source};
        if (!select.isNull(3))
            readCode(select.text(3), p.level.emplace());
        readCode(select.text(7), p.age.basis);
        readCode(select.text(8), p.basis);
        records[select.number(0)].placements.append(p);
    }
}

qint64 organisationId(const Connection &connection, const QString &name)
{
    Statement find(connection, QStringLiteral("SELECT id FROM organisation WHERE name = ?"));
    find << name;
    find.run();
    if (find.next())
        return find.number(0);
    Statement insert(connection, QStringLiteral("INSERT INTO organisation (name) VALUES (?)"));
    insert << name;
    insert.run();
    return insert.insertedId();
}

void writeProviders(const Connection &connection, RecordId id, const QList<Provider> &providers)
{
    Statement insert(connection, QStringLiteral(R"sql(
        INSERT INTO provider (intervention, position, organisation, role) VALUES (?, ?, ?, ?))sql"));
    for (qsizetype at = 0; at < providers.size(); ++at) {
        const Provider &provider = providers.at(at);
        insert << id << qint64{at} << organisationId(connection, provider.organisation) << codeOf(provider.role);
        insert.run();
    }
}

void readProviders(const Connection &connection, const QString &idList, QHash<RecordId, Intervention> &records)
{
    Statement select(connection, QStringLiteral(R"sql(
        SELECT p.intervention, o.name, p.role
        FROM provider p JOIN organisation o ON o.id = p.organisation
        WHERE p.intervention IN (SELECT value FROM json_each(?)) ORDER BY p.intervention, p.position)sql"));
    select << idList;
    select.run();
    while (select.next()) {
        Provider provider{select.text(1), ProviderRole::Deliver};
        readCode(select.text(2), provider.role);
        records[select.number(0)].providers.append(provider);
    }
}

void writeChildren(const Connection &connection, RecordId id, const Intervention &intervention)
{
    writePlacements(connection, id, intervention.placements);
    writeProviders(connection, id, intervention.providers);
}

void removeChildren(const Connection &connection, RecordId id)
{
    for (const QString &table : {QStringLiteral("placement"), QStringLiteral("provider")}) {
        Statement remove(connection, QStringLiteral("DELETE FROM %1 WHERE intervention = ?").arg(table));
        remove << id;
        remove.run();
    }
}

} // namespace

RecordId insertRow(const Connection &connection, const Intervention &intervention)
{
    Statement insert(connection, QStringLiteral("INSERT INTO intervention (%1) VALUES (%2)").arg(kColumns, questionMarks()));
    bind(insert, intervention);
    insert.run();
    const RecordId id = insert.insertedId();
    writeChildren(connection, id, intervention);
    return id;
}

void updateRow(const Connection &connection, RecordId id, const Intervention &intervention)
{
    Statement update(connection,
                     QStringLiteral("UPDATE intervention SET (%1) = (%2) WHERE id = ?").arg(kColumns, questionMarks()));
    bind(update, intervention);
    update << id;
    update.run();
    removeChildren(connection, id);
    writeChildren(connection, id, intervention);
}

QHash<RecordId, Intervention> readRows(const Connection &connection, const QString &idList)
{
    Statement select(connection,
                     QStringLiteral(R"sql(
        SELECT id, %1 FROM intervention WHERE id IN (SELECT value FROM json_each(?)))sql")
                         .arg(kColumns));
    select << idList;
    select.run();
    QHash<RecordId, Intervention> records;
    while (select.next())
        records.insert(select.number(0), readRow(select));
    readPlacements(connection, idList, records);
    readProviders(connection, idList, records);
    return records;
}

} // namespace insats::store
