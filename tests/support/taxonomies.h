// The taxonomy that comes with the program, read from its files.
#pragma once

#include "exchange/taxonomyfile.h"
#include "support/bytes.h"

namespace insats::test {

inline const Taxonomy &bundledTaxonomy()
{
    static const Taxonomy taxonomy = [] {
        QList<Problem> problems;
        return exchange::readTaxonomyFiles(bytesOf(QStringLiteral(INSATS_SOURCE_DIR "/data/taxonomy/areas.json")),
                                           bytesOf(QStringLiteral(INSATS_SOURCE_DIR "/data/taxonomy/synonyms.json")),
                                           problems);
    }();
    return taxonomy;
}

} // namespace insats::test
