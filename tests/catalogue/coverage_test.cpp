#include "support/printers.h"

#include "catalogue/catalogue.h"
#include "support/matrices.h"
#include "support/memoryfile.h"
#include "support/thrown.h"

using namespace insats;
using namespace insats::test;
using testing::Each;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

const QDate kToday(2024, 6, 1);
const QString kArea = u"Trygghet"_s;

// A file with the bundled taxonomy and these insatser.
class CatalogueFile {
public:
    explicit CatalogueFile(const QList<Intervention> &interventions)
    {
        CatalogueSet set;
        set.catalogues = {info(u"prov"_s), info(u"bild"_s, true)};
        set.interventions = interventions;
        makeFileOf(path(), set);
    }

    QString path() const { return m_folder.filePath(u"prov.sqlite"_s); }

    static CatalogueInfo info(const QString &id, bool frozen = false)
    {
        return {id, id, id, QDate(2018, 2, 20), frozen, {}, {}};
    }

private:
    QTemporaryDir m_folder;
};

CoverageReply ask(const CatalogueFile &file, const CoverageRequest &request)
{
    Catalogue catalogue(file.path());
    catalogue.indexAll();
    return catalogue.coverage(request, kToday);
}

CoverageRequest filteredBy(const SearchRequest &filter)
{
    CoverageRequest request;
    request.filter = filter;
    return request;
}

CoverageRequest withBands(const QList<AgeBand> &bands)
{
    CoverageRequest request;
    request.parameters = CoverageParameters();
    request.parameters->bands = bands;
    return request;
}

CoverageRequest without(const QStringList &providers)
{
    CoverageRequest request;
    request.withoutProviders = providers;
    return request;
}

CoverageParameters otherParameters()
{
    CoverageParameters parameters;
    parameters.bands = {{0, 17}, {18, 24}};
    parameters.thinUpTo = 2;
    parameters.overduePercent = 25;
    parameters.cliffMonths = 6;
    parameters.everyoneIsAllAges = true;
    return parameters;
}

InterventionBuilder named(const QString &name) { return anIntervention().named(name).placed(kArea, u"Trygghet och oro"_s); }

const CoverageCell &schoolAge(const CoverageReply &reply)
{
    return cellAt(rowAt(reply.rows, kArea), PreventionLevel::Universal, {6, 12});
}

QList<Change> historyOf(const QString &path, const QString &record)
{
    const store::Connection connection(path, store::Connection::Mode::Reading);
    store::Statement select(connection, u"SELECT role, field, old, new FROM history WHERE record = ? ORDER BY id"_s);
    select << record;
    select.run();
    QList<Change> changes;
    while (select.next()) {
        const auto json = [&](int column) {
            return QJsonValue(QJsonDocument::fromJson(select.text(column).toUtf8()).object());
        };
        changes.append({{}, 0, {}, select.text(0), select.text(1), json(2), json(3)});
    }
    return changes;
}

} // namespace

// --- which insatser ---

TEST(CoverageTest, WithoutFiltersEveryInsatsIsCounted)
{
    const CatalogueFile file({named(u"A"_s).aged(6, 9), named(u"B"_s), named(u"C"_s).in(u"bild"_s).aged(0, 3)});
    const CoverageReply reply = ask(file, {});
    EXPECT_EQ(reply.totals.all, (Tally{3, 3}));
    EXPECT_EQ(reply.changedCells, 0);
    EXPECT_THAT(reply.emptied, IsEmpty());
    EXPECT_EQ(reply.figures.cells, 105);
    EXPECT_EQ(reply.request, CoverageRequest());
}

