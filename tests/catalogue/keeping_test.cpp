#include "catalogue/catalogue.h"

#include "support/builders.h"
#include "support/memoryfile.h"
#include "support/printers.h"
#include "support/thrown.h"

using namespace insats;
using namespace insats::test;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

const QString kRole = u"redaktör"_s;

class Keeping : public ::testing::Test {
protected:
    Keeping()
        : m_file({anIntervention().named(u"Läxhjälp"_s).placed(u"Trygghet"_s)})
        , m_catalogue(m_file.path())
    {
        m_catalogue.indexAll();
    }

    Intervention only() { return m_catalogue.search({}).rows.value(0).intervention; }
    QStringList names()
    {
        QStringList names;
        for (const SearchRow &row : m_catalogue.search({}).rows)
            names.append(row.intervention.name);
        return names;
    }

    MemoryFile m_file;
    Catalogue m_catalogue;
};

} // namespace

TEST_F(Keeping, ASavedChangeIsFoundAtOnce)
{
    Intervention record = only();
    record.name = u"Studiestöd"_s;
    const SaveReply reply = m_catalogue.save(record, kRole);
    EXPECT_EQ(reply.outcome, SaveOutcome::Saved);
    EXPECT_EQ(reply.record.revision, 2);
    EXPECT_EQ(m_catalogue.search({.text = u"studiestöd"_s}).total, 1);
    EXPECT_EQ(m_catalogue.search({.text = u"läxhjälp"_s}).total, 0);
    EXPECT_EQ(reply.record, only());
}

TEST_F(Keeping, ANewRecordIsFoundAtOnceAndCounted)
{
    Intervention record = anIntervention().named(u"Café"_s);
    record.uuid = {};
    const SaveReply reply = m_catalogue.save(record, kRole);
    EXPECT_FALSE(reply.record.uuid.isNull());
    EXPECT_EQ(m_catalogue.search({.text = u"café"_s}).total, 1);
    EXPECT_EQ(m_catalogue.search({}).sizes.constFirst().interventions, 2);
}

TEST_F(Keeping, SavingWhatIsStoredWritesNothing)
{
    EXPECT_EQ(m_catalogue.save(only(), kRole).outcome, SaveOutcome::Unchanged);
    EXPECT_THAT(m_catalogue.history(only().uuid), SizeIs(1));
}

TEST_F(Keeping, SavingAnOldVersionShowsTheStoredOneAndWritesNothing)
{
    const Intervention old = only();
    Intervention first = old;
    first.name = u"Studiestöd"_s;
    m_catalogue.save(first, u"annan"_s);
    Intervention second = old;
    second.name = u"Läxcafé"_s;
    const SaveReply reply = m_catalogue.save(second, kRole);
    EXPECT_EQ(reply.outcome, SaveOutcome::Conflict);
    EXPECT_EQ(reply.record.name, u"Studiestöd"_s);
    EXPECT_EQ(only().name, u"Studiestöd"_s);
}

TEST_F(Keeping, WhatRulesForbidIsNotSaved)
{
    Intervention record = only();
    record.age = {12, 6, AgeBasis::Stated};
    const SaveReply reply = m_catalogue.save(record, kRole);
    EXPECT_EQ(reply.outcome, SaveOutcome::Refused);
    EXPECT_THAT(reply.refusals, SizeIs(1));
    EXPECT_EQ(only().revision, 1);
}

TEST_F(Keeping, AnArchivedRecordIsNeitherFoundNorCountedUntilItComesBack)
{
    const QUuid uuid = only().uuid;
    m_catalogue.archive(uuid, 1, kRole);
    EXPECT_EQ(m_catalogue.search({}).total, 0);
    EXPECT_EQ(m_catalogue.search({}).sizes.size(), 0);
    ASSERT_THAT(m_catalogue.archived(), SizeIs(1));
    EXPECT_EQ(m_catalogue.recordNamed(uuid.toString(QUuid::WithoutBraces).left(6)), uuid);
    m_catalogue.restore(uuid, kRole);
    EXPECT_EQ(m_catalogue.search({.text = u"läxhjälp"_s}).total, 1);
    EXPECT_THAT(m_catalogue.archived(), IsEmpty());
}

