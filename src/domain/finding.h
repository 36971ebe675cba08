// What a report concluded about its own inventory, held against the insatser themselves: a verdict that follows from
// counting them, with the numbers. Room coverage computes it; the conclusion in words stands in wording/findings.h.
#pragma once

#include "domain/coverage.h"

namespace insats {

enum class FindingVerdict {
    True,
    Partly, // one part holds, another does not
    False,
    NotVerifiable, // no field can show it, or nothing that it speaks of stands here
};

// A number behind a verdict by its name: English, snake_case, the same in every language.
struct FindingNumber {
    QString key;
    int value = 0;

    bool operator==(const FindingNumber &) const = default;
};

struct Finding {
    QString id; // "A1" … "E7"; where each stands in the report: wording::placeInReport
    FindingVerdict verdict = FindingVerdict::NotVerifiable;
    QList<FindingNumber> numbers; // in the order in which they are told
    QList<CellPlace> cells; // that it speaks of; no age bands
    QList<QUuid> interventions; // behind it, each once; none where they are many

    bool operator==(const Finding &) const = default;
};

template <>
inline constexpr std::array kCodes<FindingVerdict>{
    Code{FindingVerdict::True, u"true"}, Code{FindingVerdict::Partly, u"partly"}, Code{FindingVerdict::False, u"false"},
    Code{FindingVerdict::NotVerifiable, u"not verifiable"}};

} // namespace insats
