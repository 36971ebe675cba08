#include "wording/gaptests.h"

#include "wording/names.h"

#include <QCoreApplication>

namespace insats::wording {

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

QString levelsText(const QList<int> &counts)
{
    QStringList parts;
    for (qsizetype level = 0; level < counts.size(); ++level) {
        parts.append(
            QStringLiteral("%1 %2").arg(nameOf(kCodes<PreventionLevel>[static_cast<std::size_t>(level)].value).toLower(),
                                        QString::number(counts[level])));
    }
    return parts.join(QStringLiteral(", "));
}

QString brokenStairText(const Judgement &judgement)
{
    const QString levels = levelsText(judgement.numbers);
    return judgement.verdict == Verdict::CannotBeJudged
        ? Wording::tr("%1; %n neighbouring level(s) not mapped", nullptr, judgement.unknown).arg(levels)
        : levels;
}

QString absoluteGapText(const Judgement &judgement)
{
    return judgement.certain
        ? Wording::tr("count = 0, and none of unknown age in the same area and level")
        : Wording::tr("0 of stated age; %n insats(er) of unknown age stand(s) here", nullptr, judgement.unknown);
}

QString singleProviderText(const Judgement &judgement)
{
    if (judgement.verdict == Verdict::CannotBeJudged)
        return Wording::tr("the provider of %1 out of %2 is not stated").arg(judgement.unknown).arg(judgement.count);
    return Wording::tr("%n insats(er), the only provider is %1", nullptr, judgement.count).arg(judgement.name);
}

QString noLowThresholdText(const Judgement &judgement)
{
    if (judgement.verdict == Verdict::CannotBeJudged)
        return Wording::tr("the way in to %1 out of %2 is not known, none of the others is open")
            .arg(judgement.unknown)
            .arg(judgement.count);
    return Wording::tr("0 out of %1 are open or without needs assessment").arg(judgement.count);
}

QString onlyVolunteersText(const Judgement &judgement)
{
    if (judgement.verdict == Verdict::CannotBeJudged)
        return Wording::tr("whether volunteers run %1 out of %2 is not known").arg(judgement.unknown).arg(judgement.count);
    return Wording::tr("%1 out of %2 are run by volunteers").arg(judgement.part).arg(judgement.count);
}

QString outOfDateText(const Judgement &judgement)
{
    if (judgement.verdict == Verdict::CannotBeJudged)
        return Wording::tr("%1 out of %2 have never been reviewed").arg(judgement.unknown).arg(judgement.count);
    return Wording::tr("%1 out of %2 are past their review date, more than %3 %")
        .arg(judgement.part)
        .arg(judgement.count)
        .arg(judgement.limit);
}

QString projectCliffText(const Judgement &judgement)
{
    if (judgement.verdict == Verdict::CannotBeJudged)
        return Wording::tr("until when %1 out of %2 last is not known").arg(judgement.unknown).arg(judgement.count);
    return Wording::tr("%n insats(er) now, 0 on %1", nullptr, judgement.count).arg(dateText(judgement.date));
}

} // namespace

QString yearsText(const QList<int> &years)
{
    QStringList spans;
    for (qsizetype i = 0; i < years.size(); ++i) {
        const int from = years.at(i);
        while (i + 1 < years.size() && years.at(i + 1) == years.at(i) + 1)
            ++i;
        spans.append(years.at(i) == from ? QString::number(from) : QStringLiteral("%1–%2").arg(from).arg(years.at(i)));
    }
    return spans.join(QStringLiteral(", "));
}

QString nameOf(GapTest test)
{
    switch (test) {
    case GapTest::G1: return Wording::tr("Absolute gap");
    case GapTest::G1b: return Wording::tr("Age hole");
    case GapTest::G2: return Wording::tr("Thin coverage");
    case GapTest::G3: return Wording::tr("Single provider");
    case GapTest::G4: return Wording::tr("No easy way in");
    case GapTest::G5: return Wording::tr("Volunteers only");
    case GapTest::G6: return Wording::tr("Out of date");
    case GapTest::G9: return Wording::tr("Broken stair");
    case GapTest::G10: return Wording::tr("Project cliff");
    case GapTest::G11: return Wording::tr("Need without supply");
    }
    Q_UNREACHABLE();
}

QString definitionOf(GapTest test, const CoverageParameters &parameters)
{
    switch (test) {
    case GapTest::G1:
        return Wording::tr("Nothing that runs reaches the ages. Certain when nothing of unknown age stands in the same area "
                           "and level, otherwise possible.");
    case GapTest::G1b: return Wording::tr("Some ages of the group are reached, others are not.");
    case GapTest::G2: return Wording::tr("At most %n insats(er).", nullptr, parameters.thinUpTo);
    case GapTest::G3: return Wording::tr("All have the same provider.");
    case GapTest::G4: return Wording::tr("None is open or given without needs assessment.");
    case GapTest::G5: return Wording::tr("All are run by volunteers.");
    case GapTest::G6: return Wording::tr("More than %1 % are past their review date.").arg(parameters.overduePercent);
    case GapTest::G9: return Wording::tr("Empty, though a neighbouring level is not.");
    case GapTest::G10:
        return Wording::tr("All end within %n month(s), by end date or funding.", nullptr, parameters.cliffMonths);
    case GapTest::G11: return Wording::tr("A need that states level and age is met by no insats.");
    }
    Q_UNREACHABLE();
}

QString letterOf(GapTest test)
{
    switch (test) {
    case GapTest::G1: return QStringLiteral("0");
    case GapTest::G1b: return Wording::tr("A", "flag: age hole");
    case GapTest::G2: return Wording::tr("T", "flag: thin coverage");
    case GapTest::G3: return Wording::tr("S", "flag: single provider");
    case GapTest::G4: return Wording::tr("E", "flag: no easy way in");
    case GapTest::G5: return Wording::tr("V", "flag: volunteers only");
    case GapTest::G6: return Wording::tr("O", "flag: out of date");
    case GapTest::G9: return Wording::tr("B", "flag: broken stair");
    case GapTest::G10: return Wording::tr("P", "flag: project cliff");
    case GapTest::G11: return Wording::tr("N", "flag: need without supply");
    }
    Q_UNREACHABLE();
}

QString formulaText(const Judgement &judgement)
{
    switch (judgement.test) {
    case GapTest::G1: return absoluteGapText(judgement);
    case GapTest::G1b:
        return Wording::tr("ages without any: %1 (%2 out of %3)")
            .arg(yearsText(judgement.numbers))
            .arg(judgement.numbers.size())
            .arg(judgement.limit);
    case GapTest::G2: return Wording::tr("1 ≤ count ≤ %1, here %2").arg(judgement.limit).arg(judgement.count);
    case GapTest::G3: return singleProviderText(judgement);
    case GapTest::G4: return noLowThresholdText(judgement);
    case GapTest::G5: return onlyVolunteersText(judgement);
    case GapTest::G6: return outOfDateText(judgement);
    case GapTest::G9: return brokenStairText(judgement);
    case GapTest::G10: return projectCliffText(judgement);
    case GapTest::G11: return Wording::tr("%n need(s) that nothing meets: %1", nullptr, judgement.count).arg(judgement.name);
    }
    Q_UNREACHABLE();
}

QString sentence(const Judgement &judgement)
{
    const QString name =
        judgement.test == GapTest::G1 && !judgement.certain ? Wording::tr("Possible absolute gap") : nameOf(judgement.test);
    return QStringLiteral("%1: %2").arg(name, formulaText(judgement));
}

} // namespace insats::wording
