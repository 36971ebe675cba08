#include "cli/coveragecommand.h"

#include "cli/coveragejson.h"
#include "cli/coveragerequest.h"
#include "cli/jsonoutput.h"
#include "cli/run.h"
#include "cli/texts.h"
#include "wording/coverage.h"
#include "wording/needs.h"
#include "wording/gaptests.h"
#include "wording/names.h"
#include "wording/notes.h"

#include <QTextStream>

#include <algorithm>
#include <iterator>

namespace insats::cli {

namespace {

constexpr int kNameWidth = 32;
constexpr int kCellWidth = 6;

CoverageReply replyTo(const CommandLine &line, Catalogue &catalogue)
{
    catalogue.indexAll();
    if (!line.words.isEmpty())
        throw UsageError(Texts::tr("Unexpected: %1").arg(line.words.constFirst()));
    return catalogue.coverage(coverageRequestOf(line, catalogue), QDate::currentDate());
}

QString cellsOf(const QStringList &numbers)
{
    QString text;
    for (const QString &number : numbers)
        text += number.rightJustified(kCellWidth);
    return text;
}

// A cell that does not count has a sign, and what stands there anyway beside it.
QString numberIn(const CoverageCell &cell)
{
    const QString sign = wording::signOf(cell.state);
    return sign.isEmpty() || cell.content.count() > 0 ? sign + QString::number(cell.content.count()) : sign;
}

void printHeader(const CoverageReply &reply, QTextStream &out)
{
    const auto columns = static_cast<int>(reply.parameters.bands.size()) + 1;
    out << QString(kNameWidth, QLatin1Char(' '));
    for (const auto &level : kCodes<PreventionLevel>)
        out << QStringLiteral("  ") + wording::nameOf(level.value).leftJustified(columns * kCellWidth - 1);
    out << '\n' << QString(kNameWidth, QLatin1Char(' '));
    for (std::size_t level = 0; level < kCodes<PreventionLevel>.size(); ++level) {
        for (const AgeBand &band : reply.parameters.bands)
            out << wording::bandText(band).rightJustified(kCellWidth);
        out << QStringLiteral("?").rightJustified(kCellWidth) << ' ';
    }
    out << '\n';
}

void printMatrix(const CoverageReply &reply, QTextStream &out)
{
    printHeader(reply, out);
    const qsizetype bands = reply.parameters.bands.size();
    for (const CoverageRow &row : reply.rows) {
        if (row.subArea.has_value() != (reply.request.rows == CoverageRows::SubAreas))
            continue;
        out << wording::rowText(row).left(kNameWidth - 1).leftJustified(kNameWidth);
        for (qsizetype level = 0; level < row.unknownAge.size(); ++level) {
            QStringList numbers;
            for (const CoverageCell &cell : row.cells.mid(level * bands, bands))
                numbers.append(numberIn(cell));
            out << cellsOf(numbers << QString::number(row.unknownAge.at(level).count())) << ' ';
        }
        out << '\n';
    }
    out << Texts::tr("Different insatser").leftJustified(kNameWidth);
    for (qsizetype level = 0; level < reply.totals.unknownAgeByLevel.size(); ++level) {
        QStringList numbers;
        for (const Tally &tally : reply.totals.byLevelAndBand.mid(level * bands, bands))
            numbers.append(QString::number(tally.interventions));
        out << cellsOf(numbers << QString::number(reply.totals.unknownAgeByLevel.at(level).interventions)) << ' ';
    }
    out << '\n';
}

// Which cells do not count, and why.
void printLeftOut(const CoverageReply &reply, QTextStream &out)
{
    const QStringList lines = wording::leftOutLines(reply);
    if (lines.isEmpty())
        return;
    out << wording::leftOutText(reply.figures) << '\n';
    for (const QString &line : lines)
        out << "  " << line << '\n';
}

void printNotes(const QList<Note> &notes, QTextStream &out)
{
    for (const Note &note : notes) {
        if (const QString text = wording::noteText(note, QDate::currentDate()); !text.isEmpty())
            out << "    " << Texts::tr("Note: %1").arg(text) << '\n';
    }
}

void printFigures(const CoverageReply &reply, QTextStream &out)
{
    const CoverageFigures &figures = reply.figures;
    out << Texts::tr("C %1: %2 out of %3 cells have insatser; %4")
               .arg(wording::percentText(figures.c()))
               .arg(figures.covered)
               .arg(figures.cells)
               .arg(wording::emptyCellsText(figures))
        << '\n'
        << Texts::tr("C_R %1–%2: %3 to %4 cells without a gap of G1–G6")
               .arg(wording::percentText(figures.robustFromShare()), wording::percentText(figures.robustToShare()))
               .arg(figures.robustFrom)
               .arg(figures.robustTo)
        << '\n'
        << Texts::tr("U %1: the age is not stated for %2 out of %3 placements (column ?)")
               .arg(wording::percentText(figures.u()))
               .arg(figures.unknownAge)
               .arg(figures.placements)
        << '\n';
    if (!reply.emptied.isEmpty())
        out << Texts::tr("Emptied by the removal:") << '\n';
    for (const CellPlace &place : reply.emptied)
        out << "  " << wording::placeText(place) << '\n';
    printLeftOut(reply, out);
    out << wording::basisText(reply) << '\n';
}

QList<GapTest> testsIn(const CommandLine &line)
{
    QList<GapTest> tests;
    for (const QString &given : line.all(QStringLiteral("test"))) {
        for (const QString &id : given.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            const auto test = fromCode<GapTest>(id.trimmed());
            if (!test)
                throw UsageError(Texts::tr("There is no gap test %1.").arg(id));
            tests.append(*test);
        }
    }
    return tests;
}

} // namespace

int runCoverage(const CommandLine &line, Catalogue &catalogue, QTextStream &out)
{
    const CoverageReply reply = replyTo(line, catalogue);
    if (line.json) {
        printJson(out, coverageJson(reply));
        return Done;
    }
    printMatrix(reply, out);
    printFigures(reply, out);
    out.flush();
    return Done;
}

int runGaps(const CommandLine &line, Catalogue &catalogue, QTextStream &out)
{
    const QList<GapTest> tests = testsIn(line);
    QList<Gap> gaps;
    const CoverageReply reply = replyTo(line, catalogue);
    for (const Gap &gap : reply.gaps) {
        if (tests.isEmpty() || tests.contains(gap.judgement.test))
            gaps.append(gap);
    }
    const bool asksForNeeds = tests.isEmpty() || tests.contains(GapTest::G11);
    QList<NeedAnswer> needs; // that no cell of the matrix shows
    QList<HardToReachAnswer> groups;
    if (asksForNeeds) {
        // Needs flag cells of areas, which are no gaps of sub-areas.
        const bool showsCells = reply.request.rows == CoverageRows::Areas;
        std::ranges::copy_if(reply.needs, std::back_inserter(needs), [showsCells](const NeedAnswer &answer) {
            return answer.verdict == Verdict::Holds && (answer.flaggedCells == 0 || !showsCells);
        });
        std::ranges::copy_if(reply.hardToReach, std::back_inserter(groups),
                             [](const HardToReachAnswer &answer) { return !answer.levelsWithout.isEmpty(); });
    }
    if (line.json) {
        printJson(out, gapsJson(gaps, needs, groups, reply));
    } else {
        const auto print = [&](const QList<Gap> &some) {
            for (const Gap &gap : some) {
                out << wording::placeText(gap.place) << "\n    " << wording::sentence(gap.judgement) << " ("
                    << codeOf(gap.judgement.test) << ")\n";
                printNotes(notesAt(gap.place, reply.notes), out);
            }
        };
        print(gaps.first(placeOfNeeds(gaps)));
        for (const NeedAnswer &answer : needs) {
            out << answer.need.area << " · " << answer.need.number << "  " << answer.need.text << "\n    "
                << wording::supplyText(answer) << " (" << codeOf(GapTest::G11) << ")\n";
            printNotes(notesOn(answer.need.uuid, reply.notes), out);
        }
        for (const HardToReachAnswer &answer : groups)
            out << answer.group.name << "\n    " << wording::groupText(answer) << " (" << codeOf(GapTest::G11) << ")\n";
        print(gaps.sliced(placeOfNeeds(gaps)));
        out << Texts::tr("%n gap(s)", nullptr, static_cast<int>(gaps.size() + needs.size() + groups.size())) << " · "
            << wording::emptyCellsText(reply.figures) << '\n';
        printLeftOut(reply, out);
        out << wording::basisText(reply) << Qt::endl;
    }
    return gaps.isEmpty() && needs.isEmpty() && groups.isEmpty() ? Done : DoneWithFindings;
}

} // namespace insats::cli
