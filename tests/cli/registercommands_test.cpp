#include "support/printers.h"

#include "support/commandrun.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace insats;
using namespace insats::test;
using testing::ElementsAre;

namespace {

// On the bundled catalogues in a new file.
CommandRun run(const QStringList &arguments)
{
    const QTemporaryDir folder;
    return runCommand(QStringList{u"--file"_s, folder.filePath(u"katalog.sqlite"_s)} + arguments);
}

QList<QJsonObject> entries(const QString &verb, const QStringList &arguments = {})
{
    QList<QJsonObject> objects;
    const QJsonArray array = run(QStringList{verb, u"--json"_s} + arguments).json().value(verb).toArray();
    for (const QJsonValue &value : array)
        objects.append(value.toObject());
    return objects;
}

QStringList textsOf(const QList<QJsonObject> &objects, const QString &key)
{
    QStringList texts;
    for (const QJsonObject &object : objects)
        texts.append(object.value(key).toString());
    return texts;
}

void expectKeys(const QList<QJsonObject> &objects, const QStringList &keys)
{
    ASSERT_FALSE(objects.isEmpty());
    for (const QJsonObject &object : objects) {
        for (const QString &key : keys)
            EXPECT_TRUE(object.contains(key)) << key.toStdString();
    }
}

QJsonObject needNumbered(const QString &number, const QList<QJsonObject> &needs)
{
    for (const QJsonObject &need : needs) {
        if (need.value(u"number"_s).toString() == number)
            return need;
    }
    ADD_FAILURE() << "no need " << number.toStdString();
    return {};
}

QList<QJsonObject> gapsOfAle(const QStringList &arguments = {})
{
    return entries(u"gaps"_s, QStringList{u"--catalogue"_s, u"ale_2017"_s} + arguments);
}

QList<QJsonObject> only(const QString &test, QList<QJsonObject> gaps)
{
    gaps.removeIf([&test](const QJsonObject &gap) { return gap.value(u"id"_s).toString() != test; });
    return gaps;
}

const QStringList kVerbs = {u"needs"_s, u"indicators"_s, u"collaborations"_s};

} // namespace

TEST(RegisterCommandsTest, NeedsHaveTheKeysOfTheContract)
{
    const QList<QJsonObject> needs = entries(u"needs"_s, {u"--catalogue"_s, u"ale_2017"_s});
    EXPECT_EQ(needs.size(), 134);
    expectKeys(needs,
               {u"id"_s,     u"number"_s, u"kind"_s,        u"area"_s,   u"theme"_s,          u"text"_s,      u"target"_s,
                u"groups"_s, u"topics"_s, u"levels"_s,      u"age"_s,    u"age_text"_s,       u"frequency"_s, u"sources"_s,
                u"supply"_s, u"met_by"_s, u"unknown_age"_s, u"nearby"_s, u"levels_without"_s, u"why"_s});
}

TEST(RegisterCommandsTest, SupplyFollowsFromTheLists)
{
    QStringList codes;
    for (const QJsonObject &need : entries(u"needs"_s, {u"--catalogue"_s, u"ale_2017"_s})) {
        SCOPED_TRACE(need.value(u"number"_s).toString().toStdString());
        const QString supply = need.value(u"supply"_s).toString();
        codes.append(supply);
        const bool meets = !need.value(u"met_by"_s).toArray().isEmpty();
        const bool allLevels = need.value(u"levels_without"_s).toArray().isEmpty();
        EXPECT_TRUE(supply != u"met"_s || (meets && allLevels));
        EXPECT_TRUE(supply != u"none"_s || !meets || !allLevels);
        EXPECT_EQ(supply == u"not_judged"_s,
                  need.value(u"kind"_s).toString() == u"organisation"_s || need.value(u"topics"_s).toArray().isEmpty());
        EXPECT_TRUE(supply != u"unknown"_s || !need.value(u"unknown_age"_s).toArray().isEmpty());
        EXPECT_FALSE(need.value(u"why"_s).toString().isEmpty());
    }
    codes.removeDuplicates();
    codes.sort();
    EXPECT_EQ(codes, (QStringList{u"met"_s, u"none"_s, u"not_judged"_s, u"unknown"_s}));
}

TEST(RegisterCommandsTest, TheClearCasesHaveNoSupply)
{
    const QList<QJsonObject> needs = entries(u"needs"_s, {u"--catalogue"_s, u"ale_2017"_s});
    for (const QString &number : {u"B012"_s, u"B029"_s, u"B036"_s, u"B043"_s, u"B047"_s, u"B052"_s, u"B066"_s}) {
        const QJsonObject need = needNumbered(number, needs);
        EXPECT_EQ(need.value(u"supply"_s).toString(), u"none"_s) << number.toStdString();
        EXPECT_TRUE(need.value(u"met_by"_s).toArray().isEmpty()) << number.toStdString();
    }
}

