#include "support/printers.h"

#include "domain/fields.h"
#include "store/interventions.h"
#include "store/statement.h"
#include "support/builders.h"
#include "support/memoryfile.h"
#include "support/thrown.h"

using namespace insats;
using namespace insats::test;
using store::Connection;
using store::StoredIntervention;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace insats::store {

inline void PrintTo(const StoredIntervention &stored, std::ostream *out)
{
    *out << stored.id << ' ';
    PrintTo(stored.intervention, out);
}

} // namespace insats::store

namespace {

const QDateTime kLater(QDate(2025, 3, 4), QTime(5, 6, 7), Qt::UTC);

StoredIntervention readOne(const Connection &connection, store::RecordId id)
{
    return store::readInterventions(connection, {id}).value(0);
}

QStringList namesOf(const QList<StoredIntervention> &records)
{
    QStringList names;
    for (const StoredIntervention &record : records)
        names.append(record.intervention.name);
    return names;
}

} // namespace

TEST(InterventionsTest, TheFullRecordOfTheTestsIsFull)
{
    const Intervention nothing;
    const Intervention full = interventionWithEveryField();
    const QJsonObject empty = toJson(nothing);
    forEachField(full, [&](const char *name, const auto &value) {
        EXPECT_NE(QJsonValue(toJson(value)), empty.value(QLatin1StringView(name))) << name;
    });
}

TEST(InterventionsTest, EveryFieldSurvives)
{
    const MemoryFile file;
    const Connection connection(file.path());
    const auto stored = store::insertIntervention(connection, interventionWithEveryField(), {u"prov"_s, kLater});
    EXPECT_EQ(readOne(connection, stored.id).intervention, interventionWithEveryField());
}

TEST(InterventionsTest, EveryFieldSurvivesAnUpdate)
{
    const MemoryFile file;
    const Connection connection(file.path());
    Intervention bare = anIntervention().named(u"Bar"_s);
    bare.uuid = interventionWithEveryField().uuid;
    const auto stored = store::insertIntervention(connection, bare, {u"prov"_s, kLater});

    Intervention full = interventionWithEveryField();
    full.revision = 1;
    store::updateIntervention(connection, full, {u"prov"_s, kLater});
    full.revision = 2;
    full.modified = kLater;
    EXPECT_EQ(readOne(connection, stored.id).intervention, full);
}

TEST(InterventionsTest, BareRecordSurvives)
{
    const MemoryFile file;
    const Connection connection(file.path());
    Intervention bare = anIntervention().named(u"Bar"_s);
    const auto stored = store::insertIntervention(connection, bare, {u"prov"_s, kLater});
    bare.revision = 1;
    bare.modified = kLater;
    EXPECT_EQ(readOne(connection, stored.id).intervention, bare);
}

TEST(InterventionsTest, InsertingGivesIdRevisionAndMomentWhenNoneAreGiven)
{
    const MemoryFile file;
    const Connection connection(file.path());
    Intervention bare = anIntervention().named(u"Bar"_s);
    bare.uuid = {};
    const Intervention stored = store::insertIntervention(connection, bare, {u"prov"_s, kLater}).intervention;
    EXPECT_FALSE(stored.uuid.isNull());
    EXPECT_EQ(stored.revision, 1);
    EXPECT_EQ(stored.modified, kLater);
}

TEST(InterventionsTest, WhatInsertingReturnsIsWhatTheFileHolds)
{
    const MemoryFile file;
    const Connection connection(file.path());
    const QDateTime withMilliseconds = kLater.addMSecs(789);
    const auto returned =
        store::insertIntervention(connection, anIntervention().named(u"Bar"_s), {u"prov"_s, withMilliseconds});
    EXPECT_EQ(readOne(connection, returned.id).intervention.modified, returned.intervention.modified);
    EXPECT_EQ(readOne(connection, returned.id), returned);
}

