// Which room may include which (README, "Architecture"), and the rules of the house that can be read off the text.
#include "support/printers.h"

#include "support/bytes.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QMap>
#include <QRegularExpression>

using namespace insats::test;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

const QMap<QString, QStringList> kMayInclude = {
    {u"domain"_s, {u"domain"_s}},
    {u"wording"_s, {u"wording"_s, u"domain"_s}},
    {u"search"_s, {u"search"_s, u"domain"_s}},
    {u"coverage"_s, {u"coverage"_s, u"domain"_s}},
    {u"store"_s, {u"store"_s, u"domain"_s}},
    {u"exchange"_s, {u"exchange"_s, u"domain"_s}},
    {u"report"_s, {u"report"_s, u"domain"_s, u"wording"_s}},
    {u"catalogue"_s,
     {u"catalogue"_s, u"domain"_s, u"wording"_s, u"search"_s, u"coverage"_s, u"store"_s, u"exchange"_s, u"report"_s}},
    {u"cli"_s, {u"cli"_s, u"catalogue"_s, u"wording"_s, u"domain"_s}},
    {u"ui"_s, {u"ui"_s, u"catalogue"_s, u"wording"_s, u"domain"_s}},
    {u"main.cpp"_s, {u"ui"_s, u"cli"_s, u"catalogue"_s, u"domain"_s, u"wording"_s}},
};

// The room of "src/store/statement.h" is store, of "ui/shared/button.h" ui, of "src/main.cpp" main.cpp.
QString roomOf(const QString &path) { return path.startsWith(u"ui/"_s) ? u"ui"_s : path.section(u'/', 1, 1); }

bool isWidgetHeader(const QString &header)
{
    static const QDir widgets(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u"/QtWidgets"_s);
    return header.startsWith(u"QtWidgets"_s) || header == u"QApplication"_s || widgets.exists(header);
}

QStringList includeFaults(const QString &room, const QString &text)
{
    static const QRegularExpression ours(u"^\\s*#\\s*include\\s*\"([^\"]+)\""_s, QRegularExpression::MultilineOption);
    static const QRegularExpression theirs(u"^\\s*#\\s*include\\s*<([^>]+)>"_s, QRegularExpression::MultilineOption);
    QStringList faults;
    for (auto it = ours.globalMatch(text); it.hasNext();) {
        const QString header = it.next().captured(1);
        if (!kMayInclude.value(room).contains(header.section(u'/', 0, 0)) || !header.contains(u'/'))
            faults.append(u"includes \"%1\""_s.arg(header));
    }
    for (auto it = theirs.globalMatch(text); it.hasNext();) {
        const QString header = it.next().captured(1);
        const bool zipped = header == u"zlib.h"_s || header.startsWith(u"xlsxwriter"_s);
        const bool sql = header.startsWith(u"QSql"_s) || header.startsWith(u"QtSql"_s) || header == u"sqlite3.h"_s;
        static const QRegularExpression paper(u"^(pango/|cairo|qpdf/|hb|hyphen\\.h)"_s);
        const bool onPaper = paper.match(header).hasMatch() && room != u"report"_s;
        if (onPaper || (sql && room != u"store"_s) || (zipped && room != u"exchange"_s)
            || (isWidgetHeader(header) && room != u"ui"_s))
            faults.append(u"includes <%1>"_s.arg(header));
    }
    return faults;
}

// What a source file breaks; path as seen from the root of the project.
QStringList faultsOf(const QString &path, const QString &text)
{
    static const QRegularExpression translation(u"\\b(tr|translate|qtTrId)\\s*\\("_s);
    static const QRegularExpression leftOver(u"\\b(TODO|FIXME|XXX|HACK)\\b"_s);
    // QFile::rename() writes over a file that appears while it works: when the system refuses to, it copies.
    static const QRegularExpression renaming(u"\\bQ(File|Dir)::rename\\(|\\.rename\\("_s);
    const QString room = roomOf(path);
    QStringList faults = includeFaults(room, text);
    if (!kMayInclude.contains(room))
        faults.append(u"stands in no known room"_s);
    if (room != u"store"_s && text.contains(u"QSql"_s))
        faults.append(u"speaks of QSql"_s);
    if (!QStringList{u"wording"_s, u"cli"_s, u"ui"_s}.contains(room) && translation.match(text).hasMatch())
        faults.append(u"translates"_s);
    if (path.endsWith(u".h"_s) && !text.startsWith(u"//"_s))
        faults.append(u"does not begin with its promise"_s);
    if (renaming.match(text).hasMatch())
        faults.append(u"renames by QFile"_s);
    if (leftOver.match(text).hasMatch())
        faults.append(u"holds a note to come back"_s);
    return faults;
}

QStringList sourceFiles()
{
    const QDir root(QStringLiteral(INSATS_SOURCE_DIR));
    QStringList paths;
    for (const QString &folder : {u"src"_s, u"ui"_s}) {
        QDirIterator files(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(root.relativeFilePath(files.next()));
    }
    paths.sort();
    return paths;
}

} // namespace

