// How what-ifs are put into words: what is changed, what that does, the figures before and after, and all of it as plain
// text for a letter.
#pragma once

#include "domain/scenario.h"

namespace insats::wording {

// "Ny insats: Öppen mottagning", "Utan utföraren Ungdomsmottagningen", "Dagen flyttas till 20 februari 2019". names: of the
// insatser, as in the reply.
QString changeText(const ScenarioChange &change, const Scenario &scenario, const QHash<QUuid, QString> &names);

// Of an insats that is thought up, where it stands and what the gap tests read; empty for other changes.
QString detailText(const ScenarioChange &change, const Scenario &scenario);

// "2 rutor ändras, 1 får sin första insats, C 80 → 81 %".
QString effectText(const WhatIfReply &reply);

// That the matrix shows a scenario, and that nothing has been written.
QString bannerText(const Scenario &scenario);

// What the scenario names and the catalogue does not have, a sentence each.
QStringList missingTexts(const WhatIfReply &reply);

// One line of the table of figures.
struct FigureLine {
    QString name;
    QString before;
    QString after;
    QString difference;
    std::optional<GapTest> test; // that is counted

    bool operator==(const FigureLine &) const = default;
};

// C, C_R from and to, U, then how many cells have each gap; of G1 the certain and the possible ones apart.
QList<FigureLine> figureLines(const WhatIfReply &reply);

// Changes, figures and cells as plain text.
QString scenarioText(const WhatIfReply &reply);

} // namespace insats::wording
