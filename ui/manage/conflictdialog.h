// Two versions of a record, field by field: what somebody else has saved, and what is being saved here. The one who saves
// chooses for each field.
#pragma once

#include "domain/history.h"

#include <QDialog>

namespace insats::ui {

class ConflictDialog : public QDialog {
    Q_OBJECT

public:
    // before: what both began with.
    ConflictDialog(const Intervention &before, const Intervention &theirs, const Intervention &ours,
                   QWidget *parent = nullptr);

    // Theirs with what was chosen of ours; saved on top of theirs.
    Intervention merged() const;

private:
    void addField(class QVBoxLayout *rows, const Change &change, bool ourChange);

    Intervention m_theirs;
    QList<std::pair<class QRadioButton *, Change>> m_choices; // checked: ours
};

} // namespace insats::ui
