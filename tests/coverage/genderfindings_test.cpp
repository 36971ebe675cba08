#include "support/printers.h"

#include "coverage/conclusions.h"
#include "support/conclusions.h"

using namespace insats;
using namespace insats::coverage;
using namespace insats::test;

namespace {

Intervention forGirls(const QString &name, const QString &target, PreventionLevel level = kSelective)
{
    return placedIn(name, u"Fysisk hälsa och aktivitet"_s, level).forGroup(u"flickor och kvinnor"_s).aimedAt(target);
}

Intervention groupAt(const QString &school)
{
    return anIntervention()
        .named(u"Tjejgrupp "_s + school)
        .placed(u"Psykisk hälsa"_s, u"Psykisk hälsa och välmående"_s, kSelective)
        .forGroup(u"flickor och kvinnor"_s)
        .aimedAt(u"Elever"_s)
        .by(school);
}

Intervention forBoys(PreventionLevel level)
{
    return placedIn(u"Killar "_s + codeOf(level), u"Missbruk"_s, level).forGroup(u"pojkar och män"_s);
}

Intervention forParents(const QString &name, PreventionLevel level)
{
    Intervention made = placedIn(name, u"Föräldrar och familj"_s, level);
    made.audience = {Audience::Parent};
    return made;
}

} // namespace

TEST(GenderFindingsTest, GirlsHaveOpenCourtAndOneSchool)
{
    const QList<Intervention> base = {forGirls(u"Open court"_s, u"Tjejer"_s), groupAt(u"Bohusskolan"_s)};
    EXPECT_EQ(verdictOf(littleForGirls, base), FindingVerdict::True);
    EXPECT_EQ(verdictOf(littleForGirls, base + QList{groupAt(u"Ale gymnasium"_s)}), FindingVerdict::Partly);
    EXPECT_EQ(verdictOf(littleForGirls, base + QList{groupAt(u"Ale gymnasium"_s), forGirls(u"Nytt"_s, u"Flickor"_s)}),
              FindingVerdict::False);
}

TEST(GenderFindingsTest, ANetworkForWomenIsNotForGirls)
{
    const QList<Intervention> base = {forGirls(u"Open court"_s, u"Tjejer"_s), groupAt(u"Bohusskolan"_s)};
    const Finding finding = judged(littleForGirls, base + QList{forGirls(u"FemAle"_s, u"Kvinnor"_s)});
    EXPECT_EQ(finding.verdict, FindingVerdict::True);
    EXPECT_EQ(numberIn(finding, u"for_girls_or_women"_s), 3);
}

TEST(GenderFindingsTest, BoysAreReachedOnceTheyHaveTheirShare)
{
    const QList<Intervention> many = several(30, u"Inflytande"_s, kUniversal);
    EXPECT_EQ(verdictOf(boysAreNotReached, many + QList{forBoys(kSelective)}), FindingVerdict::True);
    EXPECT_EQ(verdictOf(boysAreNotReached, many + QList{forBoys(kUniversal)}), FindingVerdict::Partly);
    EXPECT_EQ(verdictOf(boysAreNotReached, {forBoys(kUniversal), forBoys(kSelective)}), FindingVerdict::False);
    EXPECT_EQ(verdictOf(boysAreNotReached, many + QList{forBoys(kIndicated)}), FindingVerdict::True);
}

TEST(GenderFindingsTest, LeisureIsSelectiveOnlyWherePlacedThere)
{
    const Intervention court = forGirls(u"Open court"_s, u"Tjejer"_s);
    const auto summer = [](PreventionLevel level) {
        return Intervention(placedIn(u"Gratis sommarlovsaktiviteter"_s, u"Delaktighet"_s, level));
    };
    EXPECT_EQ(verdictOf(selectiveLeisure, {court, summer(kSelective)}), FindingVerdict::True);
    EXPECT_EQ(verdictOf(selectiveLeisure, {court, summer(kUniversal)}), FindingVerdict::Partly);
    EXPECT_EQ(verdictOf(selectiveLeisure, {summer(kUniversal)}), FindingVerdict::False);
    EXPECT_EQ(verdictOf(selectiveLeisure, several(1, u"Missbruk"_s, kUniversal)), FindingVerdict::NotVerifiable);
}

TEST(GenderFindingsTest, EachExampleForFathersCounts)
{
    const Intervention group = forParents(u"Kom igen-gruppen"_s, kSelective);
    const Intervention equality = forParents(u"Jämställdhet via föräldragrupper"_s, kUniversal);
    EXPECT_EQ(verdictOf(examplesForFathers, {group, equality}), FindingVerdict::True);
    EXPECT_EQ(verdictOf(examplesForFathers, {group}), FindingVerdict::Partly);
    EXPECT_EQ(verdictOf(examplesForFathers, {forParents(u"Kom igen-gruppen"_s, kIndicated)}), FindingVerdict::False);
}

TEST(GenderFindingsTest, FeelingsAreNeverVerified)
{
    const Intervention women = placedIn(u"A"_s, u"Trygghet och oro"_s, kUniversal).forGroup(u"flickor och kvinnor"_s);
    const Finding finding = judged(womenFeelLessSafe, several(2, u"Trygghet och oro"_s, kIndicated) + QList{women});
    EXPECT_EQ(finding.verdict, FindingVerdict::NotVerifiable);
    EXPECT_EQ(numberIn(finding, u"for_girls_or_women"_s), 1);
    EXPECT_EQ(numberIn(finding, u"placements"_s), 3);
}
