// The methods that the chosen catalogues use, each with the insatser that use it, for whom and how much of it.
#pragma once

#include "domain/methodregister.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace insats::ui {

class MethodsDialog : public QDialog {
    Q_OBJECT

public:
    explicit MethodsDialog(QWidget *parent = nullptr);

    void setMethods(const QList<MethodEntry> &methods);

signals:
    // words: what to search for, to come to the insatser that use the method.
    void searchRequested(const QString &words);

private:
    void filter(const QString &text);
    void search(const QTreeWidgetItem *item);

    QLabel *m_summary;
    QLineEdit *m_filter;
    QTreeWidget *m_tree;
};

} // namespace insats::ui
