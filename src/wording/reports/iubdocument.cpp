#include "wording/card.h"
#include "wording/consent.h"
#include "wording/names.h"
#include "wording/reports/documents.h"
#include "wording/reports/reportpieces.h"

#include <QCollator>
#include <QRegularExpression>

namespace insats::wording {

namespace {

// Where the board's document has it: "3.1 Rådgivning, 3.1.11" is number 3.1.11 of the group "3.1 Rådgivning".
struct Entry {
    const Intervention *insats;
    QString group;
    QString number;
};

Entry entryOf(const Intervention &insats)
{
    static const QRegularExpression form(QStringLiteral("^(.*), (\\d+(?:\\.\\d+)+)$"));
    for (const Source &source : insats.sources) {
        const auto match = form.match(source.section);
        if (match.hasMatch())
            return {&insats, match.captured(1), match.captured(2)};
    }
    return {&insats, {}, {}};
}

// In the board's order; what its document does not number comes last, in the order given.
QList<Entry> entriesOf(const QList<Intervention> &interventions)
{
    QList<Entry> entries;
    for (const Intervention &insats : interventions) {
        if (insats.routes.contains(AccessRoute::WithoutAssessment))
            entries.append(entryOf(insats));
    }
    QCollator collator;
    collator.setNumericMode(true);
    std::ranges::stable_sort(entries, [&collator](const Entry &a, const Entry &b) {
        if (a.number.isEmpty() || b.number.isEmpty())
            return !a.number.isEmpty() && b.number.isEmpty();
        return collator.compare(a.number, b.number) < 0;
    });
    return entries;
}

paper::Text orNotStated(const QString &text) { return text.isEmpty() ? Reports::tr("Not stated") : text; }

QString withAge(const Intervention &insats)
{
    const AgeRange age = shownAge(insats);
    const QString target = shownTarget(insats);
    if (!isKnown(age))
        return target;
    const QString ages = QStringLiteral("%1 (%2)").arg(ageText(age), nameOf(age.basis));
    return target.isEmpty() ? ages : QStringLiteral("%1\n%2").arg(target, ages);
}

// The six headings of the guideline's section 3, and the scope where it is given.
paper::KeyValues headingsOf(const Intervention &insats)
{
    QStringList content = {insats.summary, insats.content};
    content.removeAll(QString());
    QStringList documentation = {documentationText(insats.documentation), insats.journalSystem};
    documentation.removeAll(QString());
    paper::KeyValues headings{{{.key = Reports::tr("Content"), .value = orNotStated(content.join(QLatin1Char('\n')))},
                               {.key = Reports::tr("Method"), .value = orNotStated(methodsText(insats.methods))}}};
    if (!insats.scope.text.isEmpty())
        headings.entries.append({.key = Reports::tr("Scope"), .value = insats.scope.text});
    headings.entries.append({.key = Reports::tr("Target group"), .value = orNotStated(withAge(insats))});
    headings.entries.append({.key = Reports::tr("Conditions"), .value = orNotStated(conditionsText(insats.conditions))});
    headings.entries.append(
        {.key = Reports::tr("Documentation"), .value = orNotStated(documentation.join(QLatin1Char('\n')))});
    headings.entries.append({.key = Reports::tr("Follow-up"), .value = orNotStated(insats.followUp)});
    return headings;
}

void addRights(ReportDocument &document, const ReportContent &content, const QList<Entry> &entries)
{
    document.blocks.append(paper::Heading{.level = 2, .text = Reports::tr("The right to apply")});
    QStringList contacts;
    for (const CatalogueInfo &catalogue : content.matrix.catalogues)
        contacts.append(catalogue.applicationContact);
    contacts.removeAll(QString());
    paper::List rights;
    for (const QString &line : rightsLines(*entries.constFirst().insats, contacts.join(QStringLiteral("; "))))
        rights.items.append(paper::Text(line));
    document.blocks.append(rights);
}

// By rule, the insatser under it.
void addDocumentation(ReportDocument &document, const QList<Entry> &entries)
{
    document.blocks.append(paper::Heading{.level = 2, .text = Reports::tr("Documentation: main rule and exceptions")});
    paper::Table table{.caption = Reports::tr("Rules of documentation, and where they hold"),
                       .columns = {{.weight = 4}, {.weight = 1.2, .align = paper::Align::End}, {.weight = 6}},
                       .header = {{Reports::tr("Rule"), Reports::tr("Insatser"), Reports::tr("Which")}},
                       .rows = {}};
    for (const auto &rule : kCodes<DocumentationRule>) {
        QStringList names;
        for (const Entry &entry : entries) {
            if (entry.insats->documentation.rule == rule.value)
                names.append(entry.number.isEmpty() ? entry.insats->name
                                                    : QStringLiteral("%1 %2").arg(entry.number, entry.insats->name));
        }
        if (!names.isEmpty())
            table.rows.append({paper::Cell({nameOf(rule.value)}, true), paper::Cell(QString::number(names.size())),
                               paper::Cell(names.join(QStringLiteral(", ")))});
    }
    document.blocks.append(table);
}

void addRegister(ReportDocument &document, const QList<Entry> &entries)
{
    QString group;
    bool started = false;
    for (const Entry &entry : entries) {
        if (!started || entry.group != group) {
            const QString title = entry.group.isEmpty() ? Reports::tr("Not numbered in the source") : entry.group;
            document.blocks.append(paper::Heading{.level = 2, .text = title, .onNewPage = true});
            group = entry.group;
            started = true;
        }
        document.blocks.append(
            paper::Heading{.level = 3, .text = QStringLiteral("%1 %2").arg(entry.number, entry.insats->name).trimmed()});
        document.blocks.append(headingsOf(*entry.insats));
    }
}

} // namespace

ReportDocument iubDocument(const ReportContent &content)
{
    const QList<Entry> entries = entriesOf(content.interventions);
    ReportDocument document = blankDocument(
        content, Reports::tr("Insatser without individual needs assessment: %1").arg(municipalitiesText(content.matrix)));
    document.blocks.append(paper::Heading{.level = 1, .text = document.title});
    document.blocks.append(paper::Paragraph{
        Reports::tr("The register lists %n insats(er) that people may turn to without an individual needs assessment.",
                    nullptr, static_cast<int>(entries.size())),
        paper::Tone::Lead});
    document.blocks.append(paper::Callout{
        {paper::Text(Reports::tr("The facts are those of the source named below. The wording is ours, so the board’s own "
                                 "document holds where a formulation matters."))}});
    document.blocks.append(paper::KeyValues{basisOf(content)});
    if (entries.isEmpty())
        return document;
    addRights(document, content, entries);
    addDocumentation(document, entries);
    document.blocks.append(paper::Contents{.levels = 3});
    addRegister(document, entries);
    return document;
}

} // namespace insats::wording