TEST(CoverageTest, FiltersChooseTheInsatserThatASearchFinds)
{
    const CatalogueFile file({named(u"Läxhjälp"_s).aged(6, 12).by(u"Skolan"_s), named(u"Läxstuga"_s).aged(13, 15),
                              named(u"Läxor för okänd ålder"_s), named(u"Simskola"_s).aged(6, 9).by(u"Skolan"_s),
                              named(u"Läxor i annan katalog"_s).in(u"bild"_s).aged(6, 12)});
    Catalogue catalogue(file.path());
    catalogue.indexAll();
    QList<SearchRequest> filters(6);
    filters[0].text = u"läx"_s;
    filters[1].age = AskedAge{8, 8};
    filters[2].choices = {{Facet::Provider, {u"Skolan"_s}}};
    filters[3].text = u"läx 8 år"_s;
    filters[4].catalogues = {u"prov"_s};
    filters[4].text = u"läx"_s;
    filters[5].text = u"finns inte alls"_s;
    for (SearchRequest &filter : filters) {
        filter.limit = 0;
        QList<QUuid> found;
        for (const SearchRow &row : catalogue.search(filter).rows)
            found.append(row.intervention.uuid);
        const CoverageReply reply = catalogue.coverage(filteredBy(filter), kToday);
        const CoverageRow &row = rowAt(reply.rows, kArea);
        QList<QUuid> counted = row.unknownAge.at(0).interventions.toList();
        for (const CoverageCell &cell : row.cells) {
            for (const QUuid &uuid : cell.content.interventions.toList()) {
                if (!counted.contains(uuid))
                    counted.append(uuid);
            }
        }
        EXPECT_THAT(counted, testing::UnorderedElementsAreArray(found)) << filter.text.toStdString();
    }
    EXPECT_EQ(catalogue.coverage(filteredBy(filters.at(0)), kToday).totals.all.interventions, 4);
    EXPECT_EQ(catalogue.coverage(filteredBy(filters.at(1)), kToday).totals.all.interventions, 4);
    EXPECT_EQ(catalogue.coverage(filteredBy(filters.at(2)), kToday).totals.all.interventions, 2);
    EXPECT_EQ(catalogue.coverage(filteredBy(filters.at(4)), kToday).totals.all.interventions, 3);
    EXPECT_EQ(catalogue.coverage(filteredBy(filters.at(5)), kToday).totals.all.interventions, 0);
}

TEST(CoverageTest, ThePageOfASearchDoesNotLimitTheMatrix)
{
    const CatalogueFile file({named(u"Läxa A"_s).aged(6, 9), named(u"Läxa B"_s).aged(6, 9)});
    SearchRequest page;
    page.text = u"läxa"_s;
    page.offset = 1;
    page.limit = 1;
    EXPECT_EQ(schoolAge(ask(file, filteredBy(page))).content.count(), 2);
}

TEST(CoverageTest, ChoicesWithoutValuesAreNoFilter)
{
    const CatalogueFile file({named(u"A"_s).aged(6, 9)});
    SearchRequest nothing;
    nothing.text = u"  "_s;
    nothing.choices = {{Facet::Provider, {}}};
    EXPECT_EQ(schoolAge(ask(file, filteredBy(nothing))).content.count(), 1);
}

TEST(CoverageTest, FiltersSayHowManyCellsTheyChange)
{
    const CatalogueFile file({named(u"Läxhjälp"_s).aged(6, 12), named(u"Simskola"_s).aged(12, 13)});
    SearchRequest filter;
    filter.text = u"läxhjälp"_s;
    const CoverageReply reply = ask(file, filteredBy(filter));
    EXPECT_EQ(reply.changedCells, 2);
    EXPECT_THAT(reply.emptied, IsEmpty());
}

TEST(CoverageTest, FacetsAreThoseOfTheSearch)
{
    const CatalogueFile file({named(u"Läxhjälp"_s).aged(6, 12).by(u"Skolan"_s), named(u"Simskola"_s).by(u"Klubben"_s)});
    SearchRequest filter;
    filter.text = u"läxhjälp"_s;
    Catalogue catalogue(file.path());
    catalogue.indexAll();
    EXPECT_EQ(catalogue.coverage(filteredBy(filter), kToday).facets, catalogue.search(filter).facets);
    EXPECT_EQ(catalogue.coverage({}, kToday).facets, catalogue.search({}).facets);
}

