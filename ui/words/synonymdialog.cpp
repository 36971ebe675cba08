#include "ui/words/synonymdialog.h"

#include "ui/shared/labels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace insats::ui {

namespace {

constexpr int kFieldWidth = 320;

} // namespace

QString synonymKindText(SynonymKind kind)
{
    switch (kind) {
    case SynonymKind::Same: return SynonymDialog::tr("the same: either finds the other");
    case SynonymKind::Says: return SynonymDialog::tr("is read as");
    case SynonymKind::Abbreviation: return SynonymDialog::tr("short for");
    case SynonymKind::Near: return SynonymDialog::tr("near: only suggested");
    }
    Q_UNREACHABLE();
}

SynonymDialog::SynonymDialog(const Synonym &synonym, const QStringList &taken, QWidget *parent)
    : QDialog(parent)
    , m_taken(taken)
    , m_word(new QLineEdit(synonym.word))
    , m_means(new QLineEdit(synonym.means.join(QStringLiteral(", "))))
    , m_kind(new QComboBox)
    , m_problem(makeProblemLabel())
{
    const bool isNew = synonym.word.isEmpty();
    setWindowTitle(isNew ? tr("New synonym") : tr("Change the synonym %1").arg(synonym.word));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    m_word->setEnabled(isNew);
    m_means->setPlaceholderText(tr("Words with commas between them"));
    for (const auto &code : kCodes<SynonymKind>)
        m_kind->addItem(synonymKindText(code.value), static_cast<int>(code.value));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(synonym.kind)));
    const auto add = [form](const QString &label, QWidget *field) {
        field->setMinimumSize(kFieldWidth, 32);
        field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
        form->addRow(label, field);
    };
    add(tr("&Word"), m_word);
    add(tr("&Means"), m_means);
    add(tr("&How"), m_kind);
    form->addRow(QString(), m_problem);
    auto *buttons = new QDialogButtonBox;
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_word, &QLineEdit::textChanged, this, &SynonymDialog::check);
    connect(m_means, &QLineEdit::textChanged, this, &SynonymDialog::check);
    check();
    (isNew ? m_word : m_means)->setFocus();
}

Synonym SynonymDialog::synonym() const
{
    Synonym synonym{m_word->text().trimmed(), {}, static_cast<SynonymKind>(m_kind->currentData().toInt())};
    for (const QString &word : m_means->text().split(QLatin1Char(','))) {
        if (!word.trimmed().isEmpty())
            synonym.means.append(word.trimmed());
    }
    return synonym;
}

void SynonymDialog::check()
{
    const Synonym written = synonym();
    const bool isTaken = m_word->isEnabled() && m_taken.contains(written.word, Qt::CaseInsensitive);
    m_problem->setText(isTaken ? tr("There is a synonym for that word already. Change it instead.") : QString());
    m_save->setEnabled(!isTaken && !written.word.isEmpty() && !written.means.isEmpty());
}

} // namespace insats::ui
