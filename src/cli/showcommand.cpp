#include "cli/showcommand.h"

#include "cli/jsonoutput.h"
#include "cli/run.h"
#include "cli/texts.h"
#include "wording/card.h"

#include <QTextStream>

namespace insats::cli {

int runShow(const CommandLine &line, Catalogue &catalogue, QTextStream &out)
{
    if (line.words.size() != 1)
        throw UsageError(Texts::tr("show needs one id, or the beginning of one."));
    const Intervention intervention = catalogue.card(line.words.constFirst());
    if (line.json)
        printJson(out, cardJson(intervention));
    else
        out << wording::cardText(intervention) << Qt::flush;
    return Done;
}

} // namespace insats::cli
