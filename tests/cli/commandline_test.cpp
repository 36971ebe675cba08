#include "support/printers.h"

#include "cli/commandline.h"

using namespace insats;
using cli::Command;
using cli::CommandLine;
using cli::readCommandLine;

namespace {

// The sentence that the words are refused with; empty when they are taken.
QString refusalOf(const QStringList &arguments)
{
    try {
        readCommandLine(arguments);
    } catch (const cli::UsageError &error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

} // namespace

TEST(CommandLineTest, WithoutACommandTheWindowOpens)
{
    EXPECT_EQ(readCommandLine({}).command, Command::Window);
    const CommandLine line = readCommandLine({u"--file"_s, u"a.sqlite"_s, u"--empty"_s});
    EXPECT_EQ(line.command, Command::Window);
    EXPECT_EQ(line.file, u"a.sqlite"_s);
    EXPECT_TRUE(line.empty);
}

TEST(CommandLineTest, GlobalOptionsStandBeforeOrAfterTheCommand)
{
    const QStringList options = {u"--file"_s, u"a b.sqlite"_s, u"--catalogue"_s, u"all"_s,
                                 u"--json"_s, u"--lang"_s,     u"en"_s,          u"--empty"_s};
    for (const CommandLine &line : {readCommandLine(options + QStringList{u"search"_s, u"läxor"_s}),
                                    readCommandLine(QStringList{u"search"_s, u"läxor"_s} + options)}) {
        EXPECT_EQ(line.command, Command::Search);
        EXPECT_EQ(line.file, u"a b.sqlite"_s);
        EXPECT_EQ(line.catalogue, u"all"_s);
        EXPECT_EQ(line.language, u"en"_s);
        EXPECT_TRUE(line.json && line.empty);
        EXPECT_EQ(line.words, QStringList{u"läxor"_s});
    }
}

TEST(CommandLineTest, ValuesMayFollowAnEqualsSign)
{
    const CommandLine line = readCommandLine({u"--file=a=b.sqlite"_s, u"search"_s, u"--age=14"_s, u"--area="_s});
    EXPECT_EQ(line.file, u"a=b.sqlite"_s);
    EXPECT_EQ(line.last(u"age"_s), u"14"_s);
    EXPECT_EQ(line.last(u"area"_s), u""_s);
}

TEST(CommandLineTest, OptionsMayComeSeveralTimes)
{
    const CommandLine line =
        readCommandLine({u"search"_s, u"--area"_s, u"A"_s, u"ord"_s, u"--area"_s, u"B"_s, u"--explain"_s});
    EXPECT_EQ(line.all(u"area"_s), (QStringList{u"A"_s, u"B"_s}));
    EXPECT_EQ(line.last(u"area"_s), u"B"_s);
    EXPECT_EQ(line.last(u"age"_s), std::nullopt);
    EXPECT_TRUE(line.has(u"explain"_s));
    EXPECT_EQ(line.words, QStringList{u"ord"_s});
}

TEST(CommandLineTest, TwoDashesEndTheOptions)
{
    const CommandLine line = readCommandLine({u"search"_s, u"--"_s, u"--json"_s, u"--"_s, u"ord"_s});
    EXPECT_FALSE(line.json);
    EXPECT_EQ(line.words, (QStringList{u"--json"_s, u"--"_s, u"ord"_s}));
}

TEST(CommandLineTest, TwoDashesMayStandBeforeTheCommand)
{
    EXPECT_EQ(refusalOf({u"--"_s, u"search"_s, u"--json"_s}), QString());
}

TEST(CommandLineTest, OneDashBelongsToTheWord)
{
    EXPECT_EQ(readCommandLine({u"search"_s, u"-läxor"_s, u"-"_s}).words, (QStringList{u"-läxor"_s, u"-"_s}));
}

TEST(CommandLineTest, CommandNamesAreWordsAfterTheCommand)
{
    EXPECT_EQ(readCommandLine({u"search"_s, u"show"_s, u"verify"_s}).words, (QStringList{u"show"_s, u"verify"_s}));
}

TEST(CommandLineTest, ValueThatLooksLikeACommandIsNone)
{
    const CommandLine line = readCommandLine({u"--file"_s, u"search"_s, u"verify"_s});
    EXPECT_EQ(line.command, Command::Verify);
    EXPECT_EQ(line.file, u"search"_s);
}

TEST(CommandLineTest, UnknownCommandIsNamed)
{
    EXPECT_TRUE(refusalOf({u"sök"_s}).contains(u"sök"_s));
    EXPECT_TRUE(refusalOf({u"Search"_s}).contains(u"Search"_s));
}

TEST(CommandLineTest, UnknownOptionIsNamed)
{
    EXPECT_TRUE(refusalOf({u"search"_s, u"--färg"_s}).contains(u"färg"_s));
    EXPECT_TRUE(refusalOf({u"verify"_s, u"--age"_s, u"4"_s}).contains(u"age"_s));
    EXPECT_TRUE(refusalOf({u"--jsonx"_s}).contains(u"jsonx"_s));
}

TEST(CommandLineTest, MissingValueIsNamed)
{
    EXPECT_TRUE(refusalOf({u"search"_s, u"--age"_s}).contains(u"age"_s));
    EXPECT_TRUE(refusalOf({u"search"_s, u"--file"_s}).contains(u"file"_s));
}

TEST(CommandLineTest, LanguageIsOneOfTwo)
{
    EXPECT_TRUE(refusalOf({u"--lang"_s, u"fi"_s}).contains(u"fi"_s));
    EXPECT_EQ(refusalOf({u"--lang=en"_s}), QString());
}

TEST(CommandLineTest, HelpIsGivenWhereverItIsAskedFor)
{
    EXPECT_EQ(readCommandLine({u"--help"_s}).command, Command::Help);
    EXPECT_EQ(readCommandLine({u"search"_s, u"--help"_s}).command, Command::Help);
    EXPECT_EQ(readCommandLine({u"--help"_s, u"search"_s}).command, Command::Help);
    EXPECT_EQ(readCommandLine({u"--version"_s}).command, Command::Version);
}

TEST(CommandLineTest, FlagsTakeNoValue) { EXPECT_NE(refusalOf({u"search"_s, u"--json=nej"_s}), QString()); }

TEST(CommandLineTest, NumbersAreWholeAndNotTooSmall)
{
    const auto ageIn = [](const QString &age) {
        return cli::numberIn(readCommandLine({u"search"_s, u"--age"_s, age}), u"age"_s, 0);
    };
    EXPECT_EQ(ageIn(u"14"_s), 14);
    EXPECT_EQ(ageIn(u"0"_s), 0);
    for (const QString &wrong : {u"-1"_s, u"fjorton"_s, u"14.5"_s, u""_s, u"99999999999"_s})
        EXPECT_THROW(ageIn(wrong), cli::UsageError) << wrong.toStdString();
    EXPECT_EQ(cli::numberIn(readCommandLine({u"search"_s}), u"age"_s, 0), std::nullopt);
}
