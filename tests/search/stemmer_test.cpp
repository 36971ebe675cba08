#include "support/printers.h"

#include "search/stemmer.h"

#include <gtest/gtest.h>

using namespace insats::search;
using namespace Qt::StringLiterals;

TEST(StemmerTest, InflectionsOfAWordShareTheirStem)
{
    const Stemmer stemmer;
    const QList<QStringList> families = {
        {u"insats"_s, u"insatser"_s, u"insatsen"_s, u"insatserna"_s},
        {u"ungdom"_s, u"ungdomar"_s, u"ungdomars"_s, u"ungdomarna"_s},
        {u"stöd"_s, u"stödet"_s, u"stödets"_s},
        {u"skola"_s, u"skolan"_s, u"skolor"_s, u"skolorna"_s},
        {u"logoped"_s, u"logopeder"_s, u"logopeden"_s},
        {u"missbruk"_s, u"missbruket"_s},
        {u"förälder"_s, u"föräldrar"_s, u"föräldrarna"_s, u"föräldrars"_s},
        {u"ålder"_s, u"åldrar"_s},
    };
    for (const QStringList &family : families) {
        for (const QString &form : family)
            EXPECT_EQ(stemmer.stem(form), stemmer.stem(family.constFirst())) << form.toStdString();
    }
}

TEST(StemmerTest, UnlikeWordsKeepUnlikeStems)
{
    const Stemmer stemmer;
    EXPECT_NE(stemmer.stem(u"skola"_s), stemmer.stem(u"skuld"_s));
    EXPECT_NE(stemmer.stem(u"bad"_s), stemmer.stem(u"barn"_s));
    EXPECT_NE(stemmer.stem(u"våld"_s), stemmer.stem(u"vård"_s));
}

TEST(StemmerTest, ShortWordsAreLeftAlone)
{
    const Stemmer stemmer;
    EXPECT_EQ(stemmer.stem(u"um"_s), u"um"_s);
    EXPECT_EQ(stemmer.stem(QString()), QString());
}

TEST(StemmerTest, OnceGivesTheFormThatBeginsACompound) { EXPECT_EQ(Stemmer().once(u"läxor"_s), u"läx"_s); }
