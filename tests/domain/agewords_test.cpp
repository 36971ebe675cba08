#include "support/printers.h"

#include "domain/agewords.h"

using namespace insats;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

// The ages that a text speaks of, as "13-20".
QStringList spansIn(const QString &text)
{
    QStringList spans;
    for (const AgeMention &mention : agesIn(text))
        spans.append(u"%1-%2"_s.arg(mention.age.from).arg(mention.age.to));
    return spans;
}

} // namespace

TEST(AgeWordsTest, EveryWayOfWritingAgesIsUnderstood)
{
    const QList<std::pair<QString, QString>> ways = {
        {u"14 år"_s, u"14-14"_s},
        {u"14-åringar"_s, u"14-14"_s},
        {u"14 årig"_s, u"14-14"_s},
        {u"femton års ålder, 15 års ålder"_s, u"15-15"_s},
        {u"13–20 år"_s, u"13-20"_s},
        {u"13—20 år"_s, u"13-20"_s},
        {u"13-20-åringar"_s, u"13-20"_s},
        {u"13 till 20 år"_s, u"13-20"_s},
        {u"mellan 13 och 20 år"_s, u"13-20"_s},
        {u"20-13 år"_s, u"13-20"_s},
        {u"från 15 år till 21 år"_s, u"15-21"_s},
        {u"från 15 år till och med 21 år"_s, u"15-21"_s},
        {u"ålder: 15"_s, u"15-15"_s},
        {u"ålder:15–17"_s, u"15-17"_s},
        {u"under 18 år"_s, u"0-17"_s},
        {u"upp till 18 år"_s, u"0-18"_s},
        {u"från 18 år"_s, u"18-99"_s},
        {u"över 18 år"_s, u"18-99"_s},
        {u"tioåring"_s, u"10-10"_s},
        {u"Artonåringar"_s, u"18-18"_s},
        {u"åk 7"_s, u"13-13"_s},
        {u"åk 7–9"_s, u"13-15"_s},
        {u"årskurs 4 till 6"_s, u"10-12"_s},
        {u"klass 1 och 2"_s, u"7-8"_s},
        {u"4 månader"_s, u"0-0"_s},
        {u"18 mån"_s, u"1-1"_s},
        {u"FRÅN 18 ÅR"_s, u"18-99"_s},
    };
    for (const auto &[text, span] : ways)
        EXPECT_EQ(spansIn(text), QStringList{span}) << text.toStdString();
}

TEST(AgeWordsTest, AMentionSaysWhereItStands)
{
    EXPECT_THAT(agesIn(u"Unga mellan 13-21 år som"_s), ElementsAre(AgeMention{5, 15, {13, 21}, false}));
}

TEST(AgeWordsTest, OnlyUnderAnAgeIsBelowIt)
{
    EXPECT_THAT(agesIn(u"alla under 21 år"_s), ElementsAre(AgeMention{5, 11, {0, 20}, true}));
    EXPECT_THAT(agesIn(u"upp till 21 år"_s), ElementsAre(AgeMention{0, 14, {0, 21}, false}));
}

TEST(AgeWordsTest, SeveralAgesComeInTheOrderOfTheText)
{
    EXPECT_EQ(spansIn(u"åk 4, under 18 år, 3-12 år och 13-18 år"_s),
              (QStringList{u"10-10"_s, u"0-17"_s, u"3-12"_s, u"13-18"_s}));
}

TEST(AgeWordsTest, TheLongerWayIsNotReadOnceMoreAsTheShorter)
{
    EXPECT_EQ(spansIn(u"från 15 år till 21 år"_s).size(), 1);
    EXPECT_EQ(spansIn(u"under 18 år"_s).size(), 1);
    EXPECT_EQ(spansIn(u"13-15 år"_s).size(), 1);
}

TEST(AgeWordsTest, NobodyIsUnderNoughtYears)
{
    EXPECT_THAT(agesIn(u"under 0 år"_s), ElementsAre(AgeMention{6, 4, {0, 0}, false}));
}

TEST(AgeWordsTest, NumbersThatMakeNoAgeArePassedOver)
{
    for (const QString &text :
         {u"112 år"_s, u"grupp 4"_s, u"åk 12"_s, u"10-14 föräldrar"_s, u"2017"_s, u"åren 1990"_s, QString()})
        EXPECT_THAT(agesIn(text), IsEmpty()) << text.toStdString();
}
