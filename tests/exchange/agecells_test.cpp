#include "support/printers.h"

#include "exchange/agecells.h"

using namespace insats;
using exchange::ageInCell;

namespace {

AgeRange stated(std::optional<int> min, std::optional<int> max) { return {min, max, AgeBasis::Stated}; }

} // namespace

TEST(AgeCellsTest, TheWordYearsMayBeLeftOut)
{
    const QList<std::pair<QString, AgeRange>> ways = {
        {u"13-20 år"_s, stated(13, 20)},
        {u"0–5"_s, stated(0, 5)},
        {u"13 – 20"_s, stated(13, 20)},
        {u"18"_s, stated(18, 18)},
        {u"6,0"_s, stated(6, 6)},
        {u"6,0-12,0"_s, stated(6, 12)},
        {u"13-15, 18-20"_s, stated(13, 20)},
        {u"från 18 år"_s, stated(18, {})},
        {u"Över 18"_s, stated(18, {})},
        {u"18+"_s, stated(18, {})},
        {u"18-"_s, stated(18, {})},
        {u"16 och uppåt"_s, stated(16, {})},
        {u"–18"_s, stated({}, 18)},
        {u"upp till 18"_s, stated({}, 18)},
        {u"under 18"_s, stated({}, 17)},
        {u"mellan 13 och 20"_s, stated(13, 20)},
        {u"från 13 till 20"_s, stated(13, 20)},
        {u"åk 7–9"_s, {13, 15, AgeBasis::Stage}},
        {u"F-6"_s, {6, 12, AgeBasis::Stage}},
        {u"Förskola"_s, {1, 5, AgeBasis::Stage}},
    };
    for (const auto &[text, age] : ways)
        EXPECT_EQ(ageInCell(text), std::optional(age)) << text.toStdString();
}

TEST(AgeCellsTest, AllAgesAreUnknown)
{
    for (const QString &text : {u"Alla åldrar"_s, u"alla"_s, u"-"_s, u"Ej angivet"_s})
        EXPECT_EQ(ageInCell(text), std::optional(AgeRange())) << text.toStdString();
}

TEST(AgeCellsTest, OtherWordsAreNoAge)
{
    for (const QString &text : {u"Vuxna"_s, u"hela familjen"_s, u"2018"_s})
        EXPECT_EQ(ageInCell(text), std::nullopt) << text.toStdString();
}
