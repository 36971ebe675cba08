#include "ui/shared/theme.h"

#include "wording/matrixcolours.h"

namespace insats::ui {

const ColourPair &Theme::level(PreventionLevel level) const
{
    switch (level) {
    case PreventionLevel::Universal: return universal;
    case PreventionLevel::Selective: return selective;
    case PreventionLevel::Indicated: return indicated;
    }
    Q_UNREACHABLE();
}

const ColourPair &Theme::bin(int count) const { return bins[wording::matrixBin(count)]; }

const ColourPair &Theme::change(int difference) const
{
    return changes[static_cast<std::size_t>(std::clamp(difference, -2, 2) + 2)];
}

QPalette Theme::palette() const
{
    QPalette p(text, button, line, weakLine, controlBorder, text, text, base, window);
    p.setColor(QPalette::Base, base);
    p.setColor(QPalette::AlternateBase, window);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, error.text);
    p.setColor(QPalette::PlaceholderText, text2);
    p.setColor(QPalette::Highlight, accent);
    p.setColor(QPalette::HighlightedText, onAccent);
    p.setColor(QPalette::Link, accent);
    p.setColor(QPalette::LinkVisited, accent);
    p.setColor(QPalette::ToolTipBase, base);
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::Mid, line);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::ButtonText, QPalette::WindowText})
        p.setColor(QPalette::Disabled, role, controlBorder);
    return p;
}

namespace {

std::array<ColourPair, 5> lightBins()
{
    std::array<ColourPair, 5> bins;
    std::ranges::transform(wording::kMatrixColours, bins.begin(), [](const wording::MatrixColour &colour) {
        return ColourPair{QRgb(colour.background), QRgb(colour.text)};
    });
    return bins;
}

} // namespace

const Theme &lightTheme()
{
    static const Theme theme = {
        .dark = false,
        .window = QRgb(0xF4F6F5),
        .base = QRgb(0xFFFFFF),
        .rail = QRgb(0xE6EBE9),
        .button = QRgb(0xFFFFFF),
        .text = QRgb(0x1A2224),
        .text2 = QRgb(0x4E5A5D),
        .line = QRgb(0xD2D9D6),
        .weakLine = QRgb(0xE4E9E7),
        .controlBorder = QRgb(0x7C8785),
        .accent = QRgb(0x0B5C66),
        .onAccent = QRgb(0xFFFFFF),
        .accentHover = QRgb(0x094C55),
        .hoverRow = QRgb(0xEDF2F1),
        .selectedRow = QRgb(0xD9EAEB),
        .match = {QRgb(0xFFE58F), QRgb(0x1A2224)},
        .universal = {QRgb(0xE4F1E6), QRgb(0x1C5A2C)},
        .selective = {QRgb(0xFFF0D1), QRgb(0x6B4300)},
        .indicated = {QRgb(0xEFE6F4), QRgb(0x57307A)},
        .chipBorder = QRgb(0xB7C1BE),
        .warning = {QRgb(0xFFF4DB), QRgb(0x7A4A00)},
        .error = {QRgb(0xFDECE8), QRgb(0x9B2410)},
        .ok = {QRgb(0xE4F1E6), QRgb(0x1C5A2C)},
        .info = {QRgb(0xE3EFF0), QRgb(0x1A2224)},
        .bins = lightBins(),
        .changes = {{{QRgb(0xB55200), QRgb(0xFFFFFF)},
                     {QRgb(0xFBD3A6), QRgb(0x000000)},
                     {QRgb(0xF4F6F5), QRgb(0x4E5A5D)},
                     {QRgb(0xB5D2EC), QRgb(0x000000)},
                     {QRgb(0x2C6FB0), QRgb(0xFFFFFF)}}},
        .hatch = QRgb(0xA9B3B0),
        .cellBorder = QRgb(0x707B79),
    };
    return theme;
}

const Theme &darkTheme()
{
    static const Theme theme = {
        .dark = true,
        .window = QRgb(0x1B2123),
        .base = QRgb(0x22292B),
        .rail = QRgb(0x171C1E),
        .button = QRgb(0x2B3335),
        .text = QRgb(0xE9EEEE),
        .text2 = QRgb(0xB3BEC0),
        .line = QRgb(0x3A4447),
        .weakLine = QRgb(0x313A3D),
        .controlBorder = QRgb(0x87939A),
        .accent = QRgb(0x74C7CF),
        .onAccent = QRgb(0x0B1B1D),
        .accentHover = QRgb(0x8FD5DB),
        .hoverRow = QRgb(0x2B3436),
        .selectedRow = QRgb(0x25474C),
        .match = {QRgb(0x6B5200), QRgb(0xFFF1BF)},
        .universal = {QRgb(0x1E3A27), QRgb(0xA6DBB2)},
        .selective = {QRgb(0x43340F), QRgb(0xF5D48C)},
        .indicated = {QRgb(0x3A2A4A), QRgb(0xD9BEF0)},
        .chipBorder = QRgb(0x566164),
        .warning = {QRgb(0x3D3018), QRgb(0xF5CE85)},
        .error = {QRgb(0x45241D), QRgb(0xFFB9A8)},
        .ok = {QRgb(0x1E3A27), QRgb(0xA6DBB2)},
        .info = {QRgb(0x1F3A3E), QRgb(0xE9EEEE)},
        .bins = {{{QRgb(0x1B2123), QRgb(0xFFFFFF)},
                  {QRgb(0x153250), QRgb(0xFFFFFF)},
                  {QRgb(0x1F5A94), QRgb(0xFFFFFF)},
                  {QRgb(0x6BAED6), QRgb(0x000000)},
                  {QRgb(0xDEEBF7), QRgb(0x000000)}}},
        .changes = {{{QRgb(0xE68A2E), QRgb(0x000000)},
                     {QRgb(0x6B3D0D), QRgb(0xFFFFFF)},
                     {QRgb(0x22292B), QRgb(0xB3BEC0)},
                     {QRgb(0x1F4A75), QRgb(0xFFFFFF)},
                     {QRgb(0x5E9FDB), QRgb(0x000000)}}},
        .hatch = QRgb(0x59666A),
        .cellBorder = QRgb(0x87939A),
    };
    return theme;
}

const Theme &themeOf(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128 ? darkTheme() : lightTheme();
}

} // namespace insats::ui
