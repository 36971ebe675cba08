// The editor's journey in the real window: an insats is changed, saved, taken back, copied, added, archived.
#include "support/pictures.h"
#include "support/typing.h"
#include "ui/bridge/catalogueclient.h"
#include "ui/mainwindow.h"
#include "ui/manage/interventioneditor.h"
#include "ui/manage/managepage.h"
#include "ui/search/searchpage.h"
#include "ui/shared/labels.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace insats;
using namespace insats::test;
using namespace insats::ui;
using namespace Qt::StringLiterals;

namespace {

// The window on Ale 2017, on the page that keeps it, when its list is there.
class OpenedEditor {
public:
    OpenedEditor()
        : window(client)
    {
        QObject::connect(&window.managePage(), &ManagePage::noticed, &window,
                         [this](const QString &sentence) { notices.append(sentence); });
        client.open(folder.filePath(u"katalog.sqlite"_s), false, u"ale_2017"_s);
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        window.open(MainWindow::Page::Manage);
        waitFor([this] { return list().model()->rowCount() > 0; });
    }

    QListView &list() { return part<QListView>(u"Insatser"_s); }
    InterventionEditor &editor() { return *window.managePage().findChild<InterventionEditor *>(); }
    QLineEdit &line(const QString &name) { return part<QLineEdit>(name); }
    QPushButton &button(const QString &text)
    {
        for (QPushButton *button : window.managePage().findChildren<QPushButton *>()) {
            if (button->text() == text)
                return *button;
        }
        throw std::runtime_error("no button " + text.toStdString());
    }

    template <class Widget>
    Widget &part(const QString &accessibleName)
    {
        for (Widget *widget : window.managePage().findChildren<Widget *>()) {
            if (widget->accessibleName() == accessibleName)
                return *widget;
        }
        throw std::runtime_error("no " + accessibleName.toStdString());
    }

    void choose(const QString &name)
    {
        const auto found = list().model()->match(list().model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
        list().setCurrentIndex(found.value(0));
        waitFor([&] { return editor().hasRecord() && editor().original().name == name; });
        QApplication::processEvents();
    }

    bool saved(const QString &notice)
    {
        return waitFor([&] { return notices.contains(notice); }) && waitFor([&] { return !editor().isChanged(); });
    }

    QTemporaryDir folder;
    CatalogueClient client;
    MainWindow window;
    QStringList notices;
};

} // namespace

TEST(EditJourneyTest, AChangedNameIsSavedAndFound)
{
    OpenedEditor opened;
    opened.choose(u"Babycafé"_s);
    keepPictureOf(opened.window, u"redigera"_s);
    EXPECT_FALSE(opened.button(u"Spara"_s).isEnabled());
    opened.line(u"Namn"_s).setText(u"Babykafé"_s);
    EXPECT_TRUE(opened.editor().isChanged());
    press(opened.line(u"Namn"_s), Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(opened.saved(u"Babykafé är sparad"_s)) << opened.notices.join(u'|').toStdString();
    EXPECT_EQ(opened.editor().original().revision, 2);
    opened.window.searchPage().setText(u"babykafé"_s);
    std::optional<SearchReply> found;
    QObject::connect(&opened.client, &CatalogueClient::found, &opened.window,
                     [&found](const SearchReply &reply) { found = reply; });
    EXPECT_TRUE(waitFor([&] { return found && found->total == 1; }));
    keepPictureOf(opened.window, u"redigera sparad"_s);
}
