#include "support/printers.h"

#include "catalogue/catalogue.h"
#include "catalogue/newfile.h"
#include "support/builders.h"
#include "support/bytes.h"
#include "support/thrown.h"

#include <QDir>
#include <QTemporaryDir>

using namespace insats;
using namespace insats::test;

namespace {

QStringList filesIn(const QTemporaryDir &folder) { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); }

CatalogueSet setOf(const QList<Intervention> &interventions)
{
    return {{{u"prov"_s, u"Prov"_s, u"Prov 1"_s, {}, false, {}}}, interventions};
}

} // namespace

TEST(NewFileTest, OnlyTheFileItselfIsLeftInTheFolder)
{
    const QTemporaryDir folder;
    makeFile(folder.filePath(u"ny.sqlite"_s), Filling::Empty);
    EXPECT_EQ(filesIn(folder), QStringList{u"ny.sqlite"_s});
}

TEST(NewFileTest, AFileThatIsThereStays)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ny.sqlite"_s);
    writeBytes(path, "mitt");
    makeFile(path, Filling::Empty);
    EXPECT_EQ(bytesOf(path), "mitt");
    EXPECT_EQ(filesIn(folder), QStringList{u"ny.sqlite"_s});
}

TEST(NewFileTest, MissingFolderIsNamed)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"saknas/ny.sqlite"_s);
    EXPECT_EQ(kindThrownBy([&] { makeFile(path, Filling::Empty); }), ErrorKind::FolderMissing);
    EXPECT_FALSE(QFile::exists(folder.filePath(u"saknas"_s)));
}

TEST(NewFileTest, AGivenSetIsTheWholeContent)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ny.sqlite"_s);
    makeFileOf(path, setOf({anIntervention().named(u"Läxhjälp"_s)}));
    const Catalogue catalogue(path);
    EXPECT_EQ(catalogue.catalogues().size(), 1);
    EXPECT_EQ(Catalogue::verify(path).interventions, 1);
}

TEST(NewFileTest, ASetThatCannotBeTakenLeavesNothing)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ny.sqlite"_s);
    const Intervention same = anIntervention().named(u"Läxhjälp"_s);
    EXPECT_EQ(kindThrownBy([&] { makeFileOf(path, setOf({same, same})); }), ErrorKind::Storage);
    EXPECT_EQ(filesIn(folder), QStringList());
}

TEST(NewFileTest, ASetNeverReplacesAFile)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ny.sqlite"_s);
    writeBytes(path, "mitt");
    EXPECT_EQ(kindThrownBy([&] { makeFileOf(path, setOf({})); }), ErrorKind::FileExists);
    EXPECT_EQ(bytesOf(path), "mitt");
}
