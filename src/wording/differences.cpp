#include "wording/differences.h"

#include "wording/coverage.h"
#include "wording/gaptests.h"

#include <QCoreApplication>

namespace insats::wording {

namespace {

struct Differences {
    Q_DECLARE_TR_FUNCTIONS(Differences)
};

QString namesOf(const QList<Judgement> &judgements)
{
    QStringList names;
    for (const Judgement &judgement : judgements) {
        const bool possible = judgement.test == GapTest::G1 && !judgement.certain;
        names.append(possible ? Differences::tr("%1 (possible)").arg(nameOf(judgement.test)) : nameOf(judgement.test));
    }
    return names.join(QStringLiteral(", "));
}

QString countsText(const CellDifference &difference)
{
    if (difference.before != difference.after)
        return Differences::tr("%1 insatser (%2)")
            .arg(beforeAfterText(difference.before, difference.after), signedText(difference.after - difference.before));
    const QString same = Differences::tr("%n insats(er), as before", nullptr, difference.after);
    return difference.came.isEmpty()
        ? same
        : Differences::tr("%1, but %n other(s)", nullptr, static_cast<int>(difference.came.size())).arg(same);
}

} // namespace

QString signedText(int number)
{
    if (number == 0)
        return QStringLiteral("0");
    return (number > 0 ? QStringLiteral("+%1") : QStringLiteral("−%1")).arg(std::abs(number));
}

QString beforeAfterText(int before, int after) { return QStringLiteral("%1 → %2").arg(before).arg(after); }

QString differenceText(const CellDifference &difference)
{
    QString text = QStringLiteral("%1: %2.").arg(placeText(difference.place), countsText(difference));
    if (!difference.gone.isEmpty())
        text += QLatin1Char(' ')
            + (difference.gone.size() == 1 ? Differences::tr("Gap that goes: %1.") : Differences::tr("Gaps that go: %1."))
                  .arg(namesOf(difference.gone));
    if (!difference.appeared.isEmpty())
        text += QLatin1Char(' ')
            + (difference.appeared.size() == 1 ? Differences::tr("Gap that appears: %1.")
                                               : Differences::tr("Gaps that appear: %1."))
                  .arg(namesOf(difference.appeared));
    return text;
}

} // namespace insats::wording
