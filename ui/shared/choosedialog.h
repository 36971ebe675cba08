// Asks for one of many, found by a part of its name.
#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace insats::ui {

class ChooseDialog : public QDialog {
    Q_OBJECT

public:
    struct Row {
        QString key;
        QString name;
        QString note;
    };

    ChooseDialog(const QString &title, const QString &verb, const QList<Row> &rows, QWidget *parent = nullptr);

    QString chosen() const; // a key; empty = none

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow();

    QList<Row> m_rows;
    QLineEdit *m_filter;
    QListWidget *m_list;
    QPushButton *m_accept;
};

} // namespace insats::ui
