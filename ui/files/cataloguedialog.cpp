#include "ui/files/cataloguedialog.h"

#include "ui/shared/labels.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace insats::ui {

namespace {

constexpr int kFieldWidth = 360;
constexpr int kDateWidth = 120;

} // namespace

CatalogueDialog::CatalogueDialog(const CatalogueInfo &catalogue, const QStringList &takenTitles, QWidget *parent)
    : QDialog(parent)
    , m_catalogue(catalogue)
    , m_takenTitles(takenTitles)
    , m_titleIsOurs(catalogue.title.isEmpty())
    , m_problem(makeProblemLabel())
    , m_buttons(new QDialogButtonBox)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    m_municipality = addLine(*form, tr("&Municipality"), catalogue.municipality);
    m_title = addLine(*form, tr("&Title"), catalogue.title);
    m_date = addLine(*form, tr("&Date of the inventory"), catalogue.inventoryDate.toString(Qt::ISODate));
    m_date->setMinimumWidth(kDateWidth);
    m_date->setMaximumWidth(kDateWidth);
    m_document = addLine(*form, tr("D&ocument"), catalogue.document);
    m_document->setPlaceholderText(tr("What it is a picture of, if there is one"));
    m_contact = addLine(*form, tr("&Where people apply"), catalogue.applicationContact);
    m_contact->setPlaceholderText(tr("A function, never a person"));
    m_contact->setToolTip(tr("For what needs a decision"));
    form->addRow(QString(), m_problem);
    QPushButton *save =
        m_buttons->addButton(catalogue.id.isEmpty() ? tr("Begin") : tr("Save"), QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    form->addRow(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_municipality, &QLineEdit::textChanged, this, &CatalogueDialog::suggestTitle);
    connect(m_date, &QLineEdit::textChanged, this, &CatalogueDialog::suggestTitle);
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString &text) { m_titleIsOurs = text.isEmpty(); });
    for (const QLineEdit *line : {m_municipality, m_title, m_date})
        connect(line, &QLineEdit::textChanged, this, &CatalogueDialog::check);
    check();
    m_municipality->setFocus();
}

QLineEdit *CatalogueDialog::addLine(QFormLayout &form, const QString &label, const QString &text)
{
    auto *line = new QLineEdit(text);
    line->setMinimumWidth(kFieldWidth);
    line->setMinimumHeight(32);
    line->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    line->setCursorPosition(0);
    form.addRow(label, line);
    return line;
}

QDate CatalogueDialog::date() const { return QDate::fromString(m_date->text().trimmed(), Qt::ISODate); }

void CatalogueDialog::suggestTitle()
{
    const QString municipality = m_municipality->text().trimmed();
    if (!m_titleIsOurs || !m_catalogue.id.isEmpty())
        return;
    const int year = date().isValid() ? date().year() : QDate::currentDate().year();
    m_title->setText(municipality.isEmpty() ? QString() : QStringLiteral("%1 %2").arg(municipality).arg(year));
}

void CatalogueDialog::check()
{
    const bool isDated = m_date->text().trimmed().isEmpty() || date().isValid();
    const bool isNamed = !m_municipality->text().trimmed().isEmpty() && !m_title->text().trimmed().isEmpty();
    const bool isTaken = m_takenTitles.contains(m_title->text().trimmed(), Qt::CaseInsensitive);
    m_problem->setText(!isDated       ? tr("There is no such date. Write 2026-11-27.")
                           : !isNamed ? tr("Write a municipality and a title.")
                           : isTaken  ? tr("Another catalogue has that title. Choose another.")
                                      : QString());
    for (QAbstractButton *button : m_buttons->buttons()) {
        if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->setEnabled(m_problem->text().isEmpty());
    }
}

CatalogueInfo CatalogueDialog::catalogue() const
{
    CatalogueInfo catalogue = m_catalogue;
    catalogue.municipality = m_municipality->text().trimmed();
    catalogue.title = m_title->text().trimmed();
    catalogue.inventoryDate = date();
    catalogue.document = m_document->text().trimmed();
    catalogue.applicationContact = m_contact->text().trimmed();
    return catalogue;
}

} // namespace insats::ui
