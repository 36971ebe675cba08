#include "ui/shared/filechoice.h"

#include "ui/shared/settings.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace insats::ui {

namespace {

const QString kFolderKey = QStringLiteral("files/folder");

QString asFileName(QString text)
{
    for (QChar &sign : text) {
        if (QStringLiteral("/\\:*?\"<>|").contains(sign))
            sign = QLatin1Char('-');
    }
    return text;
}

} // namespace

QString lastFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = windowSettings().value(kFolderKey, documents).toString();
    return QFileInfo(folder).isDir() ? folder : documents;
}

void rememberFolderOf(const QString &path) { windowSettings().setValue(kFolderKey, QFileInfo(path).absolutePath()); }

QString askForNewFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
                      const QString &ending)
{
    QString path = QFileDialog::getSaveFileName(parent, title, QDir(lastFolder()).filePath(asFileName(suggested)), filter);
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += QLatin1Char('.') + ending;
    if (!path.isEmpty())
        rememberFolderOf(path);
    return path;
}

} // namespace insats::ui
