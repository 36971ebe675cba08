// From, to, and where the ages come from. An open end is an empty number; no number at all is an age that is not stated.
#pragma once

#include "ui/manage/fieldeditor.h"

namespace insats::ui {

class ChoiceField;
class NumberField;

class AgeField : public FieldEditor {
    Q_OBJECT

public:
    AgeField();

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setName(const QString &name) override;

private:
    void takeNumbers();

    NumberField *m_min;
    NumberField *m_max;
    ChoiceField *m_basis;
};

} // namespace insats::ui
