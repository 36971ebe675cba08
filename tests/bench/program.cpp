#include "bench/program.h"

#include "bench/keystrokes.h"
#include "bench/measuring.h"

#include <QElapsedTimer>
#include <QFile>

#include <malloc.h>

namespace insats::bench {

namespace {

constexpr double kIndexingMs = 20'000;

qint64 residentKb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).chopped(3).trimmed().toLongLong();
    }
    return 0;
}

} // namespace

SearchRequest requestFor(const Catalogue &catalogue, const QString &text)
{
    SearchRequest request;
    request.text = text;
    for (const CatalogueInfo &info : catalogue.catalogues())
        request.catalogues.append(info.id);
    return request;
}

Indexed indexed(const Corpus &corpus, int runs)
{
    Indexed result;
    ::malloc_trim(0); // what making the file has left behind
    result.memory.beforeKb = residentKb();
    std::vector<double> durations;
    double spent = 0;
    do {
        result.catalogue.reset();
        durations.push_back(millisecondsOf([&] {
            result.catalogue = std::make_unique<Catalogue>(corpus.file());
            result.catalogue->indexAll();
        }));
        spent += durations.back();
        if (durations.size() == 1) {
            result.catalogue->search(requestFor(*result.catalogue, {}));
            result.memory.afterKb = residentKb();
        }
    } while (static_cast<int>(durations.size()) < runs && spent < kIndexingMs);
    result.index = summary(QStringLiteral("index"), durations);
    result.memory.textBytes = corpus.textBytes();
    return result;
}

Result measureStart(const Corpus &corpus)
{
    constexpr int kHeldAtMostMs = 250; // ui/bridge/catalogueworker.cpp
    std::vector<double> durations;
    for (int run = 0; run < 10; ++run) {
        std::unique_ptr<Catalogue> catalogue; // closed after the clock has stopped
        durations.push_back(millisecondsOf([&] {
            catalogue = std::make_unique<Catalogue>(corpus.file());
            QElapsedTimer sinceOpened;
            sinceOpened.start();
            while (catalogue->indexSome() && sinceOpened.elapsed() <= kHeldAtMostMs) { }
            catalogue->search(requestFor(*catalogue, {}));
        }));
    }
    return summary(QStringLiteral("start"), durations);
}

Result measureKeystrokes(Catalogue &catalogue)
{
    SearchRequest request = requestFor(catalogue, {});
    return measuredEach(QStringLiteral("keystroke"), keystrokes(), [&](const QString &question) {
        request.text = question;
        catalogue.search(request);
    });
}

Result measureMatrix(Catalogue &catalogue)
{
    CoverageRequest request;
    request.filter = requestFor(catalogue, {});
    const QDate today = QDate::currentDate();
    catalogue.coverage(request, today);
    return measuredRuns(QStringLiteral("matrix"), 100, [&] { catalogue.coverage(request, today); });
}

Result measureFacets(Catalogue &catalogue)
{
    SearchRequest request = requestFor(catalogue, {});
    request.limit = 1;
    catalogue.search(request);
    return measuredRuns(QStringLiteral("facets"), 200, [&] { catalogue.search(request); });
}

} // namespace insats::bench
