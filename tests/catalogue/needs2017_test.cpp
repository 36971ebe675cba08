// The bundled needs of Ale 2017 against the register that was read from the source (tests/data), and what the bundled
// insatser say about them.
#include "support/printers.h"

#include "coverage/needsupply.h"
#include "coverage/reach.h"
#include "support/bundledrecords.h"
#include "support/matrices.h"

#include <QSet>

using namespace insats;
using namespace insats::test;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

namespace {

const QString kTable = QStringLiteral("ale_2017_needs.tsv");
const QString kMental = QStringLiteral("Psykisk hälsa");
const QString kFamily = QStringLiteral("Familj och integration");

CatalogueSet aleSet()
{
    for (const CatalogueSet &set : bundledCatalogues()) {
        if (!set.catalogues.isEmpty() && set.catalogues.constFirst().id == u"ale_2017"_s)
            return set;
    }
    throw std::runtime_error("no ale_2017");
}

const CatalogueSet &ale()
{
    static const CatalogueSet set = aleSet();
    return set;
}

Need needNumbered(const QString &number)
{
    for (const Need &need : ale().needs) {
        if (need.number == number)
            return need;
    }
    throw std::runtime_error("no need " + number.toStdString());
}

coverage::Question aleQuestion()
{
    coverage::Question question;
    const Taxonomy taxonomy = bundledTaxonomy();
    question.areas = taxonomy.areas;
    question.parameters.bands = taxonomy.bands;
    question.dates = {{u"ale_2017"_s, QDate(2018, 2, 20)}};
    return question;
}

QList<NeedAnswer> answersFrom(const QList<Intervention> &all, const QList<Need> &needs = ale().needs)
{
    return coverage::needAnswers(inventoryOf(all), aleQuestion(), needs);
}

const QList<NeedAnswer> &aleAnswers()
{
    static const QList<NeedAnswer> answers = answersFrom(ale().interventions);
    return answers;
}

NeedAnswer answerTo(const QString &number, const QList<Intervention> &all = ale().interventions)
{
    return answersFrom(all, {needNumbered(number)}).constFirst();
}

QList<Intervention> withMore(const QList<Intervention> &more) { return ale().interventions + more; }

// The records after change(record) of the one with this name.
QList<Intervention> withChanged(const QString &name, auto &&change)
{
    QList<Intervention> all = ale().interventions;
    const auto one = std::ranges::find(all, name, &Intervention::name);
    if (one == all.end())
        throw std::runtime_error("no insats " + name.toStdString());
    change(*one);
    return all;
}

InterventionBuilder aleInsats(const QString &topic, const QString &area)
{
    return anIntervention().named(u"Tillagd"_s).in(u"ale_2017"_s).onTopic(topic).placed(area);
}

// Says that nothing meets the need, and that one more insats would.
void expectUnmetUntil(const QString &number, const Intervention &more)
{
    SCOPED_TRACE(number.toStdString());
    const NeedAnswer without = answerTo(number);
    EXPECT_EQ(without.verdict, Verdict::Holds);
    EXPECT_THAT(without.meeting, IsEmpty());
    EXPECT_THAT(without.unknownAge, IsEmpty());
    const NeedAnswer with = answerTo(number, withMore({more}));
    EXPECT_EQ(with.verdict, Verdict::DoesNotHold);
    EXPECT_THAT(with.meeting, ElementsAre(more.uuid));
}

struct RowAndNeed {
    TableRow row;
    Need need;
};

QList<RowAndNeed> rowsAndNeeds()
{
    QList<RowAndNeed> pairs;
    for (const TableRow &row : tableOf(kTable))
        pairs.append({row, needNumbered(row.value(u"id"_s))});
    return pairs;
}

bool isOrganisation(const TableRow &row) { return row.value(u"need_area"_s) == u"organisatoriskt"_s; }

// What the printed words of ages mean; empty = no years can be made of them.
const QMap<QString, AgeRange> kAges = {
    {u"0-12 (yngre än 13 år)"_s, {std::nullopt, 12, AgeBasis::Stated}},
    {u"förskoleålder"_s, {1, 5, AgeBasis::Stage}},
    {u"grundskoleålder"_s, {6, 15, AgeBasis::Stage}},
    {u"18+"_s, {18, std::nullopt, AgeBasis::Stated}},
    {u"20"_s, {20, std::nullopt, AgeBasis::Stated}},
    {u"16 (gymnasieålder)"_s, {16, 19, AgeBasis::Stage}},
    {u"gymnasieålder"_s, {16, 19, AgeBasis::Stage}},
    {u"efter grundskolan"_s, {16, std::nullopt, AgeBasis::Stage}},
    {u"närmar sig 18 år"_s, {}},
    {u"tidig ålder och hela uppväxten"_s, {}},
};

HardToReach groupNamed(const QString &name)
{
    for (const HardToReach &group : ale().hardToReach) {
        if (group.name == name)
            return group;
    }
    throw std::runtime_error("no group " + name.toStdString());
}

HardToReachAnswer reachOf(const QString &name, const QList<Intervention> &all = ale().interventions)
{
    return coverage::reaching(inventoryOf(all), aleQuestion(), {groupNamed(name)}).constFirst();
}

} // namespace

