#include "support/printers.h"

#include "store/catalogues.h"
#include "support/builders.h"
#include "support/memoryfile.h"
#include "support/thrown.h"

using namespace insats;
using namespace insats::test;
using store::Connection;

namespace {

const store::Saving kSaving{u"samordnare"_s, MemoryFile::savedAt()};

CoverageParameters otherParameters()
{
    CoverageParameters parameters;
    parameters.bands = {{0, 17}, {18, 127}};
    parameters.thinUpTo = 2;
    parameters.overduePercent = 25;
    parameters.cliffMonths = 6;
    parameters.everyoneIsAllAges = true;
    return parameters;
}

int linesOfHistory(const Connection &connection)
{
    store::Statement count(connection, u"SELECT count(*) FROM history WHERE record LIKE 'catalogue:%'"_s);
    count.run();
    count.next();
    return static_cast<int>(count.number(0));
}

} // namespace

TEST(CataloguesTest, EveryFieldSurvives)
{
    const MemoryFile file;
    const Connection connection(file.path());
    const CatalogueInfo ale{u"ale_2017"_s, u"Ale"_s,         u"Ale 2017"_s,     QDate(2018, 2, 20),
                            true,          u"Inventering"_s, otherParameters(), u"Socialtjänstens mottagning"_s};
    store::writeCatalogue(connection, ale);
    EXPECT_EQ(store::readCatalogues(connection).constFirst(), ale);
}

TEST(CataloguesTest, UnknownDateStaysUnknown)
{
    const MemoryFile file;
    const Connection connection(file.path());
    store::writeCatalogue(connection, {u"a"_s, u"A"_s, {}, {}, false, {}});
    EXPECT_FALSE(store::readCatalogues(connection).constFirst().inventoryDate.isValid());
}

TEST(CataloguesTest, SameIdReplacesAndKeepsTheRecords)
{
    const MemoryFile file({anIntervention().named(u"En"_s)});
    const Connection connection(file.path());
    const CatalogueInfo other{u"prov"_s, u"Prov"_s,        u"Ny titel"_s,     QDate(2025, 1, 1),
                              true,      u"Ny listning"_s, otherParameters(), u"Mottagningen"_s};
    store::writeCatalogue(connection, other);
    EXPECT_EQ(store::readCatalogues(connection), QList<CatalogueInfo>{other});
    EXPECT_EQ(store::countInterventions(connection), 1);
}

TEST(CataloguesTest, OrderIsMunicipalityThenDate)
{
    const MemoryFile file;
    const Connection connection(file.path());
    store::writeCatalogue(connection, {u"b_ny"_s, u"B"_s, {}, QDate(2023, 1, 1), false, {}});
    store::writeCatalogue(connection, {u"b_gammal"_s, u"B"_s, {}, QDate(2017, 1, 1), false, {}});
    store::writeCatalogue(connection, {u"a"_s, u"A"_s, {}, QDate(2024, 1, 1), false, {}});
    QStringList ids;
    for (const CatalogueInfo &catalogue : store::readCatalogues(connection))
        ids.append(catalogue.id);
    EXPECT_EQ(ids, (QStringList{u"a"_s, u"b_gammal"_s, u"b_ny"_s, u"prov"_s}));
}

TEST(CataloguesTest, SizesCountRecordsAndPlacementsWithALevel)
{
    const MemoryFile file({anIntervention().named(u"Två"_s).placed(u"Trygghet"_s).placed(u"Fysisk hälsa"_s),
                           anIntervention().named(u"Utanför"_s).placed(u"Samverkan"_s, {}, std::nullopt),
                           anIntervention().named(u"Annan"_s).in(u"annan"_s)});
    const Connection connection(file.path());
    const QList<CatalogueSize> expected = {{u"annan"_s, 1, 0}, {u"prov"_s, 2, 2}};
    EXPECT_EQ(store::readSizes(connection), expected);
}

// --- how the matrix is read ---

TEST(CataloguesTest, EveryParameterDiffersInTheTests)
{
    const QJsonObject defaults = toJson(CoverageParameters());
    const CoverageParameters other = otherParameters();
    forEachField(other, [&](const char *name, const auto &value) {
        EXPECT_NE(QJsonValue(toJson(value)), defaults.value(QLatin1StringView(name))) << name;
    });
}

TEST(CataloguesTest, ParametersReplaceTheStoredOnesOfTheirCatalogueOnly)
{
    const MemoryFile file({anIntervention().in(u"annan"_s)});
    const Connection connection(file.path());
    store::writeCoverageParameters(connection, u"prov"_s, otherParameters(), kSaving);
    const QList<CatalogueInfo> catalogues = store::readCatalogues(connection);
    ASSERT_EQ(catalogues.size(), 2);
    for (const CatalogueInfo &catalogue : catalogues)
        EXPECT_EQ(catalogue.coverage, catalogue.id == u"prov"_s ? otherParameters() : CoverageParameters());
}

