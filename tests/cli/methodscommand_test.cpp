#include "support/printers.h"

#include "support/builders.h"
#include "support/commandrun.h"
#include "support/memoryfile.h"

#include <QJsonArray>

using namespace insats;
using namespace insats::test;

namespace {

CommandRun methods(const MemoryFile &file, const QStringList &arguments = {})
{
    return runCommand(QStringList{u"methods"_s, u"--file"_s, file.path()} + arguments);
}

QStringList namesIn(const CommandRun &run)
{
    QStringList names;
    for (const QJsonValue &value : run.json().value(u"methods"_s).toArray())
        names.append(value.toObject().value(u"name"_s).toString());
    return names;
}

Intervention aUse()
{
    return anIntervention()
        .named(u"Familjebehandling"_s)
        .withId(u"0123abcd-4567-4890-8bcd-ef0123456789"_s)
        .usingMethod(
            {u"Funktionell familjeterapi"_s, u"FFT"_s, u"familjer"_s, AgeRange{11, 18, AgeBasis::Stated}, u"12 samtal"_s});
}

} // namespace

TEST(MethodsCommandTest, AMethodHasItsNameAndItsUses)
{
    const CommandRun run = methods(MemoryFile({aUse()}), {u"--json"_s});
    EXPECT_EQ(run.exitCode, 0);
    const QJsonObject use{{u"id"_s, u"0123abcd-4567-4890-8bcd-ef0123456789"_s},
                          {u"intervention"_s, u"Familjebehandling"_s},
                          {u"catalogue"_s, u"prov"_s},
                          {u"target"_s, u"familjer"_s},
                          {u"age"_s, QJsonObject{{u"min"_s, 11}, {u"max"_s, 18}, {u"basis"_s, u"stated"_s}}},
                          {u"scope"_s, u"12 samtal"_s}};
    const QJsonObject method{
        {u"name"_s, u"Funktionell familjeterapi"_s}, {u"abbreviation"_s, u"FFT"_s}, {u"uses"_s, QJsonArray{use}}};
    EXPECT_EQ(run.json(), (QJsonObject{{u"methods"_s, QJsonArray{method}}}));
}

TEST(MethodsCommandTest, PeopleReadAMethodWithALineForEachUse)
{
    const MemoryFile file({aUse(), anIntervention().named(u"Skolstöd"_s).usingMethod(u"Trappan"_s, {}),
                           anIntervention().named(u"Ungdomsstöd"_s).usingMethod(u"FFT"_s, u"FFT"_s)});
    const CommandRun run = methods(file);
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_EQ(run.out,
              u"Funktionell familjeterapi (FFT)\n"
              "    Familjebehandling · familjer · 11–18 years · 12 samtal\n"
              "    Ungdomsstöd\n"
              "Trappan\n"
              "    Skolstöd\n"_s);
}

TEST(MethodsCommandTest, AllCataloguesAreMeantUnlessOneIsNamed)
{
    const MemoryFile file({anIntervention().in(u"ale_2017"_s).usingMethod(u"A"_s, {}),
                           anIntervention().named(u"Annan"_s).in(u"annan"_s).usingMethod(u"B"_s, {})});
    EXPECT_EQ(namesIn(methods(file, {u"--json"_s})), (QStringList{u"A"_s, u"B"_s}));
    EXPECT_EQ(namesIn(methods(file, {u"--json"_s, u"--catalogue"_s, u"annan"_s})), QStringList{u"B"_s});
}

TEST(MethodsCommandTest, AnUnknownCatalogueIsWrongUsage)
{
    const CommandRun run = methods(MemoryFile(), {u"--json"_s, u"--catalogue"_s, u"saknas"_s});
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_TRUE(run.json().contains(u"error"_s));
}

TEST(MethodsCommandTest, WordsAreRefused) { EXPECT_EQ(methods(MemoryFile(), {u"ord"_s}).exitCode, 2); }

TEST(MethodsCommandTest, AnEmptyFileHasNoMethods)
{
    const QTemporaryDir folder;
    const CommandRun run =
        runCommand({u"methods"_s, u"--json"_s, u"--empty"_s, u"--file"_s, folder.filePath(u"tom.sqlite"_s)});
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_TRUE(run.json().value(u"methods"_s).isArray());
    EXPECT_TRUE(namesIn(run).isEmpty());
}