TEST(InterventionsTest, InsertingIsTheFirstLineOfTheHistory)
{
    const MemoryFile file;
    const Connection connection(file.path());
    const Intervention stored =
        store::insertIntervention(connection, anIntervention().named(u"Läxhjälp"_s), {u"samordnare"_s, kLater}).intervention;
    const QList<Change> expected = {
        {stored.uuid, 1, kLater, u"samordnare"_s, QString(), QJsonValue(QJsonValue::Undefined), u"Läxhjälp"_s}};
    EXPECT_EQ(store::readHistory(connection, stored.uuid), expected);
}

TEST(InterventionsTest, UpdateWritesOneLineOfHistoryForEachChangedField)
{
    const MemoryFile file;
    const Connection connection(file.path());
    Intervention changed =
        store::insertIntervention(connection, anIntervention().named(u"Läxhjälp"_s), {u"prov"_s, MemoryFile::savedAt()})
            .intervention;
    changed.name = u"Läxstuga"_s;
    changed.cost = Cost::Free;
    store::updateIntervention(connection, changed, {u"redaktör"_s, kLater});

    const QList<Change> lines = store::readHistory(connection, changed.uuid).mid(1);
    const Change name{changed.uuid, 2, kLater, u"redaktör"_s, u"name"_s, u"Läxhjälp"_s, u"Läxstuga"_s};
    const Change cost{changed.uuid, 2, kLater, u"redaktör"_s, u"cost"_s, u"unknown"_s, u"free"_s};
    EXPECT_EQ(lines, (QList<Change>{name, cost}));
}

TEST(InterventionsTest, UpdateCountsTheRevisionUp)
{
    const MemoryFile file;
    const Connection connection(file.path());
    auto stored = store::insertIntervention(connection, anIntervention().named(u"En"_s), {u"prov"_s, MemoryFile::savedAt()});
    stored.intervention.summary = u"Ny text"_s;
    const auto updated = store::updateIntervention(connection, stored.intervention, {u"prov"_s, kLater});
    EXPECT_EQ(updated.intervention.revision, 2);
    EXPECT_EQ(updated.intervention.modified, kLater);
    EXPECT_EQ(readOne(connection, stored.id), updated);
}

TEST(InterventionsTest, UpdateWithoutAChangeWritesNothing)
{
    const MemoryFile file;
    const Connection connection(file.path());
    const auto stored =
        store::insertIntervention(connection, interventionWithEveryField(), {u"prov"_s, MemoryFile::savedAt()});
    const auto updated = store::updateIntervention(connection, stored.intervention, {u"prov"_s, kLater});
    EXPECT_EQ(updated, stored);
    EXPECT_THAT(store::readHistory(connection, stored.intervention.uuid), SizeIs(1));
}

TEST(InterventionsTest, UpdateReplacesPlacementsAndProviders)
{
    const MemoryFile file;
    const Connection connection(file.path());
    auto stored = store::insertIntervention(connection, interventionWithEveryField(), {u"prov"_s, MemoryFile::savedAt()});
    stored.intervention.placements = {{u"Trygghet"_s, {}, PreventionLevel::Indicated, {}, {}, PlacementBasis::Source}};
    stored.intervention.providers = {{u"Skolan"_s, ProviderRole::Deliver}};
    store::updateIntervention(connection, stored.intervention, {u"prov"_s, kLater});
    const Intervention read = readOne(connection, stored.id).intervention;
    EXPECT_EQ(read.placements, stored.intervention.placements);
    EXPECT_EQ(read.providers, stored.intervention.providers);
}

TEST(InterventionsTest, OldRevisionIsAConflictAndWritesNothing)
{
    const MemoryFile file;
    const Connection connection(file.path());
    auto stored = store::insertIntervention(connection, anIntervention().named(u"En"_s), {u"prov"_s, MemoryFile::savedAt()});
    Intervention mine = stored.intervention;
    Intervention theirs = stored.intervention;
    theirs.summary = u"Deras"_s;
    store::updateIntervention(connection, theirs, {u"prov"_s, kLater});

    mine.summary = u"Min"_s;
    EXPECT_EQ(kindThrownBy([&] { store::updateIntervention(connection, mine, {u"prov"_s, kLater}); }), ErrorKind::Conflict);
    EXPECT_EQ(readOne(connection, stored.id).intervention.summary, u"Deras"_s);
    EXPECT_THAT(store::readHistory(connection, mine.uuid), SizeIs(2));
}