TEST(RegisterCommandsTest, IndicatorsHaveTheKeysOfTheContract)
{
    const QList<QJsonObject> indicators = entries(u"indicators"_s);
    EXPECT_EQ(indicators.size(), 109);
    expectKeys(indicators,
               {u"id"_s, u"catalogue"_s, u"name"_s, u"short"_s, u"unit"_s, u"area"_s, u"resource"_s, u"values"_s,
                u"country"_s, u"better"_s, u"comparability"_s, u"note"_s, u"sources"_s});
    for (const QJsonObject &indicator : indicators) {
        for (const QJsonValue &value : indicator.value(u"values"_s).toArray()) {
            for (const QString &key : {u"year"_s, u"value"_s, u"budget"_s})
                EXPECT_TRUE(value.toObject().contains(key)) << key.toStdString();
        }
    }
}

TEST(RegisterCommandsTest, CollaborationsHaveTheKeysOfTheContract)
{
    const QList<QJsonObject> all = entries(u"collaborations"_s);
    expectKeys(all,
               {u"id"_s, u"catalogue"_s, u"name"_s, u"level"_s, u"parties"_s, u"purpose"_s, u"target"_s, u"age"_s,
                u"age_text"_s, u"areas"_s, u"interventions"_s, u"sources"_s});
    QStringList levels = textsOf(all, u"level"_s);
    levels.removeDuplicates();
    levels.sort();
    EXPECT_EQ(levels, (QStringList{u"business"_s, u"municipal"_s, u"regional"_s}));
}

TEST(RegisterCommandsTest, ACatalogueCanBeChosen)
{
    for (const QString &verb : kVerbs) {
        QStringList catalogues = textsOf(entries(verb, {u"--catalogue"_s, u"ale_2017"_s}), u"catalogue"_s);
        ASSERT_FALSE(catalogues.isEmpty()) << verb.toStdString();
        catalogues.removeDuplicates();
        EXPECT_THAT(catalogues, ElementsAre(u"ale_2017"_s)) << verb.toStdString();
    }
    EXPECT_EQ(entries(u"collaborations"_s, {u"--catalogue"_s, u"alingsas_2023"_s}).size(), 25);
    EXPECT_GT(entries(u"collaborations"_s).size(), 25);
}

TEST(RegisterCommandsTest, AnEmptyRegisterIsAnEmptyListAndExit0)
{
    const CommandRun none = run({u"needs"_s, u"--json"_s, u"--catalogue"_s, u"trollhattan_2020"_s});
    EXPECT_EQ(none.exitCode, cli::Done);
    EXPECT_TRUE(none.json().value(u"needs"_s).isArray());
    EXPECT_TRUE(none.json().value(u"needs"_s).toArray().isEmpty());
}

TEST(RegisterCommandsTest, PrintingARegisterIsExit0WhateverItSays)
{
    for (const QString &verb : kVerbs) {
        const CommandRun printed = run({verb});
        EXPECT_EQ(printed.exitCode, cli::Done) << verb.toStdString();
        EXPECT_FALSE(printed.out.isEmpty()) << verb.toStdString();
        EXPECT_EQ(printed.err, QString()) << verb.toStdString();
        EXPECT_EQ(run({verb, u"--json"_s}).exitCode, cli::Done) << verb.toStdString();
    }
}

TEST(RegisterCommandsTest, AnUnknownCatalogueIsWrongUsage)
{
    for (const QString &verb : kVerbs) {
        const CommandRun refused = run({verb, u"--catalogue"_s, u"finns_inte"_s});
        EXPECT_EQ(refused.exitCode, cli::WrongUsage) << verb.toStdString();
        EXPECT_TRUE(refused.err.contains(u"finns_inte"_s)) << refused.err.toStdString();
        EXPECT_EQ(refused.out, QString()) << verb.toStdString();
    }
}

TEST(RegisterCommandsTest, WordsAreWrongUsage)
{
    for (const QString &verb : kVerbs) {
        const CommandRun refused = run({verb, u"mobbning"_s});
        EXPECT_EQ(refused.exitCode, cli::WrongUsage) << verb.toStdString();
        EXPECT_FALSE(refused.err.isEmpty()) << verb.toStdString();
        EXPECT_EQ(refused.out, QString()) << verb.toStdString();
    }
}

// --- G11 among the gaps ---

