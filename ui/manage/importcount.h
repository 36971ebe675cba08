// How many records of one kind an import has, as a button that shows and hides them in the list.
#pragma once

#include "domain/importing.h"

#include <QAbstractButton>

namespace insats::ui {

// A name in resources/icons.
QString pictureOf(ImportKind kind);

class ImportCount : public QAbstractButton {
    Q_OBJECT

public:
    explicit ImportCount(ImportKind kind, QWidget *parent = nullptr);

    ImportKind kind() const { return m_kind; }
    void setCount(int count);
    int count() const { return m_count; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ImportKind m_kind;
    int m_count = 0;
};

} // namespace insats::ui
