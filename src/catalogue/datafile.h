// Where the user's own catalogue file lies, which of a file's catalogues are meant, and files made for measuring.
#pragma once

#include "domain/catalogueinfo.h"

#include <QStringList>

namespace insats {

// In the user's data folder.
QString ownFilePath();

// The same; its folder is made when it is missing. Throws Error.
QString ownFile();

// The id of the catalogue that is meant when none is named.
QString usualCatalogue();

// The ids that `asked` stands for: "all" every one, empty the default (ale_2017, else the only one, else all).
// Throws UnknownCatalogue for an id that is not there.
QStringList chosenCatalogues(const QList<CatalogueInfo> &catalogues, const QString &asked);

// A synthetic catalogue in a new file. Throws FileExists, and what makeFileOf throws.
void generateFile(const QString &path, int count, quint32 seed);

} // namespace insats
