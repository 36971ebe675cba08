#include "wording/recordchanges.h"

#include "wording/differences.h"
#include "wording/fieldtexts.h"
#include "wording/names.h"

#include <QCoreApplication>

namespace insats::wording {

namespace {

struct RecordChanges {
    Q_DECLARE_TR_FUNCTIONS(RecordChanges)
};

constexpr qsizetype kShortLine = 60;
constexpr qsizetype kNamedFields = 4;

const QString kPlacements = QStringLiteral("placements");

QList<Placement> placementsIn(const QJsonValue &value)
{
    Intervention holder;
    setField(holder, kPlacements, value);
    return holder.placements;
}

QList<Placement> without(QList<Placement> placements, const QList<Placement> &others)
{
    for (const Placement &other : others)
        placements.removeOne(other);
    return placements;
}

QString levelText(const std::optional<PreventionLevel> &level)
{
    return level ? nameOf(*level).toLower() : RecordChanges::tr("no level");
}

QString placementText(const Placement &placement)
{
    const QString area =
        placement.subArea.isEmpty() ? placement.area : QStringLiteral("%1 (%2)").arg(placement.area, placement.subArea);
    return QStringLiteral("%1, %2, %3").arg(area, levelText(placement.level), ageText(placement.age));
}

// Part by part of one placement that has become another.
QStringList linesBetween(const Placement &before, const Placement &after)
{
    QStringList lines;
    const auto compare = [&lines](const char *path, const QString &from, const QString &to) {
        if (from != to)
            lines.append(QStringLiteral("%1: %2 → %3").arg(fieldName(QLatin1StringView(path)), from, to));
    };
    compare("placement.area", before.area, after.area);
    compare("placement.subarea", before.subArea, after.subArea);
    compare("placement.level", levelText(before.level), levelText(after.level));
    compare("placement.target", before.target, after.target);
    compare("placement.age", ageText(before.age), ageText(after.age));
    if (lines.isEmpty()) // an age that is another comes from elsewhere, too
        compare("placement.age.basis", nameOf(before.age.basis), nameOf(after.age.basis));
    compare("placement.basis", nameOf(before.basis), nameOf(after.basis));
    return lines;
}

QStringList placementLines(const Change &change)
{
    const QList<Placement> before = placementsIn(change.from);
    const QList<Placement> after = placementsIn(change.to);
    const QList<Placement> gone = without(before, after);
    const QList<Placement> come = without(after, before);
    if (gone.size() == 1 && come.size() == 1)
        return linesBetween(gone.constFirst(), come.constFirst());
    QStringList lines;
    for (const Placement &placement : gone)
        lines.append(QStringLiteral("− %1").arg(placementText(placement)));
    for (const Placement &placement : come)
        lines.append(QStringLiteral("+ %1").arg(placementText(placement)));
    if (lines.isEmpty())
        lines.append(RecordChanges::tr("placements in another order"));
    return lines;
}

// The fields that decide the cause come first.
QString namesText(const RecordChange &change)
{
    QStringList names;
    for (const FieldKind kind : {FieldKind::Tag, FieldKind::Fact, FieldKind::Review}) {
        for (const Change &field : change.fields) {
            if (kindOf(field.field) == kind)
                names.append(fieldName(field.field));
        }
    }
    const auto more = static_cast<int>(names.size() - kNamedFields);
    const QString named = names.mid(0, kNamedFields).join(QStringLiteral(", "));
    return more > 0 ? RecordChanges::tr("%1 and %n more", nullptr, more).arg(named) : named;
}

QString agesText(const QList<CellPlace> &places)
{
    QStringList texts;
    std::optional<AskedAge> ages;
    const auto close = [&] {
        if (ages)
            texts.append(askedAgeText(*ages));
        ages.reset();
    };
    for (const CellPlace &place : places) {
        if (place.band && ages && place.band->min == ages->to + 1) {
            ages->to = place.band->max;
            continue;
        }
        close();
        if (place.band)
            ages = AskedAge{place.band->min, place.band->max};
        else
            texts.append(ageText({}));
    }
    close();
    return texts.join(QStringLiteral(", "));
}

} // namespace

QString cellsText(const RecordChange &change)
{
    QStringList parts;
    if (!change.came.isEmpty())
        parts.append(signedText(static_cast<int>(change.came.size())));
    if (!change.left.isEmpty())
        parts.append(signedText(-static_cast<int>(change.left.size())));
    return parts.isEmpty() ? signedText(0) : parts.join(QLatin1Char(' '));
}

QString spokenCellsText(const RecordChange &change)
{
    QStringList parts;
    if (!change.came.isEmpty())
        parts.append(RecordChanges::tr("comes to %n cell(s)", nullptr, static_cast<int>(change.came.size())));
    if (!change.left.isEmpty())
        parts.append(RecordChanges::tr("leaves %n cell(s)", nullptr, static_cast<int>(change.left.size())));
    return parts.isEmpty() ? RecordChanges::tr("changes no cell") : parts.join(QStringLiteral(", "));
}

QString placesText(const QList<CellPlace> &places)
{
    QStringList texts;
    QList<CellPlace> open = places;
    while (!open.isEmpty()) {
        const CellPlace first = open.constFirst();
        const auto isThere = [&first](const CellPlace &place) {
            return place.area == first.area && place.level == first.level;
        };
        QList<CellPlace> together;
        std::ranges::copy_if(open, std::back_inserter(together), isThere);
        texts.append(QStringLiteral("%1, %2, %3").arg(first.area, nameOf(first.level).toLower(), agesText(together)));
        open.removeIf(isThere);
    }
    return texts.join(QStringLiteral("; "));
}

QStringList differenceLines(const RecordChange &change)
{
    QStringList lines;
    for (const Change &field : change.fields) {
        if (field.field == kPlacements)
            lines.append(placementLines(field));
        else
            lines.append(changeText(field));
    }
    return lines;
}

QString shortText(const RecordChange &change)
{
    if (change.cause == ChangeCause::Added || change.cause == ChangeCause::Ended) {
        const QString places = placesText(change.came + change.left);
        return places.isEmpty() ? RecordChanges::tr("in no cell") : places;
    }
    const QStringList lines = differenceLines(change);
    const QString all = lines.join(QStringLiteral("; ")).simplified();
    if (all.size() <= kShortLine)
        return all;
    return namesText(change);
}

} // namespace insats::wording
