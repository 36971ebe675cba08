#include "support/printers.h"

#include "catalogue/catalogue.h"
#include "support/builders.h"
#include "support/thrown.h"

#include <QTemporaryDir>

using namespace insats;
using namespace insats::test;
using testing::Contains;
using testing::Not;

namespace {

const QString kRole = u"redaktör"_s;
const QString kArea = u"Förskola och skola"_s;

// Ale 2017 with its registers, in a file of its own.
class Words : public ::testing::Test {
protected:
    Words()
        : m_catalogue(m_folder.filePath(u"katalog.sqlite"_s))
    {
    }

    const NeedArea &area(const QString &name) const
    {
        const auto &areas = m_catalogue.taxonomy().areas;
        return *std::ranges::find(areas, name, &NeedArea::name);
    }
    QStringList areas() const
    {
        QStringList names;
        for (const NeedArea &area : m_catalogue.taxonomy().areas)
            names.append(area.name);
        return names;
    }
    QString subArea() const { return area(kArea).subAreas.constFirst().name; }
    Intervention placedIn(const QString &area)
    {
        return m_catalogue.search({.catalogues = {u"ale_2017"_s}, .choices = {{Facet::Area, {area}}}})
            .rows.value(0)
            .intervention;
    }

    QTemporaryDir m_folder;
    Catalogue m_catalogue;
};

} // namespace

TEST_F(Words, ARenamedAreaIsRenamedWhereverItStands)
{
    m_catalogue.indexAll();
    const WordUse before = m_catalogue.wordUse();
    const auto needs = m_catalogue.needs({}, QDate(2018, 2, 20)).size();
    const Intervention one = placedIn(kArea);
    m_catalogue.archive(one.uuid, one.revision, kRole);
    m_catalogue.setArea(kArea, u"Må bra"_s, u"Hur man mår"_s, kRole);
    EXPECT_THAT(areas(), Contains(u"Må bra"_s));
    EXPECT_THAT(areas(), Not(Contains(kArea)));
    EXPECT_EQ(area(u"Må bra"_s).definition, u"Hur man mår"_s);
    EXPECT_EQ(m_catalogue.wordUse().areas.value(kArea), 0);
    const auto ofArea = [](const auto &records, const QString &name) {
        return std::ranges::count_if(records, [&](const auto &record) { return record.area == name; });
    };
    EXPECT_EQ(ofArea(m_catalogue.indicators({}), kArea), 0);
    EXPECT_GT(ofArea(m_catalogue.indicators({}), u"Må bra"_s), 0);
    QList<Need> stillThere;
    for (const NeedAnswer &answer : m_catalogue.needs({}, QDate(2018, 2, 20)))
        stillThere.append(answer.need);
    EXPECT_EQ(stillThere.size(), needs);
    EXPECT_EQ(ofArea(stillThere, kArea), 0);
    EXPECT_GT(ofArea(stillThere, u"Må bra"_s), 0);
    int forums = 0;
    for (const Collaboration &forum : m_catalogue.collaborations({})) {
        EXPECT_FALSE(forum.areas.contains(kArea));
        forums += forum.areas.contains(u"Må bra"_s) ? 1 : 0;
    }
    EXPECT_EQ(forums, 18);
    m_catalogue.restore(one.uuid, kRole);
    EXPECT_EQ(m_catalogue.wordUse().areas.value(u"Må bra"_s), before.areas.value(kArea));
    EXPECT_FALSE(placedIn(u"Må bra"_s).name.isEmpty());
    const Change last = m_catalogue.history(placedIn(u"Må bra"_s).uuid).constLast();
    EXPECT_EQ(last.role, kRole);
}

TEST_F(Words, ARenamedSubAreaIsRenamedInEveryPlacement)
{
    const QString old = subArea();
    const int before = m_catalogue.wordUse().subAreas.value(old);
    ASSERT_GT(before, 0);
    m_catalogue.setSubArea(old, u"Samtal"_s, {}, kRole);
    EXPECT_EQ(subArea(), u"Samtal"_s);
    EXPECT_EQ(m_catalogue.wordUse().subAreas.value(u"Samtal"_s), before);
    EXPECT_EQ(m_catalogue.wordUse().subAreas.value(old), 0);
}

