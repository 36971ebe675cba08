#include "ui/search/resultmodel.h"

#include "support/typing.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

using namespace insats;
using namespace insats::ui;
using namespace Qt::StringLiterals;

namespace {

SearchReply reply(const QStringList &names, int total, int offset = 0)
{
    SearchReply reply;
    reply.total = total;
    reply.request.offset = offset;
    for (const QString &name : names) {
        SearchRow row;
        row.intervention.name = name;
        row.intervention.uuid = QUuid::createUuidV5(QUuid(), name);
        reply.rows.append(row);
    }
    return reply;
}

QStringList namesIn(const ResultModel &model)
{
    QStringList names;
    for (int i = 0; i < model.rowCount(); ++i)
        names.append(model.index(i).data().toString());
    return names;
}

} // namespace

TEST(ResultModelTest, KeepsTheRulesOfItemModelsWhileItIsFilledAndContinued)
{
    ResultModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setReply(reply({u"A"_s, u"B"_s}, 3));
    model.setReply(reply({u"C"_s}, 3, 2));
    EXPECT_EQ(namesIn(model), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
}

TEST(ResultModelTest, AnswersOfAnotherQuestionReplaceTheRows)
{
    ResultModel model;
    model.setReply(reply({u"A"_s, u"B"_s}, 2));
    model.setReply(reply({u"C"_s}, 1));
    EXPECT_EQ(namesIn(model), QStringList{u"C"_s});
}

TEST(ResultModelTest, AsksOnceForTheRowsAfterTheLastOne)
{
    ResultModel model;
    model.setReply(reply({u"A"_s, u"B"_s}, 5));
    QSignalSpy requests(&model, &ResultModel::moreRequested);
    EXPECT_TRUE(model.canFetchMore({}));
    model.fetchMore({});
    model.fetchMore({});
    ASSERT_EQ(requests.count(), 1);
    EXPECT_EQ(requests.at(0).at(0).toInt(), 2);
}

TEST(ResultModelTest, AsksForNoMoreWhenAllAreThere)
{
    ResultModel model;
    model.setReply(reply({u"A"_s}, 1));
    EXPECT_FALSE(model.canFetchMore({}));
}

TEST(ResultModelTest, SpeaksARowAsOneSentenceWithUnknownAgeAndWayIn)
{
    ResultModel model;
    SearchReply one = reply({u"Läxhjälp"_s}, 1);
    one.rows[0].intervention.placements = {{u"Förskola och skola"_s, {}, PreventionLevel::Selective, {}, {}, {}}};
    model.setReply(one);
    EXPECT_EQ(model.index(0).data(Qt::AccessibleTextRole).toString(),
              u"Läxhjälp. Förebyggande. Förskola och skola. ålder ej angiven. Ingång okänd"_s);
}
