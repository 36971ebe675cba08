#include "support/printers.h"

#include "exchange/tablelayout.h"
#include "exchange/tablereading.h"
#include "support/taxonomies.h"

using namespace insats;
using namespace insats::test;
using exchange::ReadTable;
using exchange::TableRecord;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

using Rows = QList<QStringList>;

ReadTable tableOfRows(const Rows &rows)
{
    const Sheet sheet{{}, rows};
    return exchange::readTable(sheet, exchange::guessLayout(sheet, {}), bundledTaxonomy(), {});
}

// The only record of a header and one row.
TableRecord recordOf(const QStringList &header, const QStringList &row)
{
    const ReadTable table = tableOfRows({header, row});
    EXPECT_EQ(table.records.size(), 1);
    return table.records.value(0);
}

Intervention insatsOf(const QStringList &header, const QStringList &row)
{
    const TableRecord record = recordOf(header, row);
    EXPECT_THAT(record.problems, IsEmpty());
    return record.intervention;
}

QStringList namesIn(const ReadTable &table)
{
    QStringList names;
    for (const TableRecord &record : table.records)
        names.append(record.intervention.name);
    return names;
}

// "Trygghet/Trygghet och oro/riktad", for each placement.
QStringList placesOf(const TableRecord &record)
{
    QStringList places;
    for (const Placement &placement : record.intervention.placements)
        places.append(placement.area + u'/' + placement.subArea + u'/'
                      + (placement.level ? codeOf(*placement.level) : QString()));
    return places;
}

// Of all records of a table.
QStringList placesIn(const Rows &rows)
{
    QStringList places;
    for (const TableRecord &record : tableOfRows(rows).records) {
        EXPECT_THAT(record.problems, IsEmpty()) << record.intervention.name.toStdString();
        places.append(placesOf(record).join(u" + "_s));
    }
    return places;
}

QStringList organisationsOf(const Intervention &intervention) { return deliveringOrganisations(intervention); }

Problem refused(const QString &where, ProblemKind kind, const QString &detail)
{
    return {where, kind, Severity::Refused, detail};
}

Problem warned(const QString &where, ProblemKind kind, const QString &detail)
{
    return {where, kind, Severity::Warning, detail};
}

AgeRange stated(std::optional<int> min, std::optional<int> max) { return {min, max, AgeBasis::Stated}; }

const QString kUuid = u"0123abcd-4567-4890-8bcd-ef0123456789"_s;

} // namespace

// ---- Which rows tell of an insats ----

TEST(TableReadingTest, RowsSayWhereTheyStand)
{
    const ReadTable table = tableOfRows(
        {{u"Insatser i kommunen"_s}, {}, {u"Insats"_s, u"Målgrupp"_s}, {}, {u"Simning"_s}, {u"Läxhjälp"_s, u"Elever"_s}});
    ASSERT_THAT(table.records, SizeIs(2));
    EXPECT_THAT(table.records.at(0).rows, ElementsAre(5));
    EXPECT_THAT(table.records.at(1).rows, ElementsAre(6));
    EXPECT_THAT(table.problems, IsEmpty());
}

TEST(TableReadingTest, RepeatedHeadersEmptyRowsAndSumsArePassedOver)
{
    const ReadTable table = tableOfRows({{u"Insats"_s, u"Målgrupp"_s, u"Antal"_s},
                                         {u"Simning"_s, u"Elever"_s, u"3"_s},
                                         {{}, u" "_s},
                                         {u"INSATS"_s, u"Mål-\ngrupp"_s, u"Antal"_s},
                                         {u"Läxhjälp"_s, u"Elever"_s, u"4"_s},
                                         {u"Insats"_s, u"Målgrupp"_s, u"2019"_s},
                                         {u"Totalt"_s, {}, u"7"_s},
                                         {u"Summa insatser: 2"_s},
                                         {{}, {}, u"7"_s}});
    EXPECT_THAT(namesIn(table), ElementsAre(u"Simning"_s, u"Läxhjälp"_s));
}

