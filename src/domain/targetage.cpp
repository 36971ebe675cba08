#include "domain/targetage.h"

#include "domain/agewords.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace insats {

namespace {

using Ends = std::pair<std::optional<int>, std::optional<int>>;

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text,
                              QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

struct Span {
    qsizetype start;
    AgeRange age;
};

// Reads spans off a text; what was read is blanked, so that a longer form is not read again as a shorter one.
class Spans {
public:
    explicit Spans(const QString &text)
        : m_left(text)
    {
    }

    // endsOf gets the first and the second number of a match; one that is missing is 0.
    void take(const QRegularExpression &expression, AgeBasis basis, Ends (*endsOf)(int, int))
    {
        for (auto match = expression.match(m_left); match.hasMatch(); match = expression.match(m_left)) {
            const auto [min, max] = endsOf(match.captured(1).toInt(), match.captured(2).toInt());
            add(match.capturedStart(), match.capturedLength(), {min, max, basis});
        }
    }

    void take(const QRegularExpression &expression, const AgeRange &age)
    {
        for (auto match = expression.match(m_left); match.hasMatch(); match = expression.match(m_left))
            add(match.capturedStart(), match.capturedLength(), age);
    }

    void add(qsizetype start, qsizetype length, const AgeRange &age)
    {
        m_found.append({start, age});
        m_left.replace(start, length, QString(length, QLatin1Char(' ')));
    }

