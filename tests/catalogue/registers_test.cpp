// The bundled indicators and collaborations against what was read from their sources (tests/data).
#include "support/printers.h"

#include "domain/codes.h"
#include "support/bundledrecords.h"

#include <QSet>

using namespace insats;
using namespace insats::test;

namespace {

const QString kResource = QStringLiteral("(resurs, inget behovsområde)");

QList<Indicator> allIndicators()
{
    QList<Indicator> all;
    for (const CatalogueSet &set : bundledCatalogues())
        all.append(set.indicators);
    return all;
}

QList<Collaboration> collaborationsOf(const QString &catalogue)
{
    QList<Collaboration> found;
    for (const CatalogueSet &set : bundledCatalogues()) {
        for (const Collaboration &one : set.collaborations) {
            if (one.catalogue == catalogue)
                found.append(one);
        }
    }
    return found;
}

QStringList catalogueIds()
{
    QStringList ids;
    for (const CatalogueSet &set : bundledCatalogues()) {
        for (const CatalogueInfo &info : set.catalogues)
            ids.append(info.id);
    }
    return ids;
}

struct RowAndIndicator {
    TableRow row;
    Indicator indicator;
};

// One measure is printed in two sections; the section tells which.
bool belongs(const TableRow &row, const Indicator &indicator)
{
    static const QString twice = u"Elever behöriga till yrkesprogram på gymnasiet efter åk 9"_s;
    if (row.value(u"measure"_s) != indicator.name)
        return false;
    if (indicator.name != twice)
        return true;
    const QString section = row.value(u"source_page_or_section"_s).section(u"avsnitt "_s, 1).section(u',', 0, 0);
    return indicator.sources.value(0).section.contains(u"avsnitt "_s + section + u',');
}

QList<RowAndIndicator> rowsAndIndicators()
{
    const QList<Indicator> all = allIndicators();
    QList<RowAndIndicator> pairs;
    for (const TableRow &row : tableOf(u"ale_2023_indicators.tsv"_s)) {
        const auto before = pairs.size();
        for (const Indicator &indicator : all) {
            if (belongs(row, indicator))
                pairs.append({row, indicator});
        }
        if (pairs.size() != before + 1)
            throw std::runtime_error("not one indicator: " + row.value(u"measure"_s).toStdString());
    }
    return pairs;
}

// What a row prints, by year; a note may say that a column is of another year or planned.
QList<IndicatorValue> valuesIn(const TableRow &row)
{
    const QString note = row.value(u"note"_s);
    QList<IndicatorValue> values;
    if (const QString text = row.value(u"value_2022"_s); !text.isEmpty())
        values.append({note.contains(u"värdet i kolumnen 2022 avser år 2020"_s) ? 2020 : 2022, text.toDouble()});
    if (const QString text = row.value(u"value_2023"_s); !text.isEmpty())
        values.append({2023, text.toDouble(), note.contains(u"2023 = budget 2023"_s)});
    if (const QString text = row.value(u"value_budget_2024"_s); !text.isEmpty())
        values.append({2024, text.toDouble(), true});
    return values;
}

std::optional<IndicatorValue> countryIn(const TableRow &row)
{
    const QString text = row.value(u"riket_2023"_s);
    if (text.isEmpty())
        return std::nullopt;
    return IndicatorValue{row.value(u"note"_s).contains(u"riket avser 2022"_s) ? 2022 : 2023, text.toDouble()};
}

// As the table calls the levels.
QString levelIn(const TableRow &row)
{
    static const QMap<QString, QString> codes = {
        {u"regional"_s, u"regional"_s}, {u"kommunintern"_s, u"municipal"_s}, {u"näringsliv"_s, u"business"_s}};
    return codes.value(row.value(u"level"_s));
}

QSet<QUuid> allInsatser()
{
    QSet<QUuid> uuids;
    for (const CatalogueSet &set : bundledCatalogues()) {
        for (const Intervention &intervention : set.interventions)
            uuids.insert(intervention.uuid);
    }
    return uuids;
}

QList<Intervention> externalActors()
{
    QList<Intervention> found = bundledInterventions(u"ale_2017"_s);
    found.removeIf([](const Intervention &one) {
        return std::ranges::none_of(one.placements, [](const Placement &placement) { return !placement.level; });
    });
    return found;
}

} // namespace

