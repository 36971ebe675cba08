#include "ui/notes/notedialog.h"

#include "domain/noterules.h"
#include "support/typing.h"
#include "ui/shared/tonebox.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace insats;
using namespace insats::test;
using namespace insats::ui;
using namespace Qt::StringLiterals;

namespace {

Note newNote(CellState state = CellState::Mapped)
{
    Note note;
    note.cell = CellPlace{u"Trygghet"_s, {}, PreventionLevel::Selective, AgeBand{13, 15}};
    note.state = state;
    return note;
}

CatalogueInfo catalogueCalled(const QString &id)
{
    CatalogueInfo catalogue;
    catalogue.id = id;
    catalogue.title = id;
    return catalogue;
}

QPushButton &saving(NoteDialog &dialog)
{
    return *qobject_cast<QPushButton *>(dialog.findChild<QDialogButtonBox *>()->buttons().constFirst());
}

template <class Widget>
Widget &named(const NoteDialog &dialog, const QString &name)
{
    for (Widget *field : dialog.findChildren<Widget *>()) {
        if (field->accessibleName() == name)
            return *field;
    }
    throw std::runtime_error("no field " + name.toStdString());
}

} // namespace

TEST(NoteDialogTest, AnEmptyNoteCannotBeSaved)
{
    NoteDialog dialog(newNote(), u"Trygghet"_s, {catalogueCalled(u"prov"_s)});
    EXPECT_FALSE(saving(dialog).isEnabled());
    named<QPlainTextEdit>(dialog, u"Anteckning"_s).setPlainText(u"Fråga kyrkan"_s);
    EXPECT_TRUE(saving(dialog).isEnabled());
    EXPECT_EQ(dialog.note().text, u"Fråga kyrkan"_s);
    EXPECT_EQ(dialog.note().catalogue, u"prov"_s);
}

TEST(NoteDialogTest, NotRelevantAsksForReasonRoleAndDateOfToday)
{
    NoteDialog dialog(newNote(CellState::NotRelevant), u"Trygghet"_s, {catalogueCalled(u"prov"_s)});
    dialog.show();
    QPlainTextEdit &why = named<QPlainTextEdit>(dialog, u"Varför den inte räknas"_s);
    EXPECT_TRUE(why.isVisible());
    EXPECT_FALSE(saving(dialog).isEnabled());
    why.setPlainText(u"Förskolan når alla"_s);
    EXPECT_FALSE(saving(dialog).isEnabled());
    named<QLineEdit>(dialog, u"Beslutat av"_s).setText(u"styrgruppen"_s);
    EXPECT_TRUE(saving(dialog).isEnabled());
    EXPECT_EQ(dialog.note().stateDate, QDate::currentDate());
    EXPECT_TRUE(faultsOf(dialog.note()).isEmpty());
    auto &state = named<QComboBox>(dialog, u"Cellen"_s);
    state.setCurrentIndex(0);
    EXPECT_FALSE(why.isVisible());
    EXPECT_EQ(dialog.note().stateReason, QString()); // a cell that counts needs none
}

TEST(NoteDialogTest, ANeedHasNoCellToLeaveOut)
{
    Note note;
    note.need = QUuid::createUuid();
    NoteDialog dialog(note, u"B001"_s, {catalogueCalled(u"prov"_s)});
    dialog.show();
    EXPECT_FALSE(named<QComboBox>(dialog, u"Cellen"_s).isVisible());
}

TEST(NoteDialogTest, ANewOneBelongsToTheChosenCatalogue)
{
    NoteDialog dialog(newNote(), u"Trygghet"_s, {catalogueCalled(u"prov"_s), catalogueCalled(u"ny"_s)});
    dialog.show();
    auto &catalogue = named<QComboBox>(dialog, u"Katalog"_s);
    EXPECT_TRUE(catalogue.isVisible());
    catalogue.setCurrentIndex(1);
    EXPECT_EQ(dialog.note().catalogue, u"ny"_s);
}

TEST(NoteDialogTest, WhatLooksLikeAPersonsDataIsWarnedAboutAndMayBeSaved)
{
    NoteDialog dialog(newNote(), u"Trygghet"_s, {catalogueCalled(u"prov"_s)});
    dialog.show();
    const auto boxes = dialog.findChildren<ToneBox *>();
    const auto isSeen = [](const ToneBox *box) { return box->isVisible(); };
    named<QPlainTextEdit>(dialog, u"Anteckning"_s).setPlainText(u"Ring mottagningen"_s);
    EXPECT_TRUE(std::ranges::none_of(boxes, isSeen));
    named<QPlainTextEdit>(dialog, u"Anteckning"_s).setPlainText(u"Ring 070-123 45 67"_s);
    EXPECT_EQ(std::ranges::count_if(boxes, isSeen), 1);
    EXPECT_TRUE(saving(dialog).isEnabled());
}

TEST(NoteDialogTest, OthersVersionIsShownAndSavingAgainReplacesIt)
{
    Note note = newNote();
    note.uuid = QUuid::createUuid();
    note.revision = 1;
    note.text = u"Fråga kyrkan"_s;
    NoteDialog dialog(note, u"Trygghet"_s, {});
    Note theirs = note;
    theirs.revision = 2;
    theirs.text = u"Fråga skolan"_s;
    dialog.takeOthers(theirs);
    EXPECT_EQ(dialog.note().revision, 2);
    EXPECT_EQ(dialog.note().text, u"Fråga kyrkan"_s);
    dialog.takeOthers(std::nullopt);
    EXPECT_TRUE(dialog.note().uuid.isNull());
    EXPECT_EQ(dialog.note().catalogue, note.catalogue);
}
