#include "ui/bridge/catalogueclient.h"

#include "support/typing.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace insats;
using namespace insats::ui;
using namespace Qt::StringLiterals;

TEST(CatalogueClientTest, OfABurstOfQuestionsOnlyTheLastAnswerArrives)
{
    const QTemporaryDir folder;
    CatalogueClient client;
    QSignalSpy opened(&client, &CatalogueClient::opened);
    client.open(folder.filePath(u"katalog.sqlite"_s), false, {});
    ASSERT_TRUE(opened.wait());
    QSignalSpy found(&client, &CatalogueClient::found);
    for (const QString &text : {u"l"_s, u"lä"_s, u"läx"_s, u"läxh"_s})
        client.search({.text = text});
    EXPECT_FALSE(client.isAnswered());
    ASSERT_TRUE(found.wait());
    QTest::qWait(50); // an older answer would have come by now
    ASSERT_EQ(found.count(), 1);
    EXPECT_EQ(found.at(0).at(0).value<SearchReply>().request.text, u"läxh"_s);
    EXPECT_TRUE(client.isAnswered());
}

TEST(CatalogueClientTest, AFileThatIsNotOursIsASentenceThatNamesIt)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"brev.sqlite"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("hej hej hej hej hej hej");
    file.close();
    CatalogueClient client;
    QSignalSpy failed(&client, &CatalogueClient::failed);
    client.open(path, false, {});
    ASSERT_TRUE(failed.wait());
    EXPECT_TRUE(failed.at(0).at(0).toString().contains(path));
}

TEST(CatalogueClientTest, WorkThatIsNotDoneIsToldToItsAskerAndCancelledOnlyThere)
{
    const QTemporaryDir folder;
    CatalogueClient client;
    QSignalSpy opened(&client, &CatalogueClient::opened);
    client.open(folder.filePath(u"katalog.sqlite"_s), true, {});
    ASSERT_TRUE(opened.wait());
    QSignalSpy failed(&client, &CatalogueClient::failed);
    QSignalSpy changed(&client, &CatalogueClient::changed);
    QList<ErrorKind> told;
    bool isTaken = false;
    const auto throwing = [](ErrorKind kind) { return [kind](Catalogue &) -> bool { throw Error(kind, u"prov"_s); }; };
    const auto take = [&isTaken](bool) { isTaken = true; };
    const auto notDone = [&told](ErrorKind kind) { told.append(kind); };
    client.change(&client, throwing(ErrorKind::Cancelled), take, notDone);
    client.ask(&client, throwing(ErrorKind::Conflict), take, notDone);
    ASSERT_TRUE(test::waitFor([&told] { return told.size() == 2; }));
    EXPECT_EQ(told, (QList{ErrorKind::Cancelled, ErrorKind::Conflict}));
    ASSERT_EQ(failed.count(), 1);
    EXPECT_TRUE(failed.at(0).at(0).toString().contains(u"Någon annan"_s)) << failed.at(0).at(0).toString().toStdString();
    client.ask(&client, throwing(ErrorKind::Cancelled), take);
    ASSERT_TRUE(failed.wait()); // nobody else would tell it
    EXPECT_FALSE(isTaken);
    EXPECT_EQ(changed.count(), 0);
}

TEST(CatalogueClientTest, WhatAnotherWindowSavesIsSeenWithoutAsking)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"katalog.sqlite"_s);
    CatalogueClient here;
    CatalogueClient there;
    QSignalSpy openedHere(&here, &CatalogueClient::opened);
    here.open(path, false, {});
    ASSERT_TRUE(openedHere.wait());
    QSignalSpy openedThere(&there, &CatalogueClient::opened);
    there.open(path, false, {});
    ASSERT_TRUE(openedThere.wait());
    std::optional<SearchReply> found;
    QObject::connect(&here, &CatalogueClient::found, &here, [&found](const SearchReply &reply) { found = reply; });
    here.search({.text = u"xylofonverkstad"_s});
    ASSERT_TRUE(insats::test::waitFor([&] { return found && found->indexed == found->stored; }));
    EXPECT_EQ(found->total, 0);
    there.change(
        &there,
        [](Catalogue &catalogue) {
            Intervention record = catalogue.card(u"4b426fc1"_s);
            record.name = u"Xylofonverkstad"_s;
            return catalogue.save(record, u"annan"_s).outcome == SaveOutcome::Saved;
        },
        [](bool saved) { EXPECT_TRUE(saved); });
    EXPECT_TRUE(insats::test::waitFor([&] { return found->total == 1; }));
}
