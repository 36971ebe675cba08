#include "ui/manage/recordfields.h"

#include "ui/shared/icons.h"
#include "ui/shared/labels.h"
#include "ui/shared/theme.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QJsonArray>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace insats::ui {

RecordField::RecordField(const QList<FieldPart> &parts, Shape shape)
    : m_parts(parts)
{
    auto *row = shape == Shape::Row ? new QHBoxLayout(this) : nullptr;
    auto *form = shape == Shape::Form ? new QFormLayout(this) : nullptr;
    layout()->setContentsMargins(0, 0, 0, 0);
    layout()->setSpacing(8);
    for (const FieldPart &part : parts) {
        FieldEditor *editor = part.make();
        editor->setName(part.label);
        editor->setToolTip(part.label);
        m_editors.append(editor);
        if (row)
            row->addWidget(editor, part.stretch);
        else
            form->addRow(part.label, editor);
        connect(editor, &FieldEditor::edited, this, [this, name = part.name, editor] {
            m_value.insert(name, editor->value());
            emit edited();
        });
    }
    if (!m_editors.isEmpty())
        setFocusProxy(m_editors.constFirst());
}

QJsonValue RecordField::value() const { return m_value; }

void RecordField::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(this);
    m_value = value.toObject();
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        m_editors.at(i)->setValue(m_value.value(m_parts.at(i).name));
}

void RecordField::setName(const QString &name)
{
    setAccessibleName(name);
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        m_editors.at(i)->setName(QStringLiteral("%1: %2").arg(name, m_parts.at(i).label));
}

void RecordField::offer(const KnownWords &known)
{
    for (FieldEditor *editor : m_editors)
        editor->offer(known);
}

RecordsField::RecordsField(const QList<FieldPart> &parts, RecordField::Shape shape, const QJsonObject &fresh)
    : m_parts(parts)
    , m_shape(shape)
    , m_fresh(fresh)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    auto *add = new LinkButton(tr("Add"));
    m_layout->addWidget(add);
    setFocusProxy(add);
    connect(add, &LinkButton::clicked, this, [this] {
        addRow(m_fresh)->setFocus();
        emit edited();
    });
}

RecordField *RecordsField::addRow(const QJsonObject &record)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    auto *field = new RecordField(m_parts, m_shape);
    field->setValue(record);
    field->setName(m_name);
    field->offer(m_known);
    row->addWidget(field, 1);
    auto *remove = new QToolButton;
    remove->setIcon(icon(QStringLiteral("x"), themeOf(palette()).text2));
    remove->setAutoRaise(true);
    remove->setFixedSize(28, 28);
    remove->setFocusPolicy(Qt::StrongFocus);
    remove->setAccessibleName(tr("Remove from %1").arg(m_name));
    remove->setToolTip(tr("Remove"));
    row->addWidget(remove, 0, Qt::AlignTop);
    m_rows.append(field);
    m_layout->insertWidget(m_layout->count() - 1, line);
    connect(field, &FieldEditor::edited, this, &FieldEditor::edited);
    connect(remove, &QToolButton::clicked, this, [this, field, line] {
        m_rows.removeOne(field);
        line->hide();
        line->deleteLater();
        emit edited();
    });
    return field;
}

QJsonValue RecordsField::value() const
{
    QJsonArray records;
    for (const RecordField *row : m_rows)
        records.append(row->value());
    return records;
}

void RecordsField::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(this);
    if (value == this->value())
        return;
    for (RecordField *row : std::exchange(m_rows, {}))
        delete row->parentWidget();
    for (const QJsonValue &record : value.toArray())
        addRow(record.toObject());
}

void RecordsField::setName(const QString &name)
{
    m_name = name;
    setAccessibleName(name);
    for (RecordField *row : m_rows)
        row->setName(name);
}

void RecordsField::offer(const KnownWords &known)
{
    m_known = known;
    for (RecordField *row : m_rows)
        row->offer(known);
}

} // namespace insats::ui
