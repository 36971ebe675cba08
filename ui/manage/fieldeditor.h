// The input for one field of a record. Its value is the field's JSON, as in the history (domain/fieldjson.h), so that undoing,
// comparing and saving treat every field alike.
#pragma once

#include <QJsonValue>
#include <QWidget>

namespace insats::ui {

class FieldEditor : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QJsonValue value() const = 0;

    // Does not tell edited().
    virtual void setValue(const QJsonValue &value) = 0;

    // How it is called by a screen reader.
    virtual void setName(const QString &name) = 0;

signals:
    void edited();
};

} // namespace insats::ui
