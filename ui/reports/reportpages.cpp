#include "ui/reports/reportpages.h"

#include "ui/shared/labels.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QSpinBox>

namespace insats::ui {

namespace {

constexpr double kPaperWidth = 595; // points, A4 upright

} // namespace

ReportPages::ReportPages(QWidget *parent)
    : QWidget(parent)
    , m_number(new QSpinBox)
    , m_of(makeLabel({}, Type::Body, true))
    , m_page(new QLabel)
    , m_scroll(new QScrollArea)
{
    auto *label = makeLabel(tr("&Page"), Type::Body);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_number);
    m_number->setMinimum(1);
    m_number->setAccessibleName(tr("Page"));
    auto *bar = new QHBoxLayout;
    bar->addWidget(label);
    bar->addWidget(m_number);
    bar->addWidget(m_of);
    bar->addStretch();
    m_page->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_scroll->setWidget(m_page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_scroll, 1);
    connect(m_number, &QSpinBox::valueChanged, this, &ReportPages::ask);
}

void ReportPages::setPageCount(int count)
{
    m_count = count;
    const QSignalBlocker quiet(m_number);
    m_number->setMaximum(std::max(1, count));
    m_number->setValue(1);
    m_of->setText(tr("of %1").arg(count));
    ask();
}

void ReportPages::ask()
{
    if (m_count == 0)
        return;
    const double width = std::max(300, m_scroll->viewport()->width() - 8);
    emit pageNeeded(m_number->value() - 1, width * devicePixelRatioF() / kPaperWidth);
}

void ReportPages::setPage(int page, const PageImage &image)
{
    if (page != m_number->value() - 1)
        return;
    const QImage picture(reinterpret_cast<const uchar *>(image.argb32.constData()), image.width, image.height,
                         QImage::Format_ARGB32);
    QPixmap shown = QPixmap::fromImage(picture);
    shown.setDevicePixelRatio(devicePixelRatioF());
    m_page->setPixmap(shown);
    m_page->setAccessibleName(tr("Page %1 of %2. The text stands under “As text”.").arg(page + 1).arg(m_count));
}

void ReportPages::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    ask();
}

void ReportPages::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown: m_number->stepUp(); return;
    case Qt::Key_PageUp: m_number->stepDown(); return;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace insats::ui