TEST(LayeringTest, EverySourceKeepsTheRulesOfTheHouse)
{
    const QStringList paths = sourceFiles();
    EXPECT_GT(paths.size(), 60);
    EXPECT_TRUE(paths.contains(u"src/main.cpp"_s));
    for (const QString &path : paths) {
        const QByteArray text = bytesOf(QStringLiteral(INSATS_SOURCE_DIR "/") + path);
        EXPECT_THAT(faultsOf(path, QString::fromUtf8(text)), IsEmpty()) << path.toStdString();
    }
}

TEST(LayeringTest, RoomsThatMustNotMeetAreCaught)
{
    EXPECT_THAT(faultsOf(u"src/search/a.cpp"_s, u"#include \"store/statement.h\"\n#include \"domain/search.h\"\n"_s),
                ElementsAre(u"includes \"store/statement.h\""_s));
    EXPECT_THAT(faultsOf(u"ui/a/b.cpp"_s, u"#include \"search/words.h\""_s), ElementsAre(u"includes \"search/words.h\""_s));
    EXPECT_THAT(faultsOf(u"src/domain/a.cpp"_s, u"  # include \"wording/names.h\""_s),
                ElementsAre(u"includes \"wording/names.h\""_s));
    EXPECT_THAT(faultsOf(u"src/main.cpp"_s, u"#include \"store/statement.h\""_s),
                ElementsAre(u"includes \"store/statement.h\""_s));
}

TEST(LayeringTest, IncludesMustBeRooted)
{
    EXPECT_THAT(faultsOf(u"src/store/a.cpp"_s, u"#include \"statement.h\""_s), ElementsAre(u"includes \"statement.h\""_s));
}

TEST(LayeringTest, SqlAndWidgetsOutsideTheirRoomsAreCaught)
{
    EXPECT_THAT(faultsOf(u"src/catalogue/a.cpp"_s, u"#include <QSqlQuery>"_s),
                ElementsAre(u"includes <QSqlQuery>"_s, u"speaks of QSql"_s));
    EXPECT_THAT(faultsOf(u"src/cli/a.cpp"_s, u"#include <QComboBox>"_s), ElementsAre(u"includes <QComboBox>"_s));
    EXPECT_THAT(faultsOf(u"src/store/a.cpp"_s, u"#include <QSqlQuery>"_s), IsEmpty());
    EXPECT_THAT(faultsOf(u"ui/a.cpp"_s, u"#include <QComboBox>"_s), IsEmpty());
}

TEST(LayeringTest, SpreadsheetLibrariesOutsideTheirRoomAreCaught)
{
    EXPECT_THAT(faultsOf(u"src/catalogue/a.cpp"_s, u"#include <xlsxwriter.h>"_s), ElementsAre(u"includes <xlsxwriter.h>"_s));
    EXPECT_THAT(faultsOf(u"ui/a.cpp"_s, u"#include <zlib.h>"_s), ElementsAre(u"includes <zlib.h>"_s));
    EXPECT_THAT(faultsOf(u"src/exchange/a.cpp"_s, u"#include <xlsxwriter.h>\n#include <zlib.h>"_s), IsEmpty());
}

TEST(LayeringTest, PaperLibrariesOutsideTheirRoomAreCaught)
{
    EXPECT_THAT(faultsOf(u"src/catalogue/a.cpp"_s, u"#include <qpdf/QPDF.hh>"_s), ElementsAre(u"includes <qpdf/QPDF.hh>"_s));
    EXPECT_THAT(faultsOf(u"ui/a.cpp"_s, u"#include <pango/pangocairo.h>"_s),
                ElementsAre(u"includes <pango/pangocairo.h>"_s));
    EXPECT_THAT(faultsOf(u"src/report/a.cpp"_s, u"#include <cairo-pdf.h>\n#include <hyphen.h>"_s), IsEmpty());
}

TEST(LayeringTest, TranslationsBelowTheDoorsAreCaught)
{
    EXPECT_THAT(faultsOf(u"src/store/a.cpp"_s, u"f(tr(\"x\"));"_s), ElementsAre(u"translates"_s));
    EXPECT_THAT(faultsOf(u"src/store/a.cpp"_s, u"substr(1)"_s), IsEmpty());
    EXPECT_THAT(faultsOf(u"src/cli/a.cpp"_s, u"tr(\"x\")"_s), IsEmpty());
}

TEST(LayeringTest, HeadersWithoutPromiseAndNotesToComeBackAreCaught)
{
    EXPECT_THAT(faultsOf(u"src/store/a.h"_s, u"#pragma once\n"_s), ElementsAre(u"does not begin with its promise"_s));
    EXPECT_THAT(faultsOf(u"src/store/a.cpp"_s, u"// TODO later"_s), ElementsAre(u"holds a note to come back"_s));
    EXPECT_THAT(faultsOf(u"src/attic/a.cpp"_s, {}), ElementsAre(u"stands in no known room"_s));
}

TEST(LayeringTest, RenamingThatMayWriteOverAFileIsCaught)
{
    EXPECT_THAT(faultsOf(u"src/catalogue/a.cpp"_s, u"QFile::rename(a, b);"_s), ElementsAre(u"renames by QFile"_s));
    EXPECT_THAT(faultsOf(u"src/catalogue/a.cpp"_s, u"file.rename(b);"_s), ElementsAre(u"renames by QFile"_s));
}