// --- the register ---

TEST(Needs2017Test, ThereAre134NeedsOfWhich46AreTheOrganisations)
{
    EXPECT_EQ(tableOf(kTable).size(), 134);
    EXPECT_EQ(ale().needs.size(), 134);
    EXPECT_EQ(std::ranges::count(ale().needs, NeedKind::Organisation, &Need::kind), 46);
    QSet<QString> numbers;
    QSet<QUuid> uuids;
    for (const Need &need : ale().needs) {
        numbers.insert(need.number);
        uuids.insert(need.uuid);
    }
    EXPECT_EQ(numbers.size(), 134);
    EXPECT_EQ(uuids.size(), 134);
    EXPECT_FALSE(uuids.contains(QUuid()));
}

TEST(Needs2017Test, FewStateLevelOrAgeAndHalfStateHowOften)
{
    const auto count = [](auto &&states) { return std::ranges::count_if(ale().needs, states); };
    EXPECT_EQ(count([](const Need &need) { return !need.levels.isEmpty(); }), 24);
    EXPECT_EQ(count([](const Need &need) { return !need.ageText.isEmpty(); }), 16);
    EXPECT_EQ(count([](const Need &need) { return !need.frequency.isEmpty(); }), 66);
}

TEST(Needs2017Test, EveryNeedSaysWhatItsRowSays)
{
    for (const auto &[row, need] : rowsAndNeeds()) {
        SCOPED_TRACE(need.number.toStdString());
        EXPECT_EQ(need.kind, isOrganisation(row) ? NeedKind::Organisation : NeedKind::TargetGroup);
        EXPECT_EQ(need.area, isOrganisation(row) ? QString() : row.value(u"need_area"_s));
        EXPECT_EQ(need.theme, row.value(u"theme"_s));
        EXPECT_EQ(need.target, valuesIn(row.value(u"group"_s), u';'));
        EXPECT_EQ(need.ageText, row.value(u"age_range"_s));
        EXPECT_EQ(need.frequency, row.value(u"frequency"_s));
        EXPECT_EQ(need.levelNote, row.value(u"level_note"_s));
        QStringList levels;
        for (const PreventionLevel level : need.levels)
            levels.append(codeOf(level));
        EXPECT_EQ(levels, valuesIn(row.value(u"level"_s), u';'));
    }
}

