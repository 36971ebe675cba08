#include "cli/checkcommand.h"

#include "catalogue/datafile.h"
#include "cli/jsonoutput.h"
#include "cli/run.h"
#include "cli/texts.h"
#include "domain/personaldata.h"
#include "wording/rules.h"

#include <QHash>
#include <QJsonArray>
#include <QTextStream>

namespace insats::cli {

namespace {

QString idOf(const RuleFinding &finding)
{
    return finding.record.isNull() ? finding.catalogue : finding.record.toString(QUuid::WithoutBraces);
}

// Names and quoted texts may be what holds the number that was found.
QString nameIn(const RuleFinding &finding) { return withNumbersHidden(finding.name); }

QString sentenceOf(const RuleFinding &finding) { return withNumbersHidden(wording::sentence(finding)); }

QJsonObject problemJson(const RuleFinding &finding)
{
    const RuleInfo &info = infoOf(finding.rule);
    return {{QStringLiteral("id"), idOf(finding)},
            {QStringLiteral("name"), nameIn(finding)},
            {QStringLiteral("catalogue"), finding.catalogue},
            {QStringLiteral("field"), finding.field},
            {QStringLiteral("rule"), QString::fromUtf16(info.id)},
            {QStringLiteral("severity"), codeOf(info.severity)},
            {QStringLiteral("what"), sentenceOf(finding)},
            {QStringLiteral("source"), wording::placeOf(finding.rule)}};
}

QString headOf(const RuleFinding &finding)
{
    const RuleInfo &info = infoOf(finding.rule);
    return QStringLiteral("%1 · %2 · %3 (%4)")
        .arg(finding.catalogue, QString::fromUtf16(info.id), wording::nameOf(info.severity), wording::placeOf(finding.rule));
}

// By rule, and what is found of many stands once, with their names.
void print(const QList<RuleFinding> &findings, QTextStream &out)
{
    for (qsizetype from = 0, to = 0; from < findings.size(); from = to) {
        const QString head = headOf(findings.at(from));
        QStringList sentences;
        QHash<QString, QStringList> names;
        for (to = from; to < findings.size() && headOf(findings.at(to)) == head; ++to) {
            const QString sentence = sentenceOf(findings.at(to));
            if (!names.contains(sentence))
                sentences.append(sentence);
            names[sentence].append(nameIn(findings.at(to)));
        }
        out << head << '\n';
        for (const QString &sentence : sentences)
            out << "  " << sentence << "\n    " << names.value(sentence).join(QStringLiteral(" · ")) << '\n';
        out << '\n';
    }
    out << Texts::tr("%n problem(s) found.", nullptr, static_cast<int>(findings.size())) << '\n';
    out.flush();
}

} // namespace

int runCheck(const CommandLine &line, Catalogue &catalogue, QTextStream &out)
{
    if (!line.words.isEmpty())
        throw UsageError(Texts::tr("check takes no words; see --help."));
    const QStringList chosen = chosenCatalogues(catalogue.catalogues(), line.catalogue);
    const QList<RuleFinding> findings =
        chosen.isEmpty() ? QList<RuleFinding>() : catalogue.check(chosen, QDate::currentDate());
    if (line.json) {
        QJsonArray problems;
        for (const RuleFinding &finding : findings)
            problems.append(problemJson(finding));
        printJson(out, {{QStringLiteral("problems"), problems}});
    } else {
        print(findings, out);
    }
    return findings.isEmpty() ? Done : DoneWithFindings;
}

} // namespace insats::cli
