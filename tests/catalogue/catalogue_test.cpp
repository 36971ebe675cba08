#include "support/printers.h"

#include "catalogue/bundled.h"
#include "catalogue/catalogue.h"
#include "support/builders.h"
#include "support/bytes.h"
#include "support/memoryfile.h"
#include "support/thrown.h"

#include <QSet>

#include <future>

using namespace insats;
using namespace insats::test;
using testing::ElementsAre;

namespace {

SearchReply ask(const QString &path, const SearchRequest &request)
{
    Catalogue catalogue(path);
    catalogue.indexAll();
    return catalogue.search(request);
}

SearchRequest words(const QString &text)
{
    SearchRequest request;
    request.text = text;
    return request;
}

int bundledCount()
{
    qsizetype count = 0;
    for (const CatalogueSet &set : bundledCatalogues())
        count += set.interventions.size();
    return static_cast<int>(count);
}

} // namespace

TEST(CatalogueTest, MissingFileIsMadeWithTheBundledCatalogues)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ny.sqlite"_s);
    const SearchReply reply = ask(path, {});
    EXPECT_EQ(reply.total, bundledCount());
    EXPECT_THAT(reply.sizes, testing::Contains(CatalogueSize{u"ale_2017"_s, 226, 266}));
    EXPECT_EQ(reply.catalogues.size(), bundledCatalogues().size());
    EXPECT_TRUE(QFile::exists(path));
}

TEST(CatalogueTest, MissingFileIsMadeEmptyWhenAsked)
{
    const QTemporaryDir folder;
    Catalogue catalogue(folder.filePath(u"ny.sqlite"_s), Filling::Empty);
    catalogue.indexAll();
    EXPECT_EQ(catalogue.search({}).total, 0);
    EXPECT_TRUE(catalogue.catalogues().isEmpty());
    EXPECT_EQ(catalogue.taxonomy().areas.size(), 7);
}

TEST(CatalogueTest, ExistingFileIsNotFilledAgain)
{
    const MemoryFile file({anIntervention().named(u"Läxhjälp"_s)});
    EXPECT_EQ(ask(file.path(), {}).total, 1);
}

TEST(CatalogueTest, MissingFolderIsNotMade)
{
    const QTemporaryDir folder;
    EXPECT_EQ(kindThrownBy([&] { Catalogue{folder.filePath(u"saknas/ny.sqlite"_s)}; }), ErrorKind::FolderMissing);
}

TEST(CatalogueTest, TwoOpeningsAtOnceMakeOneFile)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ny.sqlite"_s);
    const auto open = [path] { return kindThrownBy([&] { Catalogue{path}; }); };
    std::future<std::optional<ErrorKind>> one = std::async(std::launch::async, open);
    std::future<std::optional<ErrorKind>> other = std::async(std::launch::async, open);
    EXPECT_EQ(one.get(), std::nullopt);
    EXPECT_EQ(other.get(), std::nullopt);
    EXPECT_EQ(ask(path, {}).total, bundledCount());
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList{u"ny.sqlite"_s});
}

TEST(CatalogueTest, RowsAreWhatTheFileHolds)
{
    const Intervention full = interventionWithEveryField();
    const MemoryFile file({full});
    const SearchReply reply = ask(file.path(), words(u"läx"_s));
    ASSERT_EQ(reply.rows.size(), 1);
    EXPECT_EQ(reply.rows.constFirst().intervention, full);
    EXPECT_EQ(reply.rows.constFirst().reasons.value(0).found, u"läxhjälp"_s);
    EXPECT_THAT(reply.rows.constFirst().nameMarks, ElementsAre(TextMark{0, 3}));
}

TEST(CatalogueTest, RowsStandInTheOrderOfTheAnswer)
{
    const MemoryFile file({anIntervention().named(u"C"_s), anIntervention().named(u"A"_s), anIntervention().named(u"B"_s)});
    SearchRequest second;
    second.offset = 1;
    second.limit = 1;
    const SearchReply reply = ask(file.path(), second);
    ASSERT_EQ(reply.rows.size(), 1);
    EXPECT_EQ(reply.rows.constFirst().intervention.name, u"B"_s);
    EXPECT_EQ(reply.total, 3);
    EXPECT_EQ(reply.request, second);
}

