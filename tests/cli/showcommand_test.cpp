#include "support/printers.h"

#include "domain/fields.h"
#include "support/builders.h"
#include "support/commandrun.h"
#include "support/memoryfile.h"

using namespace insats;
using namespace insats::test;

namespace {

CommandRun show(const MemoryFile &file, const QStringList &arguments)
{
    return runCommand(QStringList{u"show"_s, u"--json"_s, u"--file"_s, file.path()} + arguments);
}

} // namespace

TEST(ShowCommandTest, TheWholeRecordIsShown)
{
    const MemoryFile file({interventionWithEveryField()});
    const CommandRun run = show(file, {u"0123abcd"_s});
    EXPECT_EQ(run.exitCode, 0);
    const Intervention full = interventionWithEveryField();
    forEachContentField(
        full, [&](const char *name, const auto &) { EXPECT_TRUE(run.json().contains(QLatin1StringView(name))) << name; });
    EXPECT_EQ(run.json().value(u"id"_s), QJsonValue(u"0123abcd-4567-4890-8bcd-ef0123456789"_s));
    EXPECT_EQ(run.json().value(u"cost"_s), QJsonValue(u"fee"_s));
}

TEST(ShowCommandTest, DocumentationHasRuleAndReason)
{
    const MemoryFile file({interventionWithEveryField()});
    const QJsonObject expected{{u"rule"_s, u"14:4"_s}, {u"reason"_s, u"rådgivning"_s}};
    EXPECT_EQ(show(file, {u"0123abcd"_s}).json().value(u"documentation"_s), QJsonValue(expected));
}

TEST(ShowCommandTest, UnknownDocumentationIsNull)
{
    const MemoryFile file({anIntervention().withId(u"abcd0000-0000-4000-8000-000000000000"_s)});
    const QJsonObject documentation = show(file, {u"abcd"_s}).json().value(u"documentation"_s).toObject();
    EXPECT_TRUE(documentation.value(u"rule"_s).isNull());
    EXPECT_TRUE(documentation.contains(u"reason"_s));
}

TEST(ShowCommandTest, IdOfNoneOrSeveralIsNoCard)
{
    const MemoryFile file({anIntervention().named(u"A"_s).withId(u"abcd0000-0000-4000-8000-000000000000"_s),
                           anIntervention().named(u"B"_s).withId(u"abce0000-0000-4000-8000-000000000000"_s)});
    for (const QString &id : {u"abc"_s, u"f00"_s, QString(), u"%"_s}) {
        const CommandRun run = show(file, {id});
        EXPECT_EQ(run.exitCode, 2) << id.toStdString();
        EXPECT_TRUE(run.json().contains(u"error"_s));
    }
}

TEST(ShowCommandTest, OneIdIsNeeded)
{
    const MemoryFile file;
    EXPECT_EQ(show(file, {}).exitCode, 2);
    EXPECT_EQ(show(file, {u"a"_s, u"b"_s}).exitCode, 2);
}

TEST(ShowCommandTest, PlainTextIsTheCard)
{
    const MemoryFile file({interventionWithEveryField()});
    const CommandRun run = runCommand({u"show"_s, u"0123"_s, u"--file"_s, file.path()});
    EXPECT_TRUE(run.out.startsWith(interventionWithEveryField().name + u'\n'));
    EXPECT_TRUE(run.out.contains(u"bibliotek@example.se"_s));
}
