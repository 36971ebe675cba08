#include "wording/needs.h"

#include "wording/names.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace insats::wording {

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

QString levelsText(const QList<PreventionLevel> &levels)
{
    QStringList names;
    for (const PreventionLevel level : levels)
        names.append(nameOf(level).toLower());
    return names.join(QStringLiteral(", "));
}

int countOf(const QList<QUuid> &ids) { return static_cast<int>(ids.size()); }

constexpr int kMostDecimals = 2;

// As many as the source prints.
int decimalsOf(double number)
{
    for (int decimals = 0; decimals < kMostDecimals; ++decimals) {
        const double scaled = number * std::pow(10, decimals);
        if (std::abs(scaled - std::round(scaled)) < 1e-6)
            return decimals;
    }
    return kMostDecimals;
}

QString numberText(double number, int decimals) { return QLocale().toString(number, 'f', decimals); }

QString numberText(double number) { return numberText(number, decimalsOf(number)); }

// How much a is above b, with the decimals of the finer of them.
struct Difference {
    double value = 0;
    int decimals = 0;

    QString size() const { return numberText(std::abs(value), decimals); }
    QString text() const { return (value > 0 ? QStringLiteral("+") : value < 0 ? QStringLiteral("−") : QString()) + size(); }
};

Difference difference(double a, double b)
{
    const int decimals = std::max(decimalsOf(a), decimalsOf(b));
    const double unit = std::pow(10, decimals);
    return {std::round((a - b) * unit) / unit, decimals};
}

} // namespace

QString supplyText(const NeedAnswer &answer)
{
    switch (answer.doubt) {
    case NeedDoubt::OrganisationNeed: return Wording::tr("About how the work is organised; no insats can meet it");
    case NeedDoubt::NoTopic: return Wording::tr("Names no topic that insatser have, so it cannot be judged");
    case NeedDoubt::OnlyUnknownAge:
        return Wording::tr("Perhaps %n insats(er): the age is not stated", nullptr, countOf(answer.unknownAge));
    case NeedDoubt::None: break;
    }
    if (answer.verdict == Verdict::DoesNotHold)
        return Wording::tr("Met by %n insats(er)", nullptr, countOf(answer.meeting));
    if (!answer.meeting.isEmpty() || !answer.unknownAge.isEmpty())
        return Wording::tr("No insats on the level %1", nullptr).arg(levelsText(answer.levelsWithout));
    return answer.nearby.isEmpty() ? Wording::tr("No insats")
                                   : Wording::tr("No insats; %n nearby", nullptr, countOf(answer.nearby));
}

QString groupText(const HardToReachAnswer &answer)
{
    if (!answer.isCountable())
        return Wording::tr("No record can tell what reaches the group");
    QString text = Wording::tr("%n insats(er) that run reach the group", nullptr, countOf(answer.reaching));
    if (!answer.unknownAge.isEmpty())
        text += QStringLiteral(", ") + Wording::tr("%n more do not state their age", nullptr, countOf(answer.unknownAge));
    if (!answer.levelsWithout.isEmpty())
        text += QStringLiteral("; ") + Wording::tr("none on the level %1").arg(levelsText(answer.levelsWithout));
    return text;
}

QString statedText(const Need &need)
{
    QStringList parts = {need.target.join(QStringLiteral(", ")),
                         need.levels.isEmpty() ? Wording::tr("level not stated") : levelsText(need.levels),
                         isKnown(need.age)            ? ageText(need.age)
                             : need.ageText.isEmpty() ? Wording::tr("age not stated")
                                                      : need.ageText,
                         need.frequency};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString nameOf(CollaborationLevel level)
{
    switch (level) {
    case CollaborationLevel::Regional: return Wording::tr("With the region");
    case CollaborationLevel::Municipal: return Wording::tr("Within the municipality");
    case CollaborationLevel::Business: return Wording::tr("With business");
    }
    Q_UNREACHABLE();
}

QString valueText(const IndicatorValue &value, const QString &unit)
{
    return QStringLiteral("%1 %2").arg(numberText(value.value), unitText(unit)).trimmed();
}

QString unitText(const QString &unit) { return unit == QStringLiteral("procent") ? QStringLiteral("%") : unit; }

QString differenceText(const Indicator &indicator)
{
    const auto now = newest(indicator);
    const auto then = before(indicator);
    if (!now || !then)
        return {};
    const Difference change = difference(now->value, then->value);
    const QString arrow = change.value > 0 ? QStringLiteral(" ↑") : change.value < 0 ? QStringLiteral(" ↓") : QString();
    return change.text() + arrow;
}

QString changeText(const Indicator &indicator)
{
    const auto now = newest(indicator);
    const auto then = before(indicator);
    if (!now || !then)
        return {};
    return Wording::tr("%1 since %2").arg(difference(now->value, then->value).text()).arg(then->year);
}

QString countryText(const Indicator &indicator)
{
    if (!indicator.country)
        return {};
    const auto same = std::ranges::find_if(indicator.values, [&indicator](const IndicatorValue &value) {
        return !value.budget && value.year == indicator.country->year;
    });
    if (same == indicator.values.end())
        return {};
    const Difference above = difference(same->value, indicator.country->value);
    if (above.value == 0)
        return Wording::tr("as the country");
    const QString text = above.value > 0 ? Wording::tr("%1 above the country").arg(above.size())
                                         : Wording::tr("%1 below the country").arg(above.size());
    if (indicator.better == Better::Unknown)
        return text;
    const bool isBetter = (above.value > 0) == (indicator.better == Better::Higher);
    return QStringLiteral("%1 (%2)").arg(text, isBetter ? Wording::tr("better") : Wording::tr("worse"));
}

QString spokenText(const Indicator &indicator)
{
    QStringList parts = {indicator.name};
    for (const IndicatorValue &value : indicator.values)
        parts.append(value.budget ? Wording::tr("%1 planned: %2").arg(value.year).arg(valueText(value, indicator.unit))
                                  : QStringLiteral("%1: %2").arg(value.year).arg(valueText(value, indicator.unit)));
    if (indicator.values.isEmpty())
        parts.append(Wording::tr("no value in the source"));
    if (indicator.country)
        parts.append(
            Wording::tr("country %1: %2").arg(indicator.country->year).arg(valueText(*indicator.country, indicator.unit)));
    for (const QString &text : {changeText(indicator), countryText(indicator), indicator.comparability}) {
        if (!text.isEmpty())
            parts.append(text);
    }
    for (QString &part : parts) {
        if (part.endsWith(QLatin1Char('.')))
            part.chop(1);
    }
    return parts.join(QStringLiteral(". ")) + QLatin1Char('.');
}

} // namespace insats::wording
