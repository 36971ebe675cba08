#include "report/draft.h"

#include "report/safetext.h"

#include <algorithm>

namespace insats::report {

namespace {

bool isBlank(const QString &text) { return safeLine(text).isEmpty(); }

std::vector<int> levelsOf(const ReportDocument &document)
{
    std::vector<int> levels(static_cast<std::size_t>(document.blocks.size()));
    int before = document.cover ? 1 : 0;
    for (qsizetype i = 0; i < document.blocks.size(); ++i) {
        const paper::Block &block = document.blocks.at(i);
        if (const auto *heading = std::get_if<paper::Heading>(&block); heading != nullptr && !isBlank(heading->text))
            before = std::clamp(heading->level, 1, std::min(before + 1, 6));
        else if (std::holds_alternative<paper::Contents>(block))
            before = 1;
        levels[static_cast<std::size_t>(i)] = before;
    }
    return levels;
}

QSet<QString> anchorsOf(const ReportDocument &document)
{
    QSet<QString> anchors;
    for (const paper::Block &block : document.blocks) {
        if (const auto *heading = std::get_if<paper::Heading>(&block); heading != nullptr && !isBlank(heading->text))
            anchors.insert(heading->anchor);
        else if (const auto *table = std::get_if<paper::Table>(&block);
                 table != nullptr && !(table->header + table->rows).isEmpty())
            anchors.insert(table->anchor);
    }
    anchors.remove(QString());
    return anchors;
}

int stepsIn(const ReportDocument &document)
{
    qsizetype steps = 1;
    for (const paper::Block &block : document.blocks) {
        const auto *table = std::get_if<paper::Table>(&block);
        steps += 1 + (table != nullptr ? table->header.size() + table->rows.size() : 0);
    }
    return static_cast<int>(steps);
}

} // namespace

Draft::Draft(const ReportDocument &values, const Progress &watched)
    : document(values)
    , progress(watched)
    , theme(themeOf(values.look))
    , type(values.language)
    , levels(levelsOf(values))
    , anchors(anchorsOf(values))
{
    total = stepsIn(values);
    turnTo(paper::Orientation::Portrait);
}

void Draft::step()
{
    progress.step(static_cast<int>(static_cast<qint64>(kLaidOut) * done / total), kFinished);
    done = std::min(done + 1, total);
}

void Draft::turnTo(paper::Orientation turned)
{
    const bool upright = turned == paper::Orientation::Portrait;
    orientation = turned;
    width = (upright ? kPaperShort : kPaperLong) - 2 * theme.margin;
    height = (upright ? kPaperLong : kPaperShort) - theme.top - theme.bottom;
}

void Draft::take(Slabs added) { std::ranges::move(added, std::back_inserter(slabs)); }

QString anchorOf(qsizetype block) { return QStringLiteral("\x01%1").arg(block); }

} // namespace insats::report
