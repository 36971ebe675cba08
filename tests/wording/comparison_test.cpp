#include "support/printers.h"

#include "wording/comparison.h"
#include "support/builders.h"
#include "support/inswedish.h"
#include "wording/comparisontables.h"
#include "wording/recordchanges.h"

using namespace insats;
using namespace insats::test;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

const QString kSchool = u"Förskola och skola"_s;

CellPlace cell(std::optional<AgeBand> band, const QString &area = kSchool,
               PreventionLevel level = PreventionLevel::Indicated)
{
    return {area, {}, level, band};
}

Intervention homework() { return anIntervention().named(u"Läxhjälp"_s).placed(kSchool).aged(6, 12); }

RecordChange changed(const Intervention &before, const Intervention &after, ChangeCause cause)
{
    return {.record = after.uuid, .name = after.name, .cause = cause, .fields = changesBetween(before, after)};
}

QString shortOf(const RecordChange &change)
{
    return inSwedish([&] { return wording::shortText(change); });
}

QStringList linesOf(const RecordChange &change)
{
    return inSwedish([&] { return wording::differenceLines(change); });
}

} // namespace

TEST(ComparisonWording, CausesAreNamedAndTwoInventoriesTellNothingOfSupply)
{
    const auto name = [](ChangeCause cause, bool same) { return inSwedish([&] { return wording::nameOf(cause, same); }); };
    EXPECT_EQ(name(ChangeCause::Added, true), u"Tillkommit"_s);
    EXPECT_EQ(name(ChangeCause::Ended, true), u"Upphört"_s);
    EXPECT_EQ(name(ChangeCause::Retagged, true), u"Ommärkt"_s);
    EXPECT_EQ(name(ChangeCause::Edited, true), u"Ändrade uppgifter"_s);
    EXPECT_EQ(name(ChangeCause::Reviewed, true), u"Omgranskat, samma innehåll"_s);
    EXPECT_EQ(name(ChangeCause::Added, false), u"Bara i efter"_s);
    EXPECT_EQ(name(ChangeCause::Ended, false), u"Bara i före"_s);
    EXPECT_EQ(name(ChangeCause::Retagged, false), u"Samma namn, placerat på annat sätt"_s);
    EXPECT_EQ(name(ChangeCause::Edited, false), u"Samma namn, andra uppgifter"_s);
}

TEST(ComparisonWording, PlacesOfOneAreaAndLevelAreSaidOnce)
{
    RecordChange change{.record = {}, .name = u"Skolsocialt team"_s, .cause = ChangeCause::Added};
    change.came = {cell(AgeBand{6, 12}), cell(AgeBand{13, 15}), cell(AgeBand{20, 24}),
                   cell({}, u"Trygghet"_s, PreventionLevel::Selective)};
    EXPECT_EQ(shortOf(change), u"Förskola och skola, riktad, 6–15 år, 20–24 år; Trygghet, förebyggande, ålder ej angiven"_s);
    EXPECT_EQ(wording::cellsText(change), u"+4"_s);
    change.left = {cell(AgeBand{0, 5})};
    EXPECT_EQ(wording::cellsText(change), u"+4 −1"_s);
    EXPECT_EQ(inSwedish([&] { return wording::spokenCellsText(change); }),
              u"kommer till i 4 celler, försvinner ur 1 cell"_s);
}

TEST(ComparisonWording, WhatIsAddedWithoutACellSaysSo)
{
    const RecordChange planned{.record = {}, .name = u"Insteget"_s, .cause = ChangeCause::Added};
    EXPECT_EQ(shortOf(planned), u"i ingen cell"_s);
    EXPECT_EQ(wording::cellsText(planned), u"0"_s);
}

TEST(ComparisonWording, OnePlacementThatHasBecomeAnotherIsToldPartByPart)
{
    Intervention older = homework();
    older.placements[0].age = {13, 20, AgeBasis::Stated};
    EXPECT_THAT(linesOf(changed(homework(), older, ChangeCause::Retagged)),
                ElementsAre(u"Placeringens ålder: 6–12 år → 13–20 år"_s));
}

TEST(ComparisonWording, PlacementsThatComeAndGoAreListed)
{
    Intervention more = homework();
    more.placements.append(more.placements.constFirst());
    more.placements.last().area = u"Trygghet"_s;
    EXPECT_THAT(linesOf(changed(homework(), more, ChangeCause::Retagged)), ElementsAre(u"+ Trygghet, främjande, 6–12 år"_s));
    EXPECT_THAT(linesOf(changed(more, homework(), ChangeCause::Retagged)), ElementsAre(u"− Trygghet, främjande, 6–12 år"_s));
}

TEST(ComparisonWording, LongFactsAreNamedInTheListAndToldInFull)
{
    Intervention renamed = homework();
    renamed.name = u"Studiestöd"_s;
    EXPECT_EQ(shortOf(changed(homework(), renamed, ChangeCause::Edited)), u"Namn: Läxhjälp → Studiestöd"_s);
    Intervention told = homework();
    told.summary = QString(200, u'a');
    told.cost = Cost::Free;
    const RecordChange change = changed(homework(), told, ChangeCause::Edited);
    EXPECT_EQ(shortOf(change), u"Sammanfattning, Kostnad"_s);
    EXPECT_THAT(linesOf(change), SizeIs(2));
    EXPECT_TRUE(linesOf(change).constFirst().contains(told.summary));
}

