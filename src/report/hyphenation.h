// Where words may be parted at the end of a line, by the patterns of the language that are installed on the machine. Without
// patterns for a language nothing is parted.
#pragma once

#include <QString>

#include <memory>

struct _HyphenDict;

namespace insats::report {

class Hyphenation {
public:
    // language: such as "sv-SE".
    explicit Hyphenation(const QString &language);

    // The text with soft hyphens in its long words. Addresses, numbers and what stands in capitals stay whole.
    QString hyphenated(const QString &text) const;

private:
    QString partedWord(const QString &word) const;
    QString partedToken(const QString &token) const;

    std::shared_ptr<_HyphenDict> m_patterns;
};

} // namespace insats::report
