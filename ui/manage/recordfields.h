// Inputs for records within a record: one of them, or a list of them in which each has its row.
#pragma once

#include "ui/manage/fieldeditor.h"

#include <QJsonObject>

#include <functional>

class QVBoxLayout;

namespace insats::ui {

// A part of a record and what it is edited with.
struct FieldPart {
    QString name; // within the record
    QString label;
    std::function<FieldEditor *()> make;
    int stretch = 1;
};

// Parts that it has no input for keep their value.
class RecordField : public FieldEditor {
    Q_OBJECT

public:
    enum class Shape { Row, Form };
    RecordField(const QList<FieldPart> &parts, Shape shape);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setName(const QString &name) override;
    void offer(const KnownWords &known) override;

private:
    QList<FieldPart> m_parts;
    QList<FieldEditor *> m_editors;
    QJsonObject m_value;
};

class RecordsField : public FieldEditor {
    Q_OBJECT

public:
    // fresh: the record that "Add" begins with.
    RecordsField(const QList<FieldPart> &parts, RecordField::Shape shape, const QJsonObject &fresh);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setName(const QString &name) override;
    void offer(const KnownWords &known) override;

private:
    RecordField *addRow(const QJsonObject &record);

    QList<FieldPart> m_parts;
    RecordField::Shape m_shape;
    QJsonObject m_fresh;
    QString m_name;
    KnownWords m_known;
    QList<RecordField *> m_rows;
    QVBoxLayout *m_layout;
};

} // namespace insats::ui
