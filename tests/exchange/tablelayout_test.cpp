#include "support/printers.h"

#include "exchange/tablecells.h"
#include "exchange/tablelayout.h"

using namespace insats;
using exchange::guessLayout;
using testing::Each;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

// What the columns below these headings are taken for.
QStringList fieldsOf(const QStringList &headings, const TableWords &words = {})
{
    const TableLayout layout = guessLayout({{}, {headings}}, words);
    EXPECT_EQ(layout.headerRow, 0);
    return layout.fields;
}

} // namespace

TEST(TableLayoutTest, OwnTablesAreUnderstoodByPathAndByWord)
{
    EXPECT_EQ(fieldsOf(exchange::columns()), exchange::columns());
    const TableWords words{{{u"name"_s, u"Tjänst"_s}, {u"target"_s, u"Målgrupp"_s}, {u"placement.level"_s, u"Steg"_s}}, {}};
    EXPECT_THAT(fieldsOf({u"tjänst"_s, u"MÅLGRUPP"_s, u"Steg"_s}, words),
                ElementsAre(u"name"_s, u"target"_s, u"placement.level"_s));
}

TEST(TableLayoutTest, WhatMunicipalitiesWriteIsUnderstood)
{
    EXPECT_THAT(fieldsOf({u"Insatsens namn"_s, u"Behovsområde"_s, u"Delområde"_s, u"Preventionsnivå"_s, u"Målgrupp/ålder"_s,
                          u"Utförare"_s, u"Beskrivning"_s, u"Syfte"_s}),
                ElementsAre(u"name"_s, u"placement.area"_s, u"placement.subarea"_s, u"placement.level"_s,
                            u"placement.target"_s, u"providers"_s, u"summary"_s, u"content"_s));
    EXPECT_THAT(fieldsOf({u"Benämning"_s, u"Telefon"_s, u"E-post"_s, u"Länk"_s, u"Ingång"_s, u"Hur får man insatsen"_s,
                          u"Avgift"_s, u"Plats"_s, u"Källa"_s, u"Villkor"_s, u"Omfattning"_s, u"Uppföljning"_s}),
                ElementsAre(u"name"_s, u"contact.phone"_s, u"contact.email"_s, u"contact.url"_s, u"routes"_s,
                            u"route_text"_s, u"cost"_s, u"places"_s, u"sources"_s, u"conditions"_s, u"scope.text"_s,
                            u"follow_up"_s));
}

TEST(TableLayoutTest, TheWritingOfAHeadingDoesNotMatter)
{
    EXPECT_THAT(fieldsOf({u"*INSATS:*"_s, u"Preven-\ntionsnivå"_s, u"Ålder (år)"_s, u"Målgrupp för insatsen"_s}),
                ElementsAre(u"name"_s, u"placement.level"_s, u"placement.age"_s, u"placement.target"_s));
}

TEST(TableLayoutTest, AgesStandInWordsOrInTwoColumns)
{
    EXPECT_THAT(fieldsOf({u"Insats"_s, u"Ålder från"_s, u"Ålder till"_s}),
                ElementsAre(u"name"_s, u"age.min"_s, u"age.max"_s));
    EXPECT_THAT(fieldsOf({u"Insats"_s, u"Åldersgrupp"_s}), ElementsAre(u"name"_s, u"age"_s));
    EXPECT_THAT(fieldsOf({u"Insats"_s, u"Nivå"_s, u"Ålder från"_s}),
                ElementsAre(u"name"_s, u"placement.level"_s, u"placement.age.min"_s));
}

TEST(TableLayoutTest, TheTargetIsThePlacementsOnlyWhereThereIsOne)
{
    EXPECT_THAT(fieldsOf({u"Insats"_s, u"Målgrupp"_s}), ElementsAre(u"name"_s, u"target"_s));
    EXPECT_THAT(fieldsOf({u"Insats"_s, u"Målgrupp"_s, u"Område"_s}),
                ElementsAre(u"name"_s, u"placement.target"_s, u"placement.area"_s));
}

