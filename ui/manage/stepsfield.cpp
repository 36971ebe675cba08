#include "ui/manage/stepsfield.h"

#include "ui/manage/plainfields.h"
#include "ui/shared/labels.h"

#include <QBoxLayout>
#include <QCompleter>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QSignalBlocker>

namespace insats::ui {

StepsField::StepsField()
    : m_layout(new QVBoxLayout(this))
    , m_new(new QLineEdit)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_new->setMinimumHeight(32);
    m_new->setPlaceholderText(tr("Type the name of an insats"));
    m_layout->addWidget(m_new);
    setFocusProxy(m_new);
    connect(m_new, &QLineEdit::returnPressed, this, [this] { addNamed(m_new->text()); });
}

void StepsField::offer(const KnownWords &known)
{
    m_names = known.names;
    auto *completer = new QCompleter(m_names.values(), m_new);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_new->setCompleter(completer); // which deletes the one before
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &StepsField::addNamed,
            Qt::QueuedConnection);
    showSteps();
}

void StepsField::addNamed(const QString &name)
{
    const QUuid step = m_names.key(name.trimmed());
    const QString text = step.toString(QUuid::WithoutBraces);
    if (step.isNull() || m_steps.contains(text))
        return;
    m_steps.append(text);
    m_new->clear();
    showSteps();
    emit edited();
}

void StepsField::showSteps()
{
    delete m_list;
    m_list = new QWidget;
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    for (const QString &step : m_steps) {
        const QString name = m_names.value(QUuid::fromString(step), step);
        auto *row = new QHBoxLayout;
        row->addWidget(makeWrappedLabel(name, Type::Body), 1);
        auto *remove = new LinkButton(tr("Remove"));
        remove->setAccessibleName(tr("Remove %1").arg(name));
        row->addWidget(remove);
        rows->addLayout(row);
        connect(
            remove, &LinkButton::clicked, this,
            [this, step] {
                m_steps.removeAll(step);
                showSteps();
                emit edited();
            },
            Qt::QueuedConnection);
    }
    m_layout->insertWidget(0, m_list);
}

QJsonValue StepsField::value() const { return QJsonArray::fromStringList(m_steps); }

void StepsField::setValue(const QJsonValue &value)
{
    if (value == this->value() && m_list)
        return;
    m_steps.clear();
    for (const QJsonValue &step : value.toArray())
        m_steps.append(step.toString());
    showSteps();
}

void StepsField::setName(const QString &name) { m_new->setAccessibleName(name); }

DurationField::DurationField()
    : m_number(new NumberField(NumberField::Kind::Whole, true))
    , m_unit(new ChoiceField(choicesOf<DurationUnit>()))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_number);
    row->addWidget(m_unit, 1);
    setFocusProxy(m_number);
    connect(m_number, &FieldEditor::edited, this, &FieldEditor::edited);
    connect(m_unit, &FieldEditor::edited, this, &FieldEditor::edited);
}

QJsonValue DurationField::value() const
{
    if (m_number->value().isNull())
        return QJsonValue();
    return QJsonObject{{QStringLiteral("value"), m_number->value()}, {QStringLiteral("unit"), m_unit->value()}};
}

void DurationField::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(this);
    m_number->setValue(value.toObject().value(QStringLiteral("value")));
    if (value.isObject())
        m_unit->setValue(value.toObject().value(QStringLiteral("unit")));
}

void DurationField::setName(const QString &name)
{
    m_number->setName(name);
    m_unit->setName(tr("%1, unit").arg(name));
}

} // namespace insats::ui
