#include "support/printers.h"

#include "catalogue/catalogue.h"
#include "domain/comparison.h"
#include "support/builders.h"
#include "support/matrices.h"
#include "support/memoryfile.h"
#include "support/thrown.h"

using namespace insats;
using namespace insats::test;
using testing::Each;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

const QString kAle = u"ale_2017"_s;
const QString kRole = u"samordnare"_s;
const QDate kToday(2026, 11, 2);

// The bundled catalogues, with Ale 2017 frozen under the name "Före".
class ComparingAle : public ::testing::Test {
protected:
    ComparingAle()
        : m_catalogue(m_folder.filePath(u"ale.sqlite"_s))
    {
        m_catalogue.indexAll();
        m_catalogue.freeze(u"Före"_s, {kAle}, kRole);
    }

    Intervention named(const QString &name)
    {
        for (const ListedRecord &record : m_catalogue.listed({kAle})) {
            if (record.name == name)
                return m_catalogue.card(record.uuid.toString(QUuid::WithoutBraces));
        }
        throw std::runtime_error("no insats " + name.toStdString());
    }

    void edit(const QString &name, auto &&change)
    {
        Intervention record = named(name);
        change(record);
        const SaveReply reply = m_catalogue.save(record, kRole);
        if (reply.outcome != SaveOutcome::Saved)
            throw std::runtime_error("not saved: " + name.toStdString());
    }

    void archive(const QString &name)
    {
        const Intervention record = named(name);
        m_catalogue.archive(record.uuid, record.revision, kRole);
    }

    // The frozen state and now, unless the request says something else.
    ComparisonReply compare(ComparisonRequest request = {{kAle, u"Före"_s}, {kAle, {}}})
    {
        return m_catalogue.compare(request, kToday);
    }

    QTemporaryDir m_folder;
    Catalogue m_catalogue;
};

QStringList namesBy(const ComparisonReply &reply, ChangeCause cause)
{
    QStringList names;
    for (const RecordChange &change : reply.changes) {
        if (change.cause == cause)
            names.append(change.name);
    }
    return names;
}

const RecordChange &changeOf(const ComparisonReply &reply, const QString &name)
{
    const auto found = std::ranges::find(reply.changes, name, &RecordChange::name);
    if (found == reply.changes.end())
        throw std::runtime_error("no change of " + name.toStdString());
    return *found;
}

CellPlace cell(const QString &area, PreventionLevel level, std::optional<AgeBand> band) { return {area, {}, level, band}; }

} // namespace

TEST_F(ComparingAle, WhatHasNotBeenEditedDoesNotDiffer)
{
    const ComparisonReply reply = compare();
    EXPECT_TRUE(reply.sameCatalogue);
    EXPECT_THAT(reply.changes, IsEmpty());
    EXPECT_THAT(reply.differences, IsEmpty());
    EXPECT_EQ(reply.before.rows, reply.after.rows);
    EXPECT_EQ(reply.before.figures.covered, 84);
    EXPECT_EQ(reply.after.figures.cells, 105);
}

