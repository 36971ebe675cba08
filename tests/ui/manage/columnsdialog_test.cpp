#include "ui/manage/columnsdialog.h"

#include "support/pictures.h"
#include "ui/manage/keptlayouts.h"
#include "ui/shared/settings.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <QTableWidget>

using namespace insats;
using namespace insats::test;
using namespace insats::ui;
using namespace Qt::StringLiterals;

namespace {

Sheet sheet(const QString &name, const QStringList &header)
{
    return {name, {{u"Arbetsmöte"_s}, header, {u"Läxhjälp"_s, u"6–12"_s, u"Biblioteket"_s}}};
}

const QStringList kHeader = {u"Insats"_s, u"Ålder"_s, u"Vem"_s};

template <class Widget>
Widget &part(const QWidget &dialog, const QString &accessibleName)
{
    for (Widget *widget : dialog.findChildren<Widget *>()) {
        if (widget->accessibleName() == accessibleName)
            return *widget;
    }
    throw std::runtime_error("no " + accessibleName.toStdString());
}

} // namespace

TEST(ColumnsDialogTest, ShowsWhatWasRecognisedAndGivesItBackUntouched)
{
    const TableLayout layout{1, {u"name"_s, u"age"_s, {}}};
    ColumnsDialog dialog({sheet(u"Insatser"_s, kHeader)}, 0, layout);
    dialog.show();
    EXPECT_EQ(part<QComboBox>(dialog, u"Vad kolumn 1 innehåller"_s).currentText(), u"Namn"_s);
    EXPECT_EQ(part<QComboBox>(dialog, u"Vad kolumn 3 innehåller"_s).currentText(), u"– tas inte med –"_s);
    EXPECT_FALSE(part<QComboBox>(dialog, u"Blad"_s).isVisible());
    EXPECT_EQ(part<QSpinBox>(dialog, u"Rubrikrad"_s).value(), 2);
    EXPECT_EQ(dialog.chosenLayout(), layout);
    EXPECT_EQ(part<QTableWidget>(dialog, u"Tabellens första rader"_s).item(3, 2)->text(), u"Biblioteket"_s);
    keepPictureOf(dialog, u"import kolumner"_s);
}

TEST(ColumnsDialogTest, AColumnIsNamedAndTheHeadingsAreMoved)
{
    ColumnsDialog dialog({sheet(u"Insatser"_s, kHeader)}, 0, {1, {u"name"_s, u"age"_s, {}}});
    auto &third = part<QComboBox>(dialog, u"Vad kolumn 3 innehåller"_s);
    third.setCurrentIndex(third.findData(u"providers"_s));
    part<QSpinBox>(dialog, u"Rubrikrad"_s).setValue(0);
    EXPECT_EQ(dialog.chosenLayout(), (TableLayout{-1, {u"name"_s, u"age"_s, u"providers"_s}}));
}

TEST(ColumnsDialogTest, AnotherSheetShowsItsOwnColumnsNotTaken)
{
    ColumnsDialog dialog({sheet(u"Insatser"_s, kHeader), {u"Annat"_s, {{u"x"_s, u"y"_s}}}}, 0,
                         {1, {u"name"_s, u"age"_s, {}}});
    part<QComboBox>(dialog, u"Blad"_s).setCurrentIndex(1);
    EXPECT_EQ(dialog.sheet(), 1);
    EXPECT_EQ(dialog.chosenLayout().fields, (QStringList{QString(), QString()}));
    part<QComboBox>(dialog, u"Blad"_s).setCurrentIndex(0);
    EXPECT_EQ(dialog.chosenLayout().fields, (QStringList{u"name"_s, u"age"_s, QString()}));
}

TEST(KeptLayoutsTest, ALayoutIsKnownAgainByItsHeadingsWhereverTheyStand)
{
    const TableLayout layout{1, {u"name"_s, {}, u"providers"_s}};
    keepLayout(sheet(u"Insatser"_s, kHeader), layout);
    EXPECT_EQ(keptLayout(sheet(u"Annat blad"_s, {u"insats "_s, u"Ålder"_s, u"VEM"_s, QString()})), layout);
    Sheet moved = sheet(u"Insatser"_s, kHeader);
    moved.rows.removeFirst();
    EXPECT_EQ(keptLayout(moved), (TableLayout{0, layout.fields}));
    EXPECT_FALSE(keptLayout(sheet(u"Insatser"_s, {u"Insats"_s, u"Ålder"_s, u"Utförare"_s})));
}

TEST(KeptLayoutsTest, WithoutHeadingsNothingIsKept)
{
    const qsizetype before = windowSettings().allKeys().size();
    keepLayout(sheet(u"Insatser"_s, {u"a"_s, u"b"_s}), {-1, {u"name"_s, {}}});
    keepLayout(sheet(u"Insatser"_s, {u"a"_s, u"b"_s}), {7, {u"name"_s, {}}});
    EXPECT_EQ(windowSettings().allKeys().size(), before);
}
