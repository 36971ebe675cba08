#include "wording/reporttexts.h"

#include <QCoreApplication>

namespace insats::wording {

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

} // namespace

QString writtenLanguage() { return Wording::tr("en-GB", "the tag of this language"); }
QString contentsHeading() { return Wording::tr("Contents"); }
QString pageText(int page, int pages) { return Wording::tr("Page %1 of %2").arg(page).arg(pages); }
QString tableContinuedText() { return Wording::tr("The table continues on the next page."); }
QString ageNotStatedText() { return Wording::tr("age not stated"); }
QString unknownAgeLegend() { return Wording::tr("? = age not stated"); }
QString possibleGapLegend() { return Wording::tr("0? = possible gap: insatser of unknown age may be here"); }
QString plannedLegend() { return Wording::tr("+1 = planned"); }
QString possibleGapText() { return Wording::tr("0, a possible gap"); }
QString plannedText(int count) { return Wording::tr("%n planned", nullptr, count); }
QString fiveOrMoreText() { return Wording::tr("5 or more"); }

} // namespace insats::wording
