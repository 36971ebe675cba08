// What the commands print about notes, which only the window writes.
#include "support/printers.h"

#include "catalogue/catalogue.h"
#include "support/commandrun.h"
#include "support/inswedish.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace insats;
using namespace insats::test;
using testing::HasSubstr;
using testing::Not;

namespace {

const CellPlace kCertainGap{u"Förskola och skola"_s, {}, PreventionLevel::Selective, AgeBand{20, 24}};
const CellPlace kEmpty{u"Trygghet"_s, {}, PreventionLevel::Selective, AgeBand{13, 15}};

Note aNote(const CellPlace &cell)
{
    Note note;
    note.catalogue = u"ale_2017"_s;
    note.cell = cell;
    return note;
}

class NotesOnTheCommandLine : public ::testing::Test {
protected:
    NotesOnTheCommandLine()
    {
        Catalogue catalogue(m_path);
        Note mark = aNote(kCertainGap);
        mark.state = CellState::NotRelevant;
        mark.stateReason = u"Vuxna läser på Komvux"_s;
        mark.stateRole = u"styrgruppen"_s;
        mark.stateDate = QDate(2026, 11, 27);
        catalogue.saveNote(mark, u"samordnare"_s);
        Note decided = aNote(kEmpty);
        decided.decision = u"Fråga fältassistenterna"_s;
        decided.ownerRole = u"enhetschef"_s;
        decided.due = QDate(2999, 1, 1);
        catalogue.saveNote(decided, u"samordnare"_s);
        const QList<NeedAnswer> needs = catalogue.needs({u"ale_2017"_s}, QDate(2018, 2, 20));
        Note onNeed;
        onNeed.catalogue = u"ale_2017"_s;
        onNeed.need = needs.constFirst().need.uuid;
        onNeed.text = u"Lyfts i budgeten"_s;
        catalogue.saveNote(onNeed, u"samordnare"_s);
    }

    CommandRun run(const QStringList &arguments) { return runCommand(QStringList{u"--file"_s, m_path} + arguments); }
    std::string printed(const QStringList &arguments)
    {
        return inSwedish([&] { return run(arguments).out.toStdString(); });
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"katalog.sqlite"_s);
};

QJsonObject cellIn(const QJsonArray &cells, const CellPlace &place)
{
    for (const QJsonValue &value : cells) {
        const QJsonObject cell = value.toObject();
        if (cell.value(u"area"_s) == place.area && cell.value(u"level"_s) == codeOf(place.level)
            && cell.value(u"band"_s) == u"%1-%2"_s.arg(place.band->min).arg(place.band->max))
            return cell;
    }
    return {};
}

} // namespace

TEST_F(NotesOnTheCommandLine, CoverageTellsStateAndNotesOfEachCell)
{
    const QJsonObject matrix = run({u"coverage"_s, u"--json"_s}).json();
    const QJsonArray cells = matrix.value(u"cells"_s).toArray();
    EXPECT_EQ(cells.size(), 105); // those that do not count too
    const QJsonObject left = cellIn(cells, kCertainGap);
    EXPECT_EQ(left.value(u"state"_s), u"not_relevant"_s);
    EXPECT_TRUE(left.value(u"flags"_s).toArray().isEmpty());
    const QJsonObject mark = left.value(u"notes"_s).toArray().at(0).toObject();
    EXPECT_EQ(mark.value(u"state_reason"_s), u"Vuxna läser på Komvux"_s);
    EXPECT_EQ(mark.value(u"state_role"_s), u"styrgruppen"_s);
    EXPECT_EQ(mark.value(u"state_date"_s), u"2026-11-27"_s);
    const QJsonObject noted = cellIn(cells, kEmpty);
    EXPECT_EQ(noted.value(u"state"_s), u"mapped"_s);
    const QJsonObject note = noted.value(u"notes"_s).toArray().at(0).toObject();
    for (const QString &key : {u"id"_s, u"text"_s, u"decision"_s, u"reason"_s, u"state"_s, u"state_reason"_s,
                               u"state_role"_s, u"state_date"_s, u"owner_role"_s, u"due"_s, u"done_on"_s})
        EXPECT_TRUE(note.contains(key)) << key.toStdString();
    EXPECT_EQ(note.value(u"decision"_s), u"Fråga fältassistenterna"_s);
    const QJsonObject plain = cellIn(cells, {u"Trygghet"_s, {}, PreventionLevel::Indicated, AgeBand{13, 15}});
    EXPECT_FALSE(plain.contains(u"notes"_s));
    const QJsonObject figures = matrix.value(u"coverage"_s).toObject();
    EXPECT_EQ(figures.value(u"cells"_s).toInt(), 104);
    EXPECT_EQ(figures.value(u"not_relevant"_s).toInt(), 1);
    EXPECT_EQ(figures.value(u"not_mapped"_s).toInt(), 0);
    EXPECT_DOUBLE_EQ(figures.value(u"C"_s).toDouble(), 84.0 / 104);
}