TEST_F(ComparingAle, EachEditIsListedOnceWithItsCause)
{
    // supply
    Intervention team = anIntervention().named(u"Skolsocialt team"_s).in(kAle);
    team.uuid = {};
    team.placements = {{u"Förskola och skola"_s,
                        u"Lärande och pedagogiskt stöd"_s,
                        PreventionLevel::Indicated,
                        {},
                        AgeRange{6, 15, AgeBasis::Stated},
                        PlacementBasis::Source}};
    ASSERT_EQ(m_catalogue.save(team, kRole).outcome, SaveOutcome::Saved);
    team.name = u"Insteget"_s;
    team.status = InterventionStatus::Planned;
    ASSERT_EQ(m_catalogue.save(team, kRole).outcome, SaveOutcome::Saved);
    edit(u"Fritidsbanken"_s, [](Intervention &r) { r.status = InterventionStatus::Active; });
    edit(u"Tvärballa bankomaten"_s, [](Intervention &r) { r.status = InterventionStatus::Ended; });
    edit(u"Gruppverksamhet"_s, [](Intervention &r) { r.status = InterventionStatus::Paused; });
    edit(u"Fritidskort"_s, [](Intervention &r) { r.status = InterventionStatus::Unknown; });
    edit(u"Bokklubb"_s, [](Intervention &r) { r.validTo = QDate(2018, 1, 31); }); // before Ale's own day
    archive(u"Babycafé"_s);
    archive(u"Kulturskolans elevforum"_s); // was planned
    // tags
    edit(u"Fritidshem"_s, [](Intervention &r) { r.placements[0].age.max = 9; });
    edit(u"FNT Musik"_s, [](Intervention &r) { r.placements[0].age = {13, 15, AgeBasis::Stated}; });
    edit(u"Enkäter"_s, [](Intervention &r) { r.placements[0].level = PreventionLevel::Selective; });
    edit(u"Klassråd"_s, [](Intervention &r) { r.placements[0].area = u"Förskola och skola"_s; });
    edit(u"Elevråd"_s, [](Intervention &r) { r.target = u"Elever i årskurs 1–9"_s; });
    edit(u"Mötesplatser"_s, [](Intervention &r) { r.age = {13, 20, AgeBasis::Stated}; });
    edit(u"Ungdomsrådet"_s, [](Intervention &r) {
        r.groups.append(u"nyanlända"_s);
        r.reviewedOn = QDate(2018, 2, 1);
        r.reviewerRole = u"samordnare"_s;
    });
    edit(u"Omvärldskunskap"_s, [](Intervention &r) {
        r.placements.append(r.placements.constFirst());
        r.placements.last().area = u"Trygghet"_s;
        r.placements.last().subArea.clear();
        r.providers.append({u"Komvux"_s, ProviderRole::Deliver});
    });
    // facts
    edit(u"Kulturskolan"_s, [](Intervention &r) { r.name = u"Ale kulturskola"_s; });
    edit(u"Sagosäcken"_s, [](Intervention &r) { r.summary = u"En säck med sagor att låna."_s; });
    edit(u"Festivalborg"_s, [](Intervention &r) { r.providers.append({u"Älvgården"_s, ProviderRole::Deliver}); });
    edit(u"Dialogsamtal"_s, [](Intervention &r) { r.routes = {AccessRoute::Open}; });
    edit(u"Lägerverksamhet"_s, [](Intervention &r) {
        r.cost = Cost::Free;
        r.reviewedOn = QDate(2018, 2, 1);
    });
    // reviews
    edit(u"Påverkanstorg"_s, [](Intervention &r) {
        r.reviewedOn = QDate(2018, 2, 1);
        r.reviewerRole = u"samordnare"_s;
    });
    edit(u"Bäbismys"_s, [](Intervention &r) { r.reviewIntervalDays = 180; });

    const ComparisonReply reply = compare();
    EXPECT_THAT(namesBy(reply, ChangeCause::Added), ElementsAre(u"Fritidsbanken"_s, u"Insteget"_s, u"Skolsocialt team"_s));
    EXPECT_THAT(namesBy(reply, ChangeCause::Ended),
                ElementsAre(u"Babycafé"_s, u"Bokklubb"_s, u"Fritidskort"_s, u"Gruppverksamhet"_s,
                            u"Kulturskolans elevforum"_s, u"Tvärballa bankomaten"_s));
    EXPECT_THAT(namesBy(reply, ChangeCause::Retagged),
                ElementsAre(u"Elevråd"_s, u"Enkäter"_s, u"FNT Musik"_s, u"Fritidshem"_s, u"Klassråd"_s, u"Mötesplatser"_s,
                            u"Omvärldskunskap"_s, u"Ungdomsrådet"_s));
    EXPECT_THAT(
        namesBy(reply, ChangeCause::Edited),
        ElementsAre(u"Ale kulturskola"_s, u"Dialogsamtal"_s, u"Festivalborg"_s, u"Lägerverksamhet"_s, u"Sagosäcken"_s));
    EXPECT_THAT(namesBy(reply, ChangeCause::Reviewed), ElementsAre(u"Bäbismys"_s, u"Påverkanstorg"_s));
    EXPECT_THAT(reply.changes, SizeIs(3 + 6 + 8 + 5 + 2));
}