    const QString &left() const { return m_left; }
    QList<Span> &found() { return m_found; }

private:
    QString m_left;
    QList<Span> m_found;
};

const QString kYears = QStringLiteral("(\\d{1,2})(?:[.,]0)?\\s*(?:år\\b|års\\b|åring\\w*)");
const QString kUpTo = QStringLiteral("(?:till|t\\.?o\\.?m\\.?)\\s+(?:och\\s+med\\s+)?");
const QString kFrom = QStringLiteral("\\b(?:från(?:\\s+och\\s+med)?|fr\\.?o\\.?m\\.?)\\s+");

// What domain/agewords.h does not read.
void takeRanges(Spans &spans)
{
    const auto both = [](int a, int b) { return Ends(std::min(a, b), std::max(a, b)); };
    static const auto fromTo = pattern(kFrom + QStringLiteral("(\\d{1,2})\\s*(?:år\\s*)?(?:upp\\s+)?") + kUpTo + kYears);
    static const auto either = pattern(QStringLiteral("\\b(\\d{1,2})\\s*(?:år\\s*)?(?:eller|samt|/)\\s*") + kYears);
    static const auto ofAge = pattern(
        QStringLiteral("\\bålde?r\\w*:?\\s+(?:mellan\\s+)?(\\d{1,2})\\s*(?:-|–|—|till|och)\\s*(\\d{1,2})\\b(?!\\s*år)"));
    for (const auto &expression : {fromTo, either, ofAge})
        spans.take(expression, AgeBasis::Stated, both);
}

// Open ends, which domain/agewords.h does not tell from the ends 0 and 99.
void takeOpenRanges(Spans &spans)
{
    static const auto youthsUpTo = pattern(QStringLiteral("\\bungdom\\w*\\s+(?:i\\s+åldern\\s+)?upp\\s+") + kUpTo + kYears);
    static const auto upTo =
        pattern(QStringLiteral("\\b(?:upp\\s+till|högst|max|t\\.?o\\.?m\\.?)\\s+(?:och\\s+med\\s+)?") + kYears);
    static const auto under = pattern(QStringLiteral("\\b(?:under|yngre\\s+än)\\s+") + kYears);
    static const auto andOlder =
        pattern(kYears + QStringLiteral("\\s*(?:och|eller)\\s+(?:äldre|uppåt|över)|\\b(\\d{1,2})\\s*\\+"));
    static const auto from =
        pattern(QStringLiteral("(?:") + kFrom + QStringLiteral("|\\b(?:över|minst|äldre\\s+än)\\s+)") + kYears);
    spans.take(youthsUpTo, AgeBasis::Stated, [](int a, int) { return Ends(std::min(13, a), a); });
    spans.take(upTo, AgeBasis::Stated, [](int a, int) { return Ends(std::nullopt, a); });
    spans.take(under, AgeBasis::Stated, [](int a, int) { return Ends(std::nullopt, std::max(a - 1, 0)); });
    spans.take(andOlder, AgeBasis::Stated, [](int a, int b) { return Ends(std::max(a, b), std::nullopt); });
    spans.take(from, AgeBasis::Stated, [](int a, int) { return Ends(a, std::nullopt); });
}

void takeMentions(Spans &spans)
{
    static const auto schoolYear = pattern(QStringLiteral("^(?:åk|årskurs|klass)"));
    for (const AgeMention &mention : agesIn(spans.left())) {
        const bool isStage = schoolYear.match(spans.left().mid(mention.start, mention.length)).hasMatch();
        spans.add(mention.start, mention.length,
                  {mention.age.from, mention.age.to, isStage ? AgeBasis::Stage : AgeBasis::Stated});
    }
}

struct Stage {
    QRegularExpression expression;
    std::optional<int> min;
    std::optional<int> max;
    bool holdsYears = false; // "Grundskolans årskurs 6-9" is no more than the years
};

// "Skola" is a stage only where it stands first or in a list: one may go "i skola" anywhere.
const QList<Stage> &stages()
{
    const auto stage = [](const char16_t *text, std::optional<int> min, int max, bool holdsYears = false) {
        return Stage{pattern(QString::fromUtf16(text)), min, max, holdsYears};
    };
    static const QList<Stage> all = {
        stage(u"\\bförskoleklass\\w*", 6, 6),
        stage(u"\\btill\\s+skolstart\\w*", std::nullopt, 5),
        stage(u"\\bförskol(?:a|an|or|orna|ebarn\\w*|eålder\\w*)\\b", 1, 5),
        stage(u"\\bgrundskol\\w*", 6, 15, true),
        stage(u"\\blågstadi\\w*", 7, 9),
        stage(u"\\bmellanstadi\\w*", 10, 12),
        stage(u"\\bhögstadi\\w*", 13, 15),
        stage(u"\\b\\w*gymnasi\\w*", 16, 19),
        stage(u"\\bskolålder\\w*", 6, 17),
        stage(u"\\bskolelev\\w*|(?:^|,|\\boch)\\s*skol(?:a|an|or|orna)\\b", 6, 19),
    };
    return all;
}

void takeStages(Spans &spans)
{
    static const auto fromPreschoolClass =
        pattern(QStringLiteral("\\b(?:(?:åk|årskurs\\w*|klass)\\.?\\s*)?F\\s*(?:-|–|—|till)\\s*(\\d)\\b"));
    spans.take(fromPreschoolClass, AgeBasis::Stage, [](int year, int) { return Ends(6, year + 6); });
    takeMentions(spans);
    const bool hasYears =
        std::ranges::any_of(spans.found(), [](const Span &one) { return one.age.basis == AgeBasis::Stage; });
    for (const Stage &stage : stages()) {
        if (!hasYears || !stage.holdsYears)
            spans.take(stage.expression, {stage.min, stage.max, AgeBasis::Stage});
    }
}

// Those who are, or are about to become, parents of the youngest: their children are 0, whatever end is open otherwise.
bool takeNewParents(Spans &spans)
{
    static const QString ofParents = QStringLiteral("\\b(?=[^.;]*(?:föräld|mamm|papp|mödrar|fäder))");
    static const auto expecting = pattern(QStringLiteral("\\bblivande") + ofParents + QStringLiteral("|\\bgravid\\w*"));
    static const auto newborn = pattern(QStringLiteral("\\bnyblivna") + ofParents + QStringLiteral("|\\bföräldraledig\\w*"));
    const qsizetype before = spans.found().size();
    spans.take(expecting, {0, 0, AgeBasis::Child});
    spans.take(newborn, {0, 1, AgeBasis::Child});
    return spans.found().size() > before;
}

// Parents come, and after them the text names the children whose ages follow: "Familjer med barn upp till 21 år". The ages
// in "Unga föräldrar under 25 år" are their own.
void markChildrensAges(const QString &target, QList<Span> &spans)
{
    static const auto parents =
        pattern(QStringLiteral("^\\W*(?:(?:främst|alla|blivande|nyblivna|separerade)\\W+)*(?:\\w+\\s+)?(?:föräld|"
                               "vårdnadshavar|famil|mamm|papp|mödrar|fäder|gravid)"));
    static const auto children = pattern(QStringLiteral("\\b(?:barn|elev|ungdom|tonåring|spädbarn|son|dotter)"));
    const auto first = parents.match(target);
    if (!first.hasMatch())
        return;
    const qsizetype child = target.indexOf(children, first.capturedEnd());
    for (Span &span : spans) {
        if (span.age.basis == AgeBasis::Stage || (child >= 0 && child <= span.start))
            span.age.basis = AgeBasis::Child;
    }
}

AgeRange ageOfGroup(const QString &target)
{
    Spans spans(target);
    takeRanges(spans);
    takeOpenRanges(spans);
    takeStages(spans);
    const bool fromBirth = takeNewParents(spans);
    markChildrensAges(target, spans.found());
    QList<AgeRange> ages;
    for (const Span &span : spans.found())
        ages.append(span.age);
    AgeRange age = hull(ages);
    static const auto andAdults = pattern(QStringLiteral("\\b(?:och|samt)\\s+vuxna\\b"));
    if (age.max && andAdults.match(target).hasMatch())
        age.max.reset();
    if (age.max == 0 || (fromBirth && isKnown(age)))
        age.min = 0;
    return age.min || age.max ? age : AgeRange();
}

} // namespace

AgeRange ageOfTarget(const QString &target)
{
    QList<AgeRange> ages;
    for (const QString &group : target.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        if (group.trimmed().isEmpty())
            continue;
        ages.append(ageOfGroup(group));
        if (!isKnown(ages.constLast()))
            return {};
    }
    return hull(ages);
}

} // namespace insats
