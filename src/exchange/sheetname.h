// Names of sheets that Excel takes: 1 to 31 characters without []:*?/\\, no apostrophe at either end, none twice in a file.
#pragma once

#include <QStringList>

namespace insats::exchange {

// The name, or one like it; taken are those of the file's other sheets, compared without case.
QString sheetNameOf(QString name, const QStringList &taken);

} // namespace insats::exchange