TEST(RegisterCommandsTest, NeedsWithoutSupplyStandAfterTheEmptyCellsAndBeforeTheRest)
{
    const QStringList order = textsOf(gapsOfAle(), u"id"_s);
    const qsizetype first = order.indexOf(u"G11"_s);
    const qsizetype last = order.lastIndexOf(u"G11"_s);
    ASSERT_GE(first, 1);
    EXPECT_EQ(order.mid(first, last - first + 1).count(u"G11"_s), last - first + 1);
    for (const QString &before : order.mid(0, first))
        EXPECT_EQ(before, u"G1"_s);
    EXPECT_LT(last, order.size() - 1);
    const QList<QJsonObject> gaps = gapsOfAle();
    for (qsizetype i = 0; i < gaps.size(); ++i) {
        if (gaps.at(i).value(u"id"_s).toString() == u"G1"_s) {
            EXPECT_EQ(gaps.at(i).value(u"certain"_s).toBool(), i < first) << i;
        }
    }
}

TEST(RegisterCommandsTest, LevelAndBandOfANeedAreNullWhereNoneIsStated)
{
    const QList<QJsonObject> needs = entries(u"needs"_s, {u"--catalogue"_s, u"ale_2017"_s});
    int checked = 0;
    for (const QJsonObject &gap : only(u"G11"_s, gapsOfAle())) {
        for (const QString &key : {u"certain"_s, u"area"_s, u"level"_s, u"band"_s, u"why"_s})
            EXPECT_TRUE(gap.contains(key)) << key.toStdString();
        const QString number = gap.value(u"need"_s).toString();
        if (!number.startsWith(u'B'))
            continue;
        SCOPED_TRACE(number.toStdString());
        const QJsonObject need = needNumbered(number, needs);
        ++checked;
        EXPECT_EQ(gap.value(u"level"_s).isNull(), need.value(u"levels"_s).toArray().isEmpty());
        const QJsonObject age = need.value(u"age"_s).toObject();
        const bool statesAge = !age.value(u"min"_s).isNull() || !age.value(u"max"_s).isNull();
        EXPECT_TRUE(statesAge || gap.value(u"band"_s).isNull());
        EXPECT_EQ(gap.value(u"area"_s).toString(), need.value(u"area"_s).toString());
    }
    EXPECT_GT(checked, 20);
}

TEST(RegisterCommandsTest, EveryNeedWithoutSupplyIsAGap)
{
    for (const QString &rows : {u"area"_s, u"subarea"_s}) {
        SCOPED_TRACE(rows.toStdString());
        QString said;
        for (const QJsonObject &gap : only(u"G11"_s, gapsOfAle({u"--rows"_s, rows})))
            said += gap.value(u"need"_s).toString() + u' ' + gap.value(u"why"_s).toString() + u'\n';
        for (const QJsonObject &need : entries(u"needs"_s, {u"--catalogue"_s, u"ale_2017"_s})) {
            const QString number = need.value(u"number"_s).toString();
            EXPECT_TRUE(need.value(u"supply"_s).toString() != u"none"_s || said.contains(number)) << number.toStdString();
        }
    }
}

TEST(RegisterCommandsTest, ANeedWithLevelAndAgeIsAGapOfItsCells)
{
    QStringList bands;
    for (const QJsonObject &gap : only(u"G11"_s, gapsOfAle())) {
        if (!gap.value(u"why"_s).toString().contains(u"B043"_s))
            continue;
        EXPECT_EQ(gap.value(u"area"_s).toString(), u"Psykisk hälsa"_s);
        bands.append(gap.value(u"level"_s).toString() + u' ' + gap.value(u"band"_s).toString());
    }
    EXPECT_THAT(bands, testing::IsSupersetOf({u"förebyggande 13-15"_s, u"riktad 13-15"_s}));
    EXPECT_FALSE(bands.contains(u"förebyggande 20-24"_s));
}

TEST(RegisterCommandsTest, AGroupThatNothingReachesOnALevelIsAGap)
{
    bool found = false;
    for (const QJsonObject &gap : only(u"G11"_s, gapsOfAle())) {
        if (gap.value(u"need"_s).toString() == u"pojkar och unga män"_s
            && gap.value(u"level"_s).toString() == u"främjande"_s)
            found = gap.value(u"band"_s).isNull() && gap.value(u"area"_s).isNull();
    }
    EXPECT_TRUE(found);
}

TEST(RegisterCommandsTest, G11CanBeAskedForAloneAndLeftOut)
{
    QStringList alone = textsOf(gapsOfAle({u"--test"_s, u"G11"_s}), u"id"_s);
    alone.removeDuplicates();
    EXPECT_THAT(alone, ElementsAre(u"G11"_s));
    EXPECT_TRUE(only(u"G11"_s, gapsOfAle({u"--test"_s, u"G2"_s})).isEmpty());
    const CommandRun ends = run({u"gaps"_s, u"--json"_s, u"--catalogue"_s, u"ale_2017"_s, u"--test"_s, u"G11"_s});
    EXPECT_EQ(ends.exitCode, cli::DoneWithFindings);
}
