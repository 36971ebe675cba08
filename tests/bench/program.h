// The program itself on the corpus: making the index, starting, answering.
#pragma once

#include "bench/corpus.h"
#include "bench/sample.h"
#include "catalogue/catalogue.h"

namespace insats::bench {

struct Memory {
    qint64 beforeKb = 0; // resident in this process, before the file was opened
    qint64 afterKb = 0; // indexed, and one question answered
    qint64 textBytes = 0; // of what is searched in, as UTF-8

    double ratio() const { return static_cast<double>((afterKb - beforeKb) * 1024) / static_cast<double>(textBytes); }
};

struct Indexed {
    std::unique_ptr<Catalogue> catalogue;
    Result index; // from opening the file to all records findable
    Memory memory; // of the first run
};

// Opens the file and makes the index, up to `runs` times.
Indexed indexed(const Corpus &corpus, int runs);

// What the window asks for: the first rows in the only catalogue.
SearchRequest requestFor(const Catalogue &catalogue, const QString &text);

// From opening the file to the first answer, as the window's worker does it.
Result measureStart(const Corpus &corpus);

// Rows, total and all facet counts after each key.
Result measureKeystrokes(Catalogue &catalogue);

// The whole coverage matrix with all gap tests.
Result measureMatrix(Catalogue &catalogue);

// All facet counts of the empty question.
Result measureFacets(Catalogue &catalogue);

} // namespace insats::bench