TEST(TableReadingTest, AnInsatsMayBeCalledLikeASumOrANumber)
{
    EXPECT_THAT(
        namesIn(tableOfRows({{u"Insats"_s, u"Målgrupp"_s}, {u"Totalt"_s, u"Elever"_s}, {u"1177"_s}, {u"Summa summarum"_s}})),
        ElementsAre(u"Totalt"_s, u"1177"_s, u"Summa summarum"_s));
    EXPECT_THAT(placesIn({{u"Insats"_s, u"Område"_s}, {u"1177"_s, u"Trygghet"_s}}), ElementsAre(u"Trygghet//"_s));
}

TEST(TableReadingTest, ARowWithoutANameIsRefused)
{
    const ReadTable table = tableOfRows(
        {{u"Insats"_s, u"Målgrupp"_s, u"Utförare"_s}, {{}, u"Elever"_s, u"Skolan"_s}, {{}, u"Barn"_s, u"Skolan"_s}});
    ASSERT_THAT(table.records, SizeIs(2));
    EXPECT_THAT(table.records.at(0).problems, ElementsAre(refused(u"A2"_s, ProblemKind::MissingField, u"name"_s)));
    EXPECT_THAT(table.records.at(1).problems, ElementsAre(refused(u"A3"_s, ProblemKind::MissingField, u"name"_s)));
}

TEST(TableReadingTest, ATableWithoutNamesIsRefused)
{
    const Sheet sheet{u"Blad2"_s, {{u"Främjande"_s}, {u"Riktad"_s}}};
    const ReadTable table = exchange::readTable(sheet, exchange::guessLayout(sheet, {}), bundledTaxonomy(), {});
    EXPECT_THAT(table.records, IsEmpty());
    EXPECT_THAT(table.problems, ElementsAre(refused(u"Blad2"_s, ProblemKind::MissingField, u"name"_s)));
}

TEST(TableReadingTest, WithoutAHeaderTheLayoutTellsTheColumns)
{
    const Sheet sheet{{}, {{u"Simning"_s, u"Riktad"_s}, {u"Läxhjälp"_s, u"Riktad"_s}}};
    const ReadTable table = exchange::readTable(sheet, {-1, {u"name"_s, QString()}}, bundledTaxonomy(), {});
    EXPECT_THAT(namesIn(table), ElementsAre(u"Simning"_s, u"Läxhjälp"_s));
}

TEST(TableReadingTest, PlacesAreNamedAsInASpreadsheet)
{
    Sheet sheet{u"Blad1"_s, {QStringList(28), QStringList(28)}};
    sheet.rows[0][0] = u"Insats"_s;
    sheet.rows[0][27] = u"Status"_s;
    sheet.rows[1][0] = u"Simning"_s;
    sheet.rows[1][27] = u"grön"_s;
    const ReadTable table = exchange::readTable(sheet, exchange::guessLayout(sheet, {}), bundledTaxonomy(), {});
    EXPECT_THAT(table.records.value(0).problems, ElementsAre(warned(u"Blad1!AB2"_s, ProblemKind::UnknownValue, u"grön"_s)));
}

// ---- Where an insats stands ----

TEST(TableReadingTest, LevelAndAreaWrittenOncePerBlockAreFilledDown)
{
    EXPECT_THAT(
        placesIn({{u"Område"_s, u"Nivå"_s, u"Insats"_s},
                  {u"Trygghet"_s, u"Främjande"_s, u"A"_s},
                  {{}, {}, u"B"_s},
                  {{}, u"Riktade"_s, u"C"_s},
                  {u"Fysisk hälsa"_s, {}, u"D"_s}}),
        ElementsAre(u"Trygghet//främjande"_s, u"Trygghet//främjande"_s, u"Trygghet//riktad"_s, u"Fysisk hälsa//riktad"_s));
}

TEST(TableReadingTest, ANewAreaDoesNotInheritTheSubArea)
{
    EXPECT_THAT(placesIn({{u"Område"_s, u"Delområde"_s, u"Insats"_s},
                          {u"Psykisk hälsa"_s, u"Missbruk"_s, u"A"_s},
                          {{}, {}, u"B"_s},
                          {u"Trygghet"_s, {}, u"C"_s},
                          {{}, {}, u"D"_s}}),
                ElementsAre(u"Psykisk hälsa/Missbruk/"_s, u"Psykisk hälsa/Missbruk/"_s, u"Trygghet//"_s, u"Trygghet//"_s));
}

