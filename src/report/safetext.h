// Texts as they may be put on paper and into XML: no control characters, no halves of surrogate pairs, no characters that
// are none.
#pragma once

#include <QString>

namespace insats::report {

// Line ends of every kind become \n, tabs and other white control characters a space; NUL and the like are left out; half a
// character becomes U+FFFD.
QString safeText(const QString &text);

// The same on one line.
QString safeLine(const QString &text);

} // namespace insats::report
