#include "catalogue/catalogue.h"
#include "catalogue/importing.h"

#include "exchange/cataloguewriting.h"
#include "support/builders.h"
#include "support/bytes.h"
#include "support/memoryfile.h"
#include "support/printers.h"
#include "support/thrown.h"

#include <QTemporaryDir>

using namespace insats;
using namespace insats::test;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

const QString kRole = u"redaktör"_s;

// A stored catalogue, and a file that is a changed copy of it.
class Import : public ::testing::Test {
protected:
    Import()
        : m_stored({anIntervention().named(u"Läxhjälp"_s).forTarget(u"Elever"_s), anIntervention().named(u"Café"_s),
                    anIntervention().named(u"Kurator"_s)})
        , m_catalogue(m_stored.path())
    {
        m_set.catalogues = m_catalogue.catalogues();
        for (const QString &name : {u"Läxhjälp"_s, u"Café"_s, u"Kurator"_s})
            m_set.interventions.append(stored(name));
    }

    Intervention stored(const QString &name)
    {
        for (const SearchRow &row : found())
            if (row.intervention.name == name)
                return row.intervention;
        throw std::runtime_error("no " + name.toStdString());
    }

    QList<SearchRow> found()
    {
        m_catalogue.indexAll();
        return m_catalogue.search({}).rows;
    }

    QStringList names()
    {
        QStringList names;
        for (const SearchRow &row : found())
            names.append(row.intervention.name);
        return names;
    }

    ImportPreview preview(const QByteArray &content)
    {
        writeBytes(m_stored.beside(u"fil.json"_s), content);
        return m_catalogue.preview({.path = m_stored.beside(u"fil.json"_s)});
    }
    ImportPreview preview() { return preview(exchange::catalogueFileOf(m_set)); }

    static QList<ImportKind> kinds(const ImportPreview &preview)
    {
        QList<ImportKind> kinds;
        for (const ImportRecord &record : preview.records)
            kinds.append(record.kind);
        return kinds;
    }

    MemoryFile m_stored;
    Catalogue m_catalogue;
    CatalogueSet m_set; // of the file
};

} // namespace

TEST_F(Import, TheSameFileChangesNothing)
{
    const ImportPreview same = preview();
    EXPECT_THAT(kinds(same), ElementsAre(ImportKind::Unchanged, ImportKind::Unchanged, ImportKind::Unchanged));
    EXPECT_THAT(same.problems, IsEmpty());
    const Intervention before = stored(u"Läxhjälp"_s);
    m_catalogue.import(same, {}, kRole);
    EXPECT_EQ(stored(u"Läxhjälp"_s), before);
}

TEST_F(Import, AChangedNameIsOneChangeADroppedRecordIsMissingAndANewOneIsAdded)
{
    m_set.interventions[0].name = u"Studiestöd"_s;
    m_set.interventions.removeAt(1);
    m_set.interventions.append(anIntervention().named(u"Fritidsgård"_s));
    const ImportPreview changed = preview();
    EXPECT_THAT(kinds(changed),
                ElementsAre(ImportKind::Changed, ImportKind::Unchanged, ImportKind::Added, ImportKind::Missing));
    ASSERT_THAT(changed.records.at(0).changes, SizeIs(1));
    EXPECT_EQ(changed.records.at(0).changes.at(0).field, u"name"_s);
    EXPECT_EQ(changed.records.at(3).record.name, u"Café"_s);
    EXPECT_THAT(names(), ElementsAre(u"Café"_s, u"Kurator"_s, u"Läxhjälp"_s)); // nothing is written yet
    m_catalogue.import(changed, {}, kRole);
    EXPECT_THAT(names(), ElementsAre(u"Café"_s, u"Fritidsgård"_s, u"Kurator"_s, u"Studiestöd"_s));
    EXPECT_EQ(stored(u"Studiestöd"_s).revision, 2);
    EXPECT_EQ(m_catalogue.history(stored(u"Studiestöd"_s).uuid).constLast().role, kRole);
}

TEST_F(Import, ANewRecordKeepsItsUuidRevisionAndMoment)
{
    Intervention added = anIntervention().named(u"Fritidsgård"_s);
    added.revision = 7;
    added.modified = QDateTime(QDate(2020, 2, 3), QTime(4, 5, 6), Qt::UTC);
    m_set.interventions.append(added);
    m_catalogue.import(preview(), {}, kRole);
    EXPECT_EQ(stored(u"Fritidsgård"_s), added);
}

