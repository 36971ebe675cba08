#include "ui/notes/notesbox.h"

#include "domain/noterules.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/labels.h"
#include "wording/notes.h"

#include <QBoxLayout>

namespace insats::ui {

NotesBox::NotesBox(const QList<Note> &notes, QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
    for (const Note &note : notes)
        add(note);
}

void NotesBox::add(const Note &note)
{
    if (m_rows->count() > 0)
        m_rows->addSpacing(4);
    if (const QString state = wording::stateText(note); !state.isEmpty())
        m_rows->addWidget(makeWrappedLabel(state, Type::Body));
    if (!note.text.isEmpty())
        m_rows->addWidget(makeWrappedLabel(note.text, Type::Body));
    Note rest = note; // what stands above is left out
    rest.text.clear();
    rest.state = CellState::Mapped;
    if (const QString facts = wording::noteText(rest, QDate::currentDate()); !facts.isEmpty())
        m_rows->addWidget(makeWrappedLabel(facts, Type::Note, !isOverdue(note, QDate::currentDate())));
    auto *links = new QWidget;
    auto *flow = new FlowLayout(12, links);
    const QString about = wording::noteText(note, QDate::currentDate()).left(60);
    const auto link = [&](const QString &text, auto signal) {
        auto *button = new LinkButton(text);
        button->setAccessibleName(QStringLiteral("%1: %2").arg(text, about));
        connect(button, &LinkButton::clicked, this, [this, note, signal] { emit(this->*signal)(note); });
        flow->addWidget(button);
    };
    link(tr("Change"), &NotesBox::editRequested);
    link(tr("Remove"), &NotesBox::removeRequested);
    link(tr("History"), &NotesBox::historyRequested);
    m_rows->addWidget(links);
}

} // namespace insats::ui
