#include "report/matrixcells.h"

#include "report/flags.h"
#include "report/placing.h"
#include "wording/gaptests.h"
#include "wording/matrixcolours.h"
#include "wording/notes.h"
#include "wording/reporttexts.h"

#include <algorithm>

namespace insats::report {

namespace {

constexpr double kDigitTop = 4;
constexpr double kDigitLine = 13;

NodeId spoken(Draft &draft, NodeId cell, const QString &words)
{
    const NodeId node = draft.structure.add(cell, "Span");
    draft.structure.at(node).actual = words;
    return node;
}

void placeGround(Content &into, const paper::MatrixCell &cell, const Rect &place)
{
    if (cell.count == 0)
        placeHatch(into, place);
    else if (cell.count)
        into.shapes.push_back(filled(place, wording::kMatrixColours.at(wording::matrixBin(*cell.count)).background));
    into.shapes.push_back(framed(place, kCellBorder));
}

// A small text that is said as something longer.
TextLine signOf(const Draft &draft, const QString &sign)
{
    return draft.type.line(sign, {7.5, kFlagSize, true, kText, false});
}

Rgb textColourOf(const paper::MatrixCell &cell)
{
    return cell.count ? wording::kMatrixColours.at(wording::matrixBin(*cell.count)).text : kQuiet;
}

QString spokenDigits(const paper::MatrixCell &cell)
{
    if (!cell.count)
        return wording::nameOf(cell.state).toLower();
    return cell.uncertain ? wording::possibleGapText() : QString();
}

// The digit, and what is planned beside it. On hatching they have white around them.
void placeDigit(Draft &draft, Content &into, const paper::MatrixCell &cell, const Rect &place, NodeId node)
{
    const QString digits = cell.count ? QString::number(*cell.count) : wording::signOf(cell.state);
    const TextLine line = draft.type.line(digits + (cell.uncertain ? QStringLiteral("?") : QString()), matrixDigits());
    const TextLine planned = signOf(draft, cell.planned > 0 ? QStringLiteral("+%1").arg(cell.planned) : QString());
    const double x = place.x + (place.width - line.width - planned.width) / 2;
    const double y = place.y + kDigitTop;
    if (cell.count == 0)
        into.shapes.push_back(filled({x - 2, y, line.width + planned.width + 4, kDigitLine - 1}, kPaper));
    report::place(into, line, {x, y - 1}, spoken(draft, node, spokenDigits(cell)), textColourOf(cell));
    if (cell.planned > 0) {
        const NodeId words = spoken(draft, node, QStringLiteral(", ") + wording::plannedText(cell.planned));
        report::place(into, planned, {x + line.width, y - 1}, words, textColourOf(cell));
    }
}

QString namesOf(const QList<GapTest> &tests)
{
    QString names;
    for (const GapTest test : tests)
        names += QStringLiteral(", ") + wording::nameOf(test);
    return names;
}

void placeFlags(Draft &draft, Content &into, const paper::MatrixCell &cell, const Rect &place, NodeId node)
{
    QList<GapTest> flags = cell.flags;
    flags.removeAll(GapTest::G1); // the hatching says it
    const auto room = std::max<qsizetype>(1, static_cast<qsizetype>(place.width / kFlagStep));
    const qsizetype shown = flags.size() > room ? std::max<qsizetype>(1, room - 1) : flags.size();
    const bool more = flags.size() > shown;
    double x = place.x + (place.width - static_cast<double>(shown + more) * kFlagStep) / 2 + 0.5;
    const double y = place.y + place.height - kFlagSize - 3;
    for (const GapTest test : flags.first(shown)) {
        placeFlag(draft, into, test, {x, y}, kFlagSize, spoken(draft, node, namesOf({test})));
        x += kFlagStep;
    }
    if (more) {
        const TextLine rest = signOf(draft, QStringLiteral("+%1").arg(flags.size() - shown));
        report::place(into, rest, {x - 1, y}, spoken(draft, node, namesOf(flags.sliced(shown))), textColourOf(cell));
    }
}

} // namespace

TextStyle matrixDigits() { return {10, kDigitLine, true, kText, false}; }

void placeCentred(const Draft &draft, Content &into, const QString &text, const TextStyle &style, const Rect &place,
                  NodeId node)
{
    TextStyle fitting = style;
    TextLine line = draft.type.line(text, style);
    if (line.width > place.width - 1) {
        fitting.size *= std::max(0.3, (place.width - 1) / line.width);
        line = draft.type.line(text, fitting);
    }
    report::place(into, line, {place.x + (place.width - line.width) / 2, place.y + (place.height - line.height) / 2}, node,
                  style.colour);
}

void placeMatrixCell(Draft &draft, Content &into, const paper::MatrixCell &cell, const Rect &place, NodeId node)
{
    placeGround(into, cell, place);
    placeDigit(draft, into, cell, place, node);
    placeFlags(draft, into, cell, place, node);
}

void placeUnknownCell(Draft &draft, Content &into, int count, const Rect &place, NodeId node)
{
    into.shapes.push_back(filled(place, kUnknown));
    Shape edge = framed(place, kCellBorder);
    edge.dashed = true;
    into.shapes.push_back(edge);
    TextStyle style = matrixDigits();
    style.strong = false;
    placeCentred(draft, into, QString::number(count), style, place, node);
}

} // namespace insats::report
