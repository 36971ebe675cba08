#include "domain/methodregister.h"
#include "domain/recordrules.h"
#include "domain/rulewords.h"

#include <algorithm>

namespace insats {

namespace {

// An open lower end is birth.
AgeRange fromBirth(AgeRange age)
{
    age.min = age.min.value_or(0);
    return age;
}

// What both allow; nothing when they do not meet.
std::optional<AgeRange> both(const AgeRange &a, const AgeRange &b)
{
    AgeRange common = a;
    if (b.min && (!a.min || *b.min > *a.min))
        common.min = b.min;
    if (b.max && (!a.max || *b.max < *a.max))
        common.max = b.max;
    return common.min && common.max && *common.min > *common.max ? std::nullopt : std::optional(common);
}

void checkAge(const Method &method, const Intervention &record, const QString &field, QList<RuleFinding> &found)
{
    if (!isKnown(method.age) || !isKnown(record.age)
        || (method.age.basis == AgeBasis::Child) != (record.age.basis == AgeBasis::Child))
        return;
    const auto common = both(method.age, record.age);
    const bool isInside = common && fromBirth(*common) == fromBirth(method.age);
    if (!isInside)
        found.append(findingOf(
            Rule::MethodAgeOutside, record,
            {shortName(method), spanText(method.age), spanText(record.age), common ? spanText(*common) : QString()}, field));
}

struct Topic {
    const char16_t *name;
    QRegularExpression words;
};

const QList<Topic> &topics()
{
    static const QList<Topic> all = {
        {u"skadligt bruk och beroende",
         wordsLike(u"substansbruk|missbruk|beroende|alkohol|narkotika|drog|skadligt bruk|hasch|spel om")},
        {u"brott", wordsLike(u"kriminalitet|kriminell|brott|dömd")},
        {u"våld", wordsLike(u"våld|misshandel|kränkning")},
        {u"psykisk hälsa", wordsLike(u"psykisk|psykiatri|depression|ångest|självskade")},
    };
    return all;
}

// The method is for a subject that the insats does not have, while the insats says to be for another one.
void checkTopic(const Method &method, const Intervention &record, const QString &field, QList<RuleFinding> &found)
{
    static const QRegularExpression remark(QStringLiteral("\\([^)]*\\)"));
    const QString target = QString(method.target).remove(remark);
    const QString head = record.name + QLatin1Char('\n') + record.target;
    const QString own = head + QLatin1Char('\n') + record.groups.join(QLatin1Char('\n'));
    QStringList ofMethod;
    bool isShared = false;
    bool isElsewhere = false;
    for (const Topic &topic : topics()) {
        if (!topic.words.match(target).hasMatch()) {
            isElsewhere |= topic.words.match(head).hasMatch();
            continue;
        }
        ofMethod.append(QString::fromUtf16(topic.name));
        isShared |= topic.words.match(own).hasMatch();
    }
    if (!ofMethod.isEmpty() && !isShared && isElsewhere)
        found.append(
            findingOf(Rule::MethodTopicElsewhere, record, {shortName(method), ofMethod.join(QStringLiteral(", "))}, field));
}

} // namespace

QList<RuleFinding> checkMethods(const Intervention &record)
{
    QList<RuleFinding> found;
    for (qsizetype i = 0; i < record.methods.size(); ++i) {
        const QString field = QStringLiteral("methods[%1]").arg(i);
        checkAge(record.methods.at(i), record, field, found);
        checkTopic(record.methods.at(i), record, field, found);
    }
    return found;
}

} // namespace insats
