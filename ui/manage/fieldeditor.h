// The input for one field of a record. Its value is the field's JSON, as in the history (domain/fieldjson.h), so that
// undoing, comparing and saving treat every field alike.
#pragma once

#include <QHash>
#include <QJsonValue>
#include <QUuid>
#include <QWidget>

namespace insats::ui {

// What others wrote, offered while typing.
struct KnownWords {
    QStringList organisations;
    QHash<QUuid, QString> names; // of insatser, for steps that come first

    bool operator==(const KnownWords &) const = default;
};

class FieldEditor : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QJsonValue value() const = 0;

    // Does not tell edited().
    virtual void setValue(const QJsonValue &value) = 0;

    // How it is called by a screen reader.
    virtual void setName(const QString &name) = 0;

    virtual void offer(const KnownWords &) { }

signals:
    void edited();
};

} // namespace insats::ui