TEST_F(ComparingAle, TheCellsOfAChangeAreThoseThatItMoves)
{
    edit(u"Fritidshem"_s, [](Intervention &r) { r.placements[0].age = {6, 15, AgeBasis::Stage}; }); // was 6–13
    edit(u"FNT Musik"_s, [](Intervention &r) { r.placements[0].age = {13, 15, AgeBasis::Stated}; }); // was not stated
    edit(u"Enkäter"_s, [](Intervention &r) { r.placements[0].level = PreventionLevel::Selective; }); // 13–20

    const ComparisonReply reply = compare();
    const QString part = u"Delaktighet och inflytande"_s;
    EXPECT_THAT(changeOf(reply, u"Fritidshem"_s).came, IsEmpty()); // 13 reached the band already
    EXPECT_THAT(changeOf(reply, u"Fritidshem"_s).left, IsEmpty());
    EXPECT_THAT(changeOf(reply, u"FNT Musik"_s).came, ElementsAre(cell(part, PreventionLevel::Selective, AgeBand{13, 15})));
    EXPECT_THAT(changeOf(reply, u"FNT Musik"_s).left, ElementsAre(cell(part, PreventionLevel::Selective, {})));
    EXPECT_THAT(changeOf(reply, u"Enkäter"_s).came,
                ElementsAre(cell(part, PreventionLevel::Selective, AgeBand{13, 15}),
                            cell(part, PreventionLevel::Selective, AgeBand{16, 19}),
                            cell(part, PreventionLevel::Selective, AgeBand{20, 24})));
    EXPECT_THAT(changeOf(reply, u"Enkäter"_s).left, SizeIs(3));
}

TEST_F(ComparingAle, EveryDifferenceOfACellIsExplainedByTheChanges)
{
    edit(u"Klassråd"_s, [](Intervention &r) { r.placements[0].area = u"Förskola och skola"_s; });
    edit(u"Tvärballa bankomaten"_s, [](Intervention &r) { r.status = InterventionStatus::Ended; });
    archive(u"Sagosäcken"_s);

    const ComparisonReply reply = compare();
    int changedCells = 0;
    for (const CoverageRow &row : reply.after.rows) {
        if (row.subArea)
            continue;
        for (const CoverageCell &now : row.cells) {
            const CoverageCell &then = cellAt(rowAt(reply.before.rows, row.area), now.place.level, *now.place.band);
            int explained = then.content.count();
            for (const RecordChange &change : reply.changes)
                explained += static_cast<int>(change.came.count(now.place) - change.left.count(now.place));
            EXPECT_EQ(now.content.count(), explained) << testing::PrintToString(now.place);
            const auto difference = std::ranges::find(reply.differences, now.place, &CellDifference::place);
            const bool differs = difference != reply.differences.end() && differsInSupply(*difference);
            EXPECT_EQ(differs, now.content.interventions.toList() != then.content.interventions.toList());
            changedCells += differs;
        }
    }
    // Klassråd 4 and 4, for ages 7–19 are three bands and 20–24 is none; bankomaten 3; Sagosäcken 1 and 1
    EXPECT_EQ(changedCells, 3 + 3 + 3 + 2 - 2); // two cells lose both Klassråd and bankomaten
}

TEST_F(ComparingAle, UnchangedCellsCarryNoDifference)
{
    edit(u"FNT Musik"_s, [](Intervention &r) { r.placements[0].age = {13, 15, AgeBasis::Stated}; });
    QList<CellPlace> places;
    for (const CellDifference &difference : compare().differences) {
        if (differsInSupply(difference) && !difference.place.subArea)
            places.append(difference.place);
    }
    EXPECT_THAT(places,
                ElementsAre(cell(u"Delaktighet och inflytande"_s, PreventionLevel::Selective, AgeBand{13, 15}),
                            cell(u"Delaktighet och inflytande"_s, PreventionLevel::Selective, {})));
}

TEST_F(ComparingAle, BothSidesAreReadWithTheBandsAndLimitsOfTheLaterOne)
{
    CoverageParameters wide;
    wide.bands = {{0, 12}, {13, 24}};
    wide.thinUpTo = 3;
    m_catalogue.setCoverageParameters(kAle, wide, kRole);
    const ComparisonReply reply = compare();
    EXPECT_EQ(reply.before.parameters, wide);
    EXPECT_EQ(reply.after.parameters, wide);
    EXPECT_THAT(reply.differences, IsEmpty());
    const ComparisonReply back = compare({{kAle, {}}, {kAle, u"Före"_s}});
    EXPECT_THAT(back.before.parameters.bands, SizeIs(5)); // as frozen
}

