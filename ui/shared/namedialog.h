// Asks for a name that nothing else has; says beside the field what is wrong with one.
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace insats::ui {

class NameDialog : public QDialog {
    Q_OBJECT

public:
    NameDialog(const QString &title, const QString &label, const QString &suggested, const QStringList &taken,
               QWidget *parent = nullptr);

    void setExplanation(const QString &text);
    void setVerb(const QString &text); // on the button that accepts
    void addDefinition(const QString &label, const QString &text); // a second field, below
    void offer(const QStringList &names); // while typing
    QString name() const;
    QString definition() const;

private:
    void check();

    QStringList m_taken;
    QLabel *m_explanation;
    QLineEdit *m_name;
    QLabel *m_problem;
    QVBoxLayout *m_more;
    QPlainTextEdit *m_definition = nullptr;
    QPushButton *m_accept;
};

} // namespace insats::ui
