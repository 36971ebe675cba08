#include "ui/shared/theme.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace insats::ui;

namespace {

// Contrast ratio of two colours: WCAG 2.1, "relative luminance" and "contrast ratio".
double luminance(const QColor &colour)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

class ThemeTest : public ::testing::TestWithParam<const Theme *> { };

} // namespace

TEST(ThemeContrastTest, BlackOnWhiteIsTwentyOneToOne) { EXPECT_NEAR(contrast(Qt::black, Qt::white), 21, 0.01); }

TEST_P(ThemeTest, TextHasAtLeastFourAndAHalfToOneOnEveryGroundItStandsOn)
{
    const Theme &t = *GetParam();
    for (const QColor &ground : {t.window, t.base, t.button, t.hoverRow, t.selectedRow}) {
        EXPECT_GE(contrast(t.text, ground), 4.5) << ground.name().toStdString();
        EXPECT_GE(contrast(t.text2, ground), 4.5) << ground.name().toStdString();
        EXPECT_GE(contrast(t.accent, ground), 4.5) << ground.name().toStdString();
    }
    EXPECT_GE(contrast(t.text2, t.rail), 4.5);
    EXPECT_GE(contrast(t.onAccent, t.accent), 4.5);
    EXPECT_GE(contrast(t.onAccent, t.accentHover), 4.5);
}

TEST_P(ThemeTest, EveryColouredGroundCarriesItsOwnText)
{
    const Theme &t = *GetParam();
    for (const ColourPair &pair : {t.match, t.universal, t.selective, t.indicated, t.warning, t.error, t.ok, t.info})
        EXPECT_GE(contrast(pair.text, pair.back), 4.5) << pair.back.name().toStdString();
    for (const ColourPair &bin : t.bins)
        EXPECT_GE(contrast(bin.text, bin.back), 4.5) << bin.back.name().toStdString();
}

TEST_P(ThemeTest, EveryChangeHasItsColourAndMoreThanTwoLookLikeTwo)
{
    const Theme &t = *GetParam();
    for (const ColourPair &change : t.changes)
        EXPECT_GE(contrast(change.text, change.back), 4.5) << change.back.name().toStdString();
    const auto is = [&t](int difference, std::size_t change) { return &t.change(difference) == &t.changes[change]; };
    EXPECT_TRUE(is(-9, 0) && is(-2, 0) && is(-1, 1) && is(0, 2) && is(1, 3) && is(2, 4) && is(30, 4));
}

TEST_P(ThemeTest, BinsStayTheSameForEveryCount)
{
    const Theme &t = *GetParam();
    const auto isBin = [&t](int count, std::size_t bin) { return &t.bin(count) == &t.bins[bin]; };
    EXPECT_TRUE(isBin(0, 0) && isBin(1, 1) && isBin(2, 2) && isBin(3, 3) && isBin(4, 3) && isBin(5, 4) && isBin(400, 4));
}

TEST_P(ThemeTest, BordersOfControlsAndFocusHaveAtLeastThreeToOne)
{
    const Theme &t = *GetParam();
    for (const QColor &ground : {t.window, t.base}) {
        EXPECT_GE(contrast(t.controlBorder, ground), 3);
        EXPECT_GE(contrast(t.accent, ground), 3);
    }
}

TEST_P(ThemeTest, IsFoundAgainFromItsPalette) { EXPECT_EQ(themeOf(GetParam()->palette()).dark, GetParam()->dark); }

INSTANTIATE_TEST_SUITE_P(LightAndDark, ThemeTest, ::testing::Values(&lightTheme(), &darkTheme()),
                         [](const auto &info) { return info.param->dark ? "Dark" : "Light"; });