TEST(CatalogueTest, WhileTheIndexIsMadeTheAnswerSaysHowMuchIsSearched)
{
    QList<Intervention> many;
    for (int i = 0; i < 250; ++i)
        many.append(anIntervention().named(u"Insats %1"_s.arg(i)));
    const MemoryFile file(many);
    Catalogue catalogue(file.path());
    EXPECT_TRUE(catalogue.indexSome());
    const SearchReply some = catalogue.search({});
    EXPECT_GT(some.indexed, 0);
    EXPECT_LT(some.indexed, 250);
    EXPECT_EQ(some.stored, 250);
    catalogue.indexAll();
    EXPECT_FALSE(catalogue.indexSome());
    EXPECT_EQ(catalogue.search({}).indexed, 250);
}

TEST(CatalogueTest, FacetsStandInTheTaxonomysOrder)
{
    const QTemporaryDir folder;
    const SearchReply reply = ask(folder.filePath(u"ny.sqlite"_s), {});
    const QList<FacetCount> areas = reply.facets.value(Facet::Area);
    ASSERT_EQ(areas.size(), 8);
    EXPECT_EQ(areas.constFirst().value, u"Delaktighet och inflytande"_s);
    EXPECT_EQ(areas.constLast(), (FacetCount{u"Samverkan"_s, 7}));
}

TEST(CatalogueTest, OnlyTheSearchedCataloguesAreNamed)
{
    const MemoryFile file({anIntervention().named(u"A"_s).in(u"ett"_s), anIntervention().named(u"B"_s).in(u"två"_s)});
    SearchRequest request;
    request.catalogues = {u"två"_s};
    const SearchReply reply = ask(file.path(), request);
    ASSERT_EQ(reply.catalogues.size(), 1);
    EXPECT_EQ(reply.catalogues.constFirst().id, u"två"_s);
    EXPECT_THAT(reply.sizes, ElementsAre(CatalogueSize{u"två"_s, 1, 0}));
    EXPECT_EQ(reply.total, 1);
}

// --- ways on ---

TEST(CatalogueTest, AnAnswerWithHitsNeedsNoSuggestion)
{
    const MemoryFile file({anIntervention().named(u"Läxhjälp"_s)});
    EXPECT_TRUE(ask(file.path(), words(u"läxhjälp"_s)).suggestions.isEmpty());
}

TEST(CatalogueTest, EveryFilterThatCanBeDroppedIsSuggestedWithItsCount)
{
    const MemoryFile file({anIntervention().named(u"Läxor A"_s).by(u"Skolan"_s).aged(6, 9),
                           anIntervention().named(u"Läxor B"_s).by(u"Klubben"_s).aged(6, 9)});
    SearchRequest request = words(u"läxor"_s);
    request.choices = {{Facet::Provider, {u"Skolan"_s}}};
    request.age = AskedAge{40, 40};
    const SearchReply without = ask(file.path(), request);
    EXPECT_EQ(without.total, 0);
    SearchRequest withoutAge = request;
    withoutAge.age.reset();
    EXPECT_THAT(without.suggestions,
                ElementsAre(Suggestion{SuggestionKind::WithoutAge, Facet::Age, u"40"_s, 1, {}, withoutAge},
                            Suggestion{SuggestionKind::Everything, Facet::Area, {}, 2}));
}

TEST(CatalogueTest, AChoiceThatHidesEverythingIsSuggestedToBeDropped)
{
    const MemoryFile file({anIntervention().named(u"Läxor"_s).by(u"Skolan"_s)});
    SearchRequest request = words(u"läxor"_s);
    request.choices = {{Facet::Provider, {u"Ingen"_s}}};
    SearchRequest withoutChoice = request;
    withoutChoice.choices.clear();
    EXPECT_THAT(ask(file.path(), request).suggestions,
                ElementsAre(Suggestion{SuggestionKind::WithoutChoice, Facet::Provider, u"Ingen"_s, 1, {}, withoutChoice},
                            Suggestion{SuggestionKind::Everything, Facet::Area, {}, 1}));
}

TEST(CatalogueTest, AskingWhatASuggestionSaysGivesWhatItPromised)
{
    const MemoryFile file({anIntervention().named(u"Läxhjälp"_s), anIntervention().named(u"Fritidsgård"_s)});
    const auto suggestions = ask(file.path(), words(u"läxhjälp zzyyxx -läxhjälp"_s)).suggestions;
    EXPECT_GE(suggestions.size(), 2);
    for (const Suggestion &suggestion : suggestions)
        EXPECT_EQ(ask(file.path(), suggestion.question).total, suggestion.count);
}