TEST(CoverageTest, OnlyTheAskedCataloguesAreNamedDatedAndCounted)
{
    const CatalogueFile file({named(u"A"_s).aged(6, 9).by(u"Klubben"_s), named(u"B"_s).in(u"bild"_s).aged(6, 9)});
    SearchRequest filter;
    filter.catalogues = {u"bild"_s};
    const CoverageReply reply = ask(file, filteredBy(filter));
    ASSERT_EQ(reply.catalogues.size(), 1);
    EXPECT_EQ(reply.catalogues.constFirst().id, u"bild"_s);
    EXPECT_EQ(reply.dates.size(), 1);
    EXPECT_EQ(reply.totals.all, (Tally{1, 1}));
    EXPECT_EQ(reply.providers, QStringList());
    EXPECT_EQ(reply.changedCells, 0);
}

// --- dates ---

TEST(CoverageTest, AFrozenCatalogueIsJudgedAtItsInventoryAndAKeptOneToday)
{
    const QDate between(2020, 1, 1);
    const QList<Intervention> all = {named(u"Kvar då"_s).in(u"bild"_s).aged(6, 9).validTo(between),
                                     named(u"Slut nu"_s).aged(6, 9).validTo(between)};
    const CatalogueFile file(all);
    const CoverageReply reply = ask(file, {});
    ASSERT_EQ(reply.catalogues.size(), 2);
    for (int i = 0; i < 2; ++i)
        EXPECT_EQ(reply.dates.at(i), reply.catalogues.at(i).frozen ? QDate(2018, 2, 20) : kToday);
    EXPECT_EQ(namesOf(schoolAge(reply).content.interventions.toList(), all), QStringList{u"Kvar då"_s});
    EXPECT_EQ(namesOf(schoolAge(reply).content.inactive.toList(), all), QStringList{u"Slut nu"_s});
}

TEST(CoverageTest, AGivenDateHoldsForAllCatalogues)
{
    const QDate between(2020, 1, 1);
    const CatalogueFile file(
        {named(u"A"_s).in(u"bild"_s).aged(6, 9).validTo(between), named(u"B"_s).aged(6, 9).validTo(between)});
    CoverageRequest request;
    request.date = between;
    EXPECT_THAT(ask(file, request).dates, Each(between));
    EXPECT_EQ(schoolAge(ask(file, request)).content.count(), 2);
    request.date = between.addDays(1);
    EXPECT_EQ(schoolAge(ask(file, request)).content.count(), 0);
}

TEST(CoverageTest, AFrozenCatalogueWithoutDateIsJudgedToday)
{
    const QTemporaryDir folder;
    CatalogueSet set;
    set.catalogues = {CatalogueFile::info(u"bild"_s, true)};
    set.catalogues[0].inventoryDate = {};
    makeFileOf(folder.filePath(u"prov"_s), set);
    Catalogue catalogue(folder.filePath(u"prov"_s));
    EXPECT_EQ(catalogue.coverage({}, kToday).dates, QList<QDate>{kToday});
}

// --- without providers ---

TEST(CoverageTest, WithoutAProviderTheEmptiedCellsAreNamed)
{
    const CatalogueFile file({named(u"A"_s).aged(6, 9).by(u"Klubben"_s),
                              named(u"B"_s).aged(6, 15).by(u"klubben"_s).by(u"Skolan"_s),
                              named(u"C"_s).aged(0, 3).by(u"Klubben"_s)});
    const CoverageReply reply = ask(file, without({u"Klubben"_s}));
    EXPECT_THAT(reply.emptied, ElementsAre(CellPlace{kArea, std::nullopt, PreventionLevel::Universal, AgeBand{0, 5}}));
    EXPECT_EQ(reply.changedCells, 2);
    EXPECT_EQ(schoolAge(reply).content.count(), 1);
}

TEST(CoverageTest, EmptiedCellsOfAFilteredMatrixAreThoseThatTheFilterLeft)
{
    const CatalogueFile file({named(u"Läxhjälp"_s).aged(6, 9).by(u"Klubben"_s),
                              named(u"Simskola"_s).aged(0, 9).by(u"Skolan"_s),
                              named(u"Teater"_s).aged(13, 15).by(u"Klubben"_s)});
    CoverageRequest request = without({u"Klubben"_s});
    request.filter.text = u"läxhjälp"_s;
    const CoverageReply reply = ask(file, request);
    EXPECT_THAT(reply.emptied, ElementsAre(CellPlace{kArea, std::nullopt, PreventionLevel::Universal, AgeBand{6, 12}}));
    EXPECT_EQ(reply.changedCells, 3);
}

