// One note on a cell or a need: what is seen, what was decided, who acts and by when; for a cell also that it does not
// count, with who decided that and why. Warns where the text looks like a person's own data.
#pragma once

#include "domain/catalogueinfo.h"
#include "domain/note.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace insats::ui {

class DateField;
class ToneBox;

class NoteDialog : public QDialog {
    Q_OBJECT

public:
    // subject: what it is about. catalogues: those that a new note may belong to.
    NoteDialog(const Note &note, const QString &subject, const QList<CatalogueInfo> &catalogues, QWidget *parent = nullptr);

    Note note() const;

    // Somebody else has saved it (none: has removed it) meanwhile: says so, and saving again replaces what stands there.
    void takeOthers(const std::optional<Note> &stored);

signals:
    void saveRequested(const insats::Note &note);

private:
    QWidget *buildForm(const QList<CatalogueInfo> &catalogues);
    void addState();
    void fill();
    void check();
    void showState();

    Note m_note;
    QFormLayout *m_form = nullptr;
    QComboBox *m_catalogue;
    QPlainTextEdit *m_text;
    QPlainTextEdit *m_decision;
    QComboBox *m_reason;
    QLineEdit *m_owner;
    DateField *m_due;
    QCheckBox *m_done;
    QComboBox *m_state;
    QPlainTextEdit *m_stateReason;
    QLineEdit *m_stateRole;
    DateField *m_stateDate;
    ToneBox *m_others;
    ToneBox *m_personal;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace insats::ui