TEST(TableReadingTest, WhatEachRowStatesIsNotFilledDown)
{
    EXPECT_THAT(placesIn({{u"Område"_s, u"Nivå"_s, u"Insats"_s},
                          {u"Trygghet"_s, u"Riktad"_s, u"A"_s},
                          {u"Trygghet"_s, u"Riktad"_s, u"B"_s},
                          {u"Trygghet"_s, u"Riktad"_s, u"C"_s},
                          {u"Trygghet"_s, {}, u"D"_s}}),
                ElementsAre(u"Trygghet//riktad"_s, u"Trygghet//riktad"_s, u"Trygghet//riktad"_s, u"Trygghet//"_s));
}

TEST(TableReadingTest, TitlesAboveABlockTellAreaSubAreaAndLevel)
{
    EXPECT_THAT(placesIn({{u"Insats"_s, u"Målgrupp"_s},
                          {u"Trygghet"_s},
                          {u"Främjande insatser"_s, u"Främjande insatser"_s},
                          {u"A"_s, u"Alla"_s},
                          {{}, u"Område 4: Psykisk hälsa"_s},
                          {u"B"_s},
                          {u"Missbruk – riktade insatser"_s},
                          {u"C"_s},
                          {u"Inflytande"_s},
                          {u"D"_s}}),
                ElementsAre(u"Trygghet//främjande"_s, u"Psykisk hälsa//främjande"_s, u"Psykisk hälsa/Missbruk/riktad"_s,
                            u"Delaktighet och inflytande/Inflytande/riktad"_s));
}

TEST(TableReadingTest, ATitleAboveTheFirstHeaderCountsToo)
{
    EXPECT_THAT(placesIn({{u"Trygghet"_s}, {u"Insats"_s, u"Målgrupp"_s}, {u"A"_s, u"Alla"_s}}),
                ElementsAre(u"Trygghet//"_s));
}

TEST(TableReadingTest, ATitleThatIsNotUnderstoodEndsTheBlock)
{
    const ReadTable table = tableOfRows({{u"Insats"_s, u"Målgrupp"_s},
                                         {u"Trygghet"_s},
                                         {u"A"_s, u"Alla"_s},
                                         {u"Trafik"_s, u"Trafik"_s},
                                         {u"B"_s, u"Alla"_s}});
    EXPECT_THAT(table.problems, ElementsAre(warned(u"A4"_s, ProblemKind::UnknownValue, u"Trafik"_s)));
    EXPECT_THAT(namesIn(table), ElementsAre(u"A"_s, u"B"_s));
    EXPECT_THAT(placesOf(table.records.at(1)), IsEmpty());
}

TEST(TableReadingTest, ARowOfBlockCellsIsATitleToo)
{
    EXPECT_THAT(placesIn({{u"Område"_s, u"Nivå"_s, u"Insats"_s},
                          {u"Trygghet"_s, u"Riktade"_s, {}},
                          {{}, {}, u"A"_s},
                          {{}, u"Främjande"_s, {}},
                          {{}, {}, u"B"_s}}),
                ElementsAre(u"Trygghet//riktad"_s, u"Trygghet//främjande"_s));
}

TEST(TableReadingTest, SeveralAreasAndLevelsMakeSeveralPlacements)
{
    EXPECT_THAT(placesIn({{u"Område"_s, u"Nivå"_s, u"Insats"_s},
                          {u"Psykisk hälsa, Trygghet"_s, u"Främjande/Förebyggande"_s, u"A"_s}}),
                ElementsAre(u"Psykisk hälsa//främjande + Psykisk hälsa//förebyggande + Trygghet//främjande + "
                            u"Trygghet//förebyggande"_s));
}

