#include "support/printers.h"

#include "coverage/inventory.h"
#include "support/builders.h"

using namespace insats;
using namespace insats::test;
using coverage::dayOf;
using coverage::Deliverer;
using coverage::Entry;
using coverage::Inventory;
using coverage::Part;
using coverage::PlacementEntry;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

namespace {

const QDate kSpring(2018, 3, 1);
const QDate kAutumn(2018, 10, 1);

Entry entryOf(const Intervention &intervention)
{
    Inventory inventory;
    inventory.put(1, intervention);
    return inventory.entries().front();
}

PlacementEntry placementOf(const Intervention &intervention)
{
    Inventory inventory;
    inventory.put(1, intervention);
    return inventory.placementsOf(inventory.entries().front()).front();
}

QStringList areasOf(const Inventory &inventory, const Entry &entry)
{
    QStringList areas;
    for (const PlacementEntry &placement : inventory.placementsOf(entry))
        areas.append(inventory.areas().name(placement.area));
    return areas;
}

QStringList providersOf(const Inventory &inventory, const Entry &entry)
{
    QStringList names;
    for (const coverage::Number provider : inventory.providersOf(entry))
        names.append(inventory.organisations().name(provider));
    return names;
}

QList<coverage::RecordId> idsOf(const Inventory &inventory)
{
    QList<coverage::RecordId> ids;
    for (const Entry &entry : inventory.entries())
        ids.append(entry.id);
    return ids;
}

} // namespace

// --- put and remove ---

TEST(InventoryTest, EntriesStandInTheOrderOfTheirIdsHoweverTheyCome)
{
    const Intervention a = anIntervention().named(u"A"_s);
    const Intervention b = anIntervention().named(u"B"_s);
    const Intervention c = anIntervention().named(u"C"_s);
    Inventory inventory;
    inventory.put(7, c);
    inventory.put(3, a);
    inventory.put(5, b);
    EXPECT_THAT(idsOf(inventory), ElementsAre(3, 5, 7));
    EXPECT_EQ(inventory.uuid(0), a.uuid);
    EXPECT_EQ(inventory.uuid(1), b.uuid);
    EXPECT_EQ(inventory.uuid(2), c.uuid);
}

TEST(InventoryTest, TheSameIdReplacesEverything)
{
    const Intervention before =
        anIntervention().named(u"Före"_s).placed(u"Trygghet"_s).placed(u"Fysisk hälsa"_s).by(u"Skolan"_s);
    const Intervention after = anIntervention()
                                   .named(u"Efter"_s)
                                   .placed(u"Psykisk hälsa"_s)
                                   .by(u"Klubben"_s)
                                   .by(u"Kyrkan"_s)
                                   .withStatus(InterventionStatus::Paused);
    const Intervention other = anIntervention().named(u"Annan"_s).placed(u"Trygghet"_s).by(u"Skolan"_s);
    Inventory inventory;
    inventory.put(1, before);
    inventory.put(2, other);
    inventory.put(1, after);
    EXPECT_THAT(idsOf(inventory), ElementsAre(1, 2));
    const Entry &entry = inventory.entries().at(0);
    EXPECT_EQ(areasOf(inventory, entry), QStringList{u"Psykisk hälsa"_s});
    EXPECT_EQ(providersOf(inventory, entry), (QStringList{u"Klubben"_s, u"Kyrkan"_s}));
    EXPECT_EQ(entry.status, InterventionStatus::Paused);
    EXPECT_EQ(inventory.uuid(0), after.uuid);
    EXPECT_EQ(areasOf(inventory, inventory.entries().at(1)), QStringList{u"Trygghet"_s});
    EXPECT_EQ(providersOf(inventory, inventory.entries().at(1)), QStringList{u"Skolan"_s});
}

TEST(InventoryTest, RemovingTakesTheEntryAndItsUuid)
{
    const Intervention b = anIntervention().named(u"B"_s);
    Inventory inventory;
    inventory.put(1, anIntervention().named(u"A"_s));
    inventory.put(2, b);
    inventory.remove(1);
    EXPECT_THAT(idsOf(inventory), ElementsAre(2));
    EXPECT_EQ(inventory.uuid(0), b.uuid);
}

