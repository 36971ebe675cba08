#include "support/printers.h"

#include "domain/targetage.h"
#include "support/checkedages.h"

using namespace insats;
using namespace insats::test;

namespace {

AgeRange stated(std::optional<int> min, std::optional<int> max) { return {min, max, AgeBasis::Stated}; }
AgeRange stage(std::optional<int> min, std::optional<int> max) { return {min, max, AgeBasis::Stage}; }
AgeRange child(std::optional<int> min, std::optional<int> max) { return {min, max, AgeBasis::Child}; }

} // namespace

TEST(TargetAgeTest, EveryPrintedTargetOfTheInventoryHasItsCheckedAge)
{
    const QList<TableRow> rows = tableOf(u"ale_2017_rows.tsv"_s);
    ASSERT_EQ(rows.size(), 273);
    for (const TableRow &row : rows)
        EXPECT_EQ(ageOfTarget(row.value(u"target"_s)), checkedAge(row)) << row.value(u"target"_s).toStdString();
}

// The ages of the others were read beside the target: in the name of the insats, or in a sentence about it.
TEST(TargetAgeTest, TargetsOfTheEducationBoardHaveTheirCheckedAge)
{
    const QStringList fromElsewhere = {u"1"_s, u"13"_s, u"14"_s, u"15"_s, u"18"_s};
    for (const TableRow &row : tableOf(u"ale_2023_rows.tsv"_s)) {
        if (fromElsewhere.contains(row.value(u"row"_s)))
            continue;
        EXPECT_EQ(ageOfTarget(row.value(u"target"_s)), checkedAge(row)) << row.value(u"target"_s).toStdString();
    }
}

TEST(TargetAgeTest, NumbersAreStated)
{
    const QList<std::pair<QString, AgeRange>> ways = {
        {u"13–20 år"_s, stated(13, 20)},
        {u"Barn 10 till 12 år"_s, stated(10, 12)},
        {u"Barn i åldrarna 3-12 år och 13-18 år"_s, stated(3, 18)},
        {u"Barn i åldern 8-12"_s, stated(8, 12)},
        {u"ålder: 15–17"_s, stated(15, 17)},
        {u"Unga från 15 år till 21 år"_s, stated(15, 21)},
        {u"från 16 upp till och med 20 år"_s, stated(16, 20)},
        {u"fr.o.m. 16 t.o.m. 20 år"_s, stated(16, 20)},
        {u"Alla som fyller 16 eller 17 år"_s, stated(16, 17)},
        {u"Under 18 år"_s, stated({}, 17)},
        {u"yngre än 13 år"_s, stated({}, 12)},
        {u"Barn under 1 år"_s, stated(0, 0)},
        {u"Upp till 18 år"_s, stated({}, 18)},
        {u"Unga upp till 18 år i allvarligare konflikter"_s, stated({}, 18)},
        {u"t.o.m. 12 år"_s, stated({}, 12)},
        {u"Ungdomar upp till 24 år"_s, stated(13, 24)},
        {u"Ungdomar upp till och med 24 år."_s, stated(13, 24)},
        {u"Vuxna från 18 år"_s, stated(18, {})},
        {u"Över 18 år"_s, stated(18, {})},
        {u"minst 16 år"_s, stated(16, {})},
        {u"från och med 16 år"_s, stated(16, {})},
        {u"Individer 18 år och äldre"_s, stated(18, {})},
        {u"18 år eller äldre"_s, stated(18, {})},
        {u"18+"_s, stated(18, {})},
        {u"0-6 år"_s, stated(0, 6)},
        {u"Artonåringar"_s, stated(18, 18)},
        {u"Spädbarn 4 månader"_s, stated(0, 0)},
    };
    for (const auto &[text, age] : ways)
        EXPECT_EQ(ageOfTarget(text), age) << text.toStdString();
}

