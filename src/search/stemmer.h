// Inflections of a Swedish word brought to one stem. Stems are for comparing only and are never shown: they may be shorter
// than any word ("hälsan" gives "häl").
#pragma once

#include <QString>

#include <memory>

struct sb_stemmer;

namespace insats::search {

class Stemmer {
public:
    Stemmer();
    ~Stemmer();
    Stemmer(Stemmer &&) noexcept;
    Stemmer &operator=(Stemmer &&) noexcept;

    // Snowball's Swedish stemmer again and again, and the definite endings -et and -an, which it leaves; forms that no rule
    // joins (förälder, föräldrar) come from a small table. word: lower case.
    QString stem(const QString &word) const;

    // Whether the form comes from the table.
    bool isIrregular(const QString &word) const;

    // Snowball once: the form in which a word begins a compound ("läxor" gives "läx", as in läxhjälp).
    QString once(const QString &word) const;

private:
    struct Delete {
        void operator()(sb_stemmer *stemmer) const;
    };
    std::unique_ptr<sb_stemmer, Delete> m_snowball;
};

} // namespace insats::search
