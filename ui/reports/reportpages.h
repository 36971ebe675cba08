// The pages of a report, one at a time: PageUp and PageDown, and a box for the number. Asks for a page when it is to be
// shown.
#pragma once

#include "domain/pageimage.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QSpinBox;

namespace insats::ui {

class ReportPages : public QWidget {
    Q_OBJECT

public:
    explicit ReportPages(QWidget *parent = nullptr);

    // Asks for the first of them.
    void setPageCount(int count);

    // The picture that was asked for; another one is not shown.
    void setPage(int page, const PageImage &image);

signals:
    void pageNeeded(int page, double scale); // from 0; pixels to a point

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask();

    int m_count = 0;
    QSpinBox *m_number;
    QLabel *m_of;
    QLabel *m_page;
    QScrollArea *m_scroll;
};

} // namespace insats::ui
