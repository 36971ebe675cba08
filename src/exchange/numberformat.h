// Numbers of a spreadsheet as text, as their format means them: 43151 shown as a day is 2018-02-20. Days are counted from
// 1900, with a 29 February 1900 that never was, or from 1904 (ECMA-376 part 1, 18.17.4 and 18.8.30).
#pragma once

#include <QString>

namespace insats::exchange {

enum class NumberKind {
    Number,
    Moment, // a day, a time of day, or both
    Duration, // hours that go on beyond 24
};

// code: empty for the formats that every spreadsheet knows by their id.
NumberKind kindOfFormat(int id, const QString &code);

// "12", "0.25", "2018-02-20", "2018-02-20 13:45", "13:45:30" or, for a duration, "37:30". At most 15 digits, as
// spreadsheets count; a number that is no day they know stays a number.
QString numberText(double number, NumberKind kind, bool from1904);

} // namespace insats::exchange
