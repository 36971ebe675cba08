#include "ui/notes/notedialog.h"

#include "domain/fieldjson.h"
#include "domain/noterules.h"
#include "ui/manage/plainfields.h"
#include "ui/shared/labels.h"
#include "ui/shared/tonebox.h"
#include "wording/notes.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

namespace insats::ui {

namespace {

constexpr int kFieldWidth = 360;
constexpr int kTextHeight = 76;
constexpr int kShortTextHeight = 52;
constexpr QSize kSize(600, 560);

QPlainTextEdit *makeText(int height)
{
    auto *text = new QPlainTextEdit;
    text->setTabChangesFocus(true);
    text->setFixedHeight(height);
    text->setMinimumWidth(kFieldWidth);
    return text;
}

QDate dateIn(const DateField &field) { return QDate::fromString(field.value().toString(), Qt::ISODate); }

template <Coded Enum>
void addCodes(QComboBox &box)
{
    for (const auto &code : kCodes<Enum>)
        box.addItem(wording::nameOf(code.value), codeOf(code.value));
}

} // namespace

NoteDialog::NoteDialog(const Note &note, const QString &subject, const QList<CatalogueInfo> &catalogues, QWidget *parent)
    : QDialog(parent)
    , m_note(note)
    , m_catalogue(new QComboBox)
    , m_text(makeText(kTextHeight))
    , m_decision(makeText(kShortTextHeight))
    , m_reason(new QComboBox)
    , m_owner(new QLineEdit)
    , m_due(new DateField)
    , m_done(new QCheckBox(tr("D&one")))
    , m_state(new QComboBox)
    , m_stateReason(makeText(kShortTextHeight))
    , m_stateRole(new QLineEdit)
    , m_stateDate(new DateField)
    , m_others(new ToneBox(Tone::Warning))
    , m_personal(new ToneBox(Tone::Warning))
    , m_problem(makeProblemLabel())
{
    setWindowTitle(note.uuid.isNull() ? tr("New note") : tr("Change the note"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(makeWrappedLabel(subject, Type::Heading));
    layout->addWidget(makeWrappedLabel(tr("Never write anything about a single person."), Type::Body, true));
    m_others->hide();
    layout->addWidget(m_others);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(buildForm(catalogues));
    layout->addWidget(scroll, 1);
    m_personal->hide();
    layout->addWidget(m_personal);
    layout->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox;
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { emit saveRequested(this->note()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
    showState();
    check();
    resize(kSize);
    (note.state == CellState::Mapped ? m_text : m_stateReason)->setFocus();
}

QWidget *NoteDialog::buildForm(const QList<CatalogueInfo> &catalogues)
{
    auto *content = new QWidget;
    m_form = new QFormLayout(content);
    m_form->setContentsMargins(0, 0, 8, 0);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto add = [this](const QString &label, QWidget *field) {
        field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
        m_form->addRow(label, field);
    };
    for (const CatalogueInfo &catalogue : catalogues)
        m_catalogue->addItem(catalogue.title, catalogue.id);
    add(tr("&Catalogue"), m_catalogue);
    m_form->setRowVisible(m_catalogue, m_note.uuid.isNull() && catalogues.size() > 1);
    addState();
    add(tr("&Note"), m_text);
    add(tr("De&cision"), m_decision);
    m_reason->addItem(tr("not stated"), QString());
    addCodes<NoteReason>(*m_reason);
    add(tr("&Reason"), m_reason);
    m_owner->setPlaceholderText(tr("A role, never a name"));
    add(tr("Res&ponsible"), m_owner);
    m_due->setName(tr("Due"));
    m_form->addRow(tr("D&ue"), m_due);
    m_form->addRow(QString(), m_done);
    for (QWidget *field : std::initializer_list<QWidget *>{m_catalogue, m_reason, m_owner, m_state, m_stateRole})
        field->setMinimumHeight(32);
    for (DateField *date : {m_due, m_stateDate})
        date->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    for (QPlainTextEdit *text : {m_text, m_decision, m_stateReason})
        connect(text, &QPlainTextEdit::textChanged, this, &NoteDialog::check);
    for (QLineEdit *line : {m_owner, m_stateRole})
        connect(line, &QLineEdit::textChanged, this, &NoteDialog::check);
    for (DateField *date : {m_due, m_stateDate})
        connect(date, &DateField::edited, this, &NoteDialog::check);
    connect(m_state, &QComboBox::currentIndexChanged, this, &NoteDialog::showState);
    return content;
}

// Of a cell: whether it counts, and what must be said when it does not.
void NoteDialog::addState()
{
    addCodes<CellState>(*m_state);
    m_state->setAccessibleName(tr("The cell"));
    m_form->addRow(tr("The c&ell"), m_state);
    m_stateReason->setAccessibleName(tr("Why it does not count"));
    m_form->addRow(tr("&Why"), m_stateReason);
    m_stateRole->setPlaceholderText(tr("A role, never a name"));
    m_stateRole->setAccessibleName(tr("Decided by"));
    m_form->addRow(tr("Decided &by"), m_stateRole);
    m_stateDate->setName(tr("Decided on"));
    m_form->addRow(tr("Decided on"), m_stateDate);
    m_form->setRowVisible(m_state, m_note.cell.has_value());
}

void NoteDialog::fill()
{
    m_text->setPlainText(m_note.text);
    m_decision->setPlainText(m_note.decision);
    m_reason->setCurrentIndex(m_reason->findData(m_note.reason ? codeOf(*m_note.reason) : QString()));
    m_owner->setText(m_note.ownerRole);
    m_due->setValue(toJson(m_note.due));
    m_done->setChecked(isDone(m_note));
    m_state->setCurrentIndex(m_state->findData(codeOf(m_note.state)));
    m_stateReason->setPlainText(m_note.stateReason);
    m_stateRole->setText(m_note.stateRole);
    m_stateDate->setValue(toJson(m_note.stateDate.isValid() ? m_note.stateDate : QDate::currentDate()));
}

void NoteDialog::showState()
{
    const bool isMarked = m_state->currentData().toString() != codeOf(CellState::Mapped);
    for (QWidget *field : std::initializer_list<QWidget *>{m_stateReason, m_stateRole, m_stateDate})
        m_form->setRowVisible(field, isMarked);
    check();
}

Note NoteDialog::note() const
{
    Note note = m_note;
    if (note.catalogue.isEmpty())
        note.catalogue = m_catalogue->currentData().toString();
    note.text = m_text->toPlainText().trimmed();
    note.decision = m_decision->toPlainText().trimmed();
    note.reason = fromCode<NoteReason>(m_reason->currentData().toString());
    note.ownerRole = m_owner->text().trimmed();
    note.due = dateIn(*m_due);
    if (isDone(note) != m_done->isChecked())
        note.doneOn = m_done->isChecked() ? QDate::currentDate() : QDate();
    note.state = fromCode<CellState>(m_state->currentData().toString()).value_or(CellState::Mapped);
    const bool isMarked = note.state != CellState::Mapped;
    note.stateReason = isMarked ? m_stateReason->toPlainText().trimmed() : QString();
    note.stateRole = isMarked ? m_stateRole->text().trimmed() : QString();
    note.stateDate = isMarked ? dateIn(*m_stateDate) : QDate();
    return note;
}

void NoteDialog::check()
{
    const Note written = note();
    const QList<NoteFault> faults = faultsOf(written);
    const bool isBroken = m_due->isBroken() || m_stateDate->isBroken();
    const QString problem = faults.isEmpty() ? QString() : wording::sentence(faults.constFirst());
    m_problem->setText(faults == QList{NoteFault::SaysNothing} ? QString() : problem); // nothing is wrong yet
    m_save->setToolTip(problem);
    m_save->setEnabled(faults.isEmpty() && !isBroken);
    QStringList found;
    for (const PersonalData &one : personalDataIn(written))
        found.append(hidden(one.text));
    m_personal->setText(
        tr("This looks like a person’s own data: %1. Take it away if it is.").arg(found.join(QStringLiteral(", "))));
    m_personal->setVisible(!found.isEmpty());
}

void NoteDialog::takeOthers(const std::optional<Note> &stored)
{
    if (stored) {
        m_note.revision = stored->revision;
        m_others->setText(
            tr("Somebody else has changed the note meanwhile. There it says now: %1. Save again to replace it.")
                .arg(wording::noteText(*stored, QDate::currentDate())));
    } else {
        m_note.uuid = {};
        m_note.revision = 0;
        m_others->setText(tr("Somebody else has removed the note meanwhile. Save again to write it anew."));
    }
    m_others->show();
}

} // namespace insats::ui
