#include "wording/comparison.h"

#include "wording/coverage.h"
#include "wording/differences.h"
#include "wording/names.h"

#include <QCoreApplication>

namespace insats::wording {

namespace {

struct Comparison {
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

// A kept catalogue is as of that day, or as of now.
QString catalogueName(const CatalogueInfo &catalogue, const QDate &day)
{
    const QDate date = catalogue.frozen ? catalogue.inventoryDate : day;
    if (date.isValid())
        return QStringLiteral("%1, %2").arg(catalogue.title, shortDateText(date));
    return catalogue.frozen ? catalogue.title : Comparison::tr("%1, now").arg(catalogue.title);
}

QString sideName(const ComparedSide &side, const CoverageReply &reply)
{
    QStringList titles;
    for (qsizetype i = 0; i < reply.catalogues.size(); ++i)
        titles.append(catalogueName(reply.catalogues.at(i), side.snapshot.isEmpty() ? QDate() : reply.dates.at(i)));
    const QString catalogues = titles.join(QStringLiteral("; "));
    return side.snapshot.isEmpty() ? catalogues : Comparison::tr("snapshot %1 (%2)").arg(side.snapshot, catalogues);
}

void addOurs(QStringList &sentences, int ours, const CoverageReply &reply, const QString &all, const QString &some)
{
    if (ours > 0)
        sentences.append(reply.totals.all.placements == 0 ? all : some);
}

} // namespace

QString nameOf(ChangeCause cause, bool sameCatalogue)
{
    switch (cause) {
    case ChangeCause::Added: return sameCatalogue ? Comparison::tr("Added") : Comparison::tr("Only after");
    case ChangeCause::Ended: return sameCatalogue ? Comparison::tr("Ended") : Comparison::tr("Only before");
    case ChangeCause::Retagged:
        return sameCatalogue ? Comparison::tr("Re-tagged") : Comparison::tr("Same name, placed otherwise");
    case ChangeCause::Edited:
        return sameCatalogue ? Comparison::tr("Other facts changed") : Comparison::tr("Same name, other facts");
    case ChangeCause::Reviewed:
        return sameCatalogue ? Comparison::tr("Reviewed again, same content")
                             : Comparison::tr("Same name and content, other review");
    }
    Q_UNREACHABLE();
}

QString sideName(const CatalogueInfo &catalogue) { return catalogueName(catalogue, {}); }

QString sideName(const Snapshot &snapshot)
{
    return Comparison::tr("Snapshot %1, %2").arg(snapshot.name, shortDateText(snapshot.when.toLocalTime().date()));
}

QString beforeName(const ComparisonReply &reply) { return sideName(reply.request.before, reply.before); }

QString afterName(const ComparisonReply &reply) { return sideName(reply.request.after, reply.after); }

QString sharesText(double before, double after)
{
    return Comparison::tr("%1 → %2 %").arg(qRound(before * 100)).arg(qRound(after * 100));
}

QString changedText(const ComparisonReply &reply)
{
    return Comparison::tr("%1 of %2").arg(changedCells(reply).all()).arg(reply.after.figures.cells);
}

QString directionsText(const ChangedCells &cells)
{
    QStringList parts = {Comparison::tr("%n more", nullptr, cells.more), Comparison::tr("%n fewer", nullptr, cells.fewer)};
    if (cells.others > 0)
        parts.append(Comparison::tr("%n as many, but others", nullptr, cells.others));
    return parts.join(QStringLiteral(", "));
}

QStringList caveats(const ComparisonReply &reply)
{
    QStringList sentences;
    if (!reply.sameCatalogue)
        sentences.append(Comparison::tr("These are two different inventories. They can differ because of what was asked and "
                                        "how it was written down, not only because of the supply. Insatser are recognised "
                                        "by name."));
    addOurs(sentences, reply.oursBefore, reply.before,
            Comparison::tr("Before has no numbers: all its placements are our own reading, and these are not counted."),
            Comparison::tr("Before: %n placement(s) by our own reading not counted.", nullptr, reply.oursBefore));
    addOurs(sentences, reply.oursAfter, reply.after,
            Comparison::tr("After has no numbers: all its placements are our own reading, and these are not counted."),
            Comparison::tr("After: %n placement(s) by our own reading not counted.", nullptr, reply.oursAfter));
    return sentences;
}

QString behindText(const CellDifference &difference, const ComparisonReply &reply)
{
    QStringList parts = {differenceText(difference)};
    const QList<RecordChange> behind = changesBehind(difference, reply.changes);
    for (const auto &cause : kCodes<ChangeCause>) {
        QStringList names;
        for (const RecordChange &change : behind) {
            if (change.cause == cause.value)
                names.append(change.name);
        }
        if (!names.isEmpty())
            parts.append(
                QStringLiteral("%1: %2.").arg(nameOf(cause.value, reply.sameCatalogue), names.join(QStringLiteral(", "))));
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace insats::wording
