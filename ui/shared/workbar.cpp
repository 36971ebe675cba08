#include "ui/shared/workbar.h"

#include "ui/shared/labels.h"

#include <QBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace insats::ui {

namespace {

constexpr int kPatienceMs = 1000;
constexpr int kWatchMs = 100;

} // namespace

WorkBar::WorkBar(QWidget *parent)
    : QWidget(parent)
    , m_count(std::make_shared<Count>())
    , m_text(makeLabel({}, Type::Body))
    , m_bar(new QProgressBar)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(12);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(12);
    auto *stop = new QPushButton(tr("Stop"));
    stop->setToolTip(tr("Nothing is saved then (Esc)"));
    row->addWidget(m_text);
    row->addWidget(m_bar, 1);
    row->addWidget(stop);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    m_watch.setInterval(kWatchMs);
    connect(stop, &QPushButton::clicked, this, &WorkBar::stopWanted);
    connect(&m_watch, &QTimer::timeout, this, &WorkBar::showCount);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        showCount();
        show();
        m_watch.start();
    });
    hide();
}

WorkBar::~WorkBar() { requestStop(); }

Progress WorkBar::begin(const QString &text)
{
    end();
    m_text->setText(text);
    m_bar->setAccessibleName(text);
    m_stop = std::stop_source();
    m_count = std::make_shared<Count>();
    m_patience.start();
    return {.report =
                [count = m_count](int done, int total) {
                    count->total = total;
                    count->done = done;
                },
            .stop = m_stop.get_token()};
}

void WorkBar::end()
{
    m_patience.stop();
    m_watch.stop();
    hide();
}

void WorkBar::showCount()
{
    m_bar->setRange(0, m_count->total); // 0: how much there is, is not known yet
    m_bar->setValue(m_count->done);
}

} // namespace insats::ui
