// Something wrong in data that a person handed over, as a value: bad data is listed, not thrown.
#pragma once

#include "domain/rule.h"

namespace insats {

enum class ProblemKind {
    NotJson, // detail: what the parser says
    NotOurFormat, // detail: what was found instead
    TooNew, // detail: the version of the file
    MissingField, // detail: the field
    UnknownField, // detail: the field
    WrongType, // detail: what was expected
    UnknownValue, // detail: the value
    UnknownCatalogue, // detail: the catalogue's id
    DuplicateUuid, // detail: the uuid
    OutOfRange, // detail: the number
    NotText, // detail: the code of a character that no text has
    NotSpreadsheet, // detail: the part that is missing or damaged
    OldSpreadsheet, // detail: the ending of what to save it as
    NoResult, // of a formula; detail: its cell
    TooLarge, // detail: the most that is taken
    TooLong, // detail: the most characters that a cell takes
    AgainstRule, // see finding
};

struct Problem {
    QString where; // a path such as interventions[12].placements[0].age
    ProblemKind kind = ProblemKind::WrongType;
    Severity severity = Severity::Refused;
    QString detail;
    std::optional<RuleFinding> finding = {};

    bool operator==(const Problem &) const = default;
};

} // namespace insats
