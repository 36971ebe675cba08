#include "support/printers.h"

#include "support/builders.h"
#include "wording/importtexts.h"
#include "wording/language.h"

#include <QCoreApplication>

using namespace insats;
using namespace insats::test;
using namespace insats::wording;

namespace {

class ImportTexts : public ::testing::Test {
protected:
    ImportTexts() { speak(*QCoreApplication::instance(), Language::Swedish); }
    ~ImportTexts() override { speak(*QCoreApplication::instance(), Language::English); }
};

Change change(const QString &field, const QJsonValue &from, const QJsonValue &to)
{
    return {{}, 0, {}, {}, field, from, to};
}

} // namespace

TEST_F(ImportTexts, APlaceInAJsonFileIsCountedFromOneAndOthersAreLeftAsTheyAre)
{
    EXPECT_EQ(placeInFile(u"interventions[12]"_s), u"post 13"_s);
    EXPECT_EQ(placeInFile(u"12"_s), u"rad 12"_s);
    EXPECT_EQ(placeInFile(u"Insatser!12"_s), u"Insatser, rad 12"_s);
    EXPECT_EQ(placeInFile(u"Fråga! 2!12"_s), u"Fråga! 2, rad 12"_s);
    EXPECT_EQ(placeInFile(u"C12"_s), u"C12"_s);
    EXPECT_EQ(placeInFile(u"needs[2]"_s), u"needs[2]"_s);
}

TEST_F(ImportTexts, AReasonNamesTheFieldAndNotThePath)
{
    const Problem age{u"interventions[12].placements[0].level"_s, ProblemKind::UnknownValue, Severity::Refused, u"medel"_s};
    EXPECT_EQ(reasonText(age), u"Preventionsnivå: värdet medel är inte känt"_s);
    const Problem missing{u"interventions[12]"_s, ProblemKind::MissingField, Severity::Refused, u"name"_s};
    EXPECT_EQ(reasonText(missing), u"Posten: fältet Namn saknas"_s);
    const Problem table{u"rad 12"_s, ProblemKind::MissingField, Severity::Refused, u"name"_s};
    EXPECT_TRUE(reasonText(table).startsWith(u"rad 12: "_s)) << reasonText(table).toStdString();
}

TEST_F(ImportTexts, AReasonOfARuleIsWhatItFindsAndWhereItStands)
{
    Problem problem{u"interventions[3].age"_s, ProblemKind::AgainstRule, Severity::Refused, u"age"_s};
    problem.finding = RuleFinding{.rule = Rule::AgesCrossed, .field = u"age"_s, .details = {u"12"_s, u"6"_s}};
    const QString text = reasonText(problem);
    EXPECT_FALSE(text.contains(u"age"_s)) << text.toStdString();
    EXPECT_TRUE(text.endsWith(u"(programmets egen regel)"_s)) << text.toStdString();
}

TEST_F(ImportTexts, TheFirstShortDifferenceIsToldWholeAndTheOthersByName)
{
    EXPECT_EQ(
        differenceLine({change(u"summary"_s, QString(), QString(29, u'x')),
                        change(u"target"_s, u"Elever"_s, u"Alla\nelever"_s), change(u"follow_up"_s, QString(), u"x"_s)}),
        u"Sammanfattning · Målgrupp: Elever → Alla elever · Uppföljning"_s);
}

TEST_F(ImportTexts, TheTableOfRefusedRecordsHasThemAloneWithAllTheirReasons)
{
    ImportPreview preview;
    preview.records = {
        {.kind = ImportKind::Added, .where = u"interventions[0]"_s, .record = anIntervention().named(u"Ny"_s)},
        {.kind = ImportKind::Refused,
         .where = u"interventions[1]"_s,
         .record = anIntervention().named(u"Fel"_s),
         .problems = {{u"interventions[1].age"_s, ProblemKind::OutOfRange, Severity::Refused, u"200"_s},
                      {u"interventions[1].cost"_s, ProblemKind::UnknownValue, Severity::Refused, u"x"_s}}}};
    const QList<QStringList> rows = refusedTable(preview);
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows.at(0), (QStringList{u"Plats i filen"_s, u"Namn"_s, u"Orsak"_s}));
    EXPECT_EQ(rows.at(1).mid(0, 2), (QStringList{u"post 2"_s, u"Fel"_s}));
    EXPECT_TRUE(rows.at(1).at(2).contains(u"Ålder: "_s) && rows.at(1).at(2).contains(u"; Kostnad: "_s))
        << rows.at(1).at(2).toStdString();
}