TEST(InventoryTest, RemovingWhatIsNotThereChangesNothing)
{
    Inventory inventory;
    inventory.put(1, anIntervention());
    inventory.put(3, anIntervention());
    inventory.remove(2);
    inventory.remove(4);
    EXPECT_THAT(idsOf(inventory), ElementsAre(1, 3));
}

// --- what is there at all ---

TEST(InventoryTest, PartsAndDeliverersAreCountedByCatalogue)
{
    Inventory inventory;
    inventory.put(
        1, anIntervention().in(u"a"_s).placed(u"Trygghet"_s, u"Oro"_s).placed(u"Trygghet"_s, u"Oro"_s).by(u"Klubben"_s));
    inventory.put(2, anIntervention().in(u"b"_s).placed(u"Trygghet"_s, u"Oro"_s).by(u"Klubben"_s).by(u"Kyrkan"_s));
    EXPECT_THAT(inventory.parts(), ElementsAre(Pair(Part{0, 0, 0}, 2), Pair(Part{1, 0, 0}, 1)));
    EXPECT_THAT(inventory.deliverers(),
                ElementsAre(Pair(Deliverer{0, 0}, 1), Pair(Deliverer{1, 0}, 1), Pair(Deliverer{1, 1}, 1)));
}

TEST(InventoryTest, WhatIsReplacedOrRemovedNoLongerCounts)
{
    Inventory inventory;
    inventory.put(1, anIntervention().placed(u"Trygghet"_s).by(u"Klubben"_s));
    inventory.put(1, anIntervention().placed(u"Fritid"_s).by(u"Kyrkan"_s));
    EXPECT_THAT(inventory.parts(), ElementsAre(Pair(Part{0, 1, 0}, 1)));
    EXPECT_THAT(inventory.deliverers(), ElementsAre(Pair(Deliverer{0, 1}, 1)));
    inventory.remove(1);
    EXPECT_THAT(inventory.parts(), IsEmpty());
    EXPECT_THAT(inventory.deliverers(), IsEmpty());
}

// --- names ---

TEST(InventoryTest, ANameHasOneNumber)
{
    coverage::Names names;
    EXPECT_EQ(names.numberOf(u"A"_s), 0);
    EXPECT_EQ(names.numberOf(u"B"_s), 1);
    EXPECT_EQ(names.numberOf(u"A"_s), 0);
    EXPECT_EQ(names.size(), 2U);
    EXPECT_EQ(names.name(1), u"B"_s);
    EXPECT_EQ(names.find(u"B"_s), 1);
    EXPECT_EQ(names.find(u"C"_s), std::nullopt);
}

TEST(InventoryTest, OnlyThoseThatDeliverAreProviders)
{
    Inventory inventory;
    inventory.put(
        1, anIntervention().by(u"Kommunen"_s, ProviderRole::Fund).by(u"Klubben"_s).by(u"Kyrkan"_s, ProviderRole::Partner));
    EXPECT_EQ(providersOf(inventory, inventory.entries().front()), QStringList{u"Klubben"_s});
}

// --- ends ---

TEST(InventoryTest, WithoutDatesAnInsatsGoesOn)
{
    const Entry entry = entryOf(anIntervention());
    EXPECT_EQ(entry.validFrom, 0);
    EXPECT_EQ(entry.validTo, 0);
    EXPECT_EQ(entry.endsOn, 0);
    EXPECT_FALSE(entry.endUnknown);
}

TEST(InventoryTest, DatesOfValidityAreKept)
{
    const Entry entry = entryOf(anIntervention().validFrom(kSpring).validTo(kAutumn));
    EXPECT_EQ(entry.validFrom, dayOf(kSpring));
    EXPECT_EQ(entry.validTo, dayOf(kAutumn));
    EXPECT_EQ(entry.endsOn, dayOf(kAutumn));
}

TEST(InventoryTest, FundingEndsWithTheLastOfIt)
{
    const Entry entry = entryOf(anIntervention().fundedUntil(kAutumn).fundedUntil(kSpring));
    EXPECT_EQ(entry.endsOn, dayOf(kAutumn));
    EXPECT_EQ(entry.validTo, 0);
    EXPECT_FALSE(entry.endUnknown);
}