TEST(TableReadingTest, SubAreasFindTheirArea)
{
    const QStringList header = {u"Område"_s, u"Delområde"_s, u"Insats"_s};
    EXPECT_THAT(placesIn({header, {u"Missbruk"_s, {}, u"A"_s}}), ElementsAre(u"Psykisk hälsa/Missbruk/"_s));
    EXPECT_THAT(placesIn({header, {{}, u"Missbruk"_s, u"A"_s}}), ElementsAre(u"Psykisk hälsa/Missbruk/"_s));
    EXPECT_THAT(placesIn({header, {u"Trygghet, Psykisk hälsa"_s, u"Missbruk"_s, u"A"_s}}),
                ElementsAre(u"Trygghet// + Psykisk hälsa/Missbruk/"_s));
    EXPECT_THAT(placesIn({header, {u"Trygghet"_s, {}, u"A"_s}, {{}, u"Missbruk"_s, u"B"_s}}),
                ElementsAre(u"Trygghet//"_s, u"Psykisk hälsa/Missbruk/"_s));
}

TEST(TableReadingTest, AreasAndLevelsThatAreNotKnownAreRefusedWithTheKnownOnes)
{
    EXPECT_THAT(recordOf({u"Insats"_s, u"Nivå"_s, u"Område"_s}, {u"A"_s, u"hög"_s, u"Trygghet"_s}).problems,
                ElementsAre(refused(u"B2"_s, ProblemKind::UnknownValue, u"hög (främjande; förebyggande; riktad)"_s)));
    const TableRecord unknownArea = recordOf({u"Insats"_s, u"Område"_s}, {u"A"_s, u"Trafik"_s});
    ASSERT_THAT(unknownArea.problems, SizeIs(1));
    EXPECT_EQ(unknownArea.problems.constFirst().severity, Severity::Refused);
    EXPECT_TRUE(unknownArea.problems.constFirst().detail.startsWith(u"Trafik (Delaktighet och inflytande; "_s));
    const TableRecord otherArea =
        recordOf({u"Insats"_s, u"Område"_s, u"Delområde"_s}, {u"A"_s, u"Trygghet"_s, u"Missbruk"_s});
    ASSERT_THAT(otherArea.problems, SizeIs(1));
    EXPECT_EQ(otherArea.problems.constFirst().where, u"C2"_s);
    EXPECT_EQ(otherArea.problems.constFirst().severity, Severity::Refused);
}

TEST(TableReadingTest, ALevelWithoutAnAreaMakesNoPlacement)
{
    const TableRecord record = recordOf({u"Insats"_s, u"Nivå"_s, u"Målgrupp"_s}, {u"A"_s, u"Riktad"_s, u"13-20 år"_s});
    EXPECT_THAT(record.problems, ElementsAre(warned(u"B2"_s, ProblemKind::MissingField, u"placement.area"_s)));
    EXPECT_THAT(record.intervention.placements, IsEmpty());
    EXPECT_EQ(record.intervention.target, u"13-20 år"_s);
    EXPECT_EQ(record.intervention.age, stated(13, 20));
}

// ---- Rows of one insats ----

TEST(TableReadingTest, RowsOfTheSameNameAreOneInsats)
{
    const ReadTable table = tableOfRows({{u"Insats"_s, u"Område"_s, u"Målgrupp"_s, u"Utförare"_s},
                                         {u"Simning"_s, u"Trygghet"_s, u"Barn 6-12 år"_s, u"Skolan; Fritid"_s},
                                         {u"Annat"_s, u"Trygghet"_s},
                                         {u" simning "_s, u"Fysisk hälsa"_s, u"Ungdomar"_s, u"Fritid; Föreningen"_s}});
    ASSERT_THAT(table.records, SizeIs(2));
    const TableRecord &record = table.records.constFirst();
    EXPECT_THAT(record.rows, ElementsAre(2, 4));
    EXPECT_THAT(placesOf(record), ElementsAre(u"Trygghet//"_s, u"Fysisk hälsa//"_s));
    EXPECT_EQ(record.intervention.placements.at(1).target, u"Ungdomar"_s);
    EXPECT_EQ(record.intervention.target, QString());
    EXPECT_EQ(record.intervention.age, AgeRange());
    EXPECT_THAT(organisationsOf(record.intervention), ElementsAre(u"Skolan"_s, u"Fritid"_s, u"Föreningen"_s));
    EXPECT_THAT(record.problems, IsEmpty());
}

