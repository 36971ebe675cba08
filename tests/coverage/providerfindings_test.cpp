#include "support/printers.h"

#include "coverage/conclusions.h"
#include "support/conclusions.h"

using namespace insats;
using namespace insats::coverage;
using namespace insats::test;

namespace {

Intervention atSchool(const QStringList &schools, const QString &target)
{
    InterventionBuilder made = placedIn(u"Lopp"_s, u"Fysisk hälsa och aktivitet"_s, kUniversal).aimedAt(target);
    for (const QString &school : schools)
        made.by(school);
    return made;
}

QList<Intervention> onLevels(const QString &keyword, const QList<PreventionLevel> &levels)
{
    QList<Intervention> made;
    for (const PreventionLevel level : levels)
        made.append(placedIn(keyword + codeOf(level), u"Missbruk"_s, level).about(keyword));
    return made;
}

Intervention schoolTeam(const QString &replaces, const QString &place)
{
    Intervention made = placedIn(u"Skolteam"_s, u"Missbruk"_s, kIndicated).at(place);
    made.replaces = replaces;
    return made;
}

} // namespace

TEST(ProviderFindingsTest, AWideTargetAtOneSchoolShowsADifference)
{
    EXPECT_EQ(verdictOf(schoolsDiffer, {atSchool({u"Nolskolan"_s}, u"Grundskolan"_s)}), FindingVerdict::True);
    EXPECT_EQ(verdictOf(schoolsDiffer, {atSchool({u"Ale gymnasium"_s}, u"Elever på Ale gymnasium"_s)}),
              FindingVerdict::False);
    EXPECT_EQ(verdictOf(schoolsDiffer, {atSchool({u"Nolskolan"_s, u"Surteskolan"_s}, u"Grundskolan"_s)}),
              FindingVerdict::False);
    EXPECT_EQ(verdictOf(schoolsDiffer, {atSchool({}, u"13-20 år"_s)}), FindingVerdict::NotVerifiable);
}

TEST(ProviderFindingsTest, BothKindsOfWorkersMustBeOnEveryLevel)
{
    const QList<PreventionLevel> all = {kUniversal, kSelective, kIndicated};
    const QString field = u"fältassistent"_s;
    const QString coach = u"ungdomscoach"_s;
    EXPECT_EQ(verdictOf(fieldWorkersOnAllLevels, onLevels(field, all) + onLevels(coach, all)), FindingVerdict::True);
    EXPECT_EQ(verdictOf(fieldWorkersOnAllLevels, onLevels(field, all) + onLevels(coach, {kUniversal})),
              FindingVerdict::Partly);
    EXPECT_EQ(verdictOf(fieldWorkersOnAllLevels, onLevels(field, {kUniversal})), FindingVerdict::False);
}

TEST(ProviderFindingsTest, SchoolTeamsMustHaveReplacedSspfAndBeAtMostSchools)
{
    EXPECT_EQ(verdictOf(schoolTeamsReplacedSspf, {schoolTeam(u"SSPF"_s, u"de flesta högstadieskolor"_s)}),
              FindingVerdict::True);
    EXPECT_EQ(verdictOf(schoolTeamsReplacedSspf, {schoolTeam(u"SSPF"_s, u"Bohusskolan"_s)}), FindingVerdict::Partly);
    EXPECT_EQ(verdictOf(schoolTeamsReplacedSspf, {schoolTeam({}, u"Bohusskolan"_s)}), FindingVerdict::False);
}