TEST_F(Keeping, ARecordThatTakesAnArchivedOnesPlaceInTheFileIsFoundToo)
{
    m_catalogue.archive(only().uuid, 1, kRole);
    m_catalogue.save(anIntervention().named(u"Café"_s), kRole);
    EXPECT_THAT(names(), ElementsAre(u"Café"_s));
    EXPECT_EQ(m_catalogue.search({.text = u"läxhjälp"_s}).total, 0);
}

TEST_F(Keeping, AnotherProcessSeesWhatWasSavedArchivedAndAdded)
{
    Catalogue other(m_file.path());
    other.indexAll();
    Intervention record = only();
    record.name = u"Studiestöd"_s;
    m_catalogue.save(record, kRole);
    m_catalogue.save(anIntervention().named(u"Café"_s), kRole);
    EXPECT_EQ(other.search({.text = u"studiestöd"_s}).total, 1);
    EXPECT_EQ(other.search({.text = u"café"_s}).total, 1);
    m_catalogue.archive(record.uuid, 2, kRole);
    EXPECT_EQ(other.search({}).total, 1);
}

TEST_F(Keeping, UndoingGoesBackStepByStepAndIsFoundAtOnce)
{
    const QUuid uuid = only().uuid;
    for (const QString &name : {u"Studiestöd"_s, u"Läxcafé"_s}) {
        Intervention record = only();
        record.name = name;
        m_catalogue.save(record, kRole);
    }
    EXPECT_EQ(m_catalogue.undo(uuid, kRole).value(0).to, QJsonValue(u"Studiestöd"_s));
    EXPECT_THAT(names(), ElementsAre(u"Studiestöd"_s));
    m_catalogue.undo(uuid, kRole);
    EXPECT_THAT(names(), ElementsAre(u"Läxhjälp"_s));
    m_catalogue.undo(uuid, kRole); // its coming in
    EXPECT_THAT(names(), IsEmpty());
    m_catalogue.undo(uuid, kRole); // its going
    EXPECT_THAT(names(), ElementsAre(u"Läxhjälp"_s));
}

TEST_F(Keeping, AnyChangeCanBeTakenBackAndLaterOnesStay)
{
    Intervention record = only();
    record.name = u"Studiestöd"_s;
    record = m_catalogue.save(record, kRole).record;
    record.target = u"Elever"_s;
    m_catalogue.save(record, kRole);
    m_catalogue.undo(record.uuid, 2, kRole);
    EXPECT_EQ(only().name, u"Läxhjälp"_s);
    EXPECT_EQ(only().target, u"Elever"_s);
    EXPECT_EQ(kindThrownBy([&] { m_catalogue.undo(record.uuid, 77, kRole); }), ErrorKind::NothingToUndo);
}

TEST_F(Keeping, CopiesInAnotherCatalogueAreRecordsOfTheirOwnThatNobodyHasReviewed)
{
    Intervention reviewed = only();
    reviewed.reviewedOn = QDate(2024, 5, 6);
    reviewed.reviewerRole = u"samordnare"_s;
    m_catalogue.save(reviewed, kRole);
    CatalogueInfo other{.id = u"annan"_s, .municipality = u"Annan"_s, .title = u"Annan 2026"_s};
    m_catalogue.addCatalogue(other, kRole);
    EXPECT_EQ(m_catalogue.copyTo(u"annan"_s, {reviewed.uuid}, kRole), 1);
    const QList<ListedRecord> listed = m_catalogue.listed({u"annan"_s});
    ASSERT_THAT(listed, SizeIs(1));
    EXPECT_NE(listed.constFirst().uuid, reviewed.uuid);
    EXPECT_EQ(listed.constFirst().name, u"Läxhjälp"_s);
    EXPECT_FALSE(listed.constFirst().reviewedOn.isValid());
    EXPECT_THAT(m_catalogue.listed({u"prov"_s}), SizeIs(1));
    EXPECT_EQ(m_catalogue.search({.text = u"läxhjälp"_s}).total, 2);
    EXPECT_EQ(kindThrownBy([&] { m_catalogue.copyTo(u"finns inte"_s, {reviewed.uuid}, kRole); }),
              ErrorKind::UnknownCatalogue);
}

