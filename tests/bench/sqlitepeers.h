// The searches that SQLite could do instead: full text with bm25, and LIKE. Both hold name and text of the same rows.
#pragma once

#include "bench/corpus.h"
#include "bench/sample.h"
#include "bench/sqlite.h"

namespace insats::bench {

// The rows in a table of their own.
Database entriesOf(const Corpus &corpus);

// FTS5 (unicode61, prefixes of 1 to 3 letters): all words, the last one as a beginning; the best 50 with their rows, and the
// number of all.
Result measureFts5(Database &entries);

// All words anywhere in name or text; the first 50 rows, unranked, without a total.
Result measureLike(const Database &entries);

// "a b" → "\"a\" \"b\"*"; empty when the question has no word.
QString fts5Question(const QString &question);

} // namespace insats::bench
