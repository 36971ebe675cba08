#include "ui/files/backupdialog.h"

#include "ui/shared/labels.h"
#include "ui/shared/rowtable.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>

namespace insats::ui {

BackupDialog::BackupDialog(const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_table(new RowTable(tr("Backups"), {tr("Made"), tr("Why"), tr("Size")}))
{
    setWindowTitle(tr("Restore from a backup"));
    resize(640, 420);
    QList<RowTable::Row> rows;
    for (const Backup &backup : backupsOf(path)) {
        rows.append({backup.path,
                     {momentText(backup.when), backup.version > 0 ? tr("before an update of the program") : tr("asked for"),
                      QLocale().formattedDataSize(backup.size, 1, QLocale::DataSizeTraditionalFormat)}});
    }
    m_table->setEmpty(QStringLiteral("clock"),
                      tr("There is no backup beside the file yet. “Back up now” in the menu File makes one."));
    m_table->setRows(rows);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(makeWrappedLabel(
        tr("%1 becomes as it was then. What it holds now is backed up first.").arg(QFileInfo(path).fileName()), Type::Body));
    layout->addWidget(m_table, 1);
    auto *buttons = new QDialogButtonBox;
    QPushButton *restore = buttons->addButton(tr("Restore"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    restore->setEnabled(!rows.isEmpty());
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_table->setFocus();
}

QString BackupDialog::chosen() const { return m_table->currentKey(); }

} // namespace insats::ui
