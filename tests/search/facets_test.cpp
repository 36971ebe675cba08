#include "support/printers.h"

#include "search/facets.h"
#include "support/builders.h"

using namespace insats;
using namespace insats::test;
using search::Bitset;
using search::Facets;
using testing::Contains;
using testing::ElementsAre;

namespace {

// Documents 0, 1, 2 …
Facets facetsOf(const QList<Intervention> &interventions)
{
    Facets facets;
    for (qsizetype i = 0; i < interventions.size(); ++i)
        facets.add(static_cast<int>(i), interventions.at(i));
    return facets;
}

Bitset first(int count)
{
    Bitset all;
    for (int i = 0; i < count; ++i)
        all.insert(i);
    return all;
}

std::vector<int> narrowed(const Facets &facets, int count, const FacetChoices &choices)
{
    std::vector<int> left;
    facets.narrowed(first(count), choices).forEach([&](int document) { left.push_back(document); });
    return left;
}

const QList<Intervention> kThree = {
    anIntervention().placed(u"Trygghet"_s, u"Oro"_s, PreventionLevel::Universal).by(u"Skolan"_s),
    anIntervention().placed(u"Trygghet"_s, u"Våld"_s, PreventionLevel::Indicated).by(u"Skolan"_s),
    anIntervention().placed(u"Fysisk hälsa"_s, {}, PreventionLevel::Indicated).by(u"Biblioteket"_s)};

} // namespace

TEST(FacetsTest, OneValueOfAFacetIsEnough)
{
    EXPECT_THAT(narrowed(facetsOf(kThree), 3, {{Facet::Provider, {u"Skolan"_s, u"Biblioteket"_s}}}), ElementsAre(0, 1, 2));
    EXPECT_THAT(narrowed(facetsOf(kThree), 3, {{Facet::Provider, {u"Biblioteket"_s}}}), ElementsAre(2));
}

TEST(FacetsTest, EveryChosenFacetMustHold)
{
    const FacetChoices choices = {{Facet::Provider, {u"Skolan"_s}}, {Facet::Level, {u"riktad"_s}}};
    EXPECT_THAT(narrowed(facetsOf(kThree), 3, choices), ElementsAre(1));
}

TEST(FacetsTest, AreaAndSubAreaAreOneChoice)
{
    const FacetChoices choices = {{Facet::Area, {u"Fysisk hälsa"_s}}, {Facet::SubArea, {u"Oro"_s}}};
    EXPECT_THAT(narrowed(facetsOf(kThree), 3, choices), ElementsAre(0, 2));
}

TEST(FacetsTest, UnknownValueLeavesNothing)
{
    EXPECT_THAT(narrowed(facetsOf(kThree), 3, {{Facet::Provider, {u"Ingen"_s}}}), ElementsAre());
}

TEST(FacetsTest, EmptyChoiceIsNoChoice)
{
    EXPECT_THAT(narrowed(facetsOf(kThree), 3, {{Facet::Provider, {}}}), ElementsAre(0, 1, 2));
}

TEST(FacetsTest, CountsIgnoreTheirOwnChoice)
{
    const FacetCounts counts = facetsOf(kThree).counts(first(3), {{Facet::Provider, {u"Skolan"_s}}}, first(3));
    EXPECT_THAT(counts.value(Facet::Provider), ElementsAre(FacetCount{u"Biblioteket"_s, 1}, FacetCount{u"Skolan"_s, 2}));
    EXPECT_THAT(counts.value(Facet::Area), ElementsAre(FacetCount{u"Fysisk hälsa"_s, 0}, FacetCount{u"Trygghet"_s, 2}));
}

TEST(FacetsTest, AreasIgnoreTheChoiceOfSubAreas)
{
    const FacetCounts counts = facetsOf(kThree).counts(first(3), {{Facet::SubArea, {u"Oro"_s}}}, first(3));
    EXPECT_THAT(counts.value(Facet::Area), ElementsAre(FacetCount{u"Fysisk hälsa"_s, 1}, FacetCount{u"Trygghet"_s, 2}));
    EXPECT_THAT(counts.value(Facet::Level), ElementsAre(FacetCount{u"främjande"_s, 1}, FacetCount{u"riktad"_s, 0}));
}

TEST(FacetsTest, TwoPlacementsInOneAreaCountOnce)
{
    const Facets facets = facetsOf({anIntervention().placed(u"Trygghet"_s, u"Oro"_s).placed(u"Trygghet"_s, u"Våld"_s)});
    EXPECT_THAT(facets.counts(first(1), {}, first(1)).value(Facet::Area), ElementsAre(FacetCount{u"Trygghet"_s, 1}));
}

TEST(FacetsTest, OnlyHitsAreCountedButNoValueIsLost)
{
    const FacetCounts counts = facetsOf(kThree).counts(Bitset(), {}, first(3));
    EXPECT_THAT(counts.value(Facet::Provider), ElementsAre(FacetCount{u"Biblioteket"_s, 0}, FacetCount{u"Skolan"_s, 0}));
}

TEST(FacetsTest, WhatIsNotStatedIsTheEmptyValue)
{
    const FacetChoices values = search::facetValues(anIntervention());
    EXPECT_EQ(values.value(Facet::Provider), QStringList{QString()});
    EXPECT_EQ(values.value(Facet::Place), QStringList{QString()});
    EXPECT_EQ(values.value(Facet::Format), QStringList{QString()});
    EXPECT_EQ(values.value(Facet::Age), QStringList{QString()});
    EXPECT_EQ(values.value(Facet::Group), QStringList());
}

TEST(FacetsTest, EveryFacetHasItsValue)
{
    const FacetChoices values = search::facetValues(interventionWithEveryField());
    for (const auto &code : kCodes<Facet>)
        EXPECT_FALSE(values.value(code.value).isEmpty()) << codeOf(code.value).toStdString();
    EXPECT_EQ(values.value(Facet::Level), (QStringList{u"förebyggande"_s, u"riktad"_s}));
    EXPECT_EQ(values.value(Facet::Route), (QStringList{u"open"_s, u"referral"_s}));
    EXPECT_EQ(values.value(Facet::Age), QStringList{u"known"_s});
}
