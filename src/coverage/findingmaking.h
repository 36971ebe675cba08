// How verdicts and findings are put together.
#pragma once

#include "coverage/rowtests.h"
#include "coverage/wordtests.h"
#include "domain/finding.h"

namespace insats::coverage {

// "A few" and "nearly all", in per cent of what is counted.
inline constexpr int kFewPerCent = 5;
inline constexpr int kNearlyAllPerCent = 90;

FindingVerdict verdictOf(bool holds);

// All hold: true; some: partly; none: false.
FindingVerdict verdictOf(std::initializer_list<bool> parts);

// The same, but not verifiable when nothing is printed of what it is about.
FindingVerdict verdictAbout(const Rows &rows, std::initializer_list<bool> parts);

bool isMoreThanHalf(int part, int whole);

// Rounded; 0 of nothing.
int perCent(int part, int whole);

struct NamedNumber {
    const char *key;
    int value;
};

using NamedNumbers = std::initializer_list<NamedNumber>;

QList<FindingNumber> numbersOf(NamedNumbers numbers);
QList<FindingNumber> numbersOf(const Levels &levels); // universal, selective, indicated

// Without its id. Interventions are those of `behind`.
Finding made(FindingVerdict verdict, const QList<FindingNumber> &numbers, const QList<CellPlace> &cells,
             const Rows &behind = {});

// The three cells of an area or a sub-area of it.
QList<CellPlace> cellsOf(QStringView area, std::optional<QStringView> subArea = {});

// Three for each area.
QList<CellPlace> cellsOf(const QList<NeedArea> &areas);

} // namespace insats::coverage