TEST(TableReadingTest, WhereAllRowsAgreeTheInsatsSaysItToo)
{
    const ReadTable table = tableOfRows({{u"Insats"_s, u"Område"_s, u"Målgrupp"_s},
                                         {u"Simning"_s, u"Trygghet"_s, u"Barn 6-12 år"_s},
                                         {u"Simning"_s, u"Fysisk hälsa"_s, u"Barn 6-12 år"_s}});
    EXPECT_EQ(table.records.value(0).intervention.target, u"Barn 6-12 år"_s);
    EXPECT_EQ(table.records.value(0).intervention.age, stated(6, 12));
    EXPECT_THAT(table.records.value(0).fields, ElementsAre(u"name"_s, u"target"_s, u"age"_s, u"placements"_s));
}

TEST(TableReadingTest, RowsThatDisagreeAreReported)
{
    const ReadTable table = tableOfRows({{u"Insats"_s, u"Område"_s, u"Telefon"_s},
                                         {u"Simning"_s, u"Trygghet"_s, {}},
                                         {u"Simning"_s, u"Trygghet"_s, u"0303-33 00 00"_s},
                                         {u"Simning"_s, u"Trygghet"_s, u"0303-33 00 01"_s}});
    EXPECT_EQ(table.records.value(0).intervention.contact.phone, u"0303-33 00 00"_s);
    EXPECT_THAT(table.records.value(0).problems, ElementsAre(warned(u"C4"_s, ProblemKind::WrongType, u"0303-33 00 00"_s)));
}

TEST(TableReadingTest, WhereThereAreUuidsTheyAloneDecide)
{
    const QString other = u"ffffffff-0000-4000-8000-000000000000"_s;
    const ReadTable table = tableOfRows(
        {{u"uuid"_s, u"name"_s}, {kUuid, u"A"_s}, {other, u"A"_s}, {kUuid.toUpper(), u"A"_s}, {{}, u"A"_s}, {{}, u"a"_s}});
    ASSERT_THAT(table.records, SizeIs(3));
    EXPECT_THAT(table.records.at(0).rows, ElementsAre(2, 4));
    EXPECT_THAT(table.records.at(1).rows, ElementsAre(3));
    EXPECT_THAT(table.records.at(2).rows, ElementsAre(5, 6));
}

TEST(TableReadingTest, AUuidThatIsNoneIsRefused)
{
    EXPECT_THAT(recordOf({u"uuid"_s, u"name"_s}, {u"17"_s, u"A"_s}).problems,
                ElementsAre(refused(u"A2"_s, ProblemKind::WrongType, u"uuid"_s)));
}

// ---- What is stated ----

TEST(TableReadingTest, OnlyWhatIsStatedIsAField)
{
    const TableRecord record = recordOf({u"Insats"_s, u"Beskrivning"_s, u"Telefon"_s, u"Plats"_s, u"Status"_s},
                                        {u"A"_s, {}, u"0303-33 00 00"_s, u"-"_s, u"Ej angivet"_s});
    EXPECT_THAT(record.fields, ElementsAre(u"name"_s, u"contact"_s));
    EXPECT_THAT(record.problems, IsEmpty());
    Intervention expected;
    expected.name = u"A"_s;
    expected.contact.phone = u"0303-33 00 00"_s;
    EXPECT_EQ(record.intervention, expected);
}

TEST(TableReadingTest, AnEmptyCellOfAnOwnTableSaysThatNothingIsThere)
{
    const TableRecord record =
        recordOf({u"uuid"_s, u"name"_s, u"summary"_s, u"routes"_s, u"placement.area"_s, u"contact.phone"_s},
                 {kUuid, u"A"_s, {}, {}, {}, {}});
    EXPECT_THAT(record.fields, ElementsAre(u"name"_s, u"summary"_s, u"routes"_s, u"contact"_s, u"placements"_s));
    EXPECT_THAT(record.intervention.routes, IsEmpty());
}

