#include "wording/coverage.h"
#include "wording/gaptests.h"
#include "wording/names.h"
#include "wording/needs.h"
#include "wording/reports/reportpieces.h"

namespace insats::wording {

namespace {

QString agesText(const GapGroup &group)
{
    QStringList bands;
    for (const Gap &gap : group.gaps)
        bands.append(gap.place.band ? bandText(*gap.place.band) : ageText({}));
    return bands.join(QStringLiteral(", "));
}

QString gapName(const Judgement &judgement)
{
    if (judgement.test != GapTest::G1)
        return nameOf(judgement.test);
    return judgement.certain ? Reports::tr("Certain absolute gap") : Reports::tr("Possible absolute gap");
}

// The formula once where it is the same for all ages, else one for each.
QList<paper::Text> formulasOf(const GapGroup &group)
{
    const QString first = formulaText(group.first);
    const auto isLikeFirst = [&first](const Gap &gap) { return formulaText(gap.judgement) == first; };
    if (std::ranges::all_of(group.gaps, isLikeFirst))
        return {paper::Text(first)};
    QList<paper::Text> lines;
    for (const Gap &gap : group.gaps)
        lines.append(paper::Text(QStringLiteral("%1: %2").arg(gap.place.band ? bandText(*gap.place.band) : QString(),
                                                              formulaText(gap.judgement))));
    return lines;
}

// What a meeting should talk about first: nothing there, a need that nothing meets, what soon ends.
bool isForTheMeeting(const GapGroup &group)
{
    return group.first.test == GapTest::G1 || group.first.test == GapTest::G11 || group.first.test == GapTest::G10;
}

} // namespace

QList<GapGroup> gapGroups(const QList<Gap> &gaps)
{
    QList<GapGroup> groups;
    for (const Gap &gap : gaps) {
        CellPlace place = gap.place;
        place.band.reset();
        const QString area = QStringLiteral("%1, %2").arg(place.subArea.value_or(place.area), nameOf(place.level).toLower());
        const auto same = std::ranges::find_if(groups, [&](const GapGroup &group) {
            return group.place == area && group.first.test == gap.judgement.test
                && group.first.certain == gap.judgement.certain;
        });
        if (same != groups.end())
            same->gaps.append(gap);
        else
            groups.append({area, gap.judgement, {gap}});
    }
    return groups;
}

paper::Table gapTable(const QList<Gap> &gaps, const QString &caption)
{
    paper::Table table{.caption = caption,
                       .columns = {{.weight = 2.2}, {.weight = 4}, {.weight = 2}, {.weight = 4.6}},
                       .header = {{Reports::tr("Gap"), Reports::tr("Where"), Reports::tr("Ages"), Reports::tr("Why")}},
                       .rows = {}};
    for (const GapGroup &group : gapGroups(gaps))
        table.rows.append({paper::Cell({gapName(group.first)}, true), paper::Cell(group.place), paper::Cell(agesText(group)),
                           paper::Cell(formulasOf(group))});
    return table;
}

paper::List firstGaps(const CoverageReply &reply, qsizetype most)
{
    QList<GapGroup> groups = gapGroups(reply.gaps);
    groups.removeIf([](const GapGroup &group) { return !isForTheMeeting(group); });
    const auto rank = [](const GapGroup &group) { return std::pair(!group.first.certain, -group.gaps.size()); };
    std::ranges::stable_sort(groups, {}, rank);
    paper::List list{.items = {}, .numbered = true};
    for (const GapGroup &group : groups.first(std::min(most, groups.size()))) {
        QStringList formulas;
        for (const paper::Text &text : formulasOf(group))
            formulas.append(text.plain());
        list.items.append({{group.place + QLatin1Char(':'), true},
                           {QStringLiteral(" %1, %2. %3")
                                .arg(gapName(group.first).toLower(), Reports::tr("ages %1").arg(agesText(group)),
                                     formulas.join(QStringLiteral("; ")))}});
    }
    return list;
}

paper::Table needTable(const QList<NeedAnswer> &answers, const QString &caption)
{
    paper::Table table{.caption = caption,
                       .columns = {{.weight = 1.1}, {.weight = 5}, {.weight = 4}},
                       .header = {{Reports::tr("No."), Reports::tr("Need"), Reports::tr("What meets it")}},
                       .rows = {}};
    for (const NeedAnswer &answer : answers) {
        QList<paper::Text> need = {paper::Text(answer.need.text)};
        if (const QString stated = statedText(answer.need); !stated.isEmpty())
            need.append(paper::Text{{.text = stated, .italic = true}});
        table.rows.append({paper::Cell({answer.need.number}, true), paper::Cell(need), paper::Cell(supplyText(answer))});
    }
    return table;
}

paper::Table shortNeedTable(const QList<NeedAnswer> &answers, const QString &caption)
{
    paper::Table table{.caption = caption,
                       .columns = {{.weight = 1}, {.weight = 7}, {.weight = 3}},
                       .header = {{Reports::tr("No."), Reports::tr("Need"), Reports::tr("Need area")}},
                       .rows = {}};
    for (const NeedAnswer &answer : answers)
        table.rows.append(
            {paper::Cell({answer.need.number}, true), paper::Cell(answer.need.text), paper::Cell(answer.need.area)});
    return table;
}

} // namespace insats::wording
