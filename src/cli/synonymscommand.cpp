#include "cli/synonymscommand.h"

#include "cli/jsonoutput.h"
#include "cli/run.h"
#include "cli/texts.h"
#include "domain/error.h"
#include "domain/fieldjson.h"
#include "domain/taxonomyfields.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTextStream>

namespace insats::cli {

namespace {

// "hemmasittare=problematisk skolfrånvaro|skolfrånvaro"
Synonym readSynonym(const QString &text, const std::optional<QString> &kind)
{
    Synonym synonym;
    synonym.word = text.section(QLatin1Char('='), 0, 0).trimmed();
    for (const QString &meaning : text.section(QLatin1Char('='), 1).split(QLatin1Char('|'), Qt::SkipEmptyParts))
        synonym.means.append(meaning.trimmed());
    const auto known = fromCode<SynonymKind>(kind.value_or(codeOf(SynonymKind::Same)));
    if (synonym.word.isEmpty() || synonym.means.isEmpty() || !known)
        throw UsageError(Texts::tr("--add is WORD=MEANING, several meanings with | between them; --kind is same, says, "
                                   "abbreviation or near."));
    synonym.kind = *known;
    return synonym;
}

// In the form of data/taxonomy/synonyms.json.
QJsonObject fileJson(const QList<Synonym> &synonyms)
{
    return {{QStringLiteral("format"), QStringLiteral("insatskartan-synonyms")},
            {QStringLiteral("version"), 1},
            {QStringLiteral("synonyms"), toJson(synonyms)}};
}

void writeFile(const QString &path, const QList<Synonym> &synonyms)
{
    QSaveFile file(path);
    const QByteArray content = QJsonDocument(fileJson(synonyms)).toJson(QJsonDocument::Indented);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        throw Error(ErrorKind::FileUnwritable, path, file.errorString());
}

} // namespace

int runSynonyms(const CommandLine &line, Catalogue &catalogue, QTextStream &out)
{
    if (!line.words.isEmpty())
        throw UsageError(Texts::tr("synonyms takes no words; see --help."));
    const QString role = line.last(QStringLiteral("role")).value_or(QStringLiteral("kommandoraden"));
    for (const QString &text : line.all(QStringLiteral("add")))
        catalogue.setSynonym(readSynonym(text, line.last(QStringLiteral("kind"))), role);
    for (const QString &word : line.all(QStringLiteral("remove")))
        catalogue.removeSynonym(word, role);
    if (const auto path = line.last(QStringLiteral("output")))
        writeFile(*path, catalogue.synonyms());
    if (line.json) {
        printJson(out, {{QStringLiteral("synonyms"), toJson(catalogue.synonyms())}});
        return Done;
    }
    for (const Synonym &synonym : catalogue.synonyms())
        out << synonym.word << " (" << codeOf(synonym.kind) << "): " << synonym.means.join(QStringLiteral(", ")) << '\n';
    out.flush();
    return Done;
}

} // namespace insats::cli
