// The words that paper has of its own, in the language that the program speaks.
#pragma once

#include <QString>

namespace insats::wording {

// The language of all words here and of everything else that the program writes: "sv-SE" or "en-GB".
QString writtenLanguage();

QString contentsHeading();
QString pageText(int page, int pages); // "Sida 3 av 12"
QString tableContinuedText();

// Of the matrix: what a sign in a cell or under it means, as a screen reader says it.
QString ageNotStatedText();
QString unknownAgeLegend(); // "? = ålder ej angiven"
QString possibleGapLegend();
QString plannedLegend();
QString possibleGapText();
QString plannedText(int count);
QString fiveOrMoreText();

} // namespace insats::wording