TEST(InventoryTest, TheEarlierOfValidityAndFundingIsTheEnd)
{
    EXPECT_EQ(entryOf(anIntervention().validTo(kAutumn).fundedUntil(kSpring)).endsOn, dayOf(kSpring));
    EXPECT_EQ(entryOf(anIntervention().validTo(kSpring).fundedUntil(kAutumn)).endsOn, dayOf(kSpring));
}

TEST(InventoryTest, FundingWithoutADateLeavesTheEndUnknown)
{
    const Entry partly = entryOf(anIntervention().fundedUntil(kSpring).fundedUntil({}));
    EXPECT_EQ(partly.endsOn, 0);
    EXPECT_TRUE(partly.endUnknown);
    const Entry until = entryOf(anIntervention().validTo(kAutumn).fundedUntil(kSpring).fundedUntil({}));
    EXPECT_EQ(until.endsOn, dayOf(kAutumn));
    EXPECT_FALSE(until.endUnknown);
}

TEST(InventoryTest, FundingOfWhichNoDateIsKnownSaysNothingAboutTheEnd)
{
    const Entry entry = entryOf(anIntervention().fundedUntil({}));
    EXPECT_EQ(entry.endsOn, 0);
    EXPECT_FALSE(entry.endUnknown);
}

TEST(InventoryTest, AProjectHasAnEndEvenWhenNobodySaysWhen)
{
    EXPECT_TRUE(entryOf(anIntervention().asProject()).endUnknown);
    EXPECT_TRUE(entryOf(anIntervention().asProject().fundedUntil({})).endUnknown);
    EXPECT_FALSE(entryOf(anIntervention().asProject().validTo(kSpring)).endUnknown);
    EXPECT_FALSE(entryOf(anIntervention().asProject().fundedUntil(kSpring)).endUnknown);
}

// --- review ---

TEST(InventoryTest, ReviewIsDueAfterTheInterval)
{
    EXPECT_EQ(entryOf(anIntervention().reviewed(kSpring).reviewedEvery(30)).reviewDueOn, dayOf(kSpring.addDays(30)));
    EXPECT_EQ(entryOf(anIntervention().reviewed(kSpring)).reviewDueOn, dayOf(kSpring.addDays(365)));
}

TEST(InventoryTest, NeverReviewedHasNoDueDate) { EXPECT_EQ(entryOf(anIntervention().reviewedEvery(30)).reviewDueOn, 0); }

// --- routes ---

TEST(InventoryTest, OpenOrWithoutAssessmentIsALowThreshold)
{
    EXPECT_TRUE(entryOf(anIntervention().reachedBy({AccessRoute::Open})).lowThreshold);
    EXPECT_TRUE(entryOf(anIntervention().reachedBy({AccessRoute::WithoutAssessment})).lowThreshold);
    EXPECT_TRUE(entryOf(anIntervention().reachedBy({AccessRoute::Decision, AccessRoute::Open})).lowThreshold);
    for (const AccessRoute high : {AccessRoute::Referral, AccessRoute::Decision, AccessRoute::Court, AccessRoute::Unknown})
        EXPECT_FALSE(entryOf(anIntervention().reachedBy({high})).lowThreshold) << testing::PrintToString(high);
}

TEST(InventoryTest, ARouteIsUnknownWhenSomeIsOrNoneIsSaid)
{
    EXPECT_TRUE(entryOf(anIntervention()).routeUnknown);
    EXPECT_TRUE(entryOf(anIntervention().reachedBy({})).routeUnknown);
    EXPECT_TRUE(entryOf(anIntervention().reachedBy({AccessRoute::Referral, AccessRoute::Unknown})).routeUnknown);
    EXPECT_FALSE(entryOf(anIntervention().reachedBy({AccessRoute::Referral, AccessRoute::Court})).routeUnknown);
}

// --- placements and ages ---

