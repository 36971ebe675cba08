#include "ui/coverage/headline.h"

#include "ui/shared/flowlayout.h"
#include "ui/shared/labels.h"
#include "wording/coverage.h"
#include "wording/notes.h"

#include <QBoxLayout>

namespace insats::ui {

Headline::Headline(QWidget *parent)
    : QWidget(parent)
{
    new FlowLayout(24, this);
    m_covered = addFigure(tr("Coverage C"), tr("The share of cells with at least one insats that runs."));
    m_empty = addFigure(tr("Empty cells"), tr("Certain when nothing of unknown age stands in the same area and level."));
    m_robust = addFigure(tr("Robust coverage C_R"),
                         tr("Cells without any of the gaps G1, G1b and G2–G6. From: also nothing that cannot be judged. To: "
                            "what cannot be judged is taken for good."));
    m_unknown = addFigure(tr("Without stated age U"), tr("The share of placements that can stand in no age group."));
}

Headline::Figure Headline::addFigure(const QString &name, const QString &toolTip)
{
    auto *group = new QWidget;
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    Figure figure{makeLabel(name, Type::Note, true), makeLabel({}, Type::Title), makeLabel({}, Type::Note, true)};
    for (QLabel *label : {figure.name, figure.value, figure.numbers}) {
        label->setToolTip(toolTip);
        column->addWidget(label);
    }
    layout()->addWidget(group);
    return figure;
}

void Headline::show(const CoverageReply &reply)
{
    const CoverageFigures &figures = reply.figures;
    m_covered.value->setText(wording::percentText(figures.c()));
    const int leftOut = figures.notRelevant + figures.notMapped;
    const QString of = tr("%1 of %2 cells").arg(figures.covered).arg(figures.cells);
    m_covered.numbers->setText(leftOut == 0 ? of : of + QStringLiteral(", ") + tr("%n do(es) not count", nullptr, leftOut));
    m_covered.numbers->setToolTip(leftOut == 0 ? m_covered.name->toolTip() : wording::leftOutText(figures));
    m_empty.value->setText(QString::number(figures.emptyCertain + figures.emptyPossible));
    m_empty.numbers->setText(tr("%n certain", nullptr, figures.emptyCertain) + QStringLiteral(", ")
                             + tr("%n possible", nullptr, figures.emptyPossible));
    m_robust.value->setText(
        tr("%1–%2 %").arg(qRound(figures.robustFromShare() * 100)).arg(qRound(figures.robustToShare() * 100)));
    m_robust.numbers->setText(tr("%1 to %2 cells").arg(figures.robustFrom).arg(figures.robustTo));
    m_unknown.value->setText(wording::percentText(figures.u()));
    m_unknown.numbers->setText(tr("%1 of %2 placements").arg(figures.unknownAge).arg(figures.placements));
}

} // namespace insats::ui
