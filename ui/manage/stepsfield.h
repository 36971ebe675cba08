// Inputs for what has no plain form: insatser that come first, and a longest duration.
#pragma once

#include "ui/manage/fieldeditor.h"

#include <QHash>
#include <QUuid>

class QLineEdit;
class QVBoxLayout;

namespace insats::ui {

class ChoiceField;
class NumberField;

// A list of uuids, shown by name. A step is added by typing its name.
class StepsField : public FieldEditor {
    Q_OBJECT

public:
    StepsField();

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setName(const QString &name) override;
    void offer(const KnownWords &known) override;

private:
    void addNamed(const QString &name);
    void showSteps();

    QHash<QUuid, QString> m_names;
    QStringList m_steps;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_layout;
    QLineEdit *m_new;
};

// A number and its unit; null when there is no number.
class DurationField : public FieldEditor {
    Q_OBJECT

public:
    DurationField();

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setName(const QString &name) override;

private:
    NumberField *m_number;
    ChoiceField *m_unit;
};

} // namespace insats::ui
