#include "coverage/differences.h"

#include "support/matrices.h"
#include "support/printers.h"

#include <gmock/gmock.h>

using namespace insats;
using namespace insats::test;
using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace {

constexpr auto kSelective = PreventionLevel::Selective;
constexpr AgeBand kSchoolAge{6, 12};

QList<CellDifference> differencesOf(const QList<Intervention> &before, const QList<Intervention> &after)
{
    return coverage::differences(matrixOf(before).rows, matrixOf(after).rows);
}

QList<CellPlace> placesOf(const QList<CellDifference> &differences)
{
    QList<CellPlace> places;
    for (const CellDifference &difference : differences)
        places.append(difference.place);
    return places;
}

// Without those in which only gaps differ.
QList<CellDifference> ofCount(QList<CellDifference> differences)
{
    differences.removeIf([](const CellDifference &difference) { return difference.before == difference.after; });
    return differences;
}

QList<GapTest> testsOf(const QList<Judgement> &judgements)
{
    QList<GapTest> tests;
    for (const Judgement &judgement : judgements)
        tests.append(judgement.test);
    return tests;
}

InterventionBuilder forSchoolAge(const QString &name)
{
    return anIntervention().named(name).placed(kSafety, kCrime, kSelective).aged(6, 12);
}

} // namespace

TEST(DifferencesTest, TheSameInsatserDifferNowhere)
{
    EXPECT_THAT(differencesOf({forSchoolAge(u"A"_s)}, {forSchoolAge(u"A"_s)}), IsEmpty());
}

TEST(DifferencesTest, ANewInsatsShowsInItsAreaAndItsSubAreaWithTheGapsThatGo)
{
    const Intervention first = forSchoolAge(u"A"_s).by(u"Klubben"_s);
    const Intervention second = forSchoolAge(u"B"_s).by(u"Skolan"_s);
    const auto differences = differencesOf({first}, {first, second});
    EXPECT_THAT(placesOf(differences),
                ElementsAre(CellPlace{kSafety, std::nullopt, kSelective, kSchoolAge},
                            CellPlace{kSafety, kCrime, kSelective, kSchoolAge}));
    const CellDifference area = differences.value(0);
    EXPECT_EQ(area.before, 1);
    EXPECT_EQ(area.after, 2);
    EXPECT_THAT(area.came.toList(), ElementsAre(second.uuid));
    EXPECT_TRUE(area.left.isEmpty());
    EXPECT_THAT(testsOf(area.gone), ElementsAre(GapTest::G3, GapTest::G2));
    EXPECT_THAT(area.appeared, IsEmpty());
}

TEST(DifferencesTest, OneForAnotherIsADifferenceThoughTheNumberStays)
{
    const auto differences = differencesOf({forSchoolAge(u"A"_s)}, {forSchoolAge(u"B"_s)});
    ASSERT_THAT(differences, SizeIs(2));
    EXPECT_EQ(differences.at(0).before, differences.at(0).after);
    EXPECT_EQ(differences.at(0).came.size(), 1);
    EXPECT_EQ(differences.at(0).left.size(), 1);
}

TEST(DifferencesTest, WhatLosesItsAgeLeavesTheCellForTheColumnOfUnknownAges)
{
    const Intervention unknown = anIntervention().named(u"A"_s).placed(kSafety, kCrime, kSelective);
    const auto differences = differencesOf({forSchoolAge(u"A"_s)}, {unknown});
    EXPECT_THAT(placesOf(ofCount(differences)),
                ElementsAre(CellPlace{kSafety, std::nullopt, kSelective, kSchoolAge},
                            CellPlace{kSafety, std::nullopt, kSelective, std::nullopt},
                            CellPlace{kSafety, kCrime, kSelective, kSchoolAge},
                            CellPlace{kSafety, kCrime, kSelective, std::nullopt}));
    EXPECT_EQ(ofCount(differences).at(1).after, 1);
}

TEST(DifferencesTest, ASubAreaThatOnlyTheEarlierMatrixHasComesLast)
{
    const Intervention gone = anIntervention().named(u"A"_s).placed(kSafety, u"Nedlagt"_s, kSelective).aged(6, 12);
    const auto differences = differencesOf({gone}, {forSchoolAge(u"B"_s)});
    const auto isOfOldPart = [](const CellPlace &place) { return place.subArea == u"Nedlagt"_s; };
    EXPECT_EQ(std::ranges::count_if(placesOf(differences), isOfOldPart), 1); // its other cells have no gaps that go
    const CellDifference last = differences.constLast();
    EXPECT_EQ(last.place, (CellPlace{kSafety, u"Nedlagt"_s, kSelective, kSchoolAge}));
    EXPECT_EQ(last.before, 1);
    EXPECT_EQ(last.after, 0);
}