TEST(TableReadingTest, OwnTablesAreNotFilledDown)
{
    const ReadTable table = tableOfRows({{u"uuid"_s, u"name"_s, u"placement.area"_s, u"placement.level"_s},
                                         {kUuid, u"A"_s, u"Trygghet"_s, u"riktad"_s},
                                         {u"ffffffff-0000-4000-8000-000000000000"_s, u"B"_s, u"Samverkan"_s, {}},
                                         {{}, u"C"_s, u"Trygghet"_s, {}}});
    EXPECT_THAT(placesOf(table.records.value(1)), ElementsAre(u"Samverkan//"_s));
    EXPECT_THAT(placesOf(table.records.value(2)), ElementsAre(u"Trygghet//"_s));
}

TEST(TableReadingTest, WithoutAreaAndLevelTargetAndAgeAreTheInsatsOwn)
{
    const Intervention own = insatsOf({u"Insats"_s, u"Målgrupp"_s}, {u"A"_s, u"Elever i grund-\nskolan"_s});
    EXPECT_EQ(own.target, u"Elever i grundskolan"_s);
    EXPECT_EQ(own.age, (AgeRange{6, 15, AgeBasis::Stage}));
    EXPECT_THAT(own.placements, IsEmpty());
}

TEST(TableReadingTest, AgesOfTheirOwnColumnGoBeforeTheTarget)
{
    const QStringList words = {u"Insats"_s, u"Målgrupp"_s, u"Ålder"_s};
    EXPECT_EQ(insatsOf(words, {u"A"_s, u"Ungdomar 13-20 år"_s, u"16-18"_s}).age, stated(16, 18));
    EXPECT_EQ(insatsOf(words, {u"A"_s, u"Ungdomar 13-20 år"_s, {}}).age, stated(13, 20));
    EXPECT_EQ(insatsOf(words, {u"A"_s, u"Ungdomar 13-20 år"_s, u"Alla åldrar"_s}).age, AgeRange());
    EXPECT_EQ(insatsOf(words, {u"A"_s, u"Föräldrar till barn"_s, u"0-6"_s}).age, (AgeRange{0, 6, AgeBasis::Child}));
    EXPECT_EQ(insatsOf(words, {u"A"_s, u"Föräldrar"_s, u"20-30"_s}).age, stated(20, 30));
    EXPECT_EQ(insatsOf({u"Insats"_s, u"Ålder från"_s, u"Ålder till"_s}, {u"A"_s, u"6,0"_s, u"12 år"_s}).age, stated(6, 12));
    EXPECT_EQ(insatsOf({u"Insats"_s, u"Ålder från"_s, u"Ålder till"_s}, {u"A"_s, u"18"_s, {}}).age, stated(18, {}));
}

TEST(TableReadingTest, AgesOfAPlacementStandInItsRow)
{
    const Intervention placed =
        insatsOf({u"Insats"_s, u"Område"_s, u"Ålder från"_s, u"Ålder till"_s}, {u"A"_s, u"Trygghet"_s, u"6"_s, u"12"_s});
    EXPECT_EQ(placed.placements.value(0).age, stated(6, 12));
    EXPECT_EQ(insatsOf({u"Insats"_s, u"Område"_s, u"Ålder"_s}, {u"A"_s, u"Trygghet"_s, u"F-6"_s}).placements.value(0).age,
              (AgeRange{6, 12, AgeBasis::Stage}));
}

TEST(TableReadingTest, AgesThatAreNotUnderstoodAreReported)
{
    EXPECT_THAT(recordOf({u"Insats"_s, u"Ålder"_s}, {u"A"_s, u"Vuxna"_s}).problems,
                ElementsAre(warned(u"B2"_s, ProblemKind::UnknownValue, u"Vuxna"_s)));
    EXPECT_THAT(recordOf({u"Insats"_s, u"Ålder från"_s}, {u"A"_s, u"-6"_s}).problems,
                ElementsAre(warned(u"B2"_s, ProblemKind::OutOfRange, u"-6"_s)));
    EXPECT_THAT(recordOf({u"Insats"_s, u"Ålder från"_s}, {u"A"_s, u"tidig"_s}).problems,
                ElementsAre(warned(u"B2"_s, ProblemKind::WrongType, u"integer"_s)));
}

