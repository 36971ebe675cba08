#include "store/taxonomies.h"

#include "domain/taxonomyfields.h"
#include "store/jsontext.h"
#include "store/statement.h"
#include "store/transaction.h"

namespace insats::store {

namespace {

void writeAreas(const Connection &connection, const QList<NeedArea> &areas)
{
    Statement area(connection,
                   QStringLiteral("INSERT INTO need_area (position, name, icon, definition) VALUES (?, ?, ?, ?)"));
    Statement subArea(connection,
                      QStringLiteral("INSERT INTO sub_area (need_area, position, name, definition) VALUES (?, ?, ?, ?)"));
    for (qsizetype at = 0; at < areas.size(); ++at) {
        const NeedArea &one = areas.at(at);
        area << qint64{at} << one.name << one.icon << one.definition;
        area.run();
        const qint64 id = area.insertedId();
        for (qsizetype below = 0; below < one.subAreas.size(); ++below) {
            subArea << id << qint64{below} << one.subAreas.at(below).name << one.subAreas.at(below).definition;
            subArea.run();
        }
    }
}

QList<NeedArea> readAreas(const Connection &connection)
{
    Statement select(connection, QStringLiteral(R"sql(
        SELECT a.name, a.icon, a.definition, s.name, s.definition
        FROM need_area a LEFT JOIN sub_area s ON s.need_area = a.id ORDER BY a.position, s.position)sql"));
    select.run();
    QList<NeedArea> areas;
    while (select.next()) {
        if (areas.isEmpty() || areas.constLast().name != select.text(0))
            areas.append({select.text(0), select.text(1), select.text(2), {}});
        if (!select.isNull(3))
            areas.last().subAreas.append({select.text(3), select.text(4)});
    }
    return areas;
}

QList<Synonym> readSynonyms(const Connection &connection)
{
    Statement select(connection, QStringLiteral("SELECT word, means, kind FROM synonym ORDER BY position"));
    select.run();
    QList<Synonym> synonyms;
    while (select.next()) {
        Synonym synonym;
        synonym.word = select.text(0);
        readJsonText(select.text(1), synonym.means);
        readCode(select.text(2), synonym.kind);
        synonyms.append(synonym);
    }
    return synonyms;
}

} // namespace

void writeTaxonomy(const Connection &connection, const Taxonomy &taxonomy)
{
    for (const char *table : {"need_area", "level_definition", "age_band", "target_group", "topic", "synonym"})
        Statement(connection, QStringLiteral("DELETE FROM %1").arg(QLatin1StringView(table))).run();
    writeAreas(connection, taxonomy.areas);
    Statement level(connection, QStringLiteral("INSERT INTO level_definition (level, definition) VALUES (?, ?)"));
    for (const LevelDefinition &one : taxonomy.levels) {
        level << codeOf(one.level) << one.definition;
        level.run();
    }
    Statement band(connection, QStringLiteral("INSERT INTO age_band (min, max) VALUES (?, ?)"));
    for (const AgeBand &one : taxonomy.bands) {
        band << one.min << one.max;
        band.run();
    }
    Statement group(connection, QStringLiteral("INSERT INTO target_group (position, name) VALUES (?, ?)"));
    for (qsizetype at = 0; at < taxonomy.groups.size(); ++at) {
        group << qint64{at} << taxonomy.groups.at(at);
        group.run();
    }
    Statement topic(connection, QStringLiteral("INSERT INTO topic (position, name, definition, words) VALUES (?, ?, ?, ?)"));
    for (qsizetype at = 0; at < taxonomy.topics.size(); ++at) {
        const Topic &one = taxonomy.topics.at(at);
        topic << qint64{at} << one.name << one.definition << asJsonText(one.words);
        topic.run();
    }
    Statement synonym(connection, QStringLiteral("INSERT INTO synonym (position, word, means, kind) VALUES (?, ?, ?, ?)"));
    for (qsizetype at = 0; at < taxonomy.synonyms.size(); ++at) {
        const Synonym &one = taxonomy.synonyms.at(at);
        synonym << qint64{at} << one.word << asJsonText(one.means) << codeOf(one.kind);
        synonym.run();
    }
}

namespace {

// Regardless of case; SQLite's own comparison knows only ASCII.
std::optional<Synonym> findSynonym(const Connection &connection, const QString &word)
{
    for (const Synonym &synonym : readSynonyms(connection)) {
        if (synonym.word.compare(word, Qt::CaseInsensitive) == 0)
            return synonym;
    }
    return std::nullopt;
}

QString recordOf(const QString &word) { return QStringLiteral("synonym:") + word; }

} // namespace

void writeSynonym(const Connection &connection, const Synonym &synonym, const Saving &saving)
{
    Transaction transaction(connection);
    const auto before = findSynonym(connection, synonym.word);
    Statement write(connection, QStringLiteral(R"sql(
        INSERT INTO synonym (position, word, means, kind)
        VALUES ((SELECT coalesce(max(position), 0) + 1 FROM synonym), ?, ?, ?)
        ON CONFLICT (word) DO UPDATE SET means = excluded.means, kind = excluded.kind)sql"));
    write << (before ? before->word : synonym.word) << asJsonText(synonym.means) << codeOf(synonym.kind);
    write.run();
    writeHistory(connection, recordOf(synonym.word), 0, saving, QStringLiteral("means"),
                 before ? QJsonValue(toJson(before->means)) : QJsonValue(QJsonValue::Undefined), toJson(synonym.means));
    transaction.commit();
}

bool deleteSynonym(const Connection &connection, const QString &word, const Saving &saving)
{
    Transaction transaction(connection);
    const auto before = findSynonym(connection, word);
    if (!before)
        return false;
    Statement remove(connection, QStringLiteral("DELETE FROM synonym WHERE word = ?"));
    remove << before->word;
    remove.run();
    writeHistory(connection, recordOf(before->word), 0, saving, QStringLiteral("means"), toJson(before->means),
                 QJsonValue(QJsonValue::Undefined));
    transaction.commit();
    return true;
}

void changeTaxonomy(const Connection &connection, const Taxonomy &before, const Taxonomy &after, const Saving &saving)
{
    if (before == after)
        return;
    writeTaxonomy(connection, after);
    const QString record = QStringLiteral("taxonomy");
    if (before.areas != after.areas)
        writeHistory(connection, record, 0, saving, QStringLiteral("areas"), toJson(before.areas), toJson(after.areas));
    if (before.groups != after.groups)
        writeHistory(connection, record, 0, saving, QStringLiteral("groups"), toJson(before.groups), toJson(after.groups));
}

Taxonomy readTaxonomy(const Connection &connection)
{
    Taxonomy taxonomy;
    taxonomy.areas = readAreas(connection);
    Statement level(connection, QStringLiteral("SELECT level, definition FROM level_definition"));
    level.run();
    while (level.next()) {
        LevelDefinition one{PreventionLevel::Universal, level.text(1)};
        readCode(level.text(0), one.level);
        taxonomy.levels.append(one);
    }
    std::ranges::sort(taxonomy.levels, {}, &LevelDefinition::level);
    Statement band(connection, QStringLiteral("SELECT min, max FROM age_band ORDER BY min"));
    band.run();
    while (band.next())
        taxonomy.bands.append({static_cast<int>(band.number(0)), static_cast<int>(band.number(1))});
    Statement group(connection, QStringLiteral("SELECT name FROM target_group ORDER BY position"));
    group.run();
    while (group.next())
        taxonomy.groups.append(group.text(0));
    Statement topic(connection, QStringLiteral("SELECT name, definition, words FROM topic ORDER BY position"));
    topic.run();
    while (topic.next()) {
        Topic one{topic.text(0), topic.text(1), {}};
        readJsonText(topic.text(2), one.words);
        taxonomy.topics.append(one);
    }
    taxonomy.synonyms = readSynonyms(connection);
    return taxonomy;
}

} // namespace insats::store
