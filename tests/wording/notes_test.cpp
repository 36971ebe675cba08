#include "support/printers.h"

#include "support/builders.h"
#include "wording/coverage.h"
#include "wording/coveragetables.h"
#include "wording/gaptests.h"
#include "wording/language.h"
#include "wording/notes.h"

#include <QCoreApplication>

using namespace insats;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

const QDate kToday(2026, 11, 27);

class NotesWordingTest : public ::testing::Test {
protected:
    NotesWordingTest() { wording::speak(*QCoreApplication::instance(), wording::Language::Swedish); }
    ~NotesWordingTest() override { wording::speak(*QCoreApplication::instance(), wording::Language::English); }
};

const CellPlace kPlace{u"Trygghet"_s, {}, PreventionLevel::Selective, AgeBand{0, 5}};

Note aMark(CellState state)
{
    Note note;
    note.cell = kPlace;
    note.state = state;
    note.stateReason = u"Förskolan når alla"_s;
    note.stateRole = u"styrgruppen"_s;
    note.stateDate = QDate(2026, 11, 20);
    return note;
}

CoverageReply replyWith(CellState state, int insatser)
{
    CoverageReply reply;
    reply.parameters.bands = {{0, 5}};
    CoverageRow row{.area = kPlace.area, .subArea = {}, .all = {}, .cells = {}, .unknownAge = {}, .outsideBands = {}};
    for (const auto &level : kCodes<PreventionLevel>) {
        CoverageCell cell;
        cell.place = {kPlace.area, {}, level.value, AgeBand{0, 5}};
        if (level.value == kPlace.level) {
            cell.state = state;
            cell.content.interventions = test::someIds(insatser);
        }
        row.cells.append(cell);
        row.unknownAge.append(CellContent());
        row.outsideBands.append(CellContent());
    }
    reply.rows = {row};
    reply.totals.byLevel.fill({}, 3);
    reply.totals.byLevelAndBand.fill({}, 3);
    reply.totals.unknownAgeByLevel.fill({}, 3);
    reply.notes = {aMark(state)};
    reply.figures.cells = 2;
    reply.figures.notRelevant = state == CellState::NotRelevant ? 1 : 0;
    reply.figures.notMapped = state == CellState::NotMapped ? 1 : 0;
    return reply;
}

} // namespace

TEST_F(NotesWordingTest, AMarkSaysWhyWhoAndWhen)
{
    EXPECT_EQ(wording::stateText(aMark(CellState::NotRelevant)),
              u"Ej relevant: Förskolan når alla (styrgruppen, 20 november 2026)"_s);
    Note unmapped = aMark(CellState::NotMapped);
    unmapped.stateReason.clear();
    EXPECT_EQ(wording::stateText(unmapped), u"Ej kartlagd (styrgruppen, 20 november 2026)"_s);
    EXPECT_EQ(wording::stateText(aMark(CellState::Mapped)), QString());
}

TEST_F(NotesWordingTest, ANoteIsToldInOneLine)
{
    Note note;
    note.text = u"Kyrkan är intresserad"_s;
    note.decision = u"Söka bidrag"_s;
    note.reason = NoteReason::NoFunding;
    note.ownerRole = u"enhetschef"_s;
    note.due = QDate(2026, 12, 1);
    EXPECT_EQ(wording::noteText(note, kToday),
              u"Kyrkan är intresserad · Beslut: Söka bidrag · Pengar saknas · Ansvarig: "
              "enhetschef · Senast 1 december 2026"_s);
}

TEST_F(NotesWordingTest, LateAndDoneAreSaidInWords)
{
    Note note;
    EXPECT_EQ(wording::dueText(note, kToday), QString());
    note.due = QDate(2026, 11, 1);
    EXPECT_EQ(wording::dueText(note, kToday), u"Försenad sedan 1 november 2026"_s);
    note.doneOn = QDate(2026, 11, 5);
    EXPECT_EQ(wording::dueText(note, kToday), u"Klar 5 november 2026"_s);
}

TEST_F(NotesWordingTest, HowManyDoNotCountIsSaidWithBothKinds)
{
    CoverageFigures figures;
    EXPECT_EQ(wording::leftOutText(figures), QString());
    figures.notRelevant = 2;
    figures.notMapped = 1;
    EXPECT_EQ(wording::leftOutText(figures), u"3 celler räknas inte: 2 ej relevanta, 1 ej kartlagd"_s);
    figures.notMapped = 0;
    EXPECT_EQ(wording::leftOutText(figures), u"2 celler räknas inte: 2 ej relevanta"_s);
}