TEST(TableReadingTest, AProvidersNameStaysWhole)
{
    const auto organisations = [](const QString &cell) {
        return organisationsOf(insatsOf({u"Insats"_s, u"Utförare"_s}, {u"A"_s, cell}));
    };
    EXPECT_THAT(organisations(u"BVC, Familjecentralen"_s), ElementsAre(u"BVC"_s, u"Familjecentralen"_s));
    EXPECT_THAT(organisations(u"BVC\nFamilje-\ncentralen"_s), ElementsAre(u"BVC"_s, u"Familjecentralen"_s));
    EXPECT_THAT(organisations(u"Öppen\nungdomsverksamhet\nBVC"_s), ElementsAre(u"Öppen ungdomsverksamhet"_s, u"BVC"_s));
    EXPECT_THAT(organisations(u"skola\nsocialtjänst"_s), ElementsAre(u"skola"_s, u"socialtjänst"_s));
    EXPECT_THAT(organisations(u"Hälso- och sjukvården, Kultur och fritid"_s),
                ElementsAre(u"Hälso- och sjukvården"_s, u"Kultur och fritid"_s));
    EXPECT_THAT(organisations(u"Psykiatrin, Kungälv; BVC;"_s), ElementsAre(u"Psykiatrin, Kungälv"_s, u"BVC"_s));
}

TEST(TableReadingTest, CodedValuesAreReadAsPeopleWriteThem)
{
    const Intervention one =
        insatsOf({u"Insats"_s, u"Status"_s, u"Ingång"_s, u"Kostnad"_s, u"Ideell"_s, u"Form"_s, u"Typ"_s},
                 {u"A"_s, u"Avslutad"_s, u"Öppen/remiss"_s, u"Gratis"_s, u"Ja"_s, u"Grupp, individuellt"_s, u"Metod"_s});
    EXPECT_EQ(one.status, InterventionStatus::Ended);
    EXPECT_THAT(one.routes, ElementsAre(AccessRoute::Open, AccessRoute::Referral));
    EXPECT_EQ(one.cost, Cost::Free);
    EXPECT_EQ(one.volunteerRun, Certainty::Yes);
    EXPECT_THAT(one.formats, ElementsAre(DeliveryFormat::Group, DeliveryFormat::Individual));
    EXPECT_EQ(one.type, InterventionType::Method);
}

TEST(TableReadingTest, AProjectRunsAndAPriceIsAFee)
{
    const Intervention one = insatsOf({u"Insats"_s, u"Status"_s, u"Kostnad"_s}, {u"A"_s, u"Projekt"_s, u"20 kr per gång"_s});
    EXPECT_EQ(one.status, InterventionStatus::Active);
    EXPECT_TRUE(one.project);
    EXPECT_EQ(one.cost, Cost::Fee);
    EXPECT_EQ(one.costText, u"20 kr per gång"_s);
}

TEST(TableReadingTest, UnknownCodesAreReportedAndNotTaken)
{
    const TableRecord record = recordOf({u"Insats"_s, u"Status"_s, u"Ingång"_s, u"Granskad"_s},
                                        {u"A"_s, u"grön"_s, u"öppen, via kompis"_s, u"igår"_s});
    EXPECT_THAT(record.problems,
                testing::UnorderedElementsAre(warned(u"B2"_s, ProblemKind::UnknownValue, u"grön"_s),
                                              warned(u"C2"_s, ProblemKind::UnknownValue, u"via kompis"_s),
                                              warned(u"D2"_s, ProblemKind::WrongType, u"date"_s)));
    EXPECT_THAT(record.fields, ElementsAre(u"name"_s));
    EXPECT_THAT(record.intervention.routes, ElementsAre(AccessRoute::Unknown));
    EXPECT_EQ(record.intervention.status, InterventionStatus::Active);
}

