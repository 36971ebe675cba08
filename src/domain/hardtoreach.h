// A group that a source calls hard to reach, and what exists for it.
#pragma once

#include "domain/codes.h"
#include "domain/fields.h"

namespace insats {

struct HardToReach {
    QUuid uuid;
    QString catalogue;
    QString name; // as printed
    QStringList groups; // tags of the taxonomy
    AgeRange age;
    QList<Source> sources;

    bool operator==(const HardToReach &) const = default;
};

struct HardToReachAnswer {
    HardToReach group;
    QList<QUuid> reaching;
    QList<QUuid> unknownAge; // would reach it, but their age is not stated
    QList<PreventionLevel> levelsWithout; // on which nothing reaches it, not even of unknown age

    // Neither tag nor age: nothing in a record can tell whether it is for the group.
    bool isCountable() const { return !group.groups.isEmpty() || isKnown(group.age); }
    bool operator==(const HardToReachAnswer &) const = default;
};

void forEachField(RecordOf<HardToReach> auto &r, auto &&visit)
{
    visit("uuid", r.uuid);
    visit("catalogue", r.catalogue);
    visit("name", r.name);
    visit("groups", r.groups);
    visit("age", r.age);
    visit("sources", r.sources);
}

} // namespace insats
