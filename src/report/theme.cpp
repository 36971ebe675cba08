#include "report/theme.h"

namespace insats::report {

namespace {

TextStyle heading(double size, double line) { return {size, line, true, kText, false}; }

Theme reportTheme()
{
    Theme theme;
    theme.body = {10, 15};
    theme.lead = {12, 18};
    theme.note = {9, 12, false, kQuiet};
    theme.caption = {9, 12, true, kText, false};
    theme.table = {9, 12};
    theme.tableHead = {9, 12, true, kText, false};
    theme.edge = {8.5, 12, false, kQuiet, false};
    theme.title = heading(32, 40);
    theme.headings = {heading(20, 26), heading(15, 20), heading(12, 16), heading(10, 15), heading(10, 15), heading(10, 15)};
    return theme;
}

// 14 points or more in everything that a family reads.
Theme largeTheme()
{
    Theme theme = reportTheme();
    theme.top = 40;
    theme.bottom = 56;
    theme.keyWidth = 112;
    theme.ruledSections = true;
    theme.body = {14, 20};
    theme.lead = {14, 20};
    theme.note = {14, 20, false, kQuiet};
    theme.caption = {14, 20, true, kText, false};
    theme.table = {14, 20};
    theme.tableHead = {14, 20, true, kText, false};
    theme.edge = {10.5, 14, false, kQuiet, false};
    theme.headings = {heading(26, 32), heading(18, 24), heading(16, 22), heading(14, 20), heading(14, 20), heading(14, 20)};
    return theme;
}

} // namespace

Theme themeOf(paper::Look look) { return look == paper::Look::LargeType ? largeTheme() : reportTheme(); }

} // namespace insats::report
