#include "support/printers.h"

#include "domain/history.h"
#include "support/builders.h"
#include "support/thrown.h"

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

TEST(HistoryTest, AChangeCanBeAppliedAndTakenBackFieldByField)
{
    const Intervention full = interventionWithEveryField();
    Intervention record = anIntervention().named(u"Tom"_s);
    const Intervention before = record;
    const QList<Change> changes = changesBetween(record, full);
    for (const Change &change : changes)
        setField(record, change.field, change.to);
    EXPECT_EQ(changesBetween(record, full), QList<Change>());
    for (const Change &change : changes)
        setField(record, change.field, change.from);
    EXPECT_EQ(record, before);
}

TEST(HistoryTest, AValueThatIsNoneOfTheFieldsIsDamage)
{
    Intervention record;
    EXPECT_EQ(kindThrownBy([&] { setField(record, u"status"_s, u"glad"_s); }), ErrorKind::FileDamaged);
    EXPECT_EQ(kindThrownBy([&] { setField(record, u"aliases"_s, 7); }), ErrorKind::FileDamaged);
}