TEST(Needs2017Test, EqualWordsOfAgeMeanEqualYears)
{
    for (const auto &[row, need] : rowsAndNeeds()) {
        const QString words = row.value(u"age_range"_s);
        if (words.isEmpty())
            continue;
        ASSERT_TRUE(kAges.contains(words)) << words.toStdString();
        EXPECT_EQ(need.age, kAges.value(words)) << need.number.toStdString() << ' ' << words.toStdString();
    }
}

// Del 3 says åk 7–9 of B012 and under 18 of B043.
TEST(Needs2017Test, NoOtherNeedHasYears)
{
    QStringList numbers;
    for (const Need &need : ale().needs) {
        if (need.ageText.isEmpty() && isKnown(need.age))
            numbers.append(need.number);
    }
    EXPECT_EQ(numbers, (QStringList{u"B012"_s, u"B043"_s}));
}

TEST(Needs2017Test, EachNeedHasATextAndASourceWithItsSection)
{
    for (const Need &need : ale().needs) {
        EXPECT_GE(need.text.size(), 15) << need.number.toStdString();
        ASSERT_FALSE(need.sources.isEmpty()) << need.number.toStdString();
        EXPECT_FALSE(need.sources.constFirst().section.isEmpty()) << need.number.toStdString();
    }
}

TEST(Needs2017Test, EveryTopicAndGroupStandsInTheTaxonomy)
{
    const Taxonomy taxonomy = bundledTaxonomy();
    QSet<QString> topics;
    for (const Topic &topic : taxonomy.topics)
        topics.insert(topic.name);
    EXPECT_EQ(topics.size(), taxonomy.topics.size());
    int used = 0;
    for (const CatalogueSet &set : bundledCatalogues()) {
        for (const Intervention &intervention : set.interventions) {
            for (const QString &topic : intervention.topics) {
                ++used;
                EXPECT_TRUE(topics.contains(topic)) << intervention.name.toStdString() << ": " << topic.toStdString();
            }
        }
        for (const Need &need : set.needs) {
            for (const QString &topic : need.topics)
                EXPECT_TRUE(topics.contains(topic)) << need.number.toStdString() << ": " << topic.toStdString();
            for (const QString &group : need.groups)
                EXPECT_TRUE(taxonomy.groups.contains(group)) << need.number.toStdString() << ": " << group.toStdString();
        }
    }
    EXPECT_GT(used, 200);
}

TEST(Needs2017Test, AreasStandInTheTaxonomy)
{
    QSet<QString> areas;
    for (const NeedArea &area : bundledTaxonomy().areas)
        areas.insert(area.name);
    for (const Need &need : ale().needs)
        EXPECT_EQ(areas.contains(need.area), need.kind == NeedKind::TargetGroup) << need.number.toStdString();
}

// --- what the insatser say ---

TEST(Needs2017Test, OnlyTheOrganisationsNeedsAreNotJudged)
{
    ASSERT_EQ(aleAnswers().size(), 134);
    for (const NeedAnswer &answer : aleAnswers()) {
        const bool isOrganisations = answer.need.kind == NeedKind::Organisation;
        EXPECT_EQ(answer.doubt == NeedDoubt::OrganisationNeed, isOrganisations) << answer.need.number.toStdString();
        EXPECT_EQ(answer.doubt == NeedDoubt::NoTopic, !isOrganisations && answer.need.topics.isEmpty())
            << answer.need.number.toStdString();
    }
}

TEST(Needs2017Test, AnInsatsThatMeetsANeedSharesTopicAreaAndLevel)
{
    QMap<QUuid, Intervention> byId;
    for (const Intervention &intervention : ale().interventions)
        byId.insert(intervention.uuid, intervention);
    int meetings = 0;
    for (const NeedAnswer &answer : aleAnswers()) {
        for (const QUuid &uuid : answer.meeting) {
            ++meetings;
            const Intervention one = byId.value(uuid);
            SCOPED_TRACE(answer.need.number.toStdString() + " " + one.name.toStdString());
            EXPECT_TRUE(
                std::ranges::any_of(answer.need.topics, [&](const QString &topic) { return one.topics.contains(topic); }));
            EXPECT_TRUE(std::ranges::any_of(one.placements, [&](const Placement &placement) {
                return placement.area == answer.need.area && placement.level
                    && (answer.need.levels.isEmpty() || answer.need.levels.contains(*placement.level));
            }));
            EXPECT_EQ(one.status, InterventionStatus::Active);
        }
    }
    EXPECT_GT(meetings, 30);
}

