// Text as it stands in tables that people laid out for paper, made into text again.
#pragma once

#include <QString>

namespace insats::exchange {

// Words that were divided at a line break are whole again: a hyphen before a line break goes away when a small letter
// follows it ("Ungdoms-\nmottagningen"), and stays when a capital or a digit follows ("Sol-\nHuset"), after capitals
// ("BUP-\nteam"), and before "och" or "eller" ("stöd-\noch hjälp"). Line breaks stay; outer blanks go.
QString withoutHyphenation(const QString &text);

// The same on one line, each run of blanks as one.
QString onOneLine(const QString &text);

// What is compared when a heading or a coded word is looked for: small letters and digits only.
QString comparable(const QString &text);

} // namespace insats::exchange