// --- indicators ---

TEST(RegistersTest, ThereAre109Indicators)
{
    EXPECT_EQ(tableOf(u"ale_2023_indicators.tsv"_s).size(), 109);
    QSet<QUuid> uuids;
    for (const Indicator &indicator : allIndicators())
        uuids.insert(indicator.uuid);
    EXPECT_EQ(allIndicators().size(), 109);
    EXPECT_EQ(uuids.size(), 109);
}

TEST(RegistersTest, EveryFigureIsAsPrintedAndInItsYear)
{
    int figures = 0;
    for (const auto &[row, indicator] : rowsAndIndicators()) {
        SCOPED_TRACE(indicator.name.toStdString());
        figures += static_cast<int>(indicator.values.size());
        EXPECT_EQ(indicator.values, valuesIn(row));
        EXPECT_EQ(indicator.country, countryIn(row));
        EXPECT_EQ(indicator.unit, row.value(u"unit"_s));
    }
    EXPECT_GT(figures, 109);
}

TEST(RegistersTest, WhatIsOf2024IsPlanned)
{
    int planned = 0;
    for (const Indicator &indicator : allIndicators()) {
        for (const IndicatorValue &value : indicator.values) {
            planned += value.budget;
            EXPECT_TRUE(value.budget || value.year <= 2023) << indicator.name.toStdString();
        }
    }
    EXPECT_GT(planned, 0);
}

TEST(RegistersTest, ValuesThatTheSourceDoesNotPrintAreNotMadeUp)
{
    int without = 0;
    for (const auto &[row, indicator] : rowsAndIndicators()) {
        const bool prints = !row.value(u"value_2022"_s).isEmpty() || !row.value(u"value_2023"_s).isEmpty()
            || !row.value(u"value_budget_2024"_s).isEmpty();
        EXPECT_EQ(indicator.values.isEmpty(), !prints) << indicator.name.toStdString();
        without += !prints;
    }
    EXPECT_GT(without, 0);
}

TEST(RegistersTest, BetterIsOnlyWhatTheTableSays)
{
    for (const auto &[row, indicator] : rowsAndIndicators()) {
        const QString better = row.value(u"better_when"_s);
        EXPECT_EQ(codeOf(indicator.better), better.isEmpty() ? u"unknown"_s : better) << indicator.name.toStdString();
    }
}

TEST(RegistersTest, AResourceIsNoNeedAndHasNoArea)
{
    int resources = 0;
    for (const auto &[row, indicator] : rowsAndIndicators()) {
        const bool isResource = row.value(u"need_area_suggestion"_s) == kResource;
        resources += isResource;
        EXPECT_EQ(indicator.resource, isResource) << indicator.name.toStdString();
        EXPECT_EQ(indicator.area, isResource ? QString() : row.value(u"need_area_suggestion"_s))
            << indicator.name.toStdString();
    }
    EXPECT_EQ(resources, 16);
}

TEST(RegistersTest, YearsThatCannotSimplyBeComparedSaySo)
{
    int marked = 0;
    for (const auto &[row, indicator] : rowsAndIndicators()) {
        if (!row.value(u"note"_s).contains(u"ej helt jämförbara"_s))
            continue;
        ++marked;
        EXPECT_FALSE(indicator.comparability.isEmpty()) << indicator.name.toStdString();
    }
    EXPECT_GT(marked, 1);
}

