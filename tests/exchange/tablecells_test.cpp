#include "support/printers.h"

#include "exchange/tablecells.h"
#include "support/builders.h"

using namespace insats;
using namespace insats::test;
using testing::Contains;
using testing::Not;

namespace {

QString cellOf(const Sheet &sheet, int row, const QString &path)
{
    return sheet.rows.value(row).value(exchange::columns().indexOf(path));
}

// In the only row of a table of this insats.
QString cellOf(const Intervention &intervention, const QString &path)
{
    return cellOf(exchange::sheetOf({intervention}, {}), 1, path);
}

} // namespace

TEST(TableCellsTest, EveryFieldHasAColumnExceptTheCatalogue)
{
    const QStringList columns = exchange::columns();
    for (const QString &path : {u"name"_s, u"placement.area"_s, u"placement.age.basis"_s, u"status"_s, u"contact.phone"_s,
                                u"documentation.rule"_s, u"scope.text"_s, u"scope.max_duration.value"_s, u"age.min"_s,
                                u"providers"_s, u"requires"_s, u"uuid"_s, u"revision"_s, u"modified"_s})
        EXPECT_THAT(columns, Contains(path));
    EXPECT_THAT(columns, Not(Contains(u"catalogue"_s)));
    EXPECT_THAT(columns, Not(Contains(u"placements"_s)));
    EXPECT_EQ(QSet<QString>(columns.cbegin(), columns.cend()).size(), columns.size());
}

TEST(TableCellsTest, TheHeaderTakesTheWordsAndElseThePaths)
{
    const Sheet sheet = exchange::sheetOf({}, {{{u"name"_s, u"Insats"_s}}, {}});
    ASSERT_EQ(sheet.rows.size(), 1);
    EXPECT_EQ(sheet.rows.constFirst().value(0), u"Insats"_s);
    EXPECT_EQ(sheet.rows.constFirst().value(1), u"placement.area"_s);
}

TEST(TableCellsTest, EachPlacementIsARowThatRepeatsTheRest)
{
    const Intervention twice = anIntervention().named(u"Läxhjälp"_s).placed(u"Trygghet"_s).placed(u"Fysisk hälsa"_s);
    const Sheet sheet = exchange::sheetOf({twice, anIntervention().named(u"Utan plats"_s)}, {});
    ASSERT_EQ(sheet.rows.size(), 4);
    EXPECT_EQ(cellOf(sheet, 1, u"placement.area"_s), u"Trygghet"_s);
    EXPECT_EQ(cellOf(sheet, 2, u"placement.area"_s), u"Fysisk hälsa"_s);
    EXPECT_EQ(cellOf(sheet, 2, u"name"_s), u"Läxhjälp"_s);
    EXPECT_EQ(cellOf(sheet, 3, u"placement.area"_s), QString());
    EXPECT_EQ(cellOf(sheet, 3, u"placement.basis"_s), QString());
}

TEST(TableCellsTest, CodedValuesAreWordsWhereThereAreAny)
{
    const TableWords words{{},
                           {{u"routes"_s, {{u"open"_s, u"öppen"_s}}}, {u"providers.role"_s, {{u"fund"_s, u"betalar"_s}}}}};
    const Intervention open =
        anIntervention().reachedBy({AccessRoute::Open, AccessRoute::Court}).by(u"Staten"_s, ProviderRole::Fund);
    const Sheet sheet = exchange::sheetOf({open}, words);
    EXPECT_EQ(cellOf(sheet, 1, u"routes"_s), u"öppen; court"_s);
    EXPECT_EQ(cellOf(sheet, 1, u"providers"_s), u"Staten | betalar"_s);
}

TEST(TableCellsTest, ListsStandInOneCell)
{
    EXPECT_EQ(cellOf(anIntervention().at(u"Nol"_s).at(u"Surte; Bohus"_s), u"places"_s), u"Nol; \"Surte; Bohus\""_s);
    EXPECT_EQ(cellOf(anIntervention().at({}), u"places"_s), u"\"\""_s);
    EXPECT_EQ(cellOf(anIntervention(), u"places"_s), QString());
}

TEST(TableCellsTest, RecordsLeaveOutWhatTheyDoNotSay)
{
    const Intervention many = anIntervention()
                                  .by(u"Biblioteket"_s)
                                  .by(u"Ale kommun"_s, ProviderRole::Fund)
                                  .usingMethod({u"FFT"_s, {}, {}, AgeRange{11, {}, AgeBasis::Stated}, {}})
                                  .onCondition({}, {});
    EXPECT_EQ(cellOf(many, u"providers"_s), u"Biblioteket; Ale kommun | fund"_s);
    EXPECT_EQ(cellOf(many, u"methods"_s), u"FFT |  |  | 11 |  | stated"_s);
    EXPECT_EQ(cellOf(many, u"conditions"_s), u"\"\""_s);
}

TEST(TableCellsTest, WhatIsNotStatedIsEmpty)
{
    const Intervention unknown = anIntervention().named(u"Okänd"_s);
    for (const QString &path :
         {u"age.min"_s, u"valid_from"_s, u"modified"_s, u"scope.max_duration.value"_s, u"scope.max_duration.unit"_s})
        EXPECT_EQ(cellOf(unknown, path), QString()) << path.toStdString();
    EXPECT_EQ(cellOf(unknown, u"age.basis"_s), u"none"_s);
    EXPECT_EQ(cellOf(unknown, u"project"_s), u"no"_s);
}

TEST(TableCellsTest, DatesAndNumbersAreWrittenTheSameInEveryLanguage)
{
    const Intervention full = interventionWithEveryField();
    EXPECT_EQ(cellOf(full, u"valid_from"_s), u"2020-01-02"_s);
    EXPECT_EQ(cellOf(full, u"modified"_s), u"2024-05-06T07:08:09Z"_s);
    EXPECT_EQ(cellOf(full, u"volumes"_s), u"besök | 12.5 | per vecka | 2023; deltagare | 40"_s);
}
