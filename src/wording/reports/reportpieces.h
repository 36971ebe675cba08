// The pieces that several reports are made of.
#pragma once

#include "domain/reportcontent.h"
#include "domain/reportdocument.h"

#include <QCoreApplication>

namespace insats::wording {

struct Reports {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

// "Ale"; several with commas between them.
QString municipalitiesText(const CoverageReply &reply);

// "Ale 2017"; several with commas between them.
QString titlesText(const CoverageReply &reply);

// "Läget den 20 februari 2018"; empty when the catalogues are judged at different days.
QString dayText(const CoverageReply &reply);

// A document without blocks: title, margins with picture and day, language.
ReportDocument blankDocument(const ReportContent &content, const QString &title);

// What stands on each report: municipality, catalogue, day, what is counted, filters, parameters, printed on.
QList<paper::KeyValue> basisOf(const ReportContent &content);

// A front page with these facts.
paper::Cover coverOf(const ReportContent &content, const QString &subtitle);

// The matrix of these rows.
paper::Matrix matrixOf(const CoverageReply &reply, const QList<CoverageRow> &rows, const QString &caption);

// The cells that do not count, each with its reason; nothing when all do.
QList<paper::Block> leftOutCells(const CoverageReply &reply, int headingLevel);

// C, C_R and U, each with the numbers behind it.
paper::KeyValues figuresOf(const CoverageReply &reply);

// How the signs in the matrix are read, with the definition of each gap test that holds somewhere, and how often.
paper::Table flagsOf(const CoverageReply &reply);

// A picture of now, a minimum, presence and not quality or reach.
paper::Callout caveat();

// Gaps of one test in one area and on one level, told together.
struct GapGroup {
    QString place; // "Trygghet, förebyggande"
    Judgement first;
    QList<Gap> gaps;
};

// In the order of the gaps.
QList<GapGroup> gapGroups(const QList<Gap> &gaps);

// A row for each group: gap, where, ages, numbers.
paper::Table gapTable(const QList<Gap> &gaps, const QString &caption);

// The emptiest and most certain first, as sentences; at most so many.
paper::List firstGaps(const CoverageReply &reply, qsizetype most);

// Needs with what each states, and what meets it; and just what they are, for many.
paper::Table needTable(const QList<NeedAnswer> &answers, const QString &caption);
paper::Table shortNeedTable(const QList<NeedAnswer> &answers, const QString &caption);

// Notes that are about these areas (none = all), with decision, owner and date; nothing when there are none.
std::optional<paper::Table> noteTable(const ReportContent &content, const QStringList &areas = {});

// What has changed since the snapshot, by cause; nothing when none was chosen.
QList<paper::Block> changesSince(const ReportContent &content, int headingLevel);

} // namespace insats::wording
