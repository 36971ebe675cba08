#include "support/printers.h"

#include "store/notes.h"
#include "support/memoryfile.h"
#include "support/thrown.h"

using namespace insats;
using namespace insats::test;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

store::Saving saving() { return {u"samordnare"_s, MemoryFile::savedAt()}; }

Note aNote()
{
    Note note;
    note.catalogue = u"prov"_s;
    note.cell = CellPlace{u"Trygghet"_s, u""_s, PreventionLevel::Selective, AgeBand{6, 12}};
    note.text = u"Fråga kyrkan"_s;
    note.decision = u"Söka bidrag"_s;
    note.reason = NoteReason::NoFunding;
    note.state = CellState::NotRelevant;
    note.stateReason = u"Ingen bor där"_s;
    note.stateRole = u"samordnare"_s;
    note.stateDate = QDate(2026, 11, 27);
    note.ownerRole = u"chef"_s;
    note.due = QDate(2027, 1, 31);
    return note;
}

QStringList fieldsOf(const QList<Change> &changes, int revision)
{
    QStringList fields;
    for (const Change &change : changes) {
        if (change.revision == revision)
            fields.append(change.field);
    }
    return fields;
}

} // namespace

TEST(NotesTest, ANoteIsReadBackAsItWasWritten)
{
    const MemoryFile file;
    const store::Connection connection(file.path());
    const Note written = store::writeNote(connection, aNote(), saving());
    EXPECT_FALSE(written.uuid.isNull());
    EXPECT_EQ(written.revision, 1);
    EXPECT_EQ(written.modified, MemoryFile::savedAt());
    EXPECT_THAT(store::readNotes(connection), ElementsAre(written));
    Note expected = aNote();
    expected.uuid = written.uuid;
    expected.revision = 1;
    expected.modified = written.modified;
    EXPECT_EQ(written, expected);
}

TEST(NotesTest, ANoteOnANeedHasNoCell)
{
    const MemoryFile file;
    const store::Connection connection(file.path());
    Note note;
    note.catalogue = u"prov"_s;
    note.need = QUuid::createUuid();
    note.text = u"Fråga skolan"_s;
    const Note written = store::writeNote(connection, note, saving());
    EXPECT_THAT(store::readNotes(connection), ElementsAre(written));
    EXPECT_EQ(written.need, note.need);
    EXPECT_FALSE(written.cell);
    EXPECT_FALSE(written.reason);
}

TEST(NotesTest, EachSavingTellsTheFieldsThatItChanged)
{
    const MemoryFile file;
    const store::Connection connection(file.path());
    Note note = store::writeNote(connection, aNote(), saving());
    note.decision = u"Vänta"_s;
    note.doneOn = QDate(2026, 12, 1);
    note = store::writeNote(connection, note, saving());
    EXPECT_EQ(note.revision, 2);
    store::deleteNote(connection, note.uuid, 2, saving());
    const QList<Change> history = store::readHistory(connection, note.uuid);
    EXPECT_THAT(fieldsOf(history, 1), testing::IsSupersetOf({u""_s, u"cell"_s, u"text"_s, u"state"_s, u"due"_s}));
    EXPECT_THAT(fieldsOf(history, 1), testing::Not(testing::Contains(u"done_on"_s)));
    EXPECT_THAT(fieldsOf(history, 2), testing::UnorderedElementsAre(u"decision"_s, u"done_on"_s));
    EXPECT_THAT(fieldsOf(history, 3), testing::IsSupersetOf({u""_s, u"text"_s, u"decision"_s}));
    for (const Change &change : history)
        EXPECT_EQ(change.role, u"samordnare"_s);
    EXPECT_THAT(store::readNotes(connection), IsEmpty());
}

TEST(NotesTest, WhatDiffersInNothingIsNotWritten)
{
    const MemoryFile file;
    const store::Connection connection(file.path());
    const Note note = store::writeNote(connection, aNote(), saving());
    const auto lines = store::readHistory(connection, note.uuid).size();
    EXPECT_EQ(store::writeNote(connection, note, saving()), note);
    EXPECT_THAT(store::readHistory(connection, note.uuid), SizeIs(lines));
}

TEST(NotesTest, AnOldRevisionNeitherSavesNorRemoves)
{
    const MemoryFile file;
    const store::Connection connection(file.path());
    const Note old = store::writeNote(connection, aNote(), saving());
    Note newer = old;
    newer.text = u"Fråga skolan"_s;
    newer = store::writeNote(connection, newer, saving());
    Note late = old;
    late.text = u"Fråga ingen"_s;
    EXPECT_EQ(kindThrownBy([&] { store::writeNote(connection, late, saving()); }), ErrorKind::Conflict);
    EXPECT_EQ(kindThrownBy([&] { store::deleteNote(connection, old.uuid, old.revision, saving()); }), ErrorKind::Conflict);
    EXPECT_THAT(store::readNotes(connection), ElementsAre(newer));
}

TEST(NotesTest, WhatIsGoneCannotBeSavedAndNoCatalogueIsMadeUp)
{
    const MemoryFile file;
    const store::Connection connection(file.path());
    const Note note = store::writeNote(connection, aNote(), saving());
    store::deleteNote(connection, note.uuid, 1, saving());
    EXPECT_EQ(kindThrownBy([&] { store::writeNote(connection, note, saving()); }), ErrorKind::NotFound);
    EXPECT_EQ(kindThrownBy([&] { store::deleteNote(connection, note.uuid, 1, saving()); }), ErrorKind::NotFound);
    Note elsewhere = aNote();
    elsewhere.catalogue = u"annan"_s;
    EXPECT_EQ(kindThrownBy([&] { store::writeNote(connection, elsewhere, saving()); }), ErrorKind::UnknownCatalogue);
}
