// The bundled insatser of Ale's board papers of 2023 against the checked table of them.
#include "support/printers.h"

#include "domain/codes.h"
#include "support/bundledrecords.h"

#include <map>

using namespace insats;
using namespace insats::test;
using testing::Each, testing::Field;

namespace {

QList<RowAndRecord> rows()
{
    return rowsAndRecords(u"ale_2023_rows.tsv"_s, u"ale_2023"_s, [](const TableRow &row, const Intervention &record) {
        return record.name == row.value(u"name"_s);
    });
}

AgeRange ageOf(const TableRow &row) { return agesIn(row, fromCode<AgeBasis>(row.value(u"age_basis"_s)).value()); }

// As the table writes it: "88 ungdomar 2022".
QString figureOf(const Volume &volume)
{
    return QString::number(volume.value) + u' ' + volume.unit + u' ' + QString::number(volume.year.value_or(0));
}

} // namespace

TEST(Ale2023Test, TwentyTwoRowsAreOneInsatsEach)
{
    EXPECT_EQ(rows().size(), 22);
    EXPECT_EQ(bundledInterventions(u"ale_2023"_s).size(), 22);
}

TEST(Ale2023Test, TargetsAndAgesAreTheRowsOwnInEveryPlacement)
{
    for (const auto &[row, record] : rows()) {
        SCOPED_TRACE(label(row));
        EXPECT_EQ(record.target, row.value(u"target"_s));
        EXPECT_EQ(record.age, ageOf(row));
        EXPECT_THAT(record.placements, Each(Field(&Placement::target, row.value(u"target"_s))));
        EXPECT_THAT(record.placements, Each(Field(&Placement::age, ageOf(row))));
    }
}

TEST(Ale2023Test, ProvidersDeliverAndPartnersTakePart)
{
    for (const auto &[row, record] : rows()) {
        SCOPED_TRACE(label(row));
        const QStringList providers = valuesIn(row.value(u"provider"_s), u';');
        const QStringList partners = valuesIn(row.value(u"partner"_s), u';');
        EXPECT_EQ(organisations(record, ProviderRole::Deliver), providers);
        EXPECT_EQ(organisations(record, ProviderRole::Partner), partners);
        EXPECT_EQ(record.providers.size(), providers.size() + partners.size());
    }
}

// Some insatser stand in a second area too; the table names the one they mostly belong to.
TEST(Ale2023Test, TheAreaOfTheRowComesFirst)
{
    for (const auto &[row, record] : rows()) {
        ASSERT_FALSE(record.placements.isEmpty()) << label(row);
        EXPECT_EQ(record.placements.constFirst().area, row.value(u"area"_s)) << label(row);
    }
}

TEST(Ale2023Test, ProjectsRunPlansDoNotYetAndWhatIsBeingLookedIntoIsUnknown)
{
    static const std::map<QString, InterventionStatus> states{{u"pågående"_s, InterventionStatus::Active},
                                                              {u"projekt"_s, InterventionStatus::Active},
                                                              {u"planerad"_s, InterventionStatus::Planned},
                                                              {u"utreds"_s, InterventionStatus::Unknown}};
    for (const auto &[row, record] : rows()) {
        const QString status = row.value(u"status"_s);
        EXPECT_EQ(record.status, states.at(status)) << label(row);
        EXPECT_EQ(record.project, status == u"projekt"_s) << label(row);
    }
}

TEST(Ale2023Test, FiguresStandWithTheirUnitAndYear)
{
    for (const auto &[row, record] : rows()) {
        QStringList figures;
        for (const Volume &volume : record.volumes)
            figures.append(figureOf(volume));
        EXPECT_EQ(figures, valuesIn(row.value(u"figures"_s), u';')) << label(row);
    }
}

TEST(Ale2023Test, EveryPlacementIsOurReading)
{
    for (const auto &[row, record] : rows())
        EXPECT_THAT(record.placements, Each(Field(&Placement::basis, PlacementBasis::Ours))) << label(row);
}