TEST(RegistersTest, EachIndicatorHasASourceWithItsSection)
{
    for (const Indicator &indicator : allIndicators()) {
        ASSERT_FALSE(indicator.sources.isEmpty()) << indicator.name.toStdString();
        EXPECT_FALSE(indicator.sources.constFirst().section.isEmpty()) << indicator.name.toStdString();
        EXPECT_TRUE(catalogueIds().contains(indicator.catalogue)) << indicator.name.toStdString();
    }
}

// --- collaborations ---

TEST(RegistersTest, AlingsasHas25Collaborations)
{
    const auto table = tableOf(u"alingsas_2023_collaboration.tsv"_s);
    EXPECT_EQ(table.size(), 25);
    const QList<Collaboration> all = collaborationsOf(u"alingsas_2023"_s);
    ASSERT_EQ(all.size(), 25);
    for (const TableRow &row : table) {
        SCOPED_TRACE(label(row));
        QList<Collaboration> found = all;
        found.removeIf([&row](const Collaboration &one) { return one.name != row.value(u"name"_s); });
        ASSERT_EQ(found.size(), 1);
        const Collaboration one = found.constFirst();
        EXPECT_EQ(codeOf(one.level), levelIn(row));
        EXPECT_EQ(one.parties, test::valuesIn(row.value(u"parties"_s)));
        EXPECT_EQ(one.target, row.value(u"target"_s));
        EXPECT_EQ(one.ageText, row.value(u"age"_s));
        EXPECT_FALSE(one.purpose.isEmpty());
        EXPECT_FALSE(one.sources.isEmpty());
    }
}

TEST(RegistersTest, EveryLinkedInsatsExists)
{
    const QSet<QUuid> known = allInsatser();
    int links = 0;
    for (const CatalogueSet &set : bundledCatalogues()) {
        for (const Collaboration &one : set.collaborations) {
            for (const QUuid &uuid : one.interventions) {
                ++links;
                EXPECT_TRUE(known.contains(uuid)) << one.name.toStdString() << ' ' << uuid.toString().toStdString();
            }
        }
    }
    EXPECT_GT(links, 7);
}

TEST(RegistersTest, AreasOfCollaborationsStandInTheTaxonomy)
{
    QSet<QString> areas;
    for (const NeedArea &area : bundledTaxonomy().areas)
        areas.insert(area.name);
    for (const CatalogueSet &set : bundledCatalogues()) {
        for (const Collaboration &one : set.collaborations) {
            for (const QString &area : one.areas)
                EXPECT_TRUE(areas.contains(area)) << one.name.toStdString() << ": " << area.toStdString();
        }
    }
}

TEST(RegistersTest, AlesSevenExternalActorsAreLinkedOnceEach)
{
    const QList<Collaboration> all = collaborationsOf(u"ale_2017"_s);
    const QList<Intervention> actors = externalActors();
    ASSERT_EQ(actors.size(), 7);
    for (const Intervention &actor : actors) {
        const auto links = std::ranges::count_if(
            all, [&actor](const Collaboration &one) { return one.interventions.contains(actor.uuid); });
        EXPECT_EQ(links, 1) << actor.name.toStdString();
    }
}

TEST(RegistersTest, AlesExternalActorsAreNotEnteredTwice)
{
    QSet<QString> names;
    for (const Collaboration &one : collaborationsOf(u"ale_2017"_s)) {
        EXPECT_FALSE(names.contains(one.name)) << one.name.toStdString();
        names.insert(one.name);
    }
    // A collaboration that bears an actor's name is that actor.
    for (const Intervention &actor : externalActors()) {
        for (const Collaboration &one : collaborationsOf(u"ale_2017"_s)) {
            EXPECT_TRUE(one.name != actor.name || one.interventions.contains(actor.uuid)) << actor.name.toStdString();
        }
        const auto all = bundledInterventions(u"ale_2017"_s);
        EXPECT_EQ(std::ranges::count(all, actor.name, &Intervention::name), 1) << actor.name.toStdString();
    }
}