TEST(InterventionsTest, UpdateOfWhatIsNotThereIsNotFound)
{
    const MemoryFile file;
    const Connection connection(file.path());
    EXPECT_EQ(kindThrownBy([&] {
                  store::updateIntervention(connection, anIntervention(), {u"prov"_s, kLater});
              }),
              ErrorKind::NotFound);
}

TEST(InterventionsTest, TheSameUuidTwiceIsRefused)
{
    const MemoryFile file({anIntervention().named(u"En"_s)});
    const Connection connection(file.path());
    EXPECT_EQ(kindThrownBy([&] {
                  store::insertIntervention(connection, anIntervention().named(u"En"_s), {u"prov"_s, kLater});
              }),
              ErrorKind::Storage);
}

TEST(InterventionsTest, UnknownCatalogueIsRefused)
{
    const MemoryFile file;
    const Connection connection(file.path());
    EXPECT_EQ(kindThrownBy([&] {
                  store::insertIntervention(connection, anIntervention().in(u"annan"_s), {u"prov"_s, kLater});
              }),
              ErrorKind::Storage);
}

TEST(InterventionsTest, RecordsComeInTheOrderAskedFor)
{
    const MemoryFile file({anIntervention().named(u"A"_s), anIntervention().named(u"B"_s), anIntervention().named(u"C"_s)});
    const Connection connection(file.path());
    const auto all = store::readInterventionsAfter(connection, 0, 100);
    ASSERT_THAT(all, SizeIs(3));
    const auto records = store::readInterventions(connection, {all.at(2).id, 4711, all.at(0).id});
    EXPECT_EQ(namesOf(records), (QStringList{u"C"_s, u"A"_s}));
}

TEST(InterventionsTest, BatchesFollowEachOther)
{
    const MemoryFile file({anIntervention().named(u"A"_s), anIntervention().named(u"B"_s), anIntervention().named(u"C"_s)});
    const Connection connection(file.path());
    const auto first = store::readInterventionsAfter(connection, 0, 2);
    const auto second = store::readInterventionsAfter(connection, first.constLast().id, 2);
    EXPECT_EQ(namesOf(first), (QStringList{u"A"_s, u"B"_s}));
    EXPECT_EQ(namesOf(second), QStringList{u"C"_s});
    EXPECT_THAT(store::readInterventionsAfter(connection, second.constLast().id, 2), IsEmpty());
}

TEST(InterventionsTest, TheBeginningOfAnIdWillDo)
{
    const MemoryFile file({anIntervention().named(u"A"_s).withId(u"abcd0000-0000-4000-8000-000000000000"_s),
                           anIntervention().named(u"B"_s).withId(u"abce0000-0000-4000-8000-000000000000"_s)});
    const Connection connection(file.path());
    EXPECT_EQ(namesOf(store::findByUuid(connection, u"ABCE"_s, 9)), QStringList{u"B"_s});
    EXPECT_EQ(namesOf(store::findByUuid(connection, u"abc"_s, 9)), (QStringList{u"A"_s, u"B"_s}));
    EXPECT_EQ(namesOf(store::findByUuid(connection, u"abc"_s, 1)), QStringList{u"A"_s});
    EXPECT_THAT(store::findByUuid(connection, u"%"_s, 9), IsEmpty());
}

TEST(InterventionsTest, AValueThatTheProgramCannotHaveWrittenIsDamage)
{
    const MemoryFile file({anIntervention().named(u"A"_s)});
    runRawSql(file.path(), {u"UPDATE intervention SET cost = 'gratis'"_s});
    const Connection connection(file.path());
    EXPECT_EQ(kindThrownBy([&] { store::readInterventionsAfter(connection, 0, 9); }), ErrorKind::FileDamaged);
}

