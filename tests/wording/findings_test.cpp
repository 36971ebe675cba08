#include "support/printers.h"

#include "support/verdicts.h"
#include "wording/findings.h"
#include "wording/findingtexts.h"

#include <QRegularExpression>
#include <QSet>
#include <QTranslator>

using namespace insats;
using namespace insats::test;

namespace {

QString inSwedish(const char *source)
{
    QTranslator translator;
    EXPECT_TRUE(translator.load(u":/i18n/insatskartan_sv.qm"_s));
    return translator.translate("Findings", source);
}

QSet<QString> namesOfNumbers(const QString &text)
{
    static const QRegularExpression name(u"\\{([a-z0-9_]+)\\}"_s);
    QSet<QString> names;
    for (auto it = name.globalMatch(text); it.hasNext();)
        names.insert(it.next().captured(1));
    return names;
}

} // namespace

TEST(FindingsWordingTest, EveryConclusionIsStatedInBothLanguages)
{
    QSet<QString> swedish;
    QSet<QString> english;
    const QStringList ids = verdictsByHand().keys();
    for (const QString &id : ids) {
        const wording::FindingText *text = wording::findTextOf(id);
        ASSERT_TRUE(text) << id.toStdString();
        english.insert(QString::fromUtf8(text->statement));
        swedish.insert(inSwedish(text->statement));
        EXPECT_FALSE(inSwedish(text->sentence).isEmpty()) << id.toStdString();
    }
    EXPECT_FALSE(swedish.contains(QString()));
    EXPECT_EQ(english.size(), ids.size()); // each its own
    EXPECT_EQ(swedish.size(), ids.size());
}

TEST(FindingsWordingTest, TheSwedishSentenceNamesTheSameNumbers)
{
    for (const QString &id : verdictsByHand().keys()) {
        const char *source = wording::findTextOf(id)->sentence;
        EXPECT_FALSE(namesOfNumbers(QString::fromUtf8(source)).isEmpty()) << id.toStdString();
        EXPECT_EQ(namesOfNumbers(inSwedish(source)), namesOfNumbers(QString::fromUtf8(source))) << id.toStdString();
    }
}

TEST(FindingsWordingTest, ASentenceCarriesTheActualNumbers)
{
    const Finding finding{u"A1"_s,
                          FindingVerdict::False,
                          {{u"filled"_s, 20}, {u"cells"_s, 21}, {u"sub_area_filled"_s, 31}, {u"sub_area_cells"_s, 33}},
                          {},
                          {}};
    EXPECT_EQ(wording::sentence(finding), u"20 of 21 cells have insatser. By sub-area it is 31 of 33."_s);
}

TEST(FindingsWordingTest, WhatIsNotThereIsSaidOnce)
{
    const Finding missing{u"E7"_s, FindingVerdict::NotVerifiable, {{u"teams"_s, 0}}, {}, {}};
    EXPECT_EQ(wording::sentence(missing), u"Nothing of what it speaks of stands in the catalogue."_s);
}

TEST(FindingsWordingTest, WhatNoFieldShowsSaysWhy)
{
    const Finding use{u"D10"_s,
                      FindingVerdict::NotVerifiable,
                      {{u"familjehuset"_s, 14}, {u"elevhalsan"_s, 7}, {u"interventions"_s, 221}},
                      {},
                      {}};
    EXPECT_EQ(wording::sentence(use),
              u"How much an insats is used does not stand in the catalogue. Of 221 insatser 14 are at Familjehuset and 7 at "
              "Elevhälsan."_s);
}

TEST(FindingsWordingTest, ThePlaceInTheReportIsNamed)
{
    EXPECT_EQ(wording::placeInReport(u"A1"_s), u"Ale kommun, Insatsinventering 2017, Del 3, Övergripande slutsatser"_s);
    for (const QString &id : verdictsByHand().keys())
        EXPECT_GT(wording::placeInReport(id).size(), wording::placeInReport(u"X"_s).size() + 40) << id.toStdString();
}

TEST(FindingsWordingTest, AnUnknownConclusionHasNoWords)
{
    EXPECT_TRUE(wording::statementOf(u"Z9"_s).isEmpty());
    EXPECT_TRUE(wording::placeInReport(u"Z9"_s).isEmpty());
    EXPECT_TRUE(wording::sentence({u"Z9"_s, FindingVerdict::True, {}, {}, {}}).isEmpty());
}

TEST(FindingsWordingTest, VerdictsHaveSwedishNames)
{
    EXPECT_EQ(inSwedish("holds"), u"stämmer"_s);
    EXPECT_EQ(inSwedish("holds in part"), u"stämmer delvis"_s);
    EXPECT_EQ(inSwedish("does not hold"), u"stämmer inte"_s);
    EXPECT_EQ(inSwedish("cannot be verified"), u"kan inte prövas"_s);
    EXPECT_EQ(wording::nameOf(FindingVerdict::Partly), u"holds in part"_s);
}