TEST_F(Import, OnlyWhatIsChosenIsTaken)
{
    m_set.interventions[0].name = u"Studiestöd"_s;
    m_set.interventions[0].target = u"Alla elever"_s;
    m_set.interventions[1].name = u"Fik"_s;
    m_set.interventions.append(anIntervention().named(u"Fritidsgård"_s));
    const ImportPreview changed = preview();
    ImportChoice choice;
    choice.leftOut = {m_set.interventions.at(1).uuid, m_set.interventions.at(3).uuid};
    choice.kept = {{m_set.interventions.at(0).uuid, {u"name"_s}}};
    m_catalogue.import(changed, choice, kRole);
    EXPECT_THAT(names(), ElementsAre(u"Café"_s, u"Kurator"_s, u"Läxhjälp"_s));
    EXPECT_EQ(stored(u"Läxhjälp"_s).target, u"Alla elever"_s);
}

TEST_F(Import, TheLastReviewIsNeverMoved)
{
    m_set.interventions[0].reviewedOn = QDate(2030, 1, 1);
    m_set.interventions[0].reviewerRole = u"någon"_s;
    EXPECT_EQ(preview().records.at(0).kind, ImportKind::Unchanged);
    m_set.interventions[0].target = u"Alla"_s;
    m_catalogue.import(preview(), {}, kRole);
    EXPECT_EQ(stored(u"Läxhjälp"_s).target, u"Alla"_s);
    EXPECT_FALSE(stored(u"Läxhjälp"_s).reviewedOn.isValid());
}

TEST_F(Import, AnAddedRecordIsFoundAndCounted)
{
    m_catalogue.indexAll();
    m_set.interventions.append(anIntervention().named(u"Fritidsgård"_s));
    m_catalogue.import(preview(), {}, kRole);
    m_catalogue.indexAll();
    const SearchReply reply = m_catalogue.search({.text = u"fritidsgård"_s});
    EXPECT_EQ(reply.total, 1);
    EXPECT_EQ(reply.sizes.constFirst().interventions, 4);
}

TEST_F(Import, WhatIsRefusedSaysWhyAndWhereAndTheRestIsTaken)
{
    m_set.interventions[0].name = QString();
    m_set.interventions[1].name = u"Fik"_s;
    const ImportPreview changed = preview();
    ASSERT_EQ(changed.count(ImportKind::Refused), 1);
    const ImportRecord &refused = changed.records.constLast();
    EXPECT_EQ(refused.where, u"interventions[0]"_s);
    ASSERT_THAT(refused.problems, SizeIs(1));
    EXPECT_EQ(refused.problems.constFirst().kind, ProblemKind::MissingField);
    EXPECT_EQ(changed.count(ImportKind::Missing), 0); // it is in the file
    m_catalogue.import(changed, {}, kRole);
    EXPECT_THAT(names(), ElementsAre(u"Fik"_s, u"Kurator"_s, u"Läxhjälp"_s));
}

TEST_F(Import, AUuidOfAnotherCatalogueIsRefused)
{
    m_set.catalogues = {{u"annan"_s, u"Annan"_s, u"Annan"_s, {}, false, {}}};
    for (Intervention &intervention : m_set.interventions)
        intervention.catalogue = u"annan"_s;
    const ImportPreview changed = preview();
    EXPECT_EQ(changed.count(ImportKind::Refused), 3);
    EXPECT_EQ(changed.records.constFirst().problems.constFirst().kind, ProblemKind::DuplicateUuid);
    EXPECT_THAT(changed.newCatalogues, SizeIs(1));
}

TEST_F(Import, ANewCatalogueIsMadeWithWhatItsFileSaysAboutIt)
{
    CatalogueSet set;
    set.catalogues = {{u"ny_2026"_s, u"Nykommun"_s, u"Ny 2026"_s, QDate(2026, 5, 1), false, u"Dokument"_s}};
    set.interventions = {anIntervention().named(u"Öppen förskola"_s).in(u"ny_2026"_s)};
    const ImportPreview made = preview(exchange::catalogueFileOf(set));
    EXPECT_EQ(made.count(ImportKind::Missing), 0); // the file does not hold the other catalogue
    m_catalogue.import(made, {}, kRole);
    EXPECT_TRUE(m_catalogue.catalogues().contains(set.catalogues.constFirst()));
}

TEST_F(Import, EntriesOfRegistersAreAddedAndChangedButNeverRemoved)
{
    Indicator indicator;
    indicator.uuid = QUuid::createUuidV5(QUuid(), u"mått"_s);
    indicator.catalogue = u"prov"_s;
    indicator.name = u"Trygga i skolan"_s;
    indicator.sources = {{u"D"_s, {}}};
    m_set.indicators = {indicator};
    EXPECT_EQ(preview().registerCounts, (RegisterCounts{1, 0, 0}));
    m_catalogue.import(preview(), {}, kRole);
    EXPECT_EQ(preview().registerCounts, (RegisterCounts{0, 0, 1}));
    m_set.indicators[0].unit = u"procent"_s;
    EXPECT_EQ(preview().registerCounts, (RegisterCounts{0, 1, 0}));
    m_catalogue.import(preview(), {}, kRole);
    m_set.indicators = {};
    m_catalogue.import(preview(), {}, kRole);
    const QList<Indicator> kept = m_catalogue.indicators({});
    ASSERT_THAT(kept, SizeIs(1));
    EXPECT_EQ(kept.constFirst().unit, u"procent"_s);
}

