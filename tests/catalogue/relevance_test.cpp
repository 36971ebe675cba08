// Questions as case workers, teachers and parents type them, against the bundled catalogue: each expected insats must be
// among the first five; a question without an answer must get none. tests/data/relevance.tsv
#include "support/printers.h"

#include "catalogue/catalogue.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

using namespace insats;
using namespace Qt::StringLiterals;

namespace {

struct Asked {
    QString text;
    QStringList expected; // none: must find nothing
    QString kind;
};

QList<Asked> questions()
{
    QFile file(QStringLiteral(INSATS_SOURCE_DIR "/tests/data/relevance.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Asked> asked;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.sliced(1)) {
        const QStringList fields = line.split(u'\t');
        asked.append({fields.at(0), fields.at(1) == u"-" ? QStringList() : fields.at(1).split(u'|'), fields.at(2)});
    }
    return asked;
}

} // namespace

TEST(RelevanceTest, TheSetIsLargeAndMixed)
{
    const QList<Asked> all = questions();
    QMap<QString, int> kinds;
    for (const Asked &asked : all)
        ++kinds[asked.kind];
    EXPECT_GE(all.size(), 150);
    EXPECT_GE(kinds.value(u"none"_s), 10);
    EXPECT_GE(kinds.size(), 10);
}

TEST(RelevanceTest, EveryQuestionFindsItsInsatserAmongTheFirstFiveOrNothing)
{
    const QTemporaryDir folder;
    Catalogue catalogue(folder.filePath(u"katalog.sqlite"_s));
    catalogue.indexAll();
    for (const Asked &asked : questions()) {
        SearchRequest request;
        request.text = asked.text;
        request.limit = 5;
        request.catalogues = {u"ale_2017"_s};
        const SearchReply reply = catalogue.search(request);
        QStringList names;
        for (const SearchRow &row : reply.rows)
            names.append(row.intervention.name);
        for (const QString &expected : asked.expected)
            EXPECT_TRUE(names.contains(expected)) << asked.text.toStdString() << ": " << names.join(u", ").toStdString();
        if (asked.expected.isEmpty()) {
            EXPECT_EQ(reply.total, 0) << asked.text.toStdString() << ": " << names.join(u", ").toStdString();
            EXPECT_FALSE(reply.suggestions.isEmpty()) << asked.text.toStdString();
        }
    }
}
