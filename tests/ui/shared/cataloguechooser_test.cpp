#include "ui/shared/cataloguechooser.h"

#include <gtest/gtest.h>

#include <QMenu>
#include <QSignalSpy>

using namespace insats;
using namespace insats::ui;
using namespace Qt::StringLiterals;

namespace {

CatalogueInfo catalogue(const QString &id, const QString &title)
{
    CatalogueInfo info;
    info.id = id;
    info.title = title;
    return info;
}

const QList<CatalogueInfo> kTwo = {catalogue(u"ett"_s, u"Ett & ett"_s), catalogue(u"två"_s, u"Två"_s)};

QAction *actionOf(const CatalogueChooser &chooser, const QString &id)
{
    for (QAction *action : chooser.menu()->actions()) {
        if (action->data().toString() == id)
            return action;
    }
    return nullptr;
}

} // namespace

TEST(CatalogueChooserTest, ShowsTheChosenOneByItsTitle)
{
    CatalogueChooser chooser;
    chooser.setCatalogues(kTwo, {u"ett"_s});
    EXPECT_EQ(chooser.text(), u"Ett & ett"_s);
    EXPECT_EQ(chooser.chosen(), QStringList{u"ett"_s});
}

TEST(CatalogueChooserTest, SeveralAndAllCanBeChosen)
{
    CatalogueChooser chooser;
    chooser.setCatalogues(kTwo + QList{catalogue(u"tre"_s, u"Tre"_s)}, {u"ett"_s});
    QSignalSpy changed(&chooser, &CatalogueChooser::changed);
    actionOf(chooser, u"två"_s)->trigger();
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.constFirst().constFirst().toStringList(), (QStringList{u"ett"_s, u"två"_s}));
    EXPECT_EQ(chooser.text(), u"2 kataloger"_s);
    chooser.menu()->actions().constLast()->trigger();
    EXPECT_EQ(chooser.chosen().size(), 3);
    EXPECT_EQ(chooser.text(), u"Alla kataloger"_s);
}

TEST(CatalogueChooserTest, TheLastOneCannotBeTakenAway)
{
    CatalogueChooser chooser;
    chooser.setCatalogues(kTwo, {u"ett"_s});
    actionOf(chooser, u"ett"_s)->trigger();
    EXPECT_EQ(chooser.chosen(), QStringList{u"ett"_s});
}