TEST_F(Import, WhatWasSavedSinceThePreviewIsAConflictAndNothingIsTaken)
{
    m_set.interventions[0].name = u"Studiestöd"_s;
    m_set.interventions.append(anIntervention().named(u"Fritidsgård"_s));
    const ImportPreview changed = preview();
    Intervention other = stored(u"Läxhjälp"_s);
    other.target = u"Annat"_s;
    m_catalogue.save(other, u"annan"_s);
    EXPECT_EQ(kindThrownBy([&] { m_catalogue.import(changed, {}, kRole); }), ErrorKind::Conflict);
    EXPECT_THAT(names(), ElementsAre(u"Café"_s, u"Kurator"_s, u"Läxhjälp"_s));
}

TEST_F(Import, CancellingLeavesNothingBehind)
{
    CatalogueSet many;
    many.catalogues = {{u"ny_2026"_s, u"Ny"_s, u"Ny"_s, {}, false, {}}};
    for (int i = 0; i < 1000; ++i)
        many.interventions.append(anIntervention().named(u"Insats %1"_s.arg(i)).in(u"ny_2026"_s));
    const ImportPreview made = preview(exchange::catalogueFileOf(many));
    std::stop_source stop;
    QList<int> steps;
    const Progress progress{[&](int done, int total) {
                                steps.append(done);
                                EXPECT_EQ(total, 1000);
                                if (done >= 500)
                                    stop.request_stop();
                            },
                            stop.get_token()};
    EXPECT_EQ(kindThrownBy([&] { m_catalogue.import(made, {}, kRole, progress); }), ErrorKind::Cancelled);
    EXPECT_THAT(steps, ElementsAre(0, 100, 200, 300, 400, 500));
    EXPECT_THAT(names(), SizeIs(3));
    EXPECT_THAT(m_catalogue.catalogues(), SizeIs(1));
}

TEST_F(Import, AFileThatIsNoneOfOursIsAProblemAndAMissingOneAnError)
{
    EXPECT_EQ(preview(QByteArrayLiteral("{\"format\": \"insatskartan\", ")).problems.constFirst().kind,
              ProblemKind::NotJson);
    EXPECT_EQ(kindThrownBy([&] { m_catalogue.preview({.path = m_stored.beside(u"finns-inte.json"_s)}); }),
              ErrorKind::FileMissing);
}

TEST(ImportingTest, AllBundledCataloguesSurviveARoundTripByteByByte)
{
    const QTemporaryDir folder;
    Catalogue full(folder.filePath(u"full.sqlite"_s));
    const QString first = folder.filePath(u"forst.json"_s);
    const QString second = folder.filePath(u"sedan.json"_s);
    EXPECT_EQ(full.exportTo(first, FileFormat::Json, {}, {}).interventions, 376);
    Catalogue empty(folder.filePath(u"tom.sqlite"_s), Filling::Empty);
    const ImportPreview preview = empty.preview({.path = first});
    EXPECT_EQ(preview.count(ImportKind::Added), 376);
    empty.import(preview, {}, kRole);
    EXPECT_EQ(empty.exportTo(second, FileFormat::Json, {}, {}).interventions, 376);
    EXPECT_TRUE(bytesOf(first) == bytesOf(second));
}

TEST(ImportingTest, AFileIsRecognisedByWhatItSays)
{
    const QByteArray filler = "\"a\": \"" + QByteArray(10'000, 'x') + "\"";
    EXPECT_EQ(formatOf("{" + filler + ", \"format\" : \"insatskartan\"}"), FileFormat::Json);
    EXPECT_EQ(formatOf("\xEF\xBB\xBF {\"format\":\"insatskartan\"}"), FileFormat::Json);
    EXPECT_EQ(formatOf("{" + filler + ", \"format\": \"annat\"}"), FileFormat::Hsds);
    EXPECT_EQ(formatOf("[{\"name\": \"insatskartan\"}]"), FileFormat::Hsds);
    EXPECT_EQ(formatOf("PK\x03\x04"), FileFormat::Xlsx);
    EXPECT_EQ(formatOf("Insats;Nivå\n"), FileFormat::Csv);
}
