// insatskartan-bench: how fast the program is, and what else could do the same work. Measures only; judges nothing.
#include "bench/facetssql.h"
#include "bench/measuring.h"
#include "bench/options.h"
#include "bench/output.h"
#include "bench/paint.h"
#include "bench/sqlitepeers.h"
#include "bench/xapianpeer.h"
#include "ui/shared/themechoice.h"
#include "wording/language.h"

#include <QApplication>
#include <QSettings>
#include <QTextStream>

using namespace insats;
using namespace insats::bench;

namespace {

void note(const QString &sentence) { QTextStream(stderr) << "insatskartan-bench: " << sentence << Qt::endl; }

// Large catalogues take long, so each result is told when it comes.
void take(Findings &findings, const Result &result)
{
    findings.results.append(result);
    note(QStringLiteral("%1: p50 %2 ms, p99 %3 ms").arg(result.name).arg(result.p50, 0, 'f', 3).arg(result.p99, 0, 'f', 3));
}

void measureProgram(const Options &options, const Corpus &corpus, Findings &findings)
{
    Indexed program = indexed(corpus, options.wants("index") ? 5 : 1);
    findings.memory = program.memory;
    if (options.wants("index"))
        take(findings, program.index);
    if (options.wants("keystroke"))
        take(findings, measureKeystrokes(*program.catalogue));
    if (options.wants("facets")) {
        take(findings, measureFacets(*program.catalogue));
        const SearchReply everything = program.catalogue->search(requestFor(*program.catalogue, {}));
        take(findings, measureFacetsSql(corpus, everything.facets));
    }
    if (options.wants("matrix"))
        take(findings, measureMatrix(*program.catalogue));
    if (options.wants("paint"))
        take(findings, measurePaint(*program.catalogue));
}

void measurePeers(const Options &options, const Corpus &corpus, Findings &findings)
{
    if (options.wants("fts5") || options.wants("like")) {
        Database entries = entriesOf(corpus);
        if (options.wants("like"))
            take(findings, measureLike(entries));
        if (options.wants("fts5"))
            take(findings, measureFts5(entries));
    }
    if (options.wants("xapian")) {
        if (const auto result = measureXapian(corpus))
            take(findings, *result);
        else
            note(QStringLiteral("xapian is left out: built without libxapian-dev"));
    }
}

Findings measure(const Options &options)
{
    Findings findings;
    findings.rows = options.rows;
    std::unique_ptr<Corpus> corpus;
    const double took = millisecondsOf([&] { corpus = std::make_unique<Corpus>(options.rows); });
    note(QStringLiteral("%L1 rows made in %L2 ms").arg(options.rows).arg(qRound64(took)));
    if (options.wants("index") || options.wants("keystroke") || options.wants("facets") || options.wants("matrix")
        || options.wants("paint"))
        measureProgram(options, *corpus, findings);
    if (options.wants("start"))
        take(findings, measureStart(*corpus));
    measurePeers(options, *corpus, findings);
    return findings;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("QT_SCALE_FACTOR");
    QApplication application(argc, argv);
    const QTemporaryDir settings; // whoever measures may have chosen another theme
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    wording::speak(application, wording::Language::Swedish);
    ui::dress(application);
    try {
        const Options options = readOptions(QApplication::arguments());
        const Findings findings = measure(options);
        QTextStream(stdout) << (options.json ? QString::fromUtf8(asJson(findings)) : asTable(findings));
        return 0;
    } catch (const UsageError &error) {
        note(QString::fromUtf8(error.what()));
        return 2;
    } catch (const std::exception &error) {
        note(QString::fromUtf8(error.what()));
        return 4;
    }
}
