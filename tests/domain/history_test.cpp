#include "support/printers.h"

#include "domain/history.h"
#include "support/builders.h"

using namespace insats;
using namespace insats::test;
using testing::IsEmpty;

TEST(HistoryTest, NothingChangedIsNoChange)
{
    EXPECT_THAT(changesBetween(interventionWithEveryField(), interventionWithEveryField()), IsEmpty());
}

TEST(HistoryTest, EachChangedFieldIsOneChangeInCardOrder)
{
    const Intervention before = anIntervention().named(u"Läxhjälp"_s);
    Intervention after = before;
    after.placements = {{u"Trygghet"_s, {}, std::nullopt, {}, {}, PlacementBasis::Source}};
    after.summary = u"Ny"_s;
    const QList<Change> changes = changesBetween(before, after);
    ASSERT_EQ(changes.size(), 2);
    EXPECT_EQ(changes.at(0).field, u"summary"_s);
    EXPECT_EQ(changes.at(0).from, QJsonValue(u""_s));
    EXPECT_EQ(changes.at(0).to, QJsonValue(u"Ny"_s));
    EXPECT_EQ(changes.at(1).field, u"placements"_s);
}

TEST(HistoryTest, StateIsNoContent)
{
    const Intervention before = interventionWithEveryField();
    Intervention after = before;
    after.revision = 99;
    after.modified = after.modified.addDays(1);
    EXPECT_THAT(changesBetween(before, after), IsEmpty());
}
