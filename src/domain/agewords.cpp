#include "domain/agewords.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace insats {

namespace {

enum class Meaning { Years, YearWord, SchoolYears, Months, Below, UpTo, From };

struct AgePattern {
    QRegularExpression expression; // captures one or two numbers
    Meaning meaning;
};

// The longer form before the shorter one that it contains.
const QList<AgePattern> &agePatterns()
{
    const auto pattern = [](const char16_t *text) {
        return QRegularExpression(QString::fromUtf16(text),
                                  QRegularExpression::CaseInsensitiveOption
                                      | QRegularExpression::UseUnicodePropertiesOption);
    };
    static const QList<AgePattern> all = {
        {pattern(u"\\b(?:mellan\\s+)?(\\d{1,2})\\s*(?:-|–|—|till|och)\\s*(\\d{1,2})\\s*-?\\s*(?:år\\b|års\\b|åringar\\b)"),
         Meaning::Years},
        {pattern(u"\\bfrån\\s+(\\d{1,2})\\s*år\\s+till\\s+(?:och\\s+med\\s+)?(\\d{1,2})\\s*år\\b"), Meaning::Years},
        {pattern(u"\\bålder:\\s*(\\d{1,2})(?:\\s*[-–]\\s*(\\d{1,2}))?\\b"), Meaning::Years},
        {pattern(u"\\bunder\\s+(\\d{1,2})\\s*år\\b"), Meaning::Below},
        {pattern(u"\\bupp\\s+till\\s+(\\d{1,2})\\s*år\\b"), Meaning::UpTo},
        {pattern(u"\\b(?:över|från)\\s+(\\d{1,2})\\s*år\\b"), Meaning::From},
        {pattern(u"\\b(\\d{1,2})\\s*-?\\s*(?:år\\b|års\\b|åring\\w*|årig\\w*)"), Meaning::Years},
        {pattern(u"\\b(ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton)"
                 u"\\s?-?åring\\w*"),
         Meaning::YearWord},
        {pattern(u"\\b(?:åk|årskurs|klass)\\.?\\s*(\\d)(?:\\s*(?:-|–|till|och)\\s*(\\d))?\\b"), Meaning::SchoolYears},
        {pattern(u"\\b(\\d{1,2})\\s*-?\\s*(?:mån\\b|månad\\w*)"), Meaning::Months},
    };
    return all;
}

// From one on.
const QStringList &numberWords()
{
    static const QStringList words =
        QStringLiteral("ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton")
            .split(QLatin1Char(' '));
    return words;
}

// Nothing when the numbers make no age.
std::optional<AskedAge> ageOf(Meaning meaning, int first, int last)
{
    switch (meaning) {
    case Meaning::YearWord: break;
    case Meaning::Years:
        if (last < first)
            std::swap(first, last);
        break;
    case Meaning::SchoolYears: // README, "Age": year N is age N + 6
        first += 6;
        last += 6;
        break;
    case Meaning::Months: first = last = first / 12; break;
    case Meaning::Below:
        last = first - 1;
        first = 0;
        break;
    case Meaning::UpTo: first = 0; break;
    case Meaning::From: last = kOldestMentioned; break;
    }
    return first <= last && last <= kOldestMentioned ? std::optional(AskedAge{first, last}) : std::nullopt;
}

std::optional<AgeMention> mentionOf(Meaning meaning, const QRegularExpressionMatch &match)
{
    const int first = meaning == Meaning::YearWord ? static_cast<int>(numberWords().indexOf(match.captured(1).toLower())) + 1
                                                   : match.captured(1).toInt();
    const auto age = ageOf(meaning, first, match.captured(2).isEmpty() ? first : match.captured(2).toInt());
    if (!age)
        return std::nullopt;
    return AgeMention{static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()), *age,
                      meaning == Meaning::Below};
}

} // namespace

QList<AgeMention> agesIn(const QString &text)
{
    QList<AgeMention> found;
    const auto isFree = [&found](const AgeMention &one) {
        return std::ranges::none_of(found, [&one](const AgeMention &other) {
            return one.start < other.start + other.length && other.start < one.start + one.length;
        });
    };
    for (const AgePattern &pattern : agePatterns()) {
        for (auto it = pattern.expression.globalMatch(text); it.hasNext();) {
            const auto mention = mentionOf(pattern.meaning, it.next());
            if (mention && isFree(*mention))
                found.append(*mention);
        }
    }
    std::ranges::sort(found, {}, &AgeMention::start);
    return found;
}

} // namespace insats
