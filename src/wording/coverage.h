// How the coverage matrix is put into words: cells, figures, parameters. Used on screen, on the command line, in exports
// and by screen readers.
#pragma once

#include "domain/coverage.h"

namespace insats::wording {

// "6–12", as in column headers.
QString bandText(const AgeBand &band);

// The other way round, as people write it: "0–5, 6-12, 13". Empty when it is no list of ascending ages.
QList<AgeBand> bandsFromText(const QString &text);

// "Psykisk hälsa, förebyggande, 6–12 år"; without a band "…, ålder ej angiven".
QString placeText(const CellPlace &place);

// What stands in a row's header: the area, the sub-area, or that none is named.
QString rowText(const CoverageRow &row);

// All about a cell in one breath, for screen readers and the clipboard; notes: those that are shown there are told.
QString cellText(const CoverageCell &cell, const QList<Note> &notes = {});

// The column of unknown ages, in the same way.
QString unknownAgeText(const CellPlace &place, const CellContent &content);

// "21 tomma, varav 1 säker".
QString emptyCellsText(const CoverageFigures &figures);

// "Bilden är från februari 2018."; empty when the catalogues are kept or differ.
QString pictureText(const CoverageReply &reply);

// How many of so many placements no source prints: "3 av 4 placeringar enligt vår läsning".
QString readingText(int ours, int placements);

// The same as a sentence about the whole picture; empty when all are printed.
QString oursText(const CoverageReply &reply);

// What is counted, for when, with which bands and limits; stands in every output.
QString basisText(const CoverageReply &reply);

// The same without catalogues and days.
QString parametersText(const CoverageReply &reply);

// "36 %".
QString percentText(double share);

// A paragraph for an official letter: figures, gaps, and what they do not say.
QString summaryText(const CoverageReply &reply);

} // namespace insats::wording
