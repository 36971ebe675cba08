#include "ui/manage/conflictdialog.h"

#include "ui/shared/labels.h"
#include "wording/fieldtexts.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

namespace insats::ui {

ConflictDialog::ConflictDialog(const Intervention &before, const Intervention &theirs, const Intervention &ours,
                               QWidget *parent)
    : QDialog(parent)
    , m_theirs(theirs)
{
    setWindowTitle(tr("Saved by somebody else meanwhile"));
    resize(640, 480);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(makeWrappedLabel(
        tr("%1 was changed while you edited it. Choose for each field which version is right.").arg(theirs.name),
        Type::Body));
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    QStringList changedHere;
    for (const Change &change : changesBetween(before, ours))
        changedHere.append(change.field);
    for (const Change &change : changesBetween(theirs, ours))
        addField(rows, change, changedHere.contains(change.field));
    rows->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    layout->addWidget(scroll, 1);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Save this"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

// A field that was not touched here is theirs unless one says otherwise.
void ConflictDialog::addField(QVBoxLayout *rows, const Change &change, bool ourChange)
{
    const QString name = wording::fieldName(change.field);
    rows->addWidget(makeLabel(name, Type::Strong));
    auto *theirs = new QRadioButton(tr("Saved by somebody else"));
    auto *ours = new QRadioButton(tr("Yours"));
    auto *group = new QButtonGroup(this);
    for (const auto &[button, value] : {std::pair(theirs, change.from), std::pair(ours, change.to)}) {
        const QString text = wording::valueText(change.field, value);
        button->setAccessibleName(QStringLiteral("%1, %2: %3").arg(name, button->text(), text));
        group->addButton(button);
        rows->addWidget(button);
        QLabel *shown = makeWrappedLabel(text, Type::Body, true);
        shown->setIndent(24);
        rows->addWidget(shown);
    }
    (ourChange ? ours : theirs)->setChecked(true);
    rows->addWidget(makeRule());
    m_choices.append({ours, change});
}

Intervention ConflictDialog::merged() const
{
    Intervention merged = m_theirs;
    for (const auto &[ours, change] : m_choices) {
        if (ours->isChecked())
            setField(merged, change.field, change.to);
    }
    return merged;
}

} // namespace insats::ui
