// What the rules found, for expectations.
#pragma once

#include "domain/rule.h"

#include <gmock/gmock.h>

namespace insats::test {

inline QList<Rule> rulesIn(const QList<RuleFinding> &findings)
{
    QList<Rule> rules;
    for (const RuleFinding &finding : findings)
        rules.append(finding.rule);
    return rules;
}

// Those of one rule only.
inline QList<RuleFinding> foundBy(Rule rule, const QList<RuleFinding> &findings)
{
    QList<RuleFinding> found;
    for (const RuleFinding &finding : findings) {
        if (finding.rule == rule)
            found.append(finding);
    }
    return found;
}

// Matches a finding of that rule at that place with those details, in whatever record.
inline testing::Matcher<const RuleFinding &> isFound(Rule rule, const QString &field, const QStringList &details = {})
{
    return testing::AllOf(testing::Field("rule", &RuleFinding::rule, rule),
                          testing::Field("field", &RuleFinding::field, field),
                          testing::Field("details", &RuleFinding::details, details));
}

} // namespace insats::test
