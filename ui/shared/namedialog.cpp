#include "ui/shared/namedialog.h"

#include "ui/shared/labels.h"

#include <QBoxLayout>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace insats::ui {

namespace {

constexpr int kWidth = 400;
constexpr int kDefinitionHeight = 84;

} // namespace

NameDialog::NameDialog(const QString &title, const QString &label, const QString &suggested, const QStringList &taken,
                       QWidget *parent)
    : QDialog(parent)
    , m_taken(taken)
    , m_explanation(makeWrappedLabel({}, Type::Body, true))
    , m_name(new QLineEdit(suggested))
    , m_problem(makeProblemLabel())
    , m_more(new QVBoxLayout)
{
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(10);
    m_explanation->hide();
    layout->addWidget(m_explanation);
    QLabel *above = makeLabel(label, Type::Body);
    above->setBuddy(m_name);
    layout->addWidget(above);
    m_name->setMinimumSize(kWidth, 32);
    m_name->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    m_name->selectAll();
    layout->addWidget(m_name);
    layout->addWidget(m_problem);
    layout->addLayout(m_more);
    layout->addStretch();
    auto *buttons = new QDialogButtonBox;
    m_accept = buttons->addButton(tr("OK"), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &NameDialog::check);
    check();
    m_name->setFocus();
}

void NameDialog::setExplanation(const QString &text)
{
    m_explanation->setText(text);
    m_explanation->show();
}

void NameDialog::addDefinition(const QString &label, const QString &text)
{
    m_definition = new QPlainTextEdit(text);
    m_definition->setTabChangesFocus(true);
    m_definition->setFixedHeight(kDefinitionHeight);
    m_definition->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    QLabel *above = makeLabel(label, Type::Body);
    above->setBuddy(m_definition);
    m_more->addWidget(above);
    m_more->addWidget(m_definition);
}

void NameDialog::offer(const QStringList &names)
{
    auto *completer = new QCompleter(names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_name->setCompleter(completer);
}

QString NameDialog::definition() const { return m_definition ? m_definition->toPlainText().simplified() : QString(); }

void NameDialog::setVerb(const QString &text) { m_accept->setText(text); }

QString NameDialog::name() const { return m_name->text().trimmed(); }

void NameDialog::check()
{
    const bool isTaken = m_taken.contains(name(), Qt::CaseInsensitive);
    m_problem->setText(isTaken ? tr("The name is taken already. Choose another.") : QString());
    m_name->setAccessibleDescription(m_problem->text());
    m_accept->setEnabled(!isTaken && !name().isEmpty());
}

} // namespace insats::ui
