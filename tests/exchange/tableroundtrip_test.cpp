// What is written as a table is read back equal.
#include "support/printers.h"

#include "exchange/cataloguefile.h"
#include "exchange/tablecells.h"
#include "exchange/tablelayout.h"
#include "exchange/tablereading.h"
#include "support/builders.h"
#include "support/taxonomies.h"

using namespace insats;
using namespace insats::test;
using testing::IsEmpty;

namespace {

QList<Intervention> roundTrip(const QList<Intervention> &interventions, const TableWords &words = {})
{
    const Sheet sheet = exchange::sheetOf(interventions, words);
    const exchange::ReadTable table =
        exchange::readTable(sheet, exchange::guessLayout(sheet, words), bundledTaxonomy(), words);
    EXPECT_THAT(table.problems, IsEmpty());
    QList<Intervention> read;
    for (const exchange::TableRecord &record : table.records) {
        EXPECT_THAT(record.problems, IsEmpty());
        read.append(record.intervention);
    }
    return read;
}

Intervention withoutCatalogue(Intervention intervention)
{
    intervention.catalogue.clear();
    return intervention;
}

void expectKept(const Intervention &intervention, const TableWords &words = {})
{
    const QList<Intervention> read = roundTrip({intervention}, words);
    ASSERT_EQ(read.size(), 1);
    EXPECT_EQ(read.constFirst(), withoutCatalogue(intervention));
}

// Each heading and each code gets a word that says neither the path nor the code.
TableWords otherWords()
{
    TableWords words;
    for (const QString &path : exchange::columns())
        words.headings.insert(path, u"Rubrik %1"_s.arg(words.headings.size()));
    words.values = {{u"status"_s, {{u"paused"_s, u"Vilar; tills vidare"_s}}},
                    {u"routes"_s, {{u"open"_s, u"Kom; som du är"_s}, {u"referral"_s, u"Skickad"_s}}},
                    {u"placement.level"_s, {{u"riktad"_s, u"Nivå, den tredje"_s}}},
                    {u"placement.age.basis"_s, {{u"child"_s, u"Barnets"_s}}},
                    {u"providers.role"_s, {{u"fund"_s, u"Betalar | helt"_s}}},
                    {u"methods.age.basis"_s, {{u"stated"_s, u"Står där"_s}}},
                    {u"scope.max_duration.unit"_s, {{u"weeks"_s, u"Veckor"_s}}},
                    {u"project"_s, {{u"yes"_s, u"Jajamän"_s}}}};
    return words;
}

} // namespace

TEST(TableRoundTripTest, EveryFieldIsKept) { expectKept(interventionWithEveryField()); }

TEST(TableRoundTripTest, EveryFieldIsKeptInAnyWords) { expectKept(interventionWithEveryField(), otherWords()); }

TEST(TableRoundTripTest, WhatSaysNothingIsKept)
{
    expectKept(anIntervention());
    Intervention empty = anIntervention();
    empty.routes.clear();
    empty.sources.clear();
    expectKept(empty);
}

TEST(TableRoundTripTest, EveryBundledInsatsIsKept)
{
    for (const QString &name : {u"ale_2017"_s, u"ale_2023"_s, u"alingsas_iub_2025"_s, u"trollhattan_2020"_s}) {
        const QByteArray json = bytesOf(QStringLiteral(INSATS_SOURCE_DIR "/data/catalogues/") + name + u".json"_s);
        QList<Intervention> interventions = exchange::readCatalogueFile(json).set.interventions;
        ASSERT_GT(interventions.size(), 20);
        for (const TableWords &words : {TableWords(), otherWords()}) {
            const QList<Intervention> read = roundTrip(interventions, words);
            ASSERT_EQ(read.size(), interventions.size());
            for (qsizetype i = 0; i < read.size(); ++i)
                EXPECT_EQ(read.at(i), withoutCatalogue(interventions.at(i)));
        }
    }
}

TEST(TableRoundTripTest, PlacementsKeepTheirOrderAndMayBeAlike)
{
    expectKept(anIntervention()
                   .placed(u"Trygghet"_s)
                   .placed(u"Fysisk hälsa"_s, u"Fysisk hälsa och aktivitet"_s, PreventionLevel::Indicated)
                   .placed(u"Samverkan"_s, {}, std::nullopt)
                   .placed(u"Trygghet"_s)
                   .placed(u"Trygghet"_s, {}, std::nullopt)
                   .placed({}, {}, std::nullopt));
}

TEST(TableRoundTripTest, OpenAndClosedAgesAreKept)
{
    expectKept(anIntervention()
                   .ofAge({}, 18, AgeBasis::Child)
                   .placed(u"Trygghet"_s)
                   .aimedAt(u"13–20 år"_s)
                   .placed(u"Trygghet"_s)
                   .aged(18, {})
                   .placed(u"Trygghet"_s)
                   .aged(0, 0, AgeBasis::Stage)
                   .placed(u"Trygghet"_s)
                   .aged({}, {}));
}

TEST(TableRoundTripTest, EmptyTextsInListsAreKept)
{
    Intervention hollow =
        anIntervention().at({}).at(u" \n;"_s).at({}).about({}).onCondition({}, {}).by({}, ProviderRole::Fund);
    hollow.volumes = {{{}, 0, {}, {}}, {{}, -1.5, {}, 0}};
    hollow.methods = {{}, {{}, {}, {}, {}, u"|"_s}};
    hollow.scope.maxDuration = Duration();
    expectKept(hollow);
}

TEST(TableRoundTripTest, TextsAreKeptToTheLastBlank)
{
    for (const QString &text :
         {u" a"_s, u"a \n\n- b\n"_s, u"\"\""_s, u"-"_s, u"ej angivet"_s, u"a-\nb"_s, u"x;y|z,\"w\""_s}) {
        Intervention one = anIntervention().named(u"N"_s + text).summed(text).forTarget(text).at(text).by(text).called(text);
        one.placements = {{u"Trygghet"_s, {}, PreventionLevel::Universal, text, {}, PlacementBasis::Ours}};
        one.contact.phone = text;
        expectKept(one);
    }
}

TEST(TableRoundTripTest, InsatserOfTheSameNameStayApart)
{
    const Intervention first = anIntervention().named(u"Samtal"_s).placed(u"Trygghet"_s);
    const Intervention second = anIntervention().named(u"Samtal"_s).withId(u"0123abcd-4567-4890-8bcd-ef0123456789"_s);
    EXPECT_EQ(roundTrip({first, second}), (QList{withoutCatalogue(first), withoutCatalogue(second)}));
}