TEST(CoverageTest, AProviderThatDeliversNothingIsUnknown)
{
    const CatalogueFile file({named(u"A"_s).aged(6, 9).by(u"Klubben"_s), named(u"B"_s).by(u"Banken"_s, ProviderRole::Fund)});
    EXPECT_EQ(kindThrownBy([&] { ask(file, without({u"KLUBBEN"_s})); }), std::nullopt);
    EXPECT_EQ(kindThrownBy([&] { ask(file, without({u"Ingen"_s})); }), ErrorKind::UnknownValue);
    EXPECT_EQ(kindThrownBy([&] { ask(file, without({u"Klubben"_s, u"Ingen"_s})); }), ErrorKind::UnknownValue);
    EXPECT_EQ(kindThrownBy([&] { ask(file, without({u"Banken"_s})); }), ErrorKind::UnknownValue);
}

TEST(CoverageTest, ProvidersStandInSwedishOrderWhateverIsFilteredOrThoughtAway)
{
    const CatalogueFile file({named(u"A"_s).aged(6, 9).by(u"Öppenvården"_s), named(u"B"_s).by(u"Åklagaren"_s),
                              named(u"C"_s).by(u"Zoo"_s).aged(90, 99), named(u"D"_s).by(u"Ängsskolan"_s)});
    const QStringList all = {u"Zoo"_s, u"Åklagaren"_s, u"Ängsskolan"_s, u"Öppenvården"_s};
    EXPECT_EQ(ask(file, {}).providers, all);
    CoverageRequest request = without({u"Zoo"_s});
    request.filter.choices = {{Facet::Provider, {u"Åklagaren"_s}}};
    EXPECT_EQ(ask(file, request).providers, all);
}

// --- parameters ---

TEST(CoverageTest, WithoutBandsOfItsOwnACatalogueHasTheTaxonomys)
{
    const CatalogueFile file({});
    EXPECT_THAT(ask(file, {}).parameters.bands,
                ElementsAre(AgeBand{0, 5}, AgeBand{6, 12}, AgeBand{13, 15}, AgeBand{16, 19}, AgeBand{20, 24}));
}

TEST(CoverageTest, ParametersOfTheRequestStandBeforeTheCatalogues)
{
    const CatalogueFile file({named(u"A"_s).aged(6, 9)});
    const CoverageReply reply = ask(file, withBands({{6, 7}, {9, 9}}));
    EXPECT_THAT(reply.parameters.bands, ElementsAre(AgeBand{6, 7}, AgeBand{9, 9}));
    EXPECT_EQ(rowAt(reply.rows, kArea).cells.size(), 6);
}

TEST(CoverageTest, BandsThatOverlapOrDescendAreRefused)
{
    const CatalogueFile file({});
    const auto thrownBy = [&](const QList<AgeBand> &bands) { return kindThrownBy([&] { ask(file, withBands(bands)); }); };
    EXPECT_EQ(thrownBy({{0, 5}, {5, 9}}), ErrorKind::BadData);
    EXPECT_EQ(thrownBy({{6, 12}, {0, 5}}), ErrorKind::BadData);
    EXPECT_EQ(thrownBy({{9, 6}}), ErrorKind::BadData);
    EXPECT_EQ(thrownBy({{-1, 5}}), ErrorKind::BadData);
    EXPECT_EQ(thrownBy({{0, 5}, {6, 6}, {8, 24}}), std::nullopt);
}

TEST(CoverageTest, BandsBeyondAnyAgeAreRefused)
{
    const CatalogueFile file({});
    EXPECT_EQ(kindThrownBy([&] { ask(file, withBands({{0, 127}})); }), std::nullopt);
    EXPECT_EQ(kindThrownBy([&] { ask(file, withBands({{0, 128}})); }), ErrorKind::BadData);
}

