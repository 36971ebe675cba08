#include "ui/coverage/findingsdialog.h"

#include "ui/shared/flowlayout.h"
#include "ui/shared/labels.h"
#include "ui/shared/theme.h"
#include "wording/findings.h"
#include "wording/names.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPainter>
#include <QScrollArea>

namespace insats::ui {

namespace {

constexpr int kVerdictWidth = 128;
constexpr qsizetype kMostCells = 3;

// The verdict in words on its colour.
class VerdictLabel : public QLabel {
public:
    explicit VerdictLabel(FindingVerdict verdict)
        : QLabel(wording::nameOf(verdict))
        , m_verdict(verdict)
    {
        setFont(fontFor(Type::Note));
        setFixedWidth(kVerdictWidth);
        setFixedHeight(22);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const ColourPair colours = pair(themeOf(palette()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.back);
        painter.drawRoundedRect(rect(), 4, 4);
        painter.setPen(colours.text);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

private:
    ColourPair pair(const Theme &theme) const
    {
        switch (m_verdict) {
        case FindingVerdict::True: return theme.ok;
        case FindingVerdict::Partly: return theme.warning;
        case FindingVerdict::False: return theme.error;
        case FindingVerdict::NotVerifiable: return theme.info;
        }
        Q_UNREACHABLE();
    }

    FindingVerdict m_verdict;
};

QString nameOf(const CellPlace &place)
{
    return QStringLiteral("%1, %2").arg(place.subArea.value_or(place.area), wording::nameOf(place.level).toLower());
}

} // namespace

FindingsDialog::FindingsDialog(QWidget *parent)
    : QDialog(parent)
    , m_summary(makeWrappedLabel({}, Type::Body))
    , m_scroll(new QScrollArea)
{
    setWindowTitle(tr("The report's conclusions"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_scroll->setAccessibleName(tr("The report's conclusions"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_summary);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(buttons);
    resize(860, 680);
}

void FindingsDialog::setFindings(const QList<Finding> &findings)
{
    QStringList counts;
    for (const auto &code : kCodes<FindingVerdict>) {
        const auto count = std::ranges::count(findings, code.value, &Finding::verdict);
        counts.append(QStringLiteral("%1 %2").arg(count).arg(wording::nameOf(code.value)));
    }
    m_summary->setText(
        tr("What the report concluded from its inventory, counted again from the rows at hand: %1. Everything that "
           "is printed counts, also what does not run.")
            .arg(counts.join(QStringLiteral(", "))));
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *blocks = new QVBoxLayout(content);
    blocks->setContentsMargins(16, 12, 16, 12);
    blocks->setSpacing(10);
    for (const Finding &finding : findings) {
        if (blocks->count() > 0)
            blocks->addWidget(makeRule());
        blocks->addWidget(blockOf(finding));
    }
    blocks->addStretch();
    m_scroll->setWidget(content);
}

QWidget *FindingsDialog::blockOf(const Finding &finding)
{
    auto *block = new QWidget;
    auto *columns = new QHBoxLayout(block);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(12);
    columns->addWidget(new VerdictLabel(finding.verdict), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(makeWrappedLabel(wording::statementOf(finding.id), Type::Strong));
    texts->addWidget(makeWrappedLabel(wording::sentence(finding), Type::Body));
    texts->addWidget(
        makeWrappedLabel(QStringLiteral("%1 · %2").arg(finding.id, wording::placeInReport(finding.id)), Type::Note, true));
    auto *links = new QWidget;
    auto *flow = new FlowLayout(6, links);
    for (const CellPlace &place : finding.cells.first(std::min(finding.cells.size(), kMostCells))) {
        if (finding.cells.size() > kMostCells)
            break; // about the matrix as a whole
        auto *link = new LinkButton(nameOf(place));
        link->setFont(fontFor(Type::Note));
        link->setToolTip(tr("Shows the row in the matrix"));
        connect(link, &LinkButton::clicked, this, [this, place] { emit cellRequested(place); });
        flow->addWidget(link);
    }
    texts->addWidget(links);
    links->setVisible(flow->count() > 0);
    columns->addLayout(texts, 1);
    return block;
}

} // namespace insats::ui