TEST_F(NotesOnTheCommandLine, TheMatrixInTextHasTheSignAndTheReason)
{
    const std::string text = printed({u"coverage"_s});
    EXPECT_THAT(text, HasSubstr("     – "));
    EXPECT_THAT(text, HasSubstr("1 cell räknas inte: 1 ej relevant"));
    EXPECT_THAT(text,
                HasSubstr("Förskola och skola, förebyggande, 20–24 år. Ej relevant: Vuxna läser på Komvux "
                          "(styrgruppen, 27 november 2026)"));
    EXPECT_THAT(text, HasSubstr("84 av 104"));
}

TEST_F(NotesOnTheCommandLine, GapsLeaveItOutAndListItWithItsReason)
{
    const QJsonObject gaps = run({u"gaps"_s, u"--json"_s}).json();
    const QJsonArray list = gaps.value(u"gaps"_s).toArray();
    EXPECT_TRUE(cellIn(list, kCertainGap).isEmpty());
    EXPECT_FALSE(cellIn(list, kEmpty).value(u"notes"_s).toArray().isEmpty());
    const QJsonObject left = gaps.value(u"left_out"_s).toArray().at(0).toObject();
    EXPECT_EQ(left.value(u"state"_s), u"not_relevant"_s);
    EXPECT_THAT(left.value(u"why"_s).toString().toStdString(), HasSubstr("Vuxna läser på Komvux"));
    const std::string text = printed({u"gaps"_s, u"--test"_s, u"G9"_s});
    EXPECT_THAT(text,
                HasSubstr("Anteckning: Beslut: Fråga fältassistenterna · Ansvarig: enhetschef · Senast 1 januari 2999"));
    EXPECT_THAT(text, HasSubstr("Vuxna läser på Komvux"));
}

TEST_F(NotesOnTheCommandLine, WhereSubAreasAreTheRowsThoseOfAMarkedAreaAreLeftOut)
{
    const QJsonObject matrix = run({u"coverage"_s, u"--json"_s, u"--rows"_s, u"subarea"_s}).json();
    EXPECT_EQ(matrix.value(u"coverage"_s).toObject().value(u"not_relevant"_s).toInt(), 1);
    EXPECT_EQ(cellIn(matrix.value(u"cells"_s).toArray(), kCertainGap).value(u"state"_s), u"not_relevant"_s);
}

TEST_F(NotesOnTheCommandLine, NeedsCarryTheirNotes)
{
    const QJsonObject needs = run({u"needs"_s, u"--json"_s, u"--catalogue"_s, u"ale_2017"_s}).json();
    const QJsonObject first = needs.value(u"needs"_s).toArray().at(0).toObject();
    EXPECT_EQ(first.value(u"notes"_s).toArray().at(0).toObject().value(u"text"_s), u"Lyfts i budgeten"_s);
    EXPECT_FALSE(needs.value(u"needs"_s).toArray().at(1).toObject().contains(u"notes"_s));
    EXPECT_THAT(printed({u"needs"_s, u"--catalogue"_s, u"ale_2017"_s}), HasSubstr("Anteckning: Lyfts i budgeten"));
    EXPECT_THAT(printed({u"needs"_s, u"--catalogue"_s, u"ale_2023"_s}), Not(HasSubstr("Anteckning")));
}
