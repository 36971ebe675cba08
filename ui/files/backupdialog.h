// The copies that lie beside a file, newest first, one of them to be put in its place.
#pragma once

#include "catalogue/backups.h"

#include <QDialog>

namespace insats::ui {

class RowTable;

class BackupDialog : public QDialog {
    Q_OBJECT

public:
    explicit BackupDialog(const QString &path, QWidget *parent = nullptr);

    QString chosen() const; // its path

private:
    RowTable *m_table;
};

} // namespace insats::ui
