// One synonym: a word, what it means, and how it is read.
#pragma once

#include "domain/taxonomy.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace insats::ui {

class SynonymDialog : public QDialog {
    Q_OBJECT

public:
    // One without a word is new. The word of a stored one stays.
    SynonymDialog(const Synonym &synonym, const QStringList &taken, QWidget *parent = nullptr);

    Synonym synonym() const;

private:
    void check();

    QStringList m_taken;
    QLineEdit *m_word;
    QLineEdit *m_means;
    QComboBox *m_kind;
    QLabel *m_problem;
    QPushButton *m_save;
};

// "Betyder samma sak"
QString synonymKindText(SynonymKind kind);

} // namespace insats::ui
