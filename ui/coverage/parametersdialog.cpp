#include "ui/coverage/parametersdialog.h"

#include "ui/shared/labels.h"
#include "wording/coverage.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace insats::ui {

namespace {

QString bandsText(const QList<AgeBand> &bands)
{
    QStringList texts;
    for (const AgeBand &band : bands)
        texts.append(wording::bandText(band));
    return texts.join(QStringLiteral(", "));
}

QSpinBox *makeSpin(int least, int most, const QString &suffix)
{
    auto *spin = new QSpinBox;
    spin->setRange(least, most);
    spin->setSuffix(suffix);
    return spin;
}

} // namespace

ParametersDialog::ParametersDialog(const QString &catalogue, const CoverageParameters &parameters,
                                   const QList<AgeBand> &standardBands, QWidget *parent)
    : QDialog(parent)
    , m_standardBands(standardBands)
    , m_bands(new QLineEdit)
    , m_bandsError(makeLabel({}, Type::Note))
    , m_thin(makeSpin(0, 99, QString()))
    , m_overdue(makeSpin(0, 100, tr(" %")))
    , m_cliff(makeSpin(1, 120, tr(" months")))
    , m_everyone(new QCheckBox(tr("“Alla” without an age counts as all ages")))
    , m_buttons(new QDialogButtonBox)
{
    setWindowTitle(tr("How the matrix of %1 is read").arg(catalogue));
    m_buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    QPushButton *standard = m_buttons->addButton(tr("Standard"), QDialogButtonBox::ResetRole);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(10);
    m_bands->setMinimumWidth(280);
    form->addRow(tr("&Age groups"), m_bands);
    form->addRow(QString(), m_bandsError);
    form->addRow(tr("&Thin coverage: at most"), m_thin);
    form->addRow(tr("&Out of date: more than"), m_overdue);
    form->addRow(tr("&Project cliff: within"), m_cliff);
    form->addRow(QString(), m_everyone);
    QLabel *note = makeLabel(tr("Saved with the catalogue, and told in every export."), Type::Note, true);
    note->setWordWrap(true);
    form->addRow(note);
    form->addRow(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(standard, &QPushButton::clicked, this, [this] { fill({}); });
    connect(m_bands, &QLineEdit::textChanged, this, &ParametersDialog::check);
    fill(parameters);
}

void ParametersDialog::fill(const CoverageParameters &parameters)
{
    m_bands->setText(bandsText(parameters.bands.isEmpty() ? m_standardBands : parameters.bands));
    m_thin->setValue(parameters.thinUpTo);
    m_overdue->setValue(parameters.overduePercent);
    m_cliff->setValue(parameters.cliffMonths);
    m_everyone->setChecked(parameters.everyoneIsAllAges);
}

void ParametersDialog::check()
{
    const bool good = !wording::bandsFromText(m_bands->text()).isEmpty();
    m_bandsError->setText(good ? QString() : tr("Write ages from young to old, such as 0–5, 6–12, 13–15."));
    for (QAbstractButton *button : m_buttons->buttons()) {
        if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->setEnabled(good);
    }
}

CoverageParameters ParametersDialog::parameters() const
{
    const QList<AgeBand> bands = wording::bandsFromText(m_bands->text());
    return {.bands = bands == m_standardBands ? QList<AgeBand>() : bands,
            .thinUpTo = m_thin->value(),
            .overduePercent = m_overdue->value(),
            .cliffMonths = m_cliff->value(),
            .everyoneIsAllAges = m_everyone->isChecked()};
}

} // namespace insats::ui
