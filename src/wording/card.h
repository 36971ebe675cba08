// One insats as people read it: facts with their labels, the missing ones too, and as plain text for copying.
#pragma once

#include "domain/intervention.h"

namespace insats::wording {

struct Fact {
    QString label;
    QString value; // "ej angiven" in the screen language when unknown
    QString icon; // name in resources/icons
    bool known = true;

    bool operator==(const Fact &) const = default;
};

// A line for each: name, whom it is for, ages and how much of it. Empty without any.
QString methodsText(const QList<Method> &methods);

// A line for each, and who checks them: once when it is the same for all. Empty without any.
QString conditionsText(const QList<Condition> &conditions);

// The rule and the reason for it; empty when it is not known.
QString documentationText(const Documentation &documentation);

// In reading order. What is nearly always asked for stands there also when it is unknown; the rest only when known.
QList<Fact> facts(const Intervention &intervention);

// What makes it easy to turn to, as short marks: without a decision, free of charge, anonymous.
QStringList badges(const Intervention &intervention);

// "Psykisk hälsa › Missbruk, förebyggande, 13–20 år: …" for each placement.
QStringList placementLines(const Intervention &intervention);

// "Insatsinventering 2017 …, Del 1, Delaktighet" for each source.
QStringList sourceLines(const Intervention &intervention);

// Name, summary, facts, placements and source as plain lines.
QString cardText(const Intervention &intervention);

} // namespace insats::wording
