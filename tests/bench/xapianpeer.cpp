#include <xapian.h> // refuses to come after a header of Qt

#include "bench/xapianpeer.h"

#include "bench/keystrokes.h"
#include "bench/measuring.h"

#include <stdexcept>

namespace insats::bench {

namespace {

std::string indexOf(const Corpus &corpus)
{
    std::string folder = corpus.pathOf(QStringLiteral("xapian")).toStdString();
    Xapian::WritableDatabase database(folder, Xapian::DB_CREATE);
    Xapian::TermGenerator terms;
    terms.set_stemmer(Xapian::Stem("swedish"));
    corpus.forEach([&](const Entry &entry) {
        Xapian::Document document;
        const std::string text = (entry.name + QLatin1Char('\n') + entry.text).toStdString();
        document.set_data(text);
        terms.set_document(document);
        terms.index_text_without_positions(text); // no phrases are asked
        database.add_document(document);
    });
    database.commit();
    return folder;
}

Result measured(const Corpus &corpus)
{
    const Xapian::Database database(indexOf(corpus));
    Xapian::QueryParser parser;
    parser.set_database(database);
    parser.set_stemmer(Xapian::Stem("swedish"));
    parser.set_stemming_strategy(Xapian::QueryParser::STEM_SOME);
    parser.set_default_op(Xapian::Query::OP_AND);
    return measuredEach(QStringLiteral("xapian"), keystrokes(), [&](const QString &question) {
        const std::string words = wordsIn(question).join(QLatin1Char(' ')).toStdString();
        Xapian::Enquire enquire(database);
        enquire.set_query(parser.parse_query(words, Xapian::QueryParser::FLAG_PARTIAL));
        const Xapian::MSet found = enquire.get_mset(0, 50, database.get_doccount());
        for (auto it = found.begin(); it != found.end(); ++it)
            it.get_document().get_data();
    });
}

} // namespace

std::optional<Result> measureXapian(const Corpus &corpus)
{
    try {
        return measured(corpus);
    } catch (const Xapian::Error &error) { // not a std::exception
        throw std::runtime_error(error.get_description());
    }
}

} // namespace insats::bench
