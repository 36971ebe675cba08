#include "support/printers.h"

#include "wording/whatif.h"

#include "support/builders.h"
#include "wording/language.h"

#include <QCoreApplication>

using namespace insats;
using namespace insats::test;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

class WhatIfWordingTest : public ::testing::Test {
protected:
    WhatIfWordingTest() { wording::speak(*QCoreApplication::instance(), wording::Language::Swedish); }
    ~WhatIfWordingTest() override { wording::speak(*QCoreApplication::instance(), wording::Language::English); }
};

Intervention clinic()
{
    return anIntervention()
        .named(u"Öppen mottagning"_s)
        .by(u"Elevhälsan"_s)
        .reachedBy({AccessRoute::Open})
        .placed(u"Psykisk hälsa"_s, {}, PreventionLevel::Selective)
        .aged(16, 24);
}

CellDifference at(const AgeBand &band, int before, int after)
{
    return {.place = {u"Psykisk hälsa"_s, {}, PreventionLevel::Selective, band}, .before = before, .after = after};
}

// Two cells of four had insatser before, three after.
WhatIfReply aReply()
{
    WhatIfReply reply;
    reply.scenario.name = u"Fler dörrar"_s;
    reply.scenario.added = {clinic()};
    reply.scenario.withoutProviders = {u"Biblioteket"_s};
    reply.before.catalogues = {{u"prov"_s, u"Ale"_s, u"Ale 2017"_s, QDate(2018, 2, 20), true, {}, {}}};
    reply.before.dates = {QDate(2018, 2, 20)};
    reply.before.figures = {.cells = 4, .covered = 2, .emptyCertain = 1, .emptyPossible = 1, .robustFrom = 1, .robustTo = 2};
    reply.after = reply.before;
    reply.after.figures = {.cells = 4, .covered = 3, .emptyCertain = 0, .emptyPossible = 1, .robustFrom = 1, .robustTo = 3};
    const CellPlace thin{u"Psykisk hälsa"_s, {}, PreventionLevel::Selective, AgeBand{20, 24}};
    reply.before.gaps = {{thin, {.test = GapTest::G2}}};
    CellDifference twice = at({20, 24}, 1, 2);
    twice.gone = {{.test = GapTest::G2, .verdict = Verdict::Holds}};
    reply.differences = {at({16, 19}, 0, 1), twice};
    return reply;
}

QString namedIn(const Scenario &scenario, const QHash<QUuid, QString> &names)
{
    QStringList texts;
    for (const ScenarioChange &change : changesOf(scenario))
        texts.append(wording::changeText(change, scenario, names));
    return texts.join(u'|');
}

} // namespace

TEST_F(WhatIfWordingTest, EachChangeIsNamed)
{
    Scenario scenario;
    const QList<QUuid> ids = someIds(3);
    scenario.added = {clinic()};
    scenario.started = {ids.at(0)};
    scenario.removed = {ids.at(1), ids.at(2)};
    scenario.withoutProviders = {u"Biblioteket"_s};
    scenario.date = QDate(2019, 2, 20);
    EXPECT_EQ(namedIn(scenario, {{ids.at(0), u"Fältgrupp"_s}, {ids.at(1), u"Läxhjälp"_s}}),
              u"Ny insats: Öppen mottagning|Planerad insats som börjar: Fältgrupp|Utan insatsen Läxhjälp|Utan insatsen en "
              "insats som inte längre finns|Utan utföraren Biblioteket|Dagen flyttas till 20 februari 2019"_s);
}

TEST_F(WhatIfWordingTest, WhatIsThoughtUpIsToldByWhatTheTestsRead)
{
    const WhatIfReply reply = aReply();
    const QList<ScenarioChange> changes = changesOf(reply.scenario);
    EXPECT_EQ(wording::detailText(changes.at(0), reply.scenario),
              u"Psykisk hälsa, förebyggande, 16–24 år · utförare Elevhälsan · öppen för alla"_s);
    EXPECT_EQ(wording::detailText(changes.at(1), reply.scenario), QString());
}