TEST(TargetAgeTest, SchoolStagesAreTurnedIntoAges)
{
    const QList<std::pair<QString, AgeRange>> ways = {
        {u"Förskolan"_s, stage(1, 5)},
        {u"Förskoleklass"_s, stage(6, 6)},
        {u"Barn till skolstart"_s, stage({}, 5)},
        {u"åk 7–9"_s, stage(13, 15)},
        {u"Årskurs F-6"_s, stage(6, 12)},
        {u"elever i F–3"_s, stage(6, 9)},
        {u"Grundskolan"_s, stage(6, 15)},
        {u"Grundskolans elever, årskurs 9"_s, stage(15, 15)},
        {u"Lågstadiet"_s, stage(7, 9)},
        {u"Mellanstadiet"_s, stage(10, 12)},
        {u"ungdomar i högstadieåldern"_s, stage(13, 15)},
        {u"Gymnasieelever"_s, stage(16, 19)},
        {u"Barn i skolåldern"_s, stage(6, 17)},
        {u"Skolelever"_s, stage(6, 19)},
        {u"Förskola och skola"_s, stage(1, 19)},
        {u"gymnasieungdomar och vuxna"_s, stage(16, {})},
        {u"Barn från förskoleklass till det år då de fyller 13 år"_s, stage(6, 13)},
    };
    for (const auto &[text, age] : ways)
        EXPECT_EQ(ageOfTarget(text), age) << text.toStdString();
}

TEST(TargetAgeTest, WhereParentsTakePartTheAgeIsTheChilds)
{
    const QList<std::pair<QString, AgeRange>> ways = {
        {u"Föräldrar till barn 0-18 år"_s, child(0, 18)},
        {u"Separerade föräldrar med gemensamma barn under 18 år."_s, child({}, 17)},
        {u"Familjer med barn upp till 21 år"_s, child({}, 21)},
        {u"Familjer med ungdomar upp till 20 år"_s, child(13, 20)},
        {u"Vårdnadshavare till elever i årskurs 6"_s, child(12, 12)},
        {u"föräldrar på högstadieskolor"_s, child(13, 15)},
        {u"Nyblivna föräldrar"_s, child(0, 1)},
        {u"Blivande föräldrar"_s, child(0, 0)},
        {u"Gravida"_s, child(0, 0)},
        {u"Föräldralediga"_s, child(0, 1)},
        {u"blivande föräldrar, barn till skolstart och deras föräldrar"_s, child(0, 5)},
    };
    for (const auto &[text, age] : ways)
        EXPECT_EQ(ageOfTarget(text), age) << text.toStdString();
}

TEST(TargetAgeTest, TheAgeOfParentsThemselvesIsStated)
{
    EXPECT_EQ(ageOfTarget(u"Unga föräldrar under 25 år"_s), stated({}, 24));
    EXPECT_EQ(ageOfTarget(u"Barn 8-12 år med separerade föräldrar"_s), stated(8, 12));
}

TEST(TargetAgeTest, AGroupOfUnknownAgeBesideOthersMakesAllUnknown)
{
    EXPECT_EQ(ageOfTarget(u"ungdomar i riskzonen; föräldrar på högstadieskolor"_s), AgeRange());
    EXPECT_EQ(ageOfTarget(u"Barn 6-9 år; barn 10-12 år;"_s), stated(6, 12));
}

TEST(TargetAgeTest, WithoutAgesNothingIsGuessed)
{
    for (const QString &text :
         {u""_s, u"Alla"_s, u"Ungdomar"_s, u"Föräldrar"_s, u"Ungdomar och vuxna"_s, u"Elever"_s, u"Blivande studenter"_s,
          u"Elever med problematisk skolfrånvaro"_s, u"ungdomar som går i skola i söder"_s,
          u"Alla under 18 år samt alla över 18 år"_s, u"Boende på HVB-hem, högst 6 platser"_s})
        EXPECT_EQ(ageOfTarget(text), AgeRange()) << text.toStdString();
}