TEST_F(ComparingAle, ACellThatIsMarkedAsNotRelevantIsLeftOutOnBothSides)
{
    Note note;
    note.catalogue = kAle;
    note.cell = CellPlace{u"Trygghet"_s, {}, PreventionLevel::Selective, AgeBand{0, 5}};
    note.text = u"Ingen frågar efter det"_s;
    note.state = CellState::NotRelevant;
    note.stateReason = u"Ingen frågar efter det"_s;
    note.stateRole = u"styrgruppen"_s;
    note.stateDate = QDate(2026, 10, 1);
    m_catalogue.saveNote(note, kRole);
    const ComparisonReply reply = compare();
    EXPECT_EQ(reply.before.figures.cells, 104);
    EXPECT_EQ(reply.after.figures.cells, 104);
    EXPECT_THAT(reply.differences, IsEmpty());
}

TEST_F(ComparingAle, PlacementsByOurReadingCountOnlyWhenAskedFor)
{
    edit(u"Bokklubb"_s, [](Intervention &r) {
        r.placements.append(r.placements.constFirst());
        r.placements.last().area = u"Trygghet"_s;
        r.placements.last().subArea.clear();
        r.placements.last().basis = PlacementBasis::Ours;
    });
    const ComparisonReply printed = compare();
    EXPECT_EQ(changeOf(printed, u"Bokklubb"_s).cause, ChangeCause::Retagged);
    EXPECT_THAT(changeOf(printed, u"Bokklubb"_s).came, IsEmpty());
    EXPECT_EQ(printed.oursBefore, 0);
    EXPECT_EQ(printed.oursAfter, 1);
    EXPECT_EQ(printed.after.totals.all.placements, printed.before.totals.all.placements);

    const ComparisonReply all = compare({{kAle, u"Före"_s}, {kAle, {}}, true});
    EXPECT_THAT(changeOf(all, u"Bokklubb"_s).came,
                ElementsAre(cell(u"Trygghet"_s, PreventionLevel::Universal, AgeBand{6, 12})));
    EXPECT_EQ(all.oursAfter, 0);
    EXPECT_EQ(all.after.totals.all.placements, all.before.totals.all.placements + 1);
}

TEST_F(ComparingAle, OtherCataloguesAreComparedByName)
{
    const ComparisonReply reply = compare({{kAle, {}}, {u"ale_2023"_s, {}}, true});
    EXPECT_FALSE(reply.sameCatalogue);
    const QStringList differing = namesBy(reply, ChangeCause::Retagged) + namesBy(reply, ChangeCause::Edited);
    EXPECT_THAT(differing, ElementsAre(u"Fotosyntes"_s, u"Modersmålsundervisning"_s)); // the names that both print
    EXPECT_THAT(namesBy(reply, ChangeCause::Added), SizeIs(22 - 2));
    EXPECT_THAT(namesBy(reply, ChangeCause::Ended), SizeIs(226 - 2));
    EXPECT_EQ(reply.before.dates, QList{QDate(2018, 2, 20)});
    EXPECT_EQ(reply.after.dates, QList{QDate(2023, 12, 13)});
}

TEST_F(ComparingAle, OurReadingIsSaidToBeLeftOutWhereACatalogueIsAllOurReading)
{
    const ComparisonReply reply = compare({{kAle, {}}, {u"ale_2023"_s, {}}});
    EXPECT_EQ(reply.oursBefore, 0);
    EXPECT_GT(reply.oursAfter, 0);
    EXPECT_EQ(reply.after.totals.all.placements, 0);
}