TEST(Needs2017Test, NoVerdictIsTypedIn)
{
    QList<Intervention> silent = ale().interventions;
    for (Intervention &intervention : silent)
        intervention.topics.clear();
    int judged = 0;
    for (const NeedAnswer &answer : answersFrom(silent)) {
        if (answer.doubt == NeedDoubt::OrganisationNeed || answer.doubt == NeedDoubt::NoTopic)
            continue;
        ++judged;
        EXPECT_EQ(answer.verdict, Verdict::Holds) << answer.need.number.toStdString();
        EXPECT_THAT(answer.nearby, IsEmpty()) << answer.need.number.toStdString();
    }
    EXPECT_EQ(judged, 88);
}

TEST(Needs2017Test, WithoutWhatMeetsItANeedIsNoLongerMet)
{
    int met = 0;
    for (const NeedAnswer &answer : aleAnswers()) {
        if (answer.verdict != Verdict::DoesNotHold)
            continue;
        ++met;
        QList<Intervention> rest = ale().interventions;
        rest.removeIf([&](const Intervention &one) { return answer.meeting.contains(one.uuid); });
        const NeedAnswer without = answersFrom(rest, {answer.need}).constFirst();
        EXPECT_NE(without.verdict, Verdict::DoesNotHold) << answer.need.number.toStdString();
        EXPECT_THAT(without.meeting, IsEmpty()) << answer.need.number.toStdString();
    }
    EXPECT_GT(met, 20);
}

// --- the clear cases ---

TEST(Needs2017Test, NothingIsForNpf)
{
    const Intervention more = aleInsats(u"NPF"_s, kMental).forGroup(u"NPF"_s).aged(6, 19);
    for (const QString &number : {u"B036"_s, u"B038"_s, u"B039"_s, u"B040"_s, u"B041"_s})
        expectUnmetUntil(number, more);
}

TEST(Needs2017Test, NothingIsAParentalEducation)
{
    expectUnmetUntil(u"B047"_s, aleInsats(u"föräldrautbildning"_s, kFamily));
}

TEST(Needs2017Test, FotosyntesEndsBeforeGrade7)
{
    EXPECT_EQ(needNumbered(u"B012"_s).age, (AgeRange{13, 15, AgeBasis::Stage}));
    const NeedAnswer answer = answerTo(u"B012"_s);
    EXPECT_EQ(answer.verdict, Verdict::Holds);
    EXPECT_THAT(namesOf(answer.nearby, ale().interventions), Contains(u"Fotosyntes"_s));
    const auto older = withChanged(u"Fotosyntes"_s, [](Intervention &one) {
        for (Placement &placement : one.placements)
            placement.age.max = 13;
    });
    EXPECT_EQ(namesOf(answerTo(u"B012"_s, older).meeting, older), QStringList{u"Fotosyntes"_s});
}

TEST(Needs2017Test, NothingIsForParentsWhoAreNew)
{
    expectUnmetUntil(u"B052"_s, aleInsats(u"nyanlända föräldrar"_s, kFamily));
    expectUnmetUntil(u"B052"_s, aleInsats(u"kulturmöten"_s, kFamily));
}

