// What a catalogue is called and whose it is: for a new one and for one that is there.
#pragma once

#include "domain/catalogueinfo.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace insats::ui {

class CatalogueDialog : public QDialog {
    Q_OBJECT

public:
    // One without an id is new: its title is suggested from municipality and year until somebody writes another.
    // takenTitles: of the other catalogues.
    CatalogueDialog(const CatalogueInfo &catalogue, const QStringList &takenTitles, QWidget *parent = nullptr);

    CatalogueInfo catalogue() const;

private:
    QLineEdit *addLine(class QFormLayout &form, const QString &label, const QString &text);
    QDate date() const;
    void suggestTitle();
    void check();

    CatalogueInfo m_catalogue;
    QStringList m_takenTitles;
    bool m_titleIsOurs; // suggested
    QLineEdit *m_municipality;
    QLineEdit *m_title;
    QLineEdit *m_date;
    QLabel *m_problem;
    QLineEdit *m_document;
    QLineEdit *m_contact;
    QDialogButtonBox *m_buttons;
};

} // namespace insats::ui
