#include "support/printers.h"

#include "coverage/comparison.h"
#include "support/matrices.h"

using namespace insats;
using namespace insats::test;

namespace {

const QUuid kOld = QUuid::fromString(u"11111111-2222-4333-8444-555555555555"_s);
const QUuid kOther = QUuid::fromString(u"11111111-2222-4333-8444-666666666666"_s);
const QUuid kNew = QUuid::fromString(u"99999999-2222-4333-8444-555555555555"_s);
const QUuid kNewer = QUuid::fromString(u"99999999-2222-4333-8444-666666666666"_s);

Intervention withId(InterventionBuilder builder, const QUuid &id) { return builder.withId(id.toString()); }

Intervention called(const QString &name, const QUuid &id) { return withId(anIntervention().named(name), id); }

// The ids of `before` afterwards.
QList<QUuid> identified(QList<Intervention> before, const QList<Intervention> &after)
{
    coverage::identify(before, after);
    QList<QUuid> ids;
    for (const Intervention &record : before)
        ids.append(record.uuid);
    return ids;
}

} // namespace

TEST(Identity, TheSameNameIsTheSameInsatsWhateverItsCaseAndSpaces)
{
    EXPECT_EQ(identified({called(u"ÖPPNA  förskolan "_s, kOld)}, {called(u"Öppna Förskolan"_s, kNew)}), QList{kNew});
}

TEST(Identity, AnAliasIsAsGoodAsAName)
{
    const Intervention after = withId(anIntervention().named(u"Familjecentralen"_s).called(u"Öppen förskola"_s), kNew);
    EXPECT_EQ(identified({called(u"Öppen förskola"_s, kOld)}, {after}), QList{kNew});
}

TEST(Identity, AlmostTheSameNameIsAnotherInsats)
{
    for (const QString &name : {u"Öppna förskola"_s, u"Oppna förskolan"_s, u"Öppna förskolan Nol"_s})
        EXPECT_EQ(identified({called(u"Öppna förskolan"_s, kOld)}, {called(name, kNew)}), QList{kOld});
}

TEST(Identity, ANameThatStandsTwiceDecidesNothingAlone)
{
    const Intervention before = called(u"Fritidsgård"_s, kOld);
    EXPECT_EQ(identified({before}, {called(u"Fritidsgård"_s, kNew), called(u"Fritidsgård"_s, kNewer)}), QList{kOld});
    EXPECT_EQ(identified({before, called(u"Fritidsgård"_s, kOther)}, {called(u"Fritidsgård"_s, kNew)}),
              (QList{kOld, kOther}));
}

TEST(Identity, AreaAndLevelDecideBetweenTwoOfOneName)
{
    const auto at = [](const QString &area, PreventionLevel level, const QUuid &id) {
        return withId(anIntervention().named(u"Fritidsgård"_s).placed(area).onLevel(level), id);
    };
    const QList<Intervention> after = {at(kSchool, PreventionLevel::Universal, kNew),
                                       at(kSafety, PreventionLevel::Universal, kNewer)};
    EXPECT_EQ(identified({at(kSafety, PreventionLevel::Universal, kOld)}, after), QList{kNewer});
    EXPECT_EQ(identified({at(kSafety, PreventionLevel::Selective, kOld)}, after), QList{kOld});
    EXPECT_EQ(
        identified({at(kSafety, PreventionLevel::Universal, kOld), at(kSchool, PreventionLevel::Universal, kOther)}, after),
        (QList{kNewer, kNew}));
}

TEST(Identity, WhatHasOneIdOnBothSidesIsNotLookedForByName)
{
    EXPECT_EQ(identified({called(u"Café"_s, kNew), called(u"Läxhjälp"_s, kOld)}, {called(u"Läxhjälp"_s, kNew)}),
              (QList{kNew, kOld}));
}

TEST(Identity, StepsGoByTheNewIdsToo)
{
    QList<Intervention> before = {called(u"Samtal"_s, kOld),
                                  withId(anIntervention().named(u"Grupp"_s).requiring(kOld), kOther)};
    coverage::identify(before, {called(u"Samtal"_s, kNew)});
    EXPECT_EQ(before.at(1).requiredSteps, QList{kNew});
}
