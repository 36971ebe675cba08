#include "ui/coverage/legend.h"

#include "domain/noterules.h"
#include "ui/coverage/cellmarkpainting.h"
#include "ui/coverage/gapflag.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/labels.h"
#include "wording/gaptests.h"
#include "wording/notes.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

namespace insats::ui {

namespace {

// A small cell in the colour of its bin.
class Swatch : public QWidget {
public:
    explicit Swatch(int count)
        : m_count(count)
    {
        setFixedSize(24, 14);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = themeOf(palette());
        const QRectF place(0.5, 0.5, width() - 1, height() - 1);
        painter.fillRect(place, theme.bin(m_count).back);
        if (m_count == 0)
            paintHatch(painter, place, theme);
        painter.setPen(theme.cellBorder);
        painter.drawRect(place);
    }

private:
    int m_count;
};

// A small cell of a state.
class StateSwatch : public QWidget {
public:
    explicit StateSwatch(CellState state)
        : m_state(state)
    {
        setFixedSize(24, 14);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintState(painter, QRectF(0.5, 0.5, width() - 1, height() - 1), m_state, 0, themeOf(palette()));
    }

private:
    CellState m_state;
};

// A small cell with its corner folded.
class NotedSwatch : public QWidget {
public:
    NotedSwatch() { setFixedSize(24, 14); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = themeOf(palette());
        const QRectF place(0.5, 0.5, width() - 1, height() - 1);
        painter.setPen(theme.cellBorder);
        painter.drawRect(place);
        paintNoteMark(painter, place, theme.text);
    }
};

QWidget *paired(QWidget *picture, QWidget *text)
{
    auto *pair = new QWidget;
    auto *layout = new QHBoxLayout(pair);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(picture);
    layout->addWidget(text);
    return pair;
}

} // namespace

Legend::Legend(QWidget *parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(6, this))
{
}

void Legend::show(const CoverageReply &reply)
{
    m_reply = reply;
    rebuild();
}

void Legend::rebuild()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &[count, text] : {std::pair(0, tr("0")), std::pair(1, tr("1")), std::pair(2, tr("2")),
                                      std::pair(3, tr("3–4")), std::pair(5, tr("5 or more"))})
        m_layout->addWidget(paired(new Swatch(count), makeLabel(text, Type::Note)));
    m_layout->addWidget(
        makeLabel(tr("0? = insatser of unknown age stand beside · bar = ages reached · +1 = planned"), Type::Note, true));
    if (m_reply.totals.ours > 0)
        m_layout->addWidget(makeLabel(tr("dotted line = placed by our reading"), Type::Note, true));
    QList<std::pair<GapTest, qsizetype>> counts;
    for (const auto &code : kCodes<GapTest>) {
        const auto isIt = [&code](const Gap &gap) { return gap.judgement.test == code.value; };
        counts.append({code.value, std::ranges::count_if(m_reply.gaps, isIt)});
    }
    std::ranges::stable_sort(counts, std::greater(), &std::pair<GapTest, qsizetype>::second);
    for (const auto &[test, count] : counts) {
        auto *link = new LinkButton(QStringLiteral("%1 %2").arg(wording::nameOf(test)).arg(count));
        link->setFont(fontFor(Type::Note));
        link->setEnabled(count > 0);
        link->setToolTip(wording::definitionOf(test, m_reply.parameters));
        link->setAccessibleDescription(link->toolTip());
        connect(link, &LinkButton::clicked, this, [this, test = test] { emit testChosen(test); });
        m_layout->addWidget(paired(new FlagLabel(test), link));
    }
    addStates();
}

void Legend::addStates()
{
    for (const auto &[state, count] : {std::pair(CellState::NotRelevant, m_reply.figures.notRelevant),
                                       std::pair(CellState::NotMapped, m_reply.figures.notMapped)}) {
        if (count == 0)
            continue;
        auto *link = new LinkButton(QStringLiteral("%1 %2").arg(wording::nameOf(state).toLower()).arg(count));
        link->setFont(fontFor(Type::Note));
        link->setToolTip(tr("Such a cell does not count, and no gap is looked for there."));
        link->setAccessibleDescription(link->toolTip());
        connect(link, &LinkButton::clicked, this, [this, state = state] { emit stateChosen(state); });
        m_layout->addWidget(paired(new StateSwatch(state), link));
    }
    if (std::ranges::any_of(m_reply.notes, [](const Note &note) { return note.cell && isAction(note); })) {
        QLabel *noted = makeLabel(tr("noted"), Type::Note);
        noted->setFixedHeight(LinkButton(noted->text()).sizeHint().height()); // in line with the links beside it
        m_layout->addWidget(paired(new NotedSwatch, noted));
    }
}

void Legend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

} // namespace insats::ui
