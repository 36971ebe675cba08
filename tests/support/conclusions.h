// Small inventories for the conclusions of the report: placedIn(u"Läxhjälp"_s, u"Missbruk"_s, kIndicated) and what one
// conclusion makes of them.
#pragma once

#include "coverage/printedrows.h"
#include "domain/finding.h"
#include "support/builders.h"

namespace insats::test {

inline constexpr PreventionLevel kUniversal = PreventionLevel::Universal;
inline constexpr PreventionLevel kSelective = PreventionLevel::Selective;
inline constexpr PreventionLevel kIndicated = PreventionLevel::Indicated;

// The seven areas with their eleven sub-areas.
inline QList<NeedArea> sevenAreas()
{
    const auto area = [](const QString &name, const QStringList &parts) {
        NeedArea made{name, {}, {}, {}};
        for (const QString &part : parts)
            made.subAreas.append({part, {}});
        return made;
    };
    return {
        area(QStringLiteral("Delaktighet och inflytande"), {QStringLiteral("Delaktighet"), QStringLiteral("Inflytande")}),
        area(QStringLiteral("Förskola och skola"), {QStringLiteral("Lärande och pedagogiskt stöd")}),
        area(QStringLiteral("Fysisk hälsa"), {QStringLiteral("Fysisk hälsa och aktivitet")}),
        area(QStringLiteral("Psykisk hälsa"), {QStringLiteral("Psykisk hälsa och välmående"), QStringLiteral("Missbruk")}),
        area(QStringLiteral("Familj och integration"),
             {QStringLiteral("Föräldrar och familj"), QStringLiteral("Språk och integration")}),
        area(QStringLiteral("Socioekonomi"), {QStringLiteral("Sysselsättning"), QStringLiteral("Boende och ekonomi")}),
        area(QStringLiteral("Trygghet"), {QStringLiteral("Trygghet och oro")})};
}

inline QString areaOf(const QString &subArea)
{
    for (const NeedArea &area : sevenAreas()) {
        for (const SubArea &part : area.subAreas) {
            if (part.name == subArea)
                return area.name;
        }
    }
    return {};
}

inline InterventionBuilder placedIn(const QString &name, const QString &subArea, PreventionLevel level)
{
    return anIntervention().named(name).placed(areaOf(subArea), subArea, level);
}

// Different ones, named by numbers.
inline QList<Intervention> several(int count, const QString &subArea, PreventionLevel level)
{
    QList<Intervention> made;
    for (int i = 0; i < count; ++i)
        made.append(placedIn(subArea + codeOf(level) + QString::number(i), subArea, level));
    return made;
}

using Judge = Finding (*)(const coverage::Printed &);

inline Finding judged(Judge judge, const QList<Intervention> &interventions)
{
    return judge(coverage::printed(interventions, sevenAreas()));
}

inline FindingVerdict verdictOf(Judge judge, const QList<Intervention> &interventions)
{
    return judged(judge, interventions).verdict;
}

// Empty when the finding has no such number.
inline std::optional<int> numberIn(const Finding &finding, const QString &key)
{
    for (const FindingNumber &number : finding.numbers) {
        if (number.key == key)
            return number.value;
    }
    return std::nullopt;
}

} // namespace insats::test
