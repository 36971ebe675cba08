#include "support/printers.h"

#include "coverage/findings.h"
#include "support/conclusions.h"

#include <QSet>

using namespace insats;
using namespace insats::test;

TEST(FindingsTest, NothingIsFoundWhereThereAreNoInsatser) { EXPECT_TRUE(coverage::findings({}, sevenAreas()).isEmpty()); }

TEST(FindingsTest, EveryConclusionIsAnsweredOnceInOrder)
{
    QStringList ids;
    for (const Finding &finding : coverage::findings({anIntervention()}, sevenAreas()))
        ids.append(finding.id);
    EXPECT_EQ(ids, coverage::findingIds());
    EXPECT_EQ(QSet<QString>(ids.cbegin(), ids.cend()).size(), 45);
    EXPECT_EQ(ids.constFirst(), u"A1"_s);
    EXPECT_EQ(ids.constLast(), u"E7"_s);
}

// Where nothing of a conclusion is printed, nothing is said to hold.
TEST(FindingsTest, NothingHoldsOfAnInventoryWithoutPlacements)
{
    for (const Finding &finding : coverage::findings({anIntervention()}, sevenAreas()))
        EXPECT_TRUE(finding.verdict == FindingVerdict::NotVerifiable || finding.verdict == FindingVerdict::False)
            << finding.id.toStdString();
}

TEST(FindingsTest, EveryNumberHasANameOfItsOwn)
{
    for (const Finding &finding : coverage::findings({anIntervention()}, sevenAreas())) {
        QSet<QString> keys;
        for (const FindingNumber &number : finding.numbers)
            keys.insert(number.key);
        EXPECT_FALSE(keys.isEmpty()) << finding.id.toStdString();
        EXPECT_EQ(keys.size(), finding.numbers.size()) << finding.id.toStdString();
    }
}