TEST(ComparisonWording, OfManyFactsTheFirstAreNamedAndThoseThatDecideTheCauseComeFirst)
{
    const RecordChange change = changed(homework(), interventionWithEveryField(), ChangeCause::Retagged);
    EXPECT_TRUE(shortOf(change).startsWith(u"Målgrupp, Riktar sig till, Grupper, Ämnen och "_s))
        << shortOf(change).toStdString();
}

TEST(ComparisonWording, ASideHasTheDayOfItsPictureAndNoneThatItDoesNotState)
{
    CatalogueInfo picture;
    picture.title = u"Ale 2017"_s;
    picture.frozen = true;
    picture.inventoryDate = QDate(2018, 2, 20);
    CatalogueInfo undated = picture;
    undated.title = u"Alingsås IUB 2025"_s;
    undated.inventoryDate = {};
    CatalogueInfo kept = undated;
    kept.title = u"Ale 2026"_s;
    kept.frozen = false;
    const auto name = [](const CatalogueInfo &info) { return inSwedish([&] { return wording::sideName(info); }); };
    EXPECT_EQ(name(picture), u"Ale 2017, 20 feb. 2018"_s);
    EXPECT_EQ(name(undated), u"Alingsås IUB 2025"_s);
    EXPECT_EQ(name(kept), u"Ale 2026, nu"_s);
    ComparisonReply reply;
    reply.request.before.snapshot = u"Möte"_s;
    reply.before.catalogues = {picture, kept};
    reply.before.dates = {QDate(2018, 2, 20), QDate(2026, 11, 2)};
    EXPECT_EQ(inSwedish([&] { return wording::beforeName(reply); }),
              u"frysningen Möte (Ale 2017, 20 feb. 2018; Ale 2026, 2 nov. 2026)"_s);
}

TEST(ComparisonWording, WhatIsLeftOutIsSaid)
{
    ComparisonReply reply;
    const auto caveats = [&reply] { return inSwedish([&] { return wording::caveats(reply); }); };
    EXPECT_THAT(caveats(), IsEmpty());
    reply.oursAfter = 3;
    reply.after.totals.all.placements = 40;
    EXPECT_THAT(caveats(), ElementsAre(u"Efter: 3 placeringar enligt vår läsning räknas inte."_s));
    reply.after.totals.all.placements = 0;
    EXPECT_TRUE(caveats().constFirst().startsWith(u"Efter har inga siffror"_s));
    reply.sameCatalogue = false;
    EXPECT_THAT(caveats(), SizeIs(2));
}

TEST(ComparisonWording, ACellTellsWhoCameAndWhyAndWhoLeft)
{
    ComparisonReply reply;
    reply.changes = {{.record = QUuid::createUuid(), .name = u"PAR"_s, .cause = ChangeCause::Added},
                     {.record = QUuid::createUuid(), .name = u"Trygghetsvandringar"_s, .cause = ChangeCause::Retagged},
                     {.record = QUuid::createUuid(), .name = u"Annat"_s, .cause = ChangeCause::Edited}};
    const CellDifference difference{.place = {u"Trygghet"_s, {}, PreventionLevel::Selective, AgeBand{13, 15}},
                                    .before = 0,
                                    .after = 2,
                                    .came = QList{reply.changes.at(0).record, reply.changes.at(1).record}};
    EXPECT_EQ(inSwedish([&] { return wording::behindText(difference, reply); }),
              u"Trygghet, förebyggande, 13–15 år: 0 → 2 insatser (+2). Tillkommit: PAR. Ommärkt: Trygghetsvandringar."_s);
}

TEST(ComparisonWording, TheTablesHaveARowForEachCellAndEachChange)
{
    ComparisonReply reply;
    const QUuid came = QUuid::createUuid();
    CoverageCell here;
    here.place = cell(AgeBand{6, 12});
    here.content.interventions = QList{came};
    CoverageCell elsewhere;
    elsewhere.place = cell(AgeBand{13, 15});
    CoverageRow row;
    row.area = kSchool;
    row.cells = {here, elsewhere};
    row.unknownAge = {CellContent()};
    reply.after.rows = {row};
    reply.changes = {{.record = came, .name = u"PAR"_s, .cause = ChangeCause::Added, .came = {here.place}}};
    reply.differences = {{.place = here.place, .before = 0, .after = 1, .came = QList{came}}};
    const auto cells = inSwedish([&] { return wording::comparedCellTable(reply); });
    ASSERT_THAT(cells, SizeIs(1 + 2 + 1));
    EXPECT_EQ(cells.at(1).mid(3), (QStringList{u"6–12"_s, u"0"_s, u"1"_s, u"+1"_s, u"PAR"_s, {}}));
    EXPECT_EQ(cells.at(2).mid(3), (QStringList{u"13–15"_s, u"0"_s, u"0"_s, u"0"_s, {}, {}}));
    const auto changes = inSwedish([&] { return wording::changeTable(reply); });
    ASSERT_THAT(changes, SizeIs(2));
    EXPECT_EQ(changes.at(1).size(), changes.at(0).size());
    EXPECT_THAT(inSwedish([&] { return wording::comparisonLines(reply); }), Contains(u"Tillkommit: 1"_s));
}
