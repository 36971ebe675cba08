// Labels and flat buttons as they are used all over the window. Text is always plain, whatever stands in a file.
#pragma once

#include "ui/shared/type.h"

#include <QLabel>
#include <QToolButton>

namespace insats::ui {

// quiet: in the second text colour.
QLabel *makeLabel(const QString &text, Type type, bool quiet = false);

// One line that is cut with an ellipsis when there is no room, and then shows all of itself as a tool tip.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(Type type, bool quiet = false);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

// One that wraps, as narrow as it must.
QLabel *makeWrappedLabel(const QString &text, Type type, bool quiet = false);

// A label that wraps, and whose text can be selected with mouse and keyboard.
QLabel *makeTextLabel(Type type);

// What is wrong with a field, in one line below it.
QLabel *makeProblemLabel();

// A thin line between parts.
QFrame *makeRule();

// A picture in the second text colour.
class IconLabel : public QWidget {
    Q_OBJECT

public:
    explicit IconLabel(int size, QWidget *parent = nullptr);

    void setIcon(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
};

// Looks like a link, and takes focus like one.
class LinkButton : public QToolButton {
    Q_OBJECT

public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace insats::ui
