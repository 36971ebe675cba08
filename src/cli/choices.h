// An option whose value is one of the codes of an enum.
#pragma once

#include "cli/commandline.h"
#include "cli/texts.h"
#include "domain/codes.h"

namespace insats::cli {

// The last one given. Throws UsageError, with the known ones.
template <class Enum>
Enum choiceIn(const CommandLine &line, const QString &option, Enum otherwise)
{
    const auto given = line.last(option);
    if (!given)
        return otherwise;
    if (const auto value = fromCode<Enum>(*given))
        return *value;
    QStringList known;
    for (const auto &code : kCodes<Enum>)
        known.append(QString::fromUtf16(code.text));
    throw UsageError(Texts::tr("--%1 is one of %2, not “%3”.").arg(option, known.join(QStringLiteral(", ")), *given));
}

} // namespace insats::cli
