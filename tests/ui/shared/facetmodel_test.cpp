#include "ui/shared/facetmodel.h"

#include "support/typing.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

using namespace insats;
using namespace insats::ui;
using namespace Qt::StringLiterals;

namespace {

Taxonomy twoAreas()
{
    Taxonomy taxonomy;
    taxonomy.areas = {{u"Psykisk hälsa"_s, u"mind"_s, {}, {{u"Psykisk hälsa och välmående"_s, {}}, {u"Missbruk"_s, {}}}},
                      {u"Trygghet"_s, u"umbrella"_s, {}, {{u"Trygghet och oro"_s, {}}}}};
    return taxonomy;
}

FacetCounts counts(int mental, int misuse)
{
    return {{Facet::Level, {{u"riktad"_s, 4}}},
            {Facet::Area, {{u"Psykisk hälsa"_s, mental}, {u"Trygghet"_s, 0}}},
            {Facet::SubArea, {{u"Psykisk hälsa och välmående"_s, 1}, {u"Missbruk"_s, misuse}}}};
}

QModelIndex areaGroup(const FacetModel &model) { return model.index(1, 0); }

} // namespace

TEST(FacetModelTest, KeepsTheRulesOfItemModelsThroughNewCountsAndTicks)
{
    FacetModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTaxonomy(twoAreas());
    model.setCounts(counts(3, 2));
    model.setCounts(counts(1, 0));
    model.setData(model.index(0, 0, areaGroup(model)), Qt::Checked, Qt::CheckStateRole);
    EXPECT_EQ(model.rowCount(areaGroup(model)), 2);
}

TEST(FacetModelTest, SubAreasStandBelowAnAreaThatHasSeveral)
{
    FacetModel model;
    model.setTaxonomy(twoAreas());
    model.setCounts(counts(3, 2));
    const QModelIndex mental = model.index(0, 0, areaGroup(model));
    const QModelIndex safety = model.index(1, 0, areaGroup(model));
    ASSERT_EQ(model.rowCount(mental), 2);
    EXPECT_EQ(model.index(1, 0, mental).data().toString(), u"Missbruk"_s);
    EXPECT_EQ(model.index(1, 0, mental).data(FacetModel::CountRole).toInt(), 2);
    EXPECT_EQ(model.rowCount(safety), 0);
}

TEST(FacetModelTest, NewCountsOfTheSameValuesDoNotResetTheTree)
{
    FacetModel model;
    model.setTaxonomy(twoAreas());
    model.setCounts(counts(3, 2));
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setCounts(counts(1, 0));
    EXPECT_EQ(resets.count(), 0);
    EXPECT_EQ(model.index(0, 0, areaGroup(model)).data(FacetModel::CountRole).toInt(), 1);
}

TEST(FacetModelTest, TickingAndUntickingIsAChoiceAndNone)
{
    FacetModel model;
    model.setTaxonomy(twoAreas());
    model.setCounts(counts(3, 2));
    const QModelIndex safety = model.index(1, 0, areaGroup(model));
    const QSignalSpy changes(&model, &FacetModel::choicesChanged);
    EXPECT_TRUE(model.setData(safety, Qt::Checked, Qt::CheckStateRole));
    EXPECT_EQ(model.choices().value(Facet::Area), QStringList{u"Trygghet"_s});
    EXPECT_TRUE(model.setData(safety, Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_TRUE(model.choices().isEmpty());
    EXPECT_EQ(changes.count(), 2);
}

TEST(FacetModelTest, AGroupCannotBeTicked)
{
    FacetModel model;
    model.setCounts(counts(3, 2));
    EXPECT_FALSE(model.setData(areaGroup(model), Qt::Checked, Qt::CheckStateRole));
    EXPECT_FALSE(model.flags(areaGroup(model)) & Qt::ItemIsUserCheckable);
}