TEST_F(ComparingAle, OfASnapshotOfAllOnlyWhatTheOtherSideHoldsIsCompared)
{
    m_catalogue.freeze(u"Allt"_s, {}, kRole);
    archive(u"Babycafé"_s);
    for (const ComparisonRequest &request :
         {ComparisonRequest{{{}, u"Allt"_s}, {kAle, {}}}, ComparisonRequest{{kAle, u"Allt"_s}, {kAle, {}}},
          ComparisonRequest{{{}, u"Före"_s}, {kAle, {}}}}) {
        const ComparisonReply reply = compare(request);
        EXPECT_TRUE(reply.sameCatalogue);
        ASSERT_THAT(reply.changes, SizeIs(1));
        EXPECT_EQ(reply.changes.constFirst().name, u"Babycafé"_s);
    }
    EXPECT_THAT(compare({{{}, u"Allt"_s}, {{}, u"Före"_s}}).changes, IsEmpty());
    EXPECT_THAT(compare({{{}, u"Allt"_s}, {{}, u"Före"_s}}).before.catalogues, SizeIs(1));
    EXPECT_THAT(compare({{{}, u"Allt"_s}, {{}, u"Allt"_s}}).before.catalogues, SizeIs(m_catalogue.catalogues().size()));
}

TEST_F(ComparingAle, WhatIsNotThereIsRefused)
{
    EXPECT_EQ(kindThrownBy([&] { compare({{u"borta"_s, {}}, {kAle, {}}}); }), ErrorKind::UnknownCatalogue);
    EXPECT_EQ(kindThrownBy([&] { compare({{{}, u"borta"_s}, {kAle, {}}}); }), ErrorKind::UnknownSnapshot);
    EXPECT_EQ(kindThrownBy([&] { compare({{u"ale_2023"_s, u"Före"_s}, {kAle, {}}}); }), ErrorKind::BadData);
}

TEST_F(ComparingAle, EverythingAsPrintedCountsWhateverItsStatus)
{
    edit(u"Bokklubb"_s, [](Intervention &r) { r.status = InterventionStatus::Ended; });
    const ComparisonReply reply = compare({{kAle, u"Före"_s}, {kAle, {}}, false, CountedStatus::All});
    EXPECT_EQ(changeOf(reply, u"Bokklubb"_s).cause, ChangeCause::Edited);
    EXPECT_THAT(changeOf(reply, u"Bokklubb"_s).left, IsEmpty());
}

TEST(ComparingAKeptCatalogue, TimeAloneEndsWhatRunsOut)
{
    const MemoryFile file({anIntervention().named(u"Läxhjälp"_s).placed(u"Trygghet"_s)});
    Catalogue catalogue(file.path());
    Intervention record = catalogue.card(catalogue.listed({}).constFirst().uuid.toString(QUuid::WithoutBraces));
    const QDate frozenOn = QDate::currentDate();
    record.validTo = frozenOn.addDays(10);
    catalogue.save(record, kRole);
    catalogue.freeze(u"Nu"_s, {}, kRole);
    const ComparisonRequest request{{u"prov"_s, u"Nu"_s}, {u"prov"_s, {}}};
    // The file has no age bands of its own: one is given, so that there is a matrix.
    CoverageParameters parameters;
    parameters.bands = {{0, 17}};
    catalogue.setCoverageParameters(u"prov"_s, parameters, kRole);

    EXPECT_THAT(catalogue.compare(request, frozenOn.addDays(10)).changes, IsEmpty());
    const ComparisonReply later = catalogue.compare(request, frozenOn.addDays(11));
    ASSERT_THAT(later.changes, SizeIs(1));
    EXPECT_EQ(later.changes.constFirst().cause, ChangeCause::Ended);
    EXPECT_THAT(later.changes.constFirst().fields, IsEmpty());
}

TEST(ComparingAKeptCatalogue, AStoredRecordThatTodaysRulesWouldRefuseIsComparedAllTheSame)
{
    // An exemption without a reason (D5), and a step that is not in the file (C8).
    const MemoryFile file({anIntervention().named(u"Samtal"_s).documentedBy(DocumentationRule::Exempt14_5),
                           anIntervention().named(u"Grupp"_s).requiring(QUuid::createUuid())});
    Catalogue catalogue(file.path());
    CoverageParameters parameters;
    parameters.bands = {{0, 17}};
    catalogue.setCoverageParameters(u"prov"_s, parameters, kRole);
    catalogue.freeze(u"Nu"_s, {}, kRole);
    EXPECT_THAT(catalogue.compare({{u"prov"_s, u"Nu"_s}, {u"prov"_s, {}}}, kToday).changes, IsEmpty());
}