TEST_F(Words, ANameThatAnotherHasIsRefusedAndNothingChanges)
{
    const Taxonomy before = m_catalogue.taxonomy();
    const WordUse use = m_catalogue.wordUse();
    EXPECT_EQ(kindThrownBy([&] { m_catalogue.setArea(kArea, u"TRYGGHET"_s, {}, kRole); }), ErrorKind::NameTaken);
    EXPECT_EQ(kindThrownBy([&] { m_catalogue.setArea(kArea, u"Samverkan"_s, {}, kRole); }), ErrorKind::NameTaken);
    EXPECT_EQ(kindThrownBy([&] { m_catalogue.setArea(kArea, u" "_s, {}, kRole); }), ErrorKind::BadData);
    EXPECT_EQ(kindThrownBy([&] { m_catalogue.setArea(u"Finns inte"_s, u"A"_s, {}, kRole); }), ErrorKind::UnknownValue);
    EXPECT_EQ(kindThrownBy([&] { m_catalogue.addSubArea(u"Trygghet"_s, {subArea(), {}}, kRole); }), ErrorKind::NameTaken);
    EXPECT_EQ(m_catalogue.taxonomy(), before);
    EXPECT_EQ(m_catalogue.wordUse(), use);
}

TEST_F(Words, ADefinitionAloneChangesNoRecord)
{
    const QUuid uuid = m_catalogue.listed({u"ale_2017"_s}).constFirst().uuid;
    const auto lines = m_catalogue.history(uuid).size();
    m_catalogue.setArea(kArea, kArea, u"Hur man mår"_s, kRole);
    EXPECT_EQ(area(kArea).definition, u"Hur man mår"_s);
    EXPECT_EQ(m_catalogue.history(uuid).size(), lines);
}

TEST_F(Words, ASubAreaIsRemovedOnlyWhenNothingStandsInIt)
{
    const int placements = m_catalogue.wordUse().subAreas.value(subArea());
    EXPECT_EQ(m_catalogue.removeSubArea(subArea(), kRole), placements);
    EXPECT_GT(placements, 0);
    ASSERT_EQ(area(kArea).subAreas.size(), 1); // it is still there
    const auto before = area(kArea).subAreas.size();
    m_catalogue.addSubArea(kArea, {u" Vila "_s, u"Att vila"_s}, kRole);
    EXPECT_EQ(area(kArea).subAreas.constLast(), (SubArea{u"Vila"_s, u"Att vila"_s}));
    EXPECT_EQ(m_catalogue.removeSubArea(u"Vila"_s, kRole), 0);
    EXPECT_EQ(area(kArea).subAreas.size(), before);
}

TEST_F(Words, AGroupIsAddedAndRenamedEverywhere)
{
    m_catalogue.addGroup(u"ensamkommande barn"_s, kRole);
    EXPECT_EQ(kindThrownBy([&] { m_catalogue.addGroup(u"Ensamkommande barn"_s, kRole); }), ErrorKind::NameTaken);
    const WordUse use = m_catalogue.wordUse();
    const QString group =
        std::ranges::max(use.groups.keys(), {}, [&](const QString &name) { return use.groups.value(name); });
    m_catalogue.renameGroup(group, u"en annan grupp"_s, kRole);
    EXPECT_EQ(m_catalogue.wordUse().groups.value(u"en annan grupp"_s), use.groups.value(group));
    EXPECT_EQ(m_catalogue.wordUse().groups.value(group), 0);
    EXPECT_THAT(m_catalogue.taxonomy().groups, Contains(u"en annan grupp"_s));
}

TEST_F(Words, AnOrganisationThatIsThereTakesInTheOther)
{
    Intervention both = anIntervention().named(u"Två"_s).in(u"ale_2017"_s).by(u"Ungdomsteamet"_s).by(u"Ungdomsenheten"_s);
    m_catalogue.save(both, kRole);
    m_catalogue.renameOrganisation(u"Ungdomsteamet"_s, u"Ungdomsenheten"_s, kRole);
    EXPECT_THAT(m_catalogue.organisations(), Not(Contains(u"Ungdomsteamet"_s)));
    const Intervention merged = m_catalogue.card(both.uuid.toString(QUuid::WithoutBraces));
    ASSERT_EQ(merged.providers.size(), 1);
    EXPECT_EQ(merged.providers.constFirst().organisation, u"Ungdomsenheten"_s);
    EXPECT_EQ(m_catalogue.history(both.uuid).constLast().field, u"providers"_s);
    EXPECT_EQ(kindThrownBy([&] { m_catalogue.renameOrganisation(u"Ungdomsteamet"_s, u"A"_s, kRole); }),
              ErrorKind::UnknownValue);
}