TEST(CoverageTest, StoredParametersAreReadAgain)
{
    const CatalogueFile file({named(u"A"_s).in(u"bild"_s).aimedAt(u"Alla"_s)});
    SearchRequest onlyPicture;
    onlyPicture.catalogues = {u"bild"_s};
    {
        Catalogue catalogue(file.path());
        catalogue.indexAll();
        catalogue.setCoverageParameters(u"bild"_s, otherParameters(), u"samordnare"_s);
        EXPECT_EQ(catalogue.coverage(filteredBy(onlyPicture), kToday).parameters, otherParameters());
    }
    const CoverageReply reply = ask(file, filteredBy(onlyPicture));
    EXPECT_EQ(reply.parameters, otherParameters());
    EXPECT_EQ(reply.totals.unknownAge, Tally());
    EXPECT_EQ(reply.catalogues.constFirst().coverage, otherParameters());
}

TEST(CoverageTest, SeveralCataloguesTogetherHaveTheDefaults)
{
    const CatalogueFile file({});
    Catalogue catalogue(file.path());
    catalogue.setCoverageParameters(u"prov"_s, otherParameters(), u"samordnare"_s);
    catalogue.setCoverageParameters(u"bild"_s, otherParameters(), u"samordnare"_s);
    const CoverageParameters together = catalogue.coverage({}, kToday).parameters;
    EXPECT_EQ(together.thinUpTo, 1);
    EXPECT_EQ(together.bands.size(), 5);
}

TEST(CoverageTest, SettingParametersIsALineOfTheHistory)
{
    const CatalogueFile file({});
    Catalogue catalogue(file.path());
    catalogue.setCoverageParameters(u"prov"_s, otherParameters(), u"samordnare"_s);
    EXPECT_THAT(historyOf(file.path(), u"catalogue:prov"_s),
                ElementsAre(Change{{},
                                   0,
                                   {},
                                   u"samordnare"_s,
                                   u"coverage"_s,
                                   QJsonValue(toJson(CoverageParameters())),
                                   QJsonValue(toJson(otherParameters()))}));
}

TEST(CoverageTest, SettingTheSameParametersAgainIsNoChange)
{
    const CatalogueFile file({});
    Catalogue catalogue(file.path());
    catalogue.setCoverageParameters(u"prov"_s, otherParameters(), u"samordnare"_s);
    catalogue.setCoverageParameters(u"prov"_s, otherParameters(), u"samordnare"_s);
    EXPECT_EQ(historyOf(file.path(), u"catalogue:prov"_s).size(), 1);
}

TEST(CoverageTest, TheHistorySaysWhatStoodInTheFileAlsoWhenAnotherSetIt)
{
    const CatalogueFile file({});
    Catalogue ours(file.path());
    Catalogue theirs(file.path());
    theirs.setCoverageParameters(u"prov"_s, otherParameters(), u"samordnare"_s);
    ours.setCoverageParameters(u"prov"_s, CoverageParameters(), u"chef"_s);
    const QList<Change> changes = historyOf(file.path(), u"catalogue:prov"_s);
    ASSERT_EQ(changes.size(), 2);
    EXPECT_EQ(changes.at(1).from, QJsonValue(toJson(otherParameters())));
    EXPECT_EQ(changes.at(1).to, QJsonValue(toJson(CoverageParameters())));
}

TEST(CoverageTest, ParametersOfAnUnknownCatalogueAreRefused)
{
    const CatalogueFile file({});
    Catalogue catalogue(file.path());
    EXPECT_EQ(kindThrownBy([&] { catalogue.setCoverageParameters(u"saknas"_s, otherParameters(), u"samordnare"_s); }),
              ErrorKind::UnknownCatalogue);
    EXPECT_THAT(historyOf(file.path(), u"catalogue:saknas"_s), IsEmpty());
}

TEST(CoverageTest, BandsThatCannotBeReadAreNotStored)
{
    const CatalogueFile file({});
    Catalogue catalogue(file.path());
    CoverageParameters overlapping;
    overlapping.bands = {{0, 5}, {5, 9}};
    EXPECT_EQ(kindThrownBy([&] { catalogue.setCoverageParameters(u"prov"_s, overlapping, u"samordnare"_s); }),
              ErrorKind::BadData);
    EXPECT_THAT(historyOf(file.path(), u"catalogue:prov"_s), IsEmpty());
    EXPECT_EQ(kindThrownBy([&] { catalogue.coverage({}, kToday); }), std::nullopt);
}

// --- other processes ---