TEST(CataloguesTest, SettingParametersIsALineOfTheHistory)
{
    const MemoryFile file;
    const Connection connection(file.path());
    store::writeCoverageParameters(connection, u"prov"_s, otherParameters(), kSaving);
    store::Statement history(connection, u"SELECT record, at, role, field, old, new FROM history"_s);
    history.run();
    ASSERT_TRUE(history.next());
    EXPECT_EQ(history.text(0), u"catalogue:prov"_s);
    EXPECT_EQ(history.text(1), u"2024-01-01T12:00:00Z"_s);
    EXPECT_EQ(history.text(2), u"samordnare"_s);
    EXPECT_EQ(history.text(3), u"coverage"_s);
    EXPECT_EQ(QJsonDocument::fromJson(history.text(4).toUtf8()).object(), toJson(CoverageParameters()));
    EXPECT_EQ(QJsonDocument::fromJson(history.text(5).toUtf8()).object(), toJson(otherParameters()));
    EXPECT_FALSE(history.next());
}

TEST(CataloguesTest, TheSameParametersAgainWriteNothing)
{
    const MemoryFile file;
    const Connection connection(file.path());
    store::writeCoverageParameters(connection, u"prov"_s, CoverageParameters(), kSaving);
    EXPECT_EQ(linesOfHistory(connection), 0);
    store::writeCoverageParameters(connection, u"prov"_s, otherParameters(), kSaving);
    store::writeCoverageParameters(connection, u"prov"_s, otherParameters(), kSaving);
    EXPECT_EQ(linesOfHistory(connection), 1);
}

TEST(CataloguesTest, ParametersOfAnUnknownCatalogueAreRefused)
{
    const MemoryFile file;
    const Connection connection(file.path());
    EXPECT_EQ(kindThrownBy([&] { store::writeCoverageParameters(connection, u"saknas"_s, otherParameters(), kSaving); }),
              ErrorKind::UnknownCatalogue);
    EXPECT_EQ(linesOfHistory(connection), 0);
}

TEST(CataloguesTest, ParametersThatAreNotStatedHaveTheirDefault)
{
    const MemoryFile file;
    runRawSql(file.path(), {u"UPDATE catalogue SET coverage = '{\"thin_up_to\":4}'"_s});
    const Connection connection(file.path());
    CoverageParameters expected;
    expected.thinUpTo = 4;
    EXPECT_EQ(store::readCatalogues(connection).constFirst().coverage, expected);
}

TEST(CataloguesTest, ParametersOfAnotherTypeMeanADamagedFile)
{
    const MemoryFile file;
    runRawSql(file.path(), {u"UPDATE catalogue SET coverage = '{\"thin_up_to\":\"många\"}'"_s});
    const Connection connection(file.path());
    EXPECT_EQ(kindThrownBy([&] { store::readCatalogues(connection); }), ErrorKind::FileDamaged);
}

TEST(CataloguesTest, ANewOneIsWrittenWithItsHistory)
{
    const MemoryFile file;
    const Connection connection(file.path());
    const CatalogueInfo ale{u"ale_2026"_s, u"Ale"_s, u"Ale 2026"_s, QDate(2026, 11, 27), false, {}};
    store::insertCatalogue(connection, ale, kSaving);
    EXPECT_TRUE(store::readCatalogues(connection).contains(ale));
    EXPECT_EQ(linesOfHistory(connection), 1);
}

TEST(CataloguesTest, ANewOneNeverTakesAnotherOnesPlace)
{
    const MemoryFile file;
    const Connection connection(file.path());
    const auto before = store::readCatalogues(connection);
    EXPECT_EQ(kindThrownBy([&] {
                  store::insertCatalogue(connection, {u"prov"_s, u"B"_s, u"B"_s, {}, false, {}}, kSaving);
              }),
              ErrorKind::NameTaken);
    EXPECT_EQ(store::readCatalogues(connection), before);
    EXPECT_EQ(linesOfHistory(connection), 0);
}

TEST(CataloguesTest, DetailsAreChangedWithALineForEachAndTheRestStays)
{
    const MemoryFile file;
    const Connection connection(file.path());
    CatalogueInfo stored{u"prov"_s, u"Prov"_s, u"Prov"_s, QDate(2025, 1, 1), true, u"Listning"_s, otherParameters()};
    store::writeCatalogue(connection, stored);
    CatalogueInfo wanted = stored;
    wanted.title = u"Prov 2"_s;
    wanted.applicationContact = u"Mottagningen"_s;
    wanted.frozen = false;
    wanted.coverage = {};
    store::updateCatalogueInfo(connection, wanted, kSaving);
    stored.title = wanted.title;
    stored.applicationContact = wanted.applicationContact;
    EXPECT_EQ(store::readCatalogues(connection).constFirst(), stored);
    EXPECT_EQ(linesOfHistory(connection), 2);
    store::updateCatalogueInfo(connection, stored, kSaving);
    EXPECT_EQ(linesOfHistory(connection), 2);
    stored.id = u"saknas"_s;
    EXPECT_EQ(kindThrownBy([&] { store::updateCatalogueInfo(connection, stored, kSaving); }), ErrorKind::UnknownCatalogue);
}
