// The list to act on ("Åtgärdslista"): what is noted about cells and needs, by due date and then by gap. An entry leads to
// its cell or need.
#pragma once

#include "catalogue/actionlist.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace insats::ui {

class ActionListDialog : public QDialog {
    Q_OBJECT

public:
    explicit ActionListDialog(QWidget *parent = nullptr);

    // Of the whole matrix, without filters.
    void setReply(const CoverageReply &reply);

signals:
    void cellRequested(const insats::CellPlace &place);
    void needRequested(const QUuid &need);
    void editRequested(const insats::NoteAction &action);
    void doneRequested(const insats::Note &note, bool done);
    void noticed(const QString &sentence);
    void failed(const QString &sentence);

private:
    void fill();
    void showChosen();
    void goTo();
    void saveAs();
    ActionScope scope() const;
    const NoteAction *chosen() const;

    CoverageReply m_reply;
    QList<NoteAction> m_actions; // as shown
    QLabel *m_summary;
    QComboBox *m_scope;
    QTreeWidget *m_list;
    QPushButton *m_show;
    QPushButton *m_done;
    QPushButton *m_edit;
    QPushButton *m_copy;
    QPushButton *m_save;
};

} // namespace insats::ui
