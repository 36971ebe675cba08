#include "cli/methodscommand.h"

#include "catalogue/datafile.h"
#include "cli/jsonoutput.h"
#include "cli/run.h"
#include "cli/texts.h"
#include "domain/fieldjson.h"
#include "wording/names.h"

#include <QTextStream>

namespace insats::cli {

namespace {

QJsonObject useJson(const MethodUse &use)
{
    return {{QStringLiteral("id"), toJson(use.intervention)}, {QStringLiteral("intervention"), use.interventionName},
            {QStringLiteral("catalogue"), use.catalogue},     {QStringLiteral("target"), use.target},
            {QStringLiteral("age"), toJson(use.age)},         {QStringLiteral("scope"), use.scope}};
}

QJsonObject methodJson(const MethodEntry &method)
{
    QJsonArray uses;
    for (const MethodUse &use : method.uses)
        uses.append(useJson(use));
    return {{QStringLiteral("name"), method.name},
            {QStringLiteral("abbreviation"), method.abbreviation},
            {QStringLiteral("uses"), uses}};
}

void print(const MethodEntry &method, QTextStream &out)
{
    out << method.name;
    if (!method.abbreviation.isEmpty())
        out << " (" << method.abbreviation << ')';
    out << '\n';
    for (const MethodUse &use : method.uses) {
        QStringList parts = {use.interventionName, use.target, isKnown(use.age) ? wording::ageText(use.age) : QString(),
                             use.scope};
        parts.removeAll(QString());
        out << "    " << parts.join(QStringLiteral(" · ")) << '\n';
    }
}

} // namespace

int runMethods(const CommandLine &line, Catalogue &catalogue, QTextStream &out)
{
    if (!line.words.isEmpty())
        throw UsageError(Texts::tr("methods takes no words; see --help."));
    const QString asked = line.catalogue.isEmpty() ? QStringLiteral("all") : line.catalogue;
    const QStringList chosen = chosenCatalogues(catalogue.catalogues(), asked);
    const QList<MethodEntry> methods = chosen.isEmpty() ? QList<MethodEntry>() : catalogue.methods(chosen);
    if (line.json) {
        QJsonArray array;
        for (const MethodEntry &method : methods)
            array.append(methodJson(method));
        printJson(out, {{QStringLiteral("methods"), array}});
        return Done;
    }
    for (const MethodEntry &method : methods)
        print(method, out);
    out.flush();
    return Done;
}

} // namespace insats::cli