TEST(InterventionsTest, StrangeTextSurvives)
{
    const MemoryFile file;
    const Connection connection(file.path());
    Intervention strange = anIntervention().named(u"\u202E<script>😀\u0301 ' \" \\ %1"_s);
    strange.keywords = {QString(10000, u'å'), u"tab\tny rad\n"_s};
    const auto stored = store::insertIntervention(connection, strange, {u"prov"_s, kLater});
    const Intervention read = readOne(connection, stored.id).intervention;
    EXPECT_EQ(read.name, strange.name);
    EXPECT_EQ(read.keywords, strange.keywords);
}

TEST(InterventionsTest, ReadByUuidKeepsTheAskedOrderAndLeavesOutWhatIsNotThere)
{
    QList<Intervention> twelve;
    for (int i = 0; i < 12; ++i)
        twelve.append(anIntervention().named(u"Insats %1"_s.arg(i)));
    const MemoryFile file(twelve);
    const Connection connection(file.path());
    QList<QUuid> asked{QUuid::createUuid()};
    QStringList names;
    for (int i = 11; i >= 0; --i) {
        asked.append(twelve.at(i).uuid);
        names.append(twelve.at(i).name);
    }
    asked.append(QUuid());
    EXPECT_EQ(namesOf(store::readByUuid(connection, asked)), names);
    EXPECT_THAT(store::readByUuid(connection, {}), IsEmpty());
}

TEST(InterventionsTest, ReadByUuidReadsTheWholeRecord)
{
    const MemoryFile file({interventionWithEveryField()});
    const Connection connection(file.path());
    EXPECT_EQ(store::readByUuid(connection, {interventionWithEveryField().uuid}).value(0).intervention,
              interventionWithEveryField());
}

TEST(InterventionsTest, TopicsSurviveInTheirOrder)
{
    const MemoryFile file;
    const Connection connection(file.path());
    const auto stored = store::insertIntervention(
        connection, anIntervention().onTopic(u"språkstöd"_s).onTopic(u"läxhjälp \"åäö\""_s), {u"prov"_s, kLater});
    EXPECT_EQ(readOne(connection, stored.id).intervention.topics, (QStringList{u"språkstöd"_s, u"läxhjälp \"åäö\""_s}));
}

TEST(InterventionsTest, NamesAreReadByUuidAndWhatIsNotThereIsLeftOut)
{
    const MemoryFile file;
    const Connection connection(file.path());
    const Intervention first = anIntervention().named(u"Läxhjälp"_s);
    const Intervention second = anIntervention().named(u"Fält"_s);
    const Intervention absent = anIntervention().named(u"Aldrig sparad"_s);
    for (const Intervention &intervention : {first, second, Intervention(anIntervention().named(u"Oombedd"_s))})
        store::insertIntervention(connection, intervention, {u"prov"_s, kLater});
    const QHash<QUuid, QString> names = store::readNames(connection, {second.uuid, absent.uuid, first.uuid, second.uuid});
    EXPECT_EQ(names, (QHash<QUuid, QString>{{first.uuid, u"Läxhjälp"_s}, {second.uuid, u"Fält"_s}}));
}

TEST(InterventionsTest, NoNamesAreReadWhenNoneAreAskedFor)
{
    const MemoryFile file;
    const Connection connection(file.path());
    store::insertIntervention(connection, anIntervention(), {u"prov"_s, kLater});
    EXPECT_TRUE(store::readNames(connection, {}).isEmpty());
}

TEST(InterventionsTest, AnArchivedRecordIsGoneAndCanBePutBackWhole)
{
    const MemoryFile file({interventionWithEveryField()});
    const Connection connection(file.path());
    const Intervention before = store::readInterventionsAfter(connection, 0, 1).constFirst().intervention;
    store::archiveIntervention(connection, before.uuid, before.revision, {u"redaktör"_s, kLater});
    EXPECT_EQ(store::countInterventions(connection), 0);
    const QList<ArchivedRecord> archived = store::readArchived(connection);
    ASSERT_THAT(archived, SizeIs(1));
    EXPECT_EQ(archived.constFirst(),
              (ArchivedRecord{before.uuid, before.catalogue, before.name, kLater, u"redaktör"_s}));

    Intervention expected = before;
    expected.revision += 2;
    expected.modified = kLater;
    EXPECT_EQ(store::restoreIntervention(connection, before.uuid, {u"redaktör"_s, kLater}).intervention, expected);
    EXPECT_THAT(store::readArchived(connection), IsEmpty());
    EXPECT_EQ(store::readInterventionsAfter(connection, 0, 1).constFirst().intervention, expected);
}

