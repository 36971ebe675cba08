#include "ui/manage/agefield.h"

#include "domain/fieldjson.h"
#include "ui/manage/plainfields.h"
#include "ui/shared/labels.h"

#include <QBoxLayout>
#include <QSignalBlocker>

namespace insats::ui {

AgeField::AgeField()
    : m_min(new NumberField(NumberField::Kind::Whole, true))
    , m_max(new NumberField(NumberField::Kind::Whole, true))
    , m_basis(new ChoiceField(choicesOf<AgeBasis>()))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_min->setFixedWidth(48);
    m_max->setFixedWidth(48);
    row->addWidget(m_min);
    row->addWidget(makeLabel(tr("to"), Type::Body, true));
    row->addWidget(m_max);
    row->addWidget(makeLabel(tr("years"), Type::Body, true));
    row->addWidget(m_basis, 1);
    setFocusProxy(m_min);
    for (NumberField *number : {m_min, m_max})
        connect(number, &FieldEditor::edited, this, &AgeField::takeNumbers);
    connect(m_basis, &FieldEditor::edited, this, &FieldEditor::edited);
}

// Ages come from somewhere, and no ages from nowhere.
void AgeField::takeNumbers()
{
    const bool hasNumbers = !m_min->value().isNull() || !m_max->value().isNull();
    const bool hasBasis = m_basis->value() != codeOf(AgeBasis::None);
    if (hasNumbers != hasBasis)
        m_basis->setValue(codeOf(hasNumbers ? AgeBasis::Stated : AgeBasis::None));
    emit edited();
}

QJsonValue AgeField::value() const
{
    return QJsonObject{{QStringLiteral("min"), m_min->value()},
                       {QStringLiteral("max"), m_max->value()},
                       {QStringLiteral("basis"), m_basis->value()}};
}

void AgeField::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(this);
    const QJsonObject age = value.toObject();
    m_min->setValue(age.value(QStringLiteral("min")));
    m_max->setValue(age.value(QStringLiteral("max")));
    m_basis->setValue(age.value(QStringLiteral("basis")));
}

void AgeField::setName(const QString &name)
{
    m_min->setName(tr("%1 from").arg(name));
    m_max->setName(tr("%1 to").arg(name));
    m_basis->setName(tr("%1, where it comes from").arg(name));
}

} // namespace insats::ui
