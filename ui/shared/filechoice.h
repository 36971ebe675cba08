// Asking where a file goes, or which one is meant; the folder is remembered.
#pragma once

#include <QString>

class QWidget;

namespace insats::ui {

// Where a file was last put or taken from.
QString lastFolder();
void rememberFolderOf(const QString &path);

// suggested: a name, of which signs that file systems refuse are replaced. ending: added when none is typed. Empty when
// nothing was chosen.
QString askForNewFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
                      const QString &ending);

} // namespace insats::ui