TEST_F(WhatIfWordingTest, TheEffectIsCountedInCellsOfAreas)
{
    WhatIfReply reply = aReply();
    CellDifference part = at({16, 19}, 0, 1);
    part.place.subArea = u"Missbruk"_s;
    reply.differences.append(part);
    EXPECT_EQ(wording::effectText(reply), u"2 celler ändras, 1 får sin första insats, C 50 % → 75 %"_s);

    reply.after.figures.covered = 2;
    reply.differences = {at({16, 19}, 3, 0)};
    EXPECT_EQ(wording::effectText(reply), u"1 cell ändras, 1 blir tom"_s);
    reply.differences = {{.place = {u"Psykisk hälsa"_s, {}, PreventionLevel::Selective, {}}, .before = 1, .after = 2}};
    EXPECT_EQ(wording::effectText(reply), u"ingen cell ändras, bara det som saknar åldersuppgift"_s);
    reply.differences.clear();
    EXPECT_EQ(wording::effectText(reply), u"ändrar inget"_s);
}

TEST_F(WhatIfWordingTest, TheTableTellsSharesAndCellsWithEachGap)
{
    const QList<wording::FigureLine> lines = wording::figureLines(aReply());
    ASSERT_EQ(lines.size(), 4 + 2 + 9);
    EXPECT_EQ(lines.at(0), (wording::FigureLine{u"Täckning C"_s, u"50 %"_s, u"75 %"_s, u"+1"_s, {}}));
    EXPECT_EQ(lines.at(2), (wording::FigureLine{u"Robust C_R, till"_s, u"50 %"_s, u"75 %"_s, u"+1"_s, {}}));
    EXPECT_EQ(lines.at(4), (wording::FigureLine{u"Absolut lucka, säker"_s, u"1"_s, u"0"_s, u"−1"_s, GapTest::G1}));
    const auto thin = std::ranges::find(lines, std::optional(GapTest::G2), &wording::FigureLine::test);
    ASSERT_NE(thin, lines.end());
    EXPECT_EQ(*thin, (wording::FigureLine{u"Tunn täckning"_s, u"1"_s, u"0"_s, u"−1"_s, GapTest::G2}));
}

TEST_F(WhatIfWordingTest, WhatIsMissingIsSaid)
{
    WhatIfReply reply;
    reply.missing = someIds(3);
    reply.names = {{reply.missing.at(0), u"Läxhjälp"_s}};
    reply.missingProviders = {u"Biblioteket"_s};
    EXPECT_EQ(wording::missingTexts(reply),
              (QStringList{u"Läxhjälp är arkiverad och räknas inte med."_s,
                           u"2 insatser i scenariot finns inte i katalogen och räknas inte med."_s,
                           u"Biblioteket utför inget i katalogen och räknas inte med."_s}));
    EXPECT_TRUE(wording::missingTexts(aReply()).isEmpty());
}

TEST_F(WhatIfWordingTest, TheHandedOverTextHoldsChangesFiguresAndCells)
{
    const std::string text = wording::scenarioText(aReply()).toStdString();
    for (const char *part :
         {"Scenario: Fler dörrar\n", "Katalog: Ale 2017, läge 20 februari 2018", "Inget är ändrat i katalogen",
          "– Ny insats: Öppen mottagning. Psykisk hälsa, förebyggande, 16–24 år", "– Utan utföraren Biblioteket",
          "2 av 4 celler (50 %) före, 3 av 4 celler (75 %) efter", "– Täckning C: 50 % → 75 % (+1)",
          "– Psykisk hälsa, förebyggande, 20–24 år: 1 → 2 insatser (+1)", "Tunn täckning", "Underlag: Ale 2017"})
        EXPECT_THAT(text, HasSubstr(part));
}
