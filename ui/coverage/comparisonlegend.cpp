#include "ui/coverage/comparisonlegend.h"

#include "ui/shared/flowlayout.h"
#include "ui/shared/icons.h"
#include "ui/shared/labels.h"
#include "ui/shared/theme.h"
#include "wording/differences.h"

#include <QBoxLayout>
#include <QPainter>

namespace insats::ui {

namespace {

// A small cell that says by how much.
class ChangeSwatch : public QWidget {
public:
    // text: what stands in an unchanged cell or in one that holds as many, but others; otherwise sign and arrow.
    explicit ChangeSwatch(int change, const QString &text = {})
        : m_change(change)
        , m_text(text)
    {
        setFixedSize(34, 18);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = themeOf(palette());
        const ColourPair &colours = theme.change(m_change);
        const QRectF place(0.5, 0.5, width() - 1, height() - 1);
        painter.setBrush(colours.back);
        painter.setPen(theme.cellBorder);
        painter.drawRect(place);
        painter.setPen(colours.text);
        painter.setFont(fontFor(m_text.isEmpty() ? Type::Strong : Type::Note));
        const QString arrow = m_change > 0 ? QStringLiteral("↑") : QStringLiteral("↓");
        painter.drawText(place, Qt::AlignCenter, m_text.isEmpty() ? wording::signedText(m_change) + arrow : m_text);
    }

private:
    int m_change;
    QString m_text;
};

QWidget *paired(QWidget *picture, const QString &text)
{
    auto *pair = new QWidget;
    auto *layout = new QHBoxLayout(pair);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(picture);
    layout->addWidget(makeLabel(text, Type::Note));
    return pair;
}

} // namespace

ComparisonLegend::ComparisonLegend(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new FlowLayout(10, this);
    layout->addWidget(paired(new ChangeSwatch(-2), tr("two fewer or more")));
    layout->addWidget(paired(new ChangeSwatch(-1), tr("one fewer")));
    layout->addWidget(paired(new ChangeSwatch(0, QStringLiteral("3")), tr("unchanged")));
    layout->addWidget(paired(new ChangeSwatch(0, QStringLiteral("±0")), tr("as many, but others")));
    layout->addWidget(paired(new ChangeSwatch(1), tr("one more")));
    layout->addWidget(paired(new ChangeSwatch(2), tr("two more or more")));
    auto *tag = new IconLabel(14);
    tag->setIcon(QStringLiteral("tag"));
    layout->addWidget(paired(tag, tr("only re-tagged, no insats has come or gone")));
}

} // namespace insats::ui
