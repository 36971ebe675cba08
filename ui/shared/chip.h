// A small label with a picture, as painted in rows and shown on cards.
#pragma once

#include "domain/intervention.h"
#include "ui/shared/theme.h"

#include <QWidget>

namespace insats::ui {

struct ChipLook {
    QString icon;
    QString text;
    QColor back;
    QColor border; // invalid = none
    QColor colour; // of text and picture
};

inline constexpr int kChipHeight = 20;

ChipLook levelChip(PreventionLevel level, const Theme &theme);
ChipLook areaChip(const QString &area, const QString &icon, const Theme &theme);

int chipWidth(const ChipLook &look);
void paintChip(QPainter &painter, const QPointF &topLeft, const ChipLook &look);

class Chip : public QWidget {
    Q_OBJECT

public:
    explicit Chip(const ChipLook &look, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipLook m_look;
};

} // namespace insats::ui
