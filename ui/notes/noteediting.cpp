#include "ui/notes/noteediting.h"

#include "ui/bridge/catalogueclient.h"
#include "ui/notes/notedialog.h"
#include "ui/shared/labels.h"
#include "ui/shared/rowtable.h"
#include "wording/notes.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>

namespace insats::ui {

namespace {

constexpr QSize kHistorySize(480, 360);

// What became of a wish about a note: done, or nothing because somebody else was first.
struct Outcome {
    bool isDone = false;
    std::optional<Note> stored; // as it stands there; none = removed
};

std::optional<Note> storedAs(const Note &note, const Catalogue &file)
{
    for (const Note &stored : file.notes({})) {
        if (stored.uuid == note.uuid)
            return stored;
    }
    return std::nullopt;
}

// Whether the note is still as somebody read it.
std::optional<Outcome> overtaken(const Note &note, const Catalogue &file)
{
    if (note.uuid.isNull())
        return std::nullopt;
    const std::optional<Note> stored = storedAs(note, file);
    return stored && stored->revision == note.revision ? std::nullopt : std::optional(Outcome{false, stored});
}

} // namespace

NoteEditing::NoteEditing(CatalogueClient &client, QWidget *window)
    : QObject(window)
    , m_client(client)
    , m_window(window)
{
}

void NoteEditing::write(const Note &note, const QString &subject, const QList<CatalogueInfo> &catalogues)
{
    auto *dialog = new NoteDialog(note, subject, catalogues, m_window->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NoteDialog::saveRequested, this, [this, dialog](const Note &written) { save(written, dialog); });
    dialog->open();
}

void NoteEditing::save(const Note &note, NoteDialog *dialog)
{
    const auto work = [note, role = tr("coordinator")](Catalogue &file) {
        if (const auto outcome = overtaken(note, file))
            return *outcome;
        return Outcome{true, file.saveNote(note, role)};
    };
    const auto take = [this, shown = QPointer(dialog)](const Outcome &outcome) {
        if (!outcome.isDone && shown)
            return shown->takeOthers(outcome.stored);
        if (shown)
            shown->accept();
        emit noticed(outcome.isDone ? tr("The note is saved") : tr("Somebody else has changed the note meanwhile"));
    };
    m_client.change(this, work, take);
}

void NoteEditing::setDone(const Note &note, bool done)
{
    Note changed = note;
    changed.doneOn = done ? QDate::currentDate() : QDate();
    save(changed, nullptr);
}

void NoteEditing::remove(const Note &note)
{
    auto *question =
        new QMessageBox(QMessageBox::Question, tr("Remove the note"),
                        tr("Remove this note? Its history stays.\n\n%1").arg(wording::noteText(note, QDate::currentDate())),
                        QMessageBox::NoButton, m_window->window());
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    QPushButton *removing = question->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    question->addButton(tr("Cancel"), QMessageBox::RejectRole);
    connect(removing, &QPushButton::clicked, this, [this, note] { takeAway(note); });
    question->open();
}

void NoteEditing::takeAway(const Note &note)
{
    m_client.change(
        this,
        [note, role = tr("coordinator")](Catalogue &file) {
            if (const auto outcome = overtaken(note, file))
                return *outcome;
            file.removeNote(note.uuid, note.revision, role);
            return Outcome{true, {}};
        },
        [this](const Outcome &outcome) {
            emit noticed(outcome.isDone ? tr("The note is removed") : tr("Somebody else has changed the note meanwhile"));
        });
}

void NoteEditing::showHistory(const Note &note)
{
    m_client.ask(
        this, [uuid = note.uuid](Catalogue &file) { return file.history(uuid); },
        [this](const QList<Change> &changes) { openHistory(changes); });
}

void NoteEditing::openHistory(const QList<Change> &changes)
{
    auto *dialog = new QDialog(m_window->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("History of the note"));
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const Change &change = changes.at(i);
        if (i == 0 || changes.at(i - 1).revision != change.revision)
            rows->addWidget(
                makeWrappedLabel(QStringLiteral("%1 · %2").arg(momentText(change.when), change.role), Type::Strong));
        rows->addWidget(makeWrappedLabel(wording::noteChangeText(change), Type::Body));
    }
    rows->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(dialog->windowTitle());
    scroll->setWidget(content);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    dialog->resize(kHistorySize);
    dialog->open();
}

} // namespace insats::ui
