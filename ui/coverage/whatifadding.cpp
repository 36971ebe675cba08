#include "ui/coverage/whatifadding.h"

#include "ui/coverage/hypotheticaldialog.h"
#include "ui/manage/plainfields.h"
#include "ui/shared/choosedialog.h"
#include "ui/shared/labels.h"
#include "wording/names.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QPushButton>

namespace insats::ui {

namespace {

struct WhatIfAdding {
    Q_DECLARE_TR_FUNCTIONS(WhatIfAdding)
};

} // namespace

std::optional<Intervention> askForInsats(const Intervention &from, const Taxonomy &taxonomy,
                                         const QStringList &organisations, QWidget *parent)
{
    HypotheticalDialog dialog(from, taxonomy, organisations, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.insats()) : std::nullopt;
}

std::optional<QUuid> askForRecord(const QList<ListedRecord> &records, const QString &title, QWidget *parent)
{
    QList<ChooseDialog::Row> rows;
    for (const ListedRecord &record : records)
        rows.append({record.uuid.toString(QUuid::WithoutBraces), record.name, wording::nameOf(record.status)});
    ChooseDialog dialog(title, WhatIfAdding::tr("Add to the scenario"), rows, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(QUuid::fromString(dialog.chosen())) : std::nullopt;
}

std::optional<QString> askForProvider(const QStringList &providers, QWidget *parent)
{
    QList<ChooseDialog::Row> rows;
    for (const QString &provider : providers)
        rows.append({provider, provider, WhatIfAdding::tr("everything goes that nobody else delivers")});
    ChooseDialog dialog(WhatIfAdding::tr("Which provider is thought away?"), WhatIfAdding::tr("Add to the scenario"), rows,
                        parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.chosen()) : std::nullopt;
}

std::optional<QDate> askForDay(const QDate &day, QWidget *parent)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(WhatIfAdding::tr("Move the day"));
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(10);
    layout->addWidget(makeWrappedLabel(
        WhatIfAdding::tr("What has begun and ended by that day, by the dates and the funding in the catalogue."), Type::Body,
        true));
    auto *field = new DateField;
    field->setValue(day.toString(Qt::ISODate));
    field->setName(WhatIfAdding::tr("The day, as 2027-01-31"));
    layout->addWidget(field);
    auto *buttons = new QDialogButtonBox;
    QPushButton *accept = buttons->addButton(WhatIfAdding::tr("Move the day"), QDialogButtonBox::AcceptRole);
    accept->setDefault(true);
    buttons->addButton(WhatIfAdding::tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    const auto chosen = [field] { return QDate::fromString(field->value().toString(), Qt::ISODate); };
    QObject::connect(field, &FieldEditor::edited, accept, [=] { accept->setEnabled(chosen().isValid()); });
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    field->setFocus();
    return dialog.exec() == QDialog::Accepted ? std::optional(chosen()) : std::nullopt;
}

} // namespace insats::ui