TEST(CatalogueTest, ThereIsAlwaysASuggestionWithoutHits)
{
    const MemoryFile empty;
    EXPECT_FALSE(ask(empty.path(), {}).suggestions.isEmpty());
    EXPECT_FALSE(ask(empty.path(), words(u"läxor"_s)).suggestions.isEmpty());
    const MemoryFile full({anIntervention().named(u"Läxhjälp"_s)});
    EXPECT_FALSE(ask(full.path(), words(u"hästterapi"_s)).suggestions.isEmpty());
    EXPECT_FALSE(ask(full.path(), words(u"till på"_s)).suggestions.isEmpty());
}

TEST(CatalogueTest, SuggestionsKeepToTheChosenCatalogue)
{
    const MemoryFile file({anIntervention().named(u"A"_s).in(u"ett"_s), anIntervention().named(u"B"_s).in(u"två"_s)});
    SearchRequest request = words(u"saknas"_s);
    request.catalogues = {u"två"_s};
    EXPECT_THAT(
        ask(file.path(), request).suggestions,
        ElementsAre(Suggestion{SuggestionKind::Everything, Facet::Area, {}, 1, {}, {.text = {}, .catalogues = {u"två"_s}}}));
}

// --- cards ---

TEST(CatalogueTest, TheBeginningOfAnIdGivesItsCard)
{
    const MemoryFile file({anIntervention().named(u"A"_s).withId(u"abcd0000-0000-4000-8000-000000000000"_s),
                           anIntervention().named(u"B"_s).withId(u"abce0000-0000-4000-8000-000000000000"_s)});
    const Catalogue catalogue(file.path());
    EXPECT_EQ(catalogue.card(u"ABCE"_s).name, u"B"_s);
    EXPECT_EQ(catalogue.card(u"abcd0000-0000-4000-8000-000000000000"_s).name, u"A"_s);
}

TEST(CatalogueTest, AnIdOfSeveralOrNoneGivesNoCard)
{
    const MemoryFile file({anIntervention().named(u"A"_s).withId(u"abcd0000-0000-4000-8000-000000000000"_s),
                           anIntervention().named(u"B"_s).withId(u"abce0000-0000-4000-8000-000000000000"_s)});
    const Catalogue catalogue(file.path());
    EXPECT_EQ(kindThrownBy([&] { catalogue.card(u"abc"_s); }), ErrorKind::Ambiguous);
    EXPECT_EQ(kindThrownBy([&] { catalogue.card(u"f"_s); }), ErrorKind::NotFound);
    EXPECT_EQ(kindThrownBy([&] { catalogue.card({}); }), ErrorKind::NotFound);
}

// --- verify ---

TEST(CatalogueTest, VerifyTellsTheStateOfAWholeFile)
{
    const MemoryFile file({anIntervention().named(u"A"_s)});
    const FileState state = Catalogue::verify(file.path());
    EXPECT_EQ(state.faults, QStringList());
    EXPECT_EQ(state.interventions, 1);
    EXPECT_GE(state.version, 1);
}

TEST(CatalogueTest, VerifyMakesNothing)
{
    const QTemporaryDir folder;
    EXPECT_EQ(kindThrownBy([&] { Catalogue::verify(folder.filePath(u"saknas.sqlite"_s)); }), ErrorKind::FileMissing);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(CatalogueTest, VerifyRefusesWhatIsNewer)
{
    const MemoryFile file;
    runRawSql(file.path(), {u"PRAGMA user_version = 999"_s});
    EXPECT_EQ(kindThrownBy([&] { Catalogue::verify(file.path()); }), ErrorKind::FileNewer);
}

TEST(CatalogueTest, EmptyAndForeignFilesAreNotFilled)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"annan.sqlite"_s);
    writeBytes(path, {});
    EXPECT_EQ(kindThrownBy([&] { Catalogue{path}; }), ErrorKind::FileEmpty);
    EXPECT_EQ(bytesOf(path), QByteArray());
    writeBytes(path, "annan text");
    EXPECT_EQ(kindThrownBy([&] { Catalogue{path}; }), ErrorKind::FileForeign);
    EXPECT_EQ(bytesOf(path), "annan text");
}

TEST(CatalogueTest, FileWithTheMarkButWithoutTablesIsRefused)
{
    const MemoryFile file;
    const QString path = file.beside(u"tom.sqlite"_s);
    runRawSql(path, {u"PRAGMA application_id = %1"_s.arg(store::kApplicationId), u"PRAGMA user_version = 1"_s});
    EXPECT_NE(kindThrownBy([&] { Catalogue{path}; }), std::nullopt);
}