TEST(TableReadingTest, DatesAreReadAsPeopleWriteThem)
{
    const auto reviewed = [](const QString &cell) {
        return insatsOf({u"Insats"_s, u"Granskad"_s}, {u"A"_s, cell}).reviewedOn;
    };
    for (const QString &text :
         {u"2018-02-20"_s, u"20180220"_s, u"20 februari 2018"_s, u"den 20 feb. 2018"_s, u"2018-02-20 00:00:00"_s})
        EXPECT_EQ(reviewed(text), QDate(2018, 2, 20)) << text.toStdString();
    const Intervention months =
        insatsOf({u"Insats"_s, u"Gäller från"_s, u"Gäller till"_s}, {u"A"_s, u"2018-02"_s, u"2018-02"_s});
    EXPECT_EQ(months.validFrom, QDate(2018, 2, 1));
    EXPECT_EQ(months.validTo, QDate(2018, 2, 28));
}

TEST(TableReadingTest, RecordsInACellAreCutAtBars)
{
    const Intervention one = insatsOf(
        {u"Insats"_s, u"Källa"_s, u"Metod"_s, u"Villkor"_s},
        {u"A"_s, u"Inventering | s. 3; Webbplats"_s, u"MI, FFT"_s, u"Skriven här, eller i grannkommunen\nÖver 15 år"_s});
    EXPECT_THAT(one.sources, ElementsAre(Source{u"Inventering"_s, u"s. 3"_s}, Source{u"Webbplats"_s, {}}));
    ASSERT_THAT(one.methods, SizeIs(2));
    EXPECT_EQ(one.methods.at(1).name, u"FFT"_s);
    ASSERT_THAT(one.conditions, SizeIs(2));
    EXPECT_EQ(one.conditions.at(0).text, u"Skriven här, eller i grannkommunen"_s);
}

TEST(TableReadingTest, TooManyFieldsInARecordAreReported)
{
    const TableRecord record = recordOf({u"Insats"_s, u"Källa"_s}, {u"A"_s, u"a | b | c"_s});
    EXPECT_THAT(record.problems, ElementsAre(warned(u"B2"_s, ProblemKind::WrongType, u"2 |"_s)));
    EXPECT_THAT(record.intervention.sources, IsEmpty());
}

TEST(TableReadingTest, LongTextsKeepTheirLinesAndNamesDoNot)
{
    const Intervention one =
        insatsOf({u"Insats"_s, u"Beskrivning"_s}, {u"Stöd\ni före-\nningar"_s, u"Före-\nningar:\n- en\n- två"_s});
    EXPECT_EQ(one.name, u"Stöd i föreningar"_s);
    EXPECT_EQ(one.summary, u"Föreningar:\n- en\n- två"_s);
}

TEST(TableReadingTest, AReviewIntervalIsADayOrMore)
{
    const TableRecord record = recordOf({u"name"_s, u"review_interval_days"_s}, {u"A"_s, u"0"_s});
    EXPECT_THAT(record.problems, ElementsAre(warned(u"B2"_s, ProblemKind::OutOfRange, u"0"_s)));
    EXPECT_EQ(record.intervention.reviewIntervalDays, 365);
    EXPECT_THAT(record.fields, ElementsAre(u"name"_s));
}

TEST(TableReadingTest, HeadersOfTwoRowsMayBeRepeatedToo)
{
    const QStringList above = {u"Insats"_s, u"Ålder"_s, u"Ålder"_s, u"Status"_s};
    const QStringList below = {u"Insats"_s, u"från"_s, u"till"_s, u"Status"_s};
    const ReadTable table = tableOfRows({above, below, {u"A"_s, u"6"_s, u"12"_s}, above, below, {u"B"_s, u"13"_s, {}}});
    ASSERT_THAT(namesIn(table), ElementsAre(u"A"_s, u"B"_s));
    EXPECT_EQ(table.records.at(0).intervention.age, stated(6, 12));
    EXPECT_EQ(table.records.at(1).intervention.age, stated(13, {}));
}