TEST(CoverageTest, ANewInsatsOfAnotherProcessIsCounted)
{
    const CatalogueFile file({named(u"A"_s).aged(6, 9)});
    Catalogue catalogue(file.path());
    catalogue.indexAll();
    EXPECT_EQ(schoolAge(catalogue.coverage({}, kToday)).content.count(), 1);
    {
        const store::Connection other(file.path());
        store::insertIntervention(other, named(u"B"_s).aged(6, 9), {u"prov"_s, MemoryFile::savedAt()});
    }
    EXPECT_EQ(schoolAge(catalogue.coverage({}, kToday)).content.count(), 2);
}

TEST(CoverageTest, AChangeOfAnotherProcessMovesTheInsats)
{
    const CatalogueFile file({named(u"A"_s).aged(6, 9)});
    Catalogue catalogue(file.path());
    catalogue.indexAll();
    EXPECT_EQ(schoolAge(catalogue.coverage({}, kToday)).content.count(), 1);
    {
        const store::Connection other(file.path());
        Intervention changed = store::readInterventionsAfter(other, 0, 1).constFirst().intervention;
        changed.placements[0].age = {13, 15, AgeBasis::Stated};
        store::updateIntervention(other, changed, {u"prov"_s, MemoryFile::savedAt()});
    }
    const CoverageReply reply = catalogue.coverage({}, kToday);
    EXPECT_EQ(schoolAge(reply).content.count(), 0);
    EXPECT_EQ(cellAt(rowAt(reply.rows, kArea), PreventionLevel::Universal, {13, 15}).content.count(), 1);
}

TEST(CoverageTest, AnInsatsThatAnotherProcessRemovedIsGone)
{
    const CatalogueFile file({named(u"A"_s).aged(6, 9), named(u"B"_s).aged(6, 9)});
    Catalogue catalogue(file.path());
    catalogue.indexAll();
    EXPECT_EQ(schoolAge(catalogue.coverage({}, kToday)).content.count(), 2);
    {
        const store::Connection other(file.path());
        store::Statement(other, u"DELETE FROM intervention WHERE name = 'A'"_s).run();
    }
    EXPECT_EQ(schoolAge(catalogue.coverage({}, kToday)).content.count(), 1);
}

TEST(CoverageTest, ParametersThatAnotherProcessSetAreUsed)
{
    const CatalogueFile file({});
    SearchRequest onlyKept;
    onlyKept.catalogues = {u"prov"_s};
    Catalogue ours(file.path());
    Catalogue theirs(file.path());
    theirs.setCoverageParameters(u"prov"_s, otherParameters(), u"samordnare"_s);
    EXPECT_EQ(ours.coverage(filteredBy(onlyKept), kToday).parameters, otherParameters());
}

// --- cards ---

TEST(CoverageTest, CardsStandInTheOrderOfTheirIds)
{
    const Intervention a = named(u"A"_s);
    const Intervention b = named(u"B"_s);
    const Intervention c = named(u"C"_s);
    const CatalogueFile file({a, b, c});
    const Catalogue catalogue(file.path());
    const auto namesOf = [&](const QList<QUuid> &ids) {
        QStringList names;
        for (const Intervention &card : catalogue.cards(ids))
            names.append(card.name);
        return names;
    };
    EXPECT_EQ(namesOf({c.uuid, a.uuid, b.uuid}), (QStringList{u"C"_s, u"A"_s, u"B"_s}));
    EXPECT_EQ(namesOf({b.uuid, QUuid(), QUuid::createUuid(), a.uuid}), (QStringList{u"B"_s, u"A"_s}));
    EXPECT_EQ(namesOf({}), QStringList());
}

TEST(CoverageTest, TheCardsOfACellAreItsInsatser)
{
    const CatalogueFile file({named(u"A"_s).aged(6, 9), named(u"B"_s).aged(0, 1), named(u"C"_s).aged(9, 12)});
    Catalogue catalogue(file.path());
    catalogue.indexAll();
    QStringList names;
    for (const Intervention &card :
         catalogue.cards(schoolAge(catalogue.coverage({}, kToday)).content.interventions.toList()))
        names.append(card.name);
    EXPECT_EQ(names, (QStringList{u"A"_s, u"C"_s}));
}
