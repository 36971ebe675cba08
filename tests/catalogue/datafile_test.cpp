#include "support/printers.h"

#include "catalogue/catalogue.h"
#include "catalogue/datafile.h"
#include "support/bytes.h"
#include "support/thrown.h"

#include <QTemporaryDir>

using namespace insats;
using namespace insats::test;

namespace {

QList<CatalogueInfo> catalogues(const QStringList &ids)
{
    QList<CatalogueInfo> list;
    for (const QString &id : ids)
        list.append({id, {}, {}, {}, false, {}});
    return list;
}

} // namespace

TEST(ChosenCataloguesTest, Ale2017IsTheDefault)
{
    EXPECT_EQ(chosenCatalogues(catalogues({u"a"_s, u"ale_2017"_s, u"b"_s}), {}), QStringList{u"ale_2017"_s});
}

TEST(ChosenCataloguesTest, WithoutItTheOnlyOneIsTaken)
{
    EXPECT_EQ(chosenCatalogues(catalogues({u"a"_s}), {}), QStringList{u"a"_s});
}

TEST(ChosenCataloguesTest, WithoutItSeveralOthersAreAllTaken)
{
    EXPECT_EQ(chosenCatalogues(catalogues({u"a"_s, u"b"_s}), {}), (QStringList{u"a"_s, u"b"_s}));
}

TEST(ChosenCataloguesTest, AFileWithoutAnyIsNoError)
{
    EXPECT_EQ(chosenCatalogues({}, {}), QStringList());
    EXPECT_EQ(chosenCatalogues({}, u"all"_s), QStringList());
}

TEST(ChosenCataloguesTest, AllMeansEveryOne)
{
    EXPECT_EQ(chosenCatalogues(catalogues({u"a"_s, u"ale_2017"_s}), u"all"_s), (QStringList{u"a"_s, u"ale_2017"_s}));
}

TEST(ChosenCataloguesTest, AGivenOneIsTakenOrUnknown)
{
    EXPECT_EQ(chosenCatalogues(catalogues({u"a"_s, u"ale_2017"_s}), u"a"_s), QStringList{u"a"_s});
    EXPECT_EQ(kindThrownBy([] { chosenCatalogues(catalogues({u"a"_s}), u"ale_2017"_s); }), ErrorKind::UnknownCatalogue);
    EXPECT_EQ(kindThrownBy([] { chosenCatalogues({}, u"ale_2017"_s); }), ErrorKind::UnknownCatalogue);
}

TEST(DataFileTest, OwnFileLiesInAFolderThatIsMade)
{
    const QString path = ownFile();
    EXPECT_EQ(path, ownFilePath());
    EXPECT_TRUE(QFileInfo(QFileInfo(path).absolutePath()).isDir());
}

TEST(DataFileTest, GeneratedFileHoldsTheWantedNumberInItsOnlyCatalogue)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"stor.sqlite"_s);
    generateFile(path, 130, 7);
    Catalogue catalogue(path);
    catalogue.indexAll();
    EXPECT_EQ(catalogue.search({}).total, 130);
    EXPECT_EQ(catalogue.catalogues().size(), 1);
    EXPECT_EQ(catalogue.taxonomy().areas.size(), 7);
}

TEST(DataFileTest, GeneratingNeverOverwrites)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"finns.sqlite"_s);
    writeBytes(path, "mitt");
    EXPECT_EQ(kindThrownBy([&] { generateFile(path, 3, 1); }), ErrorKind::FileExists);
    EXPECT_EQ(bytesOf(path), "mitt");
}
