// libFuzzer: any text can be read as a question and asked of an index. Built by tests/fuzz/run.sh with clang's ASan and
// UBSan.
#include "search/searchindex.h"

#include <QString>

#include <cstdlib>

using namespace insats;

namespace {

search::SearchIndex smallIndex()
{
    search::SearchIndex index;
    index.setSynonyms({{QStringLiteral("skolk"), {QStringLiteral("problematisk skolfrånvaro")}, SynonymKind::Same},
                       {QStringLiteral("UM"), {QStringLiteral("ungdomsmottagning")}, SynonymKind::Abbreviation}});
    for (int i = 0; i < 8; ++i) {
        Intervention intervention;
        intervention.name = QStringLiteral("Familjerådgivning %1 och läxhjälp").arg(i);
        intervention.summary =
            QStringLiteral("Grupp för barn med problematisk skolfrånvaro, ungdomsmottagningen i Nödinge.");
        intervention.placements = {{QStringLiteral("Psykisk hälsa"),
                                    QStringLiteral("Missbruk"),
                                    PreventionLevel::Indicated,
                                    {},
                                    {i, 10 + i, AgeBasis::Stated},
                                    PlacementBasis::Source}};
        index.put(i + 1, intervention);
    }
    return index;
}

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static search::SearchIndex index = smallIndex();
    SearchRequest request;
    request.text = size % 2 == 0 ? QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size))
                                 : QString(reinterpret_cast<const QChar *>(data), static_cast<qsizetype>(size / 2));
    const search::Answer answer = index.ask(request);
    require(answer.total >= 0 && answer.total <= index.size());
    require(answer.hits.size() <= answer.total);
    for (const Understood &part : answer.understood)
        require(request.text.mid(part.place.start, part.place.length) == part.text);
    return 0;
}
