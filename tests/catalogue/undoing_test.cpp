#include "catalogue/undoing.h"

#include "support/builders.h"
#include "support/printers.h"

using namespace insats;
using namespace insats::test;

namespace {

Change at(int revision, int undoes = 0)
{
    Change change;
    change.revision = revision;
    change.field = u"name"_s;
    change.undoes = undoes;
    return change;
}

} // namespace

TEST(UndoingTest, TheLastChangeIsTheOneToTakeBack)
{
    EXPECT_EQ(lastToUndo({at(1), at(2), at(2), at(3)}), 3);
    EXPECT_EQ(lastToUndo({}), std::nullopt);
}

TEST(UndoingTest, UndoingAgainGoesOneStepFurtherBack)
{
    EXPECT_EQ(lastToUndo({at(1), at(2), at(3), at(4, 3)}), 2);
    EXPECT_EQ(lastToUndo({at(1), at(2), at(3), at(4, 3), at(5, 2)}), 1);
    EXPECT_EQ(lastToUndo({at(1), at(2, 1)}), std::nullopt);
}

TEST(UndoingTest, AChangeWhoseUndoingWasUndoneHoldsAgain) { EXPECT_EQ(lastToUndo({at(1), at(2), at(3, 2), at(4, 3)}), 2); }

TEST(UndoingTest, AChangeAfterAnUndoingIsTakenBackFirst)
{
    EXPECT_EQ(lastToUndo({at(1), at(2), at(3, 2), at(4)}), 4);
    EXPECT_EQ(lastToUndo({at(1), at(2), at(3, 2), at(4), at(5, 4)}), 1);
}

TEST(UndoingTest, OnlyTheFieldsOfThatRevisionGoBack)
{
    const Intervention first = anIntervention().named(u"Läxhjälp"_s).forTarget(u"Elever"_s);
    Intervention second = first;
    second.name = u"Studiestöd"_s;
    second.target = u"Alla elever"_s;
    QList<Change> history = changesBetween(first, second);
    for (Change &change : history)
        change.revision = 2;
    Intervention third = second;
    third.summary = u"Hjälp med läxor."_s;
    for (Change change : changesBetween(second, third)) {
        change.revision = 3;
        history.append(change);
    }
    const Intervention back = takenBack(third, changesOf(history, 2));
    EXPECT_EQ(back.name, u"Läxhjälp"_s);
    EXPECT_EQ(back.target, u"Elever"_s);
    EXPECT_EQ(back.summary, u"Hjälp med läxor."_s);
}
