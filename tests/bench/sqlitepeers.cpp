#include "bench/sqlitepeers.h"

#include "bench/keystrokes.h"
#include "bench/measuring.h"

#include <map>

namespace insats::bench {

namespace {

// A row that is asked for is read, as a list that shows it must.
void fetch(Query &query)
{
    while (query.next()) {
        query.text(1);
        query.text(2);
    }
}

} // namespace

Database entriesOf(const Corpus &corpus)
{
    Database database(corpus.pathOf(QStringLiteral("peer.sqlite")));
    database.run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
                 "CREATE TABLE entry (id INTEGER PRIMARY KEY, name TEXT NOT NULL, text TEXT NOT NULL); BEGIN");
    Query insert = database.prepare(QStringLiteral("INSERT INTO entry VALUES (?, ?, ?)"));
    corpus.forEach([&insert](const Entry &entry) {
        insert.begin();
        insert << entry.id << entry.name << entry.text;
        insert.next();
    });
    database.run("COMMIT");
    return database;
}

QString fts5Question(const QString &question)
{
    QStringList terms;
    for (const QString &word : wordsIn(question))
        terms.append(QStringLiteral("\"%1\"").arg(word));
    return terms.isEmpty() ? QString() : terms.join(QLatin1Char(' ')) + QLatin1Char('*');
}

Result measureFts5(Database &entries)
{
    entries.run("CREATE VIRTUAL TABLE words USING fts5(name, text, content = 'entry', content_rowid = 'id',"
                "tokenize = 'unicode61', prefix = '1 2 3');"
                "INSERT INTO words (words) VALUES ('rebuild')");
    Query best =
        entries.prepare(QStringLiteral("SELECT rowid, name, text FROM words WHERE words MATCH ? ORDER BY rank LIMIT 50"));
    Query count = entries.prepare(QStringLiteral("SELECT count(*) FROM words WHERE words MATCH ?"));
    return measuredEach(QStringLiteral("fts5"), keystrokes(), [&](const QString &question) {
        const QString match = fts5Question(question);
        best.begin();
        best << match;
        fetch(best);
        count.begin();
        count << match;
        count.next();
    });
}

Result measureLike(const Database &entries)
{
    std::map<qsizetype, Query> byWords; // one statement for each number of words
    for (const QString &question : keystrokes()) {
        const qsizetype words = wordsIn(question).size();
        const QStringList conditions(words, QStringLiteral("(name LIKE ? OR text LIKE ?)"));
        byWords.try_emplace(words,
                            entries.prepare(QStringLiteral("SELECT id, name, text FROM entry WHERE %1 LIMIT 50")
                                                .arg(conditions.join(QStringLiteral(" AND ")))));
    }
    return measuredEach(QStringLiteral("like"), keystrokes(), [&](const QString &question) {
        const QStringList words = wordsIn(question);
        Query &query = byWords.at(words.size());
        query.begin();
        for (const QString &word : words) {
            const QString anywhere = QLatin1Char('%') + word + QLatin1Char('%');
            query << anywhere << anywhere;
        }
        fetch(query);
    });
}

} // namespace insats::bench