TEST_F(Keeping, RecordsAndOrganisationsAreListedInSwedishOrder)
{
    for (const QString &name : {u"Öppet hus"_s, u"Ängen"_s, u"Zebran"_s})
        m_catalogue.save(anIntervention().named(name).by(name), kRole);
    QStringList names;
    for (const ListedRecord &record : m_catalogue.listed({}))
        names.append(record.name);
    EXPECT_EQ(names, (QStringList{u"Läxhjälp"_s, u"Zebran"_s, u"Ängen"_s, u"Öppet hus"_s}));
    EXPECT_EQ(m_catalogue.organisations(), (QStringList{u"Zebran"_s, u"Ängen"_s, u"Öppet hus"_s}));
}

TEST_F(Keeping, ASnapshotKeepsTheCatalogueAsItWas)
{
    const Snapshot snapshot = m_catalogue.freeze(u"Före mötet"_s, {}, kRole);
    EXPECT_EQ(snapshot.interventions, 1);
    EXPECT_EQ(snapshot.catalogues, QStringList{u"prov"_s});
    ASSERT_THAT(m_catalogue.snapshots(), SizeIs(1));
    EXPECT_EQ(m_catalogue.snapshots().constFirst().name, u"Före mötet"_s);
    EXPECT_EQ(kindThrownBy([&] { m_catalogue.freeze(u"Före mötet"_s, {}, kRole); }), ErrorKind::NameTaken);
}

TEST_F(Keeping, AForgottenSnapshotIsGoneAndItsNameFree)
{
    m_catalogue.freeze(u"Före mötet"_s, {}, kRole);
    m_catalogue.forget(u"Före mötet"_s);
    EXPECT_THAT(m_catalogue.snapshots(), IsEmpty());
    EXPECT_EQ(kindThrownBy([&] { m_catalogue.forget(u"Före mötet"_s); }), ErrorKind::UnknownSnapshot);
    m_catalogue.freeze(u"Före mötet"_s, {}, kRole);
}

TEST_F(Keeping, ANewCatalogueIsThereAtOnceAndTakesRecords)
{
    const CatalogueInfo ale{u"ale_2026"_s, u"Ale"_s, u"Ale 2026"_s, QDate(2026, 11, 27), false, {}};
    m_catalogue.addCatalogue(ale, kRole);
    EXPECT_TRUE(m_catalogue.catalogues().contains(ale));
    m_catalogue.save(anIntervention().named(u"Café"_s).in(ale.id), kRole);
    EXPECT_EQ(m_catalogue.search({.catalogues = {ale.id}}).total, 1);
    EXPECT_EQ(kindThrownBy([&] { m_catalogue.addCatalogue(ale, kRole); }), ErrorKind::NameTaken);
}

TEST_F(Keeping, ACatalogueHasAMunicipalityAndATitle)
{
    EXPECT_EQ(kindThrownBy([&] {
                  m_catalogue.addCatalogue({u"a"_s, u" "_s, u"A"_s, {}, false, {}}, kRole);
              }),
              ErrorKind::BadData);
    EXPECT_EQ(kindThrownBy([&] {
                  m_catalogue.setCatalogueInfo({u"prov"_s, u"Prov"_s, {}, {}, false, {}}, kRole);
              }),
              ErrorKind::BadData);
}

TEST_F(Keeping, ChangedDetailsAreToldAtOnce)
{
    CatalogueInfo info = m_catalogue.catalogues().constFirst();
    info.title = u"Arbetskatalog"_s;
    m_catalogue.setCatalogueInfo(info, kRole);
    EXPECT_EQ(m_catalogue.catalogues().constFirst().title, u"Arbetskatalog"_s);
    EXPECT_EQ(m_catalogue.search({}).catalogues.constFirst().title, u"Arbetskatalog"_s);
}