TEST(Needs2017Test, TreatmentOfAbuseIsForAdults)
{
    const NeedAnswer answer = answerTo(u"B043"_s);
    EXPECT_EQ(needNumbered(u"B043"_s).age.max, 17);
    EXPECT_EQ(answer.verdict, Verdict::Holds);
    EXPECT_THAT(answer.meeting, IsEmpty());
    EXPECT_THAT(answer.levelsWithout, ElementsAre(PreventionLevel::Selective, PreventionLevel::Indicated));
    EXPECT_THAT(namesOf(answer.nearby, ale().interventions), Contains(u"Brattås öppenvård"_s));

    auto young = withChanged(u"Brattås öppenvård"_s, [](Intervention &one) { one.placements[0].age.min = 17; });
    const NeedAnswer half = answerTo(u"B043"_s, young);
    EXPECT_EQ(half.verdict, Verdict::Holds);
    EXPECT_EQ(namesOf(half.meeting, young), QStringList{u"Brattås öppenvård"_s});
    EXPECT_THAT(half.levelsWithout, ElementsAre(PreventionLevel::Selective));

    young.append(aleInsats(u"missbruksbehandling"_s, kMental)
                     .forGroup(u"missbruk"_s)
                     .onLevel(PreventionLevel::Selective)
                     .aged(13, 19));
    EXPECT_EQ(answerTo(u"B043"_s, young).verdict, Verdict::DoesNotHold);
}

TEST(Needs2017Test, ValkomstenIsNotForPreschool)
{
    const NeedAnswer answer = answerTo(u"B066"_s);
    EXPECT_EQ(answer.verdict, Verdict::Holds);
    EXPECT_EQ(namesOf(answer.nearby, ale().interventions), QStringList{u"Välkomsten"_s});
    const auto younger = withChanged(u"Välkomsten"_s, [](Intervention &one) {
        for (Placement &placement : one.placements)
            placement.age.min = 5;
    });
    EXPECT_EQ(namesOf(answerTo(u"B066"_s, younger).meeting, younger), QStringList{u"Välkomsten"_s});
}

TEST(Needs2017Test, NothingIsAgainstBullying)
{
    expectUnmetUntil(u"B029"_s, aleInsats(u"mobbning"_s, kMental));
    EXPECT_THAT(answerTo(u"B029"_s).nearby, IsEmpty());
}

TEST(Needs2017Test, OnlyWhatStatesLevelAndYearsStandsInTheMatrix)
{
    QList<NeedAnswer> answers = aleAnswers();
    QList<CoverageRow> rows = coverage::matrix(inventoryOf(ale().interventions), aleQuestion()).rows;
    coverage::flagNeeds(rows, answers, aleQuestion().parameters.bands);
    QStringList flagged;
    for (const NeedAnswer &answer : answers) {
        if (answer.flaggedCells == 0)
            continue;
        flagged.append(answer.need.number);
        EXPECT_FALSE(answer.need.levels.isEmpty()) << answer.need.number.toStdString();
        EXPECT_TRUE(isKnown(answer.need.age)) << answer.need.number.toStdString();
    }
    EXPECT_THAT(flagged, Contains(u"B043"_s));
}

// --- who is hard to reach ---

TEST(Needs2017Test, NothingUniversalReachesBoysAndYoungMen)
{
    const HardToReachAnswer answer = reachOf(u"pojkar och unga män"_s);
    EXPECT_TRUE(answer.isCountable());
    EXPECT_FALSE(answer.reaching.isEmpty());
    EXPECT_THAT(answer.levelsWithout, Contains(PreventionLevel::Universal));
    const auto more = withMore({aleInsats(u"fritid"_s, kFamily).forGroup(u"pojkar och män"_s)});
    EXPECT_THAT(reachOf(u"pojkar och unga män"_s, more).levelsWithout, Not(Contains(PreventionLevel::Universal)));
}

TEST(Needs2017Test, AGroupThatNoRecordCanTellIsNotCounted)
{
    EXPECT_FALSE(reachOf(u"unga som väljer att inte fortsätta till gymnasiet direkt efter grundskolan"_s).isCountable());
}