TEST(InventoryTest, APlacementKeepsItsPlaceAndItsOwnAge)
{
    Inventory inventory;
    inventory.put(1,
                  anIntervention()
                      .placed(u"Trygghet"_s, u"Oro"_s, PreventionLevel::Selective)
                      .aged(6, 9)
                      .placed(u"Fysisk hälsa"_s, {}, PreventionLevel::Indicated)
                      .aged(13, 15, AgeBasis::Child));
    const auto placements = inventory.placementsOf(inventory.entries().front());
    ASSERT_EQ(placements.size(), 2U);
    EXPECT_EQ(inventory.areas().name(placements[0].area), u"Trygghet"_s);
    EXPECT_EQ(inventory.subAreas().name(placements[0].subArea), u"Oro"_s);
    EXPECT_EQ(placements[0].level, PreventionLevel::Selective);
    EXPECT_EQ(placements[0].from, 6);
    EXPECT_EQ(placements[0].to, 9);
    EXPECT_EQ(inventory.subAreas().name(placements[1].subArea), QString());
    EXPECT_EQ(placements[1].level, PreventionLevel::Indicated);
    EXPECT_EQ(placements[1].from, 13);
    EXPECT_TRUE(placements[1].isKnown);
}

TEST(InventoryTest, OpenEndsReachAsFarAsAgesGo)
{
    const PlacementEntry from = placementOf(anIntervention().aged(18, std::nullopt));
    EXPECT_EQ(from.from, 18);
    EXPECT_EQ(from.to, kOldestYear);
    const PlacementEntry upTo = placementOf(anIntervention().aged(std::nullopt, 12));
    EXPECT_EQ(upTo.from, 0);
    EXPECT_EQ(upTo.to, 12);
    EXPECT_TRUE(from.isKnown);
    EXPECT_TRUE(upTo.isKnown);
}

TEST(InventoryTest, AgesBeyondTheLastYearAreKeptWithin)
{
    const PlacementEntry beyond = placementOf(anIntervention().aged(-3, 300));
    EXPECT_EQ(beyond.from, 0);
    EXPECT_EQ(beyond.to, kOldestYear);
}

TEST(InventoryTest, AnAgeWithoutBasisIsUnknown)
{
    EXPECT_FALSE(placementOf(anIntervention().aged(std::nullopt, std::nullopt, AgeBasis::None)).isKnown);
    EXPECT_FALSE(placementOf(anIntervention().placed(u"Trygghet"_s)).isKnown);
    EXPECT_TRUE(placementOf(anIntervention().aged(0, 1, AgeBasis::Child)).isKnown);
}

TEST(InventoryTest, TheAgeOfTheInsatsIsNotThePlacements)
{
    Intervention intervention = anIntervention().placed(u"Trygghet"_s);
    intervention.age = {6, 9, AgeBasis::Stated};
    EXPECT_FALSE(placementOf(intervention).isKnown);
}

TEST(InventoryTest, OnlyAllaAloneMeansEveryone)
{
    EXPECT_TRUE(placementOf(anIntervention().placed(u"Trygghet"_s).aimedAt(u"Alla"_s)).everyone);
    EXPECT_FALSE(placementOf(anIntervention().placed(u"Trygghet"_s).aimedAt(u"Alla elever"_s)).everyone);
    EXPECT_FALSE(placementOf(anIntervention().placed(u"Trygghet"_s)).everyone);
    EXPECT_FALSE(placementOf(anIntervention().placed(u"Trygghet"_s).aimedAt(u"Alla"_s)).isKnown);
}

// --- years ---

TEST(InventoryTest, YearsBetweenAreInclusive)
{
    const coverage::Years years = coverage::yearsBetween(6, 9);
    EXPECT_EQ(years.count(), 4U);
    EXPECT_TRUE(years.test(6) && years.test(9));
    EXPECT_EQ(coverage::yearsBetween(0, kOldestYear).count(), 128U);
    EXPECT_EQ(coverage::yearsBetween(7, 7).count(), 1U);
}

TEST(InventoryTest, NoDateIsNoDay)
{
    EXPECT_EQ(dayOf({}), 0);
    EXPECT_EQ(dayOf(kSpring.addDays(1)) - dayOf(kSpring), 1);
}
