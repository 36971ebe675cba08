#include "wording/templatetexts.h"

#include "wording/fieldtexts.h"
#include "wording/names.h"

#include <QCoreApplication>

namespace insats::wording {

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

template <Coded Enum>
QString wordsOf()
{
    QStringList words;
    for (const auto &code : kCodes<Enum>)
        words.append(nameOf(code.value));
    return words.join(QStringLiteral(", "));
}

QStringList areaNames(const Taxonomy &taxonomy)
{
    QStringList names;
    for (const NeedArea &area : taxonomy.areas)
        names.append(area.name);
    return names;
}

QStringList subAreaNames(const Taxonomy &taxonomy)
{
    QStringList names;
    for (const NeedArea &area : taxonomy.areas) {
        for (const SubArea &sub : area.subAreas)
            names.append(sub.name);
    }
    return names;
}

} // namespace

QList<TemplateColumn> templateColumns(const Taxonomy &taxonomy)
{
    const QString comma = QStringLiteral(", ");
    const QList<std::pair<const char *, QString>> columns = {
        {"name",
         Wording::tr("What the insats is called. The same name on several rows is one insats in several places of the "
                     "matrix.")},
        {"placement.area", Wording::tr("One of: %1.").arg(areaNames(taxonomy).join(comma))},
        {"placement.subarea", Wording::tr("May be left empty. One of: %1.").arg(subAreaNames(taxonomy).join(comma))},
        {"placement.level", Wording::tr("One of: %1.").arg(wordsOf<PreventionLevel>())},
        {"placement.target", Wording::tr("For whom, in your own words.")},
        {"placement.age", Wording::tr("Such as 13–20 år, åk 7–9 or från 18 år. Empty when you do not know.")},
        {"summary", Wording::tr("One or two sentences.")},
        {"providers", Wording::tr("Who carries it out. Several with a semicolon between.")},
        {"routes", Wording::tr("How one gets in. One or several of: %1.").arg(wordsOf<AccessRoute>())},
        {"contact.function", Wording::tr("A function, never a person.")},
        {"contact.phone", Wording::tr("A number of the function.")},
        {"contact.email", Wording::tr("An address of the function.")},
        {"contact.url", Wording::tr("A web page about the insats.")},
        {"cost", Wording::tr("One of: %1.").arg(wordsOf<Cost>())},
        {"places", Wording::tr("Where. Several with a semicolon between.")},
        {"status", Wording::tr("One of: %1. Empty means that it runs.").arg(wordsOf<InterventionStatus>())},
    };
    QList<TemplateColumn> explained;
    for (const auto &[path, explanation] : columns)
        explained.append({fieldName(QLatin1StringView(path)), explanation});
    return explained;
}

QString matrixSheetName() { return Wording::tr("Matrix"); }
QString templateSheetName() { return Wording::tr("Insatser"); }
QString templateHelpName() { return Wording::tr("How to fill it in"); }
QString templateHelpTitle() { return Wording::tr("How to fill in the table"); }

} // namespace insats::wording
