// What stands in spreadsheets beside the data: names of sheets, and the explained columns of the empty table.
#pragma once

#include "domain/taxonomy.h"

namespace insats::wording {

struct TemplateColumn {
    QString heading;
    QString explanation;
};

// In the order in which people fill them in. Headings are those of tableWords().
QList<TemplateColumn> templateColumns(const Taxonomy &taxonomy);

QString matrixSheetName();
QString templateSheetName();
QString templateHelpName();
QString templateHelpTitle();

} // namespace insats::wording
