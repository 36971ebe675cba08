#include "search/stemmer.h"

#include <QHash>

#include <libstemmer.h>

namespace insats::search {

namespace {

constexpr qsizetype kShortestStem = 3;

// Inflections that change inside the word.
const QHash<QString, QString> &irregular()
{
    static const QHash<QString, QString> table = [] {
        const QList<QStringList> families = {
            {QStringLiteral("förälder"), QStringLiteral("föräldern"), QStringLiteral("föräldrar"),
             QStringLiteral("föräldrars"), QStringLiteral("föräldrarna"), QStringLiteral("föräldrarnas"),
             QStringLiteral("förälders")},
            {QStringLiteral("ålder"), QStringLiteral("åldern"), QStringLiteral("åldrar"), QStringLiteral("åldrarna")},
            {QStringLiteral("läger"), QStringLiteral("lägret"), QStringLiteral("lägren"), QStringLiteral("lägrets")},
            {QStringLiteral("syster"), QStringLiteral("systern"), QStringLiteral("systrar"), QStringLiteral("systrarna")},
            {QStringLiteral("bror"), QStringLiteral("brodern"), QStringLiteral("bröder"), QStringLiteral("bröderna")},
            {QStringLiteral("dotter"), QStringLiteral("dottern"), QStringLiteral("döttrar"), QStringLiteral("döttrarna")},
            {QStringLiteral("son"), QStringLiteral("sonen"), QStringLiteral("söner"), QStringLiteral("sönerna")},
            {QStringLiteral("bok"), QStringLiteral("boken"), QStringLiteral("böcker"), QStringLiteral("böckerna")},
            {QStringLiteral("man"), QStringLiteral("mannen"), QStringLiteral("män"), QStringLiteral("männen"),
             QStringLiteral("mäns")},
            {QStringLiteral("far"), QStringLiteral("fadern"), QStringLiteral("fäder")},
            {QStringLiteral("mor"), QStringLiteral("modern"), QStringLiteral("mödrar")},
            {QStringLiteral("natt"), QStringLiteral("natten"), QStringLiteral("nätter"), QStringLiteral("nätterna")},
            {QStringLiteral("stad"), QStringLiteral("staden"), QStringLiteral("städer"), QStringLiteral("städerna")},
            {QStringLiteral("ung"), QStringLiteral("unga"), QStringLiteral("unge"), QStringLiteral("ungas")},
        };
        QHash<QString, QString> stems;
        for (const QStringList &family : families) {
            for (const QString &form : family)
                stems.insert(form, family.constFirst());
        }
        return stems;
    }();
    return table;
}

} // namespace

Stemmer::Stemmer()
    : m_snowball(sb_stemmer_new("swedish", "UTF_8"))
{
    Q_ASSERT(m_snowball); // libstemmer always has Swedish
}

Stemmer::~Stemmer() = default;
Stemmer::Stemmer(Stemmer &&) noexcept = default;
Stemmer &Stemmer::operator=(Stemmer &&) noexcept = default;

void Stemmer::Delete::operator()(sb_stemmer *stemmer) const { sb_stemmer_delete(stemmer); }

bool Stemmer::isIrregular(const QString &word) const { return irregular().contains(word); }

QString Stemmer::once(const QString &word) const
{
    const QByteArray utf8 = word.toUtf8();
    const sb_symbol *stem = sb_stemmer_stem(m_snowball.get(), reinterpret_cast<const sb_symbol *>(utf8.constData()),
                                            static_cast<int>(utf8.size()));
    return QString::fromUtf8(reinterpret_cast<const char *>(stem), sb_stemmer_length(m_snowball.get()));
}

QString Stemmer::stem(const QString &word) const
{
    if (const auto known = irregular().constFind(word); known != irregular().constEnd())
        return *known;
    QString stem = word;
    while (true) {
        QString shorter = once(stem);
        if (shorter == stem && stem.size() > kShortestStem + 2
            && (stem.endsWith(QLatin1StringView("et")) || stem.endsWith(QLatin1StringView("an"))))
            shorter.chop(2);
        if (shorter == stem || shorter.size() < kShortestStem)
            return stem;
        stem = shorter;
    }
}

} // namespace insats::search
