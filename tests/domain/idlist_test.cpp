#include "support/printers.h"

#include "domain/idlist.h"
#include "support/builders.h"

using namespace insats;
using namespace insats::test;

TEST(IdListTest, AListOfIdsIsTheSameIds)
{
    const QList<QUuid> ids = someIds(3);
    const IdList list = ids;
    EXPECT_EQ(list.size(), 3);
    EXPECT_EQ(list.at(2), ids.at(2));
    EXPECT_EQ(list.toList(), ids);
}

TEST(IdListTest, PositionsChooseFromTheSharedListInTheirOwnOrder)
{
    const QList<QUuid> all = someIds(4);
    const IdList list(all, {3, 1});
    EXPECT_EQ(list.size(), 2);
    EXPECT_EQ(list.at(0), all.at(3));
    EXPECT_EQ(list.toList(), (QList<QUuid>{all.at(3), all.at(1)}));
}

TEST(IdListTest, OnlyAListWithoutPositionsIsEmpty)
{
    EXPECT_TRUE(IdList().isEmpty());
    EXPECT_TRUE(IdList(someIds(2), {}).isEmpty());
    EXPECT_FALSE(IdList(someIds(2), {0}).isEmpty());
}

TEST(IdListTest, ListsOfTheSameIdsAreEqualWhateverTheyAreChosenFrom)
{
    const QList<QUuid> all = someIds(3);
    const IdList chosen(all, {2, 0});
    EXPECT_EQ(chosen, IdList(QList<QUuid>{all.at(2), all.at(0)}));
    EXPECT_FALSE(chosen == IdList(all, {0, 2}));
    EXPECT_FALSE(chosen == IdList(all, {2}));
}