TEST(TableLayoutTest, ALooseWordNamesTheInsatsOnlyWhereNothingElseDoes)
{
    EXPECT_THAT(fieldsOf({u"Verksamhet"_s, u"Insats"_s}), ElementsAre(u"providers"_s, u"name"_s));
    EXPECT_THAT(fieldsOf({u"Verksamhet"_s, u"Målgrupp"_s}), ElementsAre(u"name"_s, u"target"_s));
    EXPECT_THAT(fieldsOf({u"Aktivitet"_s, u"Verksamhet"_s}), ElementsAre(u"name"_s, u"providers"_s));
    EXPECT_THAT(fieldsOf({u"Insats"_s, u"Ansvarig"_s, u"Utförare"_s}), ElementsAre(u"name"_s, QString(), u"providers"_s));
}

TEST(TableLayoutTest, RemarksPersonsAndUnknownColumnsAreNotTaken)
{
    EXPECT_THAT(fieldsOf({u"Insats"_s, u"Nivå"_s, u"Kommentar"_s, u"Kontaktperson"_s, QString(), u"Diarienr"_s}),
                ElementsAre(u"name"_s, u"placement.level"_s, QString(), QString(), QString(), QString()));
}

TEST(TableLayoutTest, AHeadingIsTakenOnce)
{
    EXPECT_THAT(fieldsOf({u"Insats"_s, u"Målgrupp"_s, u"Målgrupp"_s}), ElementsAre(u"name"_s, u"target"_s, QString()));
}

TEST(TableLayoutTest, TitlesAndEmptyRowsStandAboveTheHeader)
{
    const TableLayout layout = guessLayout({{},
                                            {{u"Insatser 2023"_s},
                                             {},
                                             {u"2023-02-01"_s},
                                             {u"Insats"_s, u"Insats"_s},
                                             {{}, u"Insats"_s, u"Nivå"_s},
                                             {{}, u"Läxhjälp"_s}}},
                                           {});
    EXPECT_EQ(layout.headerRow, 4);
    EXPECT_THAT(layout.fields, ElementsAre(QString(), u"name"_s, u"placement.level"_s));
}

TEST(TableLayoutTest, AHeadingOverSeveralColumnsIsDividedByTheRowBelow)
{
    const QStringList above = {u"Insats"_s, u"Ålder"_s, u"Ålder"_s, u"Status"_s};
    for (const QStringList &below :
         {QStringList{{}, u"från"_s, u"till"_s}, QStringList{u"Insats"_s, u"från"_s, u"till"_s, u"Status"_s}}) {
        const TableLayout layout = guessLayout({{}, {above, below, {u"Simning"_s, u"6"_s, u"12"_s}}}, {});
        EXPECT_EQ(layout.headerRow, 1);
        EXPECT_THAT(layout.fields, ElementsAre(u"name"_s, u"age.min"_s, u"age.max"_s, u"status"_s));
    }
    EXPECT_EQ(guessLayout({{}, {above, {u"Simning"_s, u"6"_s, u"12"_s}}}, {}).headerRow, 0);
}

TEST(TableLayoutTest, WithoutAHeaderOnlyWhatSpeaksForItselfIsTaken)
{
    const TableLayout layout = guessLayout({{},
                                            {{u"Läxhjälp"_s, u"Främjande"_s, u"a@example.se"_s, u"https://example.se/a"_s},
                                             {u"Simning"_s, u"Riktade"_s, u"b@example.se"_s, u"www.example.se"_s}}},
                                           {});
    EXPECT_EQ(layout.headerRow, -1);
    EXPECT_THAT(layout.fields, ElementsAre(QString(), u"placement.level"_s, u"contact.email"_s, u"contact.url"_s));
}

TEST(TableLayoutTest, OneCellIsNotEnoughToTellAColumn)
{
    EXPECT_THAT(guessLayout({{}, {{u"Läxhjälp"_s, u"Främjande"_s}}}, {}).fields, Each(QString()));
    EXPECT_THAT(guessLayout({}, {}).fields, IsEmpty());
}
