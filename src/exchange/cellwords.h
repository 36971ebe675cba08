// Coded values as words in a table, and back: by the words of TableWords, by the code, and by what municipalities write
// ("pågående", "servicespår", "kostnadsfritt"). Case, blanks and punctuation do not matter when words are read.
#pragma once

#include "domain/table.h"

#include <QHash>

namespace insats::exchange {

class CellWords {
public:
    explicit CellWords(const TableWords &words);

    // The code itself when there is no word for it.
    QString wordOf(const QString &path, const QString &code) const;

    // The text itself when no code is known for it.
    QString codeOf(const QString &path, const QString &text) const;

private:
    TableWords m_words;
    QHash<QString, QHash<QString, QString>> m_codes; // by path, then by exchange/celltidying.h, comparable()
};

// Yes and no stand for flags.
inline constexpr char16_t kYes[] = u"yes";
inline constexpr char16_t kNo[] = u"no";

} // namespace insats::exchange