TEST_F(NotesWordingTest, EveryTextOfThePictureGivesTheReason)
{
    const CoverageReply reply = replyWith(CellState::NotRelevant, 0);
    const QString reason = u"Ej relevant: Förskolan når alla (styrgruppen, 20 november 2026)"_s;
    EXPECT_THAT(wording::leftOutLines(reply), ElementsAre(u"Trygghet, förebyggande, 0–5 år. "_s + reason));
    EXPECT_THAT(wording::summaryText(reply).toStdString(), HasSubstr(reason.toStdString()));
    EXPECT_THAT(wording::basisText(reply).toStdString(), HasSubstr("1 cell räknas inte: 1 ej relevant"));
    EXPECT_THAT(wording::cellText(reply.rows.constFirst().cells.at(1), reply.notes).toStdString(),
                HasSubstr(reason.toStdString()));
    EXPECT_TRUE(wording::cellTable(reply).at(2).contains(reason));
    EXPECT_THAT(wording::leftOutLines(replyWith(CellState::Mapped, 0)), IsEmpty());
}

TEST_F(NotesWordingTest, TheTableHasASignAndWhatStandsThereAnyway)
{
    EXPECT_THAT(wording::matrixTable(replyWith(CellState::NotRelevant, 0)).at(2),
                ElementsAre(u"Trygghet"_s, u"0"_s, u"0"_s, u"–"_s, u"0"_s, u"0"_s, u"0"_s));
    EXPECT_EQ(wording::matrixTable(replyWith(CellState::NotMapped, 2)).at(2).at(3), u"? (2)"_s);
    EXPECT_EQ(wording::matrixTable(replyWith(CellState::Mapped, 2)).at(2).at(3), u"2"_s);
}

TEST_F(NotesWordingTest, AnOpenStairSaysWhatIsNotMapped)
{
    EXPECT_EQ(
        wording::formulaText({.test = GapTest::G9, .verdict = Verdict::CannotBeJudged, .unknown = 1, .numbers = {0, 0, 0}}),
        u"främjande 0, förebyggande 0, riktad 0; 1 grannivå är inte kartlagd"_s);
}

TEST_F(NotesWordingTest, ChangesAreToldByField)
{
    const auto told = [](const QString &field, const QJsonValue &from, const QJsonValue &to) {
        return wording::noteChangeText({.record = {}, .field = field, .from = from, .to = to});
    };
    EXPECT_EQ(told(u"reason"_s, QJsonValue(), u"no_staff"_s), u"Orsak: ej angiven → Personal saknas"_s);
    EXPECT_EQ(told(u"state"_s, u"mapped"_s, u"not_mapped"_s), u"Cellen: Räknas → Ej kartlagd"_s);
    EXPECT_EQ(told(u"due"_s, QJsonValue(), u"2026-12-01"_s), u"Senast: ej angiven → 1 december 2026"_s);
    EXPECT_EQ(told(QString(), QJsonValue(QJsonValue::Undefined), u"Text"_s), u"Antecknad"_s);
    EXPECT_EQ(told(QString(), u"Text"_s, QJsonValue(QJsonValue::Undefined)), u"Borttagen"_s);
}

TEST_F(NotesWordingTest, EachActionIsARow)
{
    Note note = aMark(CellState::Mapped);
    note.decision = u"Söka bidrag"_s;
    note.due = QDate(2026, 11, 1);
    const Gap gap{kPlace, {.test = GapTest::G2, .verdict = Verdict::Holds, .count = 1, .limit = 1}};
    const auto table = wording::actionTable({{note, gap, std::nullopt, {}}}, kToday);
    ASSERT_EQ(table.size(), 2);
    EXPECT_EQ(table.at(0).size(), table.at(1).size());
    EXPECT_EQ(table.at(1).at(0), u"2026-11-01, försenad"_s);
    EXPECT_EQ(table.at(1).at(1), u"Trygghet, förebyggande, 0–5 år"_s);
    EXPECT_EQ(table.at(1).at(2), u"Tunn täckning: 1 ≤ antal ≤ 1, här 1"_s);
    const QString text = wording::actionText({{note, gap, std::nullopt, {}}, {note, gap, std::nullopt, {}}}, kToday);
    EXPECT_TRUE(text.startsWith(u"1. Trygghet, förebyggande, 0–5 år\n"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"\n2. Trygghet"_s));
}
