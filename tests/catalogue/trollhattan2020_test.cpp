// The bundled list of Trollhättan against the checked table of its rows.
#include "support/printers.h"

#include "support/bundledrecords.h"

#include <QRegularExpression>

#include <map>

using namespace insats;
using namespace insats::test;
using testing::Contains, testing::Each, testing::Field, testing::IsEmpty, testing::IsSupersetOf, testing::Not;

namespace {

using Figure = std::pair<double, std::optional<int>>; // with its year

QList<RowAndRecord> rows()
{
    return rowsAndRecords(
        u"trollhattan_2020_rows.tsv"_s, u"trollhattan_2020"_s,
        [](const TableRow &row, const Intervention &record) { return record.name == row.value(u"name"_s); });
}

QString targetOf(const TableRow &row) { return valuesIn(row.value(u"target"_s)).join(u"; "_s); }

// The table has ages in numbers only. The words that the catalogue turns into ages: README, "Age".
AgeRange ageOf(const TableRow &row)
{
    static const std::map<QString, AgeRange> ages{{u"nyblivna föräldrar"_s, {0, 1, AgeBasis::Child}},
                                                  {u"föräldrar till barn i förskoleklass"_s, {6, 6, AgeBasis::Child}},
                                                  {u"ungdomar i högstadieåldern"_s, {13, 15, AgeBasis::Stage}},
                                                  {u"elever på IM"_s, {16, 19, AgeBasis::Stage}}};
    if (const AgeRange stated = agesIn(row, AgeBasis::Stated); isKnown(stated))
        return stated;
    for (const auto &[words, age] : ages) {
        if (row.value(u"target"_s).startsWith(words))
            return age;
    }
    return {};
}

// Figures and small numerals, in their order.
QList<double> numbersIn(const QString &text)
{
    static const std::map<QString, double> numerals{{u"en"_s, 1},   {u"två"_s, 2}, {u"varannan"_s, 2}, {u"tre"_s, 3},
                                                    {u"fyra"_s, 4}, {u"fem"_s, 5}, {u"tio"_s, 10}};
    static const QRegularExpression word(u"\\d+|\\b(en|två|varannan|tre|fyra|fem|tio)\\b"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    QList<double> numbers;
    for (auto it = word.globalMatch(text); it.hasNext();) {
        const QString found = it.next().captured();
        const auto numeral = numerals.find(found);
        numbers.append(numeral == numerals.end() ? found.toDouble() : numeral->second);
    }
    return numbers;
}

// How long or how often, rather than how many.
bool isExtent(const QString &figure)
{
    static const QRegularExpression words(u"träffar per|samtal|hembesök|gånger|i veckan|per år|varannan"_s);
    return figure.contains(words);
}

QList<Figure> figuresOf(const TableRow &row)
{
    static const QRegularExpression year(u"\\b20\\d\\d\\b"_s);
    QList<Figure> figures;
    for (QString figure : valuesIn(row.value(u"volume_figures"_s), u';')) {
        const auto match = year.match(figure);
        const std::optional<int> when = match.hasMatch() ? std::optional(match.captured().toInt()) : std::nullopt;
        if (isExtent(figure))
            continue;
        for (const double number : numbersIn(figure.remove(year)))
            figures.append({number, when});
    }
    return figures;
}

} // namespace

TEST(Trollhattan2020Test, NinetyNineRowsAreOneInsatsEach)
{
    EXPECT_EQ(rows().size(), 99);
    EXPECT_EQ(bundledInterventions(u"trollhattan_2020"_s).size(), 99);
}

TEST(Trollhattan2020Test, TheSectionIsTheHeadingOnThePage)
{
    for (const auto &[row, record] : rows()) {
        ASSERT_EQ(record.sources.size(), 1) << label(row);
        EXPECT_EQ(record.sources.constFirst().section, row.value(u"section"_s)) << label(row);
    }
}

TEST(Trollhattan2020Test, TargetsAndAgesAreTheRowsOwnInEveryPlacement)
{
    for (const auto &[row, record] : rows()) {
        SCOPED_TRACE(label(row));
        EXPECT_EQ(record.target, targetOf(row));
        EXPECT_EQ(record.age, ageOf(row));
        EXPECT_THAT(record.placements, Each(Field(&Placement::target, targetOf(row))));
        EXPECT_THAT(record.placements, Each(Field(&Placement::age, ageOf(row))));
    }
}

TEST(Trollhattan2020Test, ProvidersDeliverAndPartnersTakePart)
{
    for (const auto &[row, record] : rows()) {
        SCOPED_TRACE(label(row));
        EXPECT_EQ(organisations(record, ProviderRole::Deliver), valuesIn(row.value(u"provider"_s)));
        EXPECT_EQ(organisations(record, ProviderRole::Partner), valuesIn(row.value(u"partners"_s)));
    }
}

TEST(Trollhattan2020Test, WaysInAreThoseThatTheRowNamesOrUnknown)
{
    static const std::map<QString, AccessRoute> routes{{u"öppen"_s, AccessRoute::Open},
                                                       {u"servicespår"_s, AccessRoute::WithoutAssessment},
                                                       {u"bistånd"_s, AccessRoute::Decision},
                                                       {u"påföljd"_s, AccessRoute::Court}};
    for (const auto &[row, record] : rows()) {
        QList<AccessRoute> printed;
        for (const QString &route : valuesIn(row.value(u"access_route"_s)))
            printed.append(routes.at(route));
        if (printed.isEmpty())
            printed.append(AccessRoute::Unknown);
        EXPECT_EQ(record.routes, printed) << label(row);
    }
}

TEST(Trollhattan2020Test, PlacesAreThoseOfTheRow)
{
    for (const auto &[row, record] : rows())
        EXPECT_EQ(record.places, valuesIn(row.value(u"place"_s))) << label(row);
}

TEST(Trollhattan2020Test, EveryInsatsOfTheSouthernDistrictsIsFoundThere)
{
    const QString south = u"södra stadsdelarna"_s;
    int found = 0;
    for (const auto &[row, record] : rows()) {
        const bool spoken = QStringList(row.values()).join(u'|').contains(south);
        EXPECT_EQ(record.places.join(u'|').contains(south), spoken) << label(row);
        found += spoken;
    }
    EXPECT_GT(found, 0);
}

TEST(Trollhattan2020Test, ProjectsRunPlansAndApplicationsDoNotYetAndUnclearStaysUnknown)
{
    static const std::map<QString, InterventionStatus> states{
        {u"pågående"_s, InterventionStatus::Active},  {u"projekt"_s, InterventionStatus::Active},
        {u"planerad"_s, InterventionStatus::Planned}, {u"ansökan"_s, InterventionStatus::Planned},
        {u"avslutad"_s, InterventionStatus::Ended},   {u"oklart"_s, InterventionStatus::Unknown}};
    for (const auto &[row, record] : rows()) {
        const QString status = row.value(u"status"_s);
        EXPECT_EQ(record.status, states.at(status)) << label(row);
        EXPECT_EQ(record.project, status == u"projekt"_s) << label(row);
    }
}

TEST(Trollhattan2020Test, WhatHasEndedRanInTheYearOfItsPeriod)
{
    for (const auto &[row, record] : rows()) {
        if (record.status != InterventionStatus::Ended)
            continue;
        const int year = row.value(u"period"_s).toInt();
        EXPECT_EQ(record.validFrom, QDate(year, 1, 1)) << label(row);
        EXPECT_EQ(record.validTo, QDate(year, 12, 31)) << label(row);
    }
}

TEST(Trollhattan2020Test, FundingIsThatOfTheRowAndNamesItsFunder)
{
    for (const auto &[row, record] : rows()) {
        SCOPED_TRACE(label(row));
        QStringList sources;
        for (const Funding &funding : record.funding)
            sources.append(funding.source);
        EXPECT_EQ(sources, valuesIn(row.value(u"funding"_s)));
        for (const QString &funder : organisations(record, ProviderRole::Fund))
            EXPECT_TRUE(sources.join(u'|').contains(funder.section(u' ', 0, 0))) << funder.toStdString();
    }
}

TEST(Trollhattan2020Test, FiguresStandWithTheirYearAndWhatTheyCount)
{
    for (const auto &[row, record] : rows()) {
        SCOPED_TRACE(label(row));
        const QString printed = row.value(u"volume_figures"_s);
        QList<Figure> volumes;
        for (const Volume &volume : record.volumes) {
            volumes.append({volume.value, volume.year});
            EXPECT_TRUE(printed.contains(volume.unit) || printed.contains(volume.measure.section(u' ', 0, 0)))
                << volume.measure.toStdString();
        }
        EXPECT_EQ(volumes, figuresOf(row));
    }
}

TEST(Trollhattan2020Test, HowLongAndHowOftenStandsInTheScopeOrTheHours)
{
    for (const auto &[row, record] : rows()) {
        const auto recorded = numbersIn(record.scope.text + u' ' + record.contact.hours);
        for (const QString &figure : valuesIn(row.value(u"volume_figures"_s), u';')) {
            if (isExtent(figure)) {
                EXPECT_THAT(recorded, IsSupersetOf(numbersIn(figure))) << label(row);
            }
        }
        if (const auto longest = record.scope.maxDuration) {
            EXPECT_THAT(numbersIn(row.value(u"volume_figures"_s)), Contains(longest->value)) << label(row);
        }
    }
}

TEST(Trollhattan2020Test, ThePageWasReviewedOn20July2020)
{
    EXPECT_EQ(bundledInfo(u"trollhattan_2020"_s).inventoryDate, QDate(2020, 7, 20));
    for (const auto &[row, record] : rows())
        EXPECT_EQ(record.reviewedOn, QDate(2020, 7, 20)) << label(row);
}

TEST(Trollhattan2020Test, EveryPlacementIsOurReading)
{
    for (const auto &[row, record] : rows()) {
        EXPECT_THAT(record.placements, Not(IsEmpty())) << label(row);
        EXPECT_THAT(record.placements, Each(Field(&Placement::basis, PlacementBasis::Ours))) << label(row);
    }
}
