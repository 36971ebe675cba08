#include "support/printers.h"

#include "exchange/tablecells.h"
#include "exchange/tablelayout.h"
#include "exchange/tableupdate.h"
#include "support/builders.h"
#include "support/taxonomies.h"

using namespace insats;
using namespace insats::test;
using exchange::TableRecord;

namespace {

TableRecord firstRecordOf(const Sheet &sheet)
{
    return exchange::readTable(sheet, exchange::guessLayout(sheet, {}), bundledTaxonomy(), {}).records.value(0);
}

TableRecord recordOf(const QStringList &header, const QStringList &row) { return firstRecordOf({{}, {header, row}}); }

AgeRange stated(std::optional<int> min, std::optional<int> max) { return {min, max, AgeBasis::Stated}; }

} // namespace

TEST(TableUpdateTest, OnlyWhatTheTableStatesIsUpdated)
{
    const Intervention existing = interventionWithEveryField();
    const TableRecord record = recordOf({u"Insats"_s, u"Telefon"_s, u"Utförare"_s, u"Målgrupp"_s},
                                        {u"A"_s, u"0303-33 00 09"_s, u"BVC, Skolan"_s, u"Barn 6-9 år"_s});
    Intervention expected = existing;
    expected.name = u"A"_s;
    expected.contact.phone = u"0303-33 00 09"_s;
    expected.providers = {{u"BVC"_s, ProviderRole::Deliver}, {u"Skolan"_s, ProviderRole::Deliver}};
    expected.target = u"Barn 6-9 år"_s;
    expected.age = stated(6, 9);
    EXPECT_EQ(exchange::updated(existing, record), expected);
}

TEST(TableUpdateTest, APlacementThatIsStatedReplacesAll)
{
    const TableRecord record = recordOf({u"Insats"_s, u"Område"_s}, {u"A"_s, u"Trygghet"_s});
    const Intervention updated = exchange::updated(interventionWithEveryField(), record);
    EXPECT_EQ(updated.placements, record.intervention.placements);
    EXPECT_EQ(updated.age, interventionWithEveryField().age);
}

TEST(TableUpdateTest, AnOwnTableUpdatesEverything)
{
    Intervention bare = anIntervention().named(u"A"_s);
    const Sheet sheet = exchange::sheetOf({bare}, {});
    const Intervention existing = interventionWithEveryField();
    bare.uuid = existing.uuid;
    bare.catalogue = existing.catalogue;
    bare.revision = existing.revision;
    bare.modified = existing.modified;
    EXPECT_EQ(exchange::updated(existing, firstRecordOf(sheet)), bare);
}