TEST(InterventionsTest, ArchivingAndRestoringStandInTheHistory)
{
    const MemoryFile file({anIntervention().named(u"Läxhjälp"_s)});
    const Connection connection(file.path());
    const Intervention before = store::readInterventionsAfter(connection, 0, 1).constFirst().intervention;
    store::archiveIntervention(connection, before.uuid, 1, {u"redaktör"_s, kLater});
    store::restoreIntervention(connection, before.uuid, {u"redaktör"_s, kLater, 2});
    const QList<Change> history = store::readHistory(connection, before.uuid);
    ASSERT_THAT(history, SizeIs(3));
    EXPECT_EQ(history.at(1).revision, 2);
    EXPECT_EQ(history.at(1).from, QJsonValue(u"Läxhjälp"_s));
    EXPECT_TRUE(history.at(1).to.isUndefined());
    EXPECT_EQ(history.at(2).revision, 3);
    EXPECT_TRUE(history.at(2).from.isUndefined());
    EXPECT_EQ(history.at(2).to, QJsonValue(u"Läxhjälp"_s));
    EXPECT_EQ(history.at(2).undoes, 2);
    EXPECT_EQ(history.at(1).undoes, 0);
}

TEST(InterventionsTest, ArchivingAnOldRevisionIsAConflictAndRestoringWhatIsNotArchivedIsNotFound)
{
    const MemoryFile file({anIntervention().named(u"Läxhjälp"_s)});
    const Connection connection(file.path());
    const QUuid uuid = store::readInterventionsAfter(connection, 0, 1).constFirst().intervention.uuid;
    EXPECT_EQ(kindThrownBy([&] { store::archiveIntervention(connection, uuid, 7, {u"r"_s, kLater}); }), ErrorKind::Conflict);
    EXPECT_EQ(store::countInterventions(connection), 1);
    EXPECT_EQ(kindThrownBy([&] { store::restoreIntervention(connection, uuid, {u"r"_s, kLater}); }), ErrorKind::NotFound);
}

TEST(InterventionsTest, RecordsAreListedWithTheNamesThatTheyAreRecognisedBy)
{
    const MemoryFile file({anIntervention().named(u"Läxhjälp"_s).called(u"Studiestöd"_s), anIntervention().named(u"Café"_s)});
    const Connection connection(file.path());
    const QList<store::NamedRecord> records = store::readNamed(connection);
    ASSERT_THAT(records, SizeIs(2));
    EXPECT_EQ(records.at(0).name, u"Läxhjälp"_s);
    EXPECT_EQ(records.at(0).aliases, QStringList{u"Studiestöd"_s});
    EXPECT_EQ(records.at(0).catalogue, u"prov"_s);
    EXPECT_EQ(records.at(1).name, u"Café"_s);
}

TEST(InterventionsTest, AVersionTellsRecordsApartThatGetTheSameIdOneAfterTheOther)
{
    const MemoryFile file({anIntervention().named(u"Läxhjälp"_s)});
    const Connection connection(file.path());
    const auto before = store::readVersions(connection);
    const Intervention first = store::readInterventionsAfter(connection, 0, 1).constFirst().intervention;
    store::archiveIntervention(connection, first.uuid, 1, {u"r"_s, kLater});
    store::insertIntervention(connection, anIntervention().named(u"Café"_s), {u"r"_s, kLater});
    const auto after = store::readVersions(connection);
    ASSERT_EQ(before.keys(), after.keys());
    EXPECT_NE(before.values(), after.values());
}
