#include "support/printers.h"

#include "support/builders.h"

using namespace insats;
using namespace insats::test;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

// What reading `json` as a T finds wrong; `value` gets what was read.
template <class T>
QList<Problem> read(const QJsonValue &json, T &value)
{
    QList<Problem> problems;
    fromJson(json, value, {u"rot"_s, problems});
    return problems;
}

Problem refused(const QString &where, ProblemKind kind, const QString &detail)
{
    return {where, kind, Severity::Refused, detail};
}

} // namespace

TEST(FieldJsonTest, EveryFieldSurvives)
{
    Intervention back;
    EXPECT_THAT(read(toJson(interventionWithEveryField()), back), IsEmpty());
    EXPECT_EQ(back, interventionWithEveryField());
}

TEST(FieldJsonTest, WhatIsNotKnownIsNull)
{
    const QJsonObject age = toJson(AgeRange{18, std::nullopt, AgeBasis::Stated});
    EXPECT_EQ(age, (QJsonObject{{u"min"_s, 18}, {u"max"_s, QJsonValue()}, {u"basis"_s, u"stated"_s}}));
    EXPECT_TRUE(toJson(QDate()).isNull());
    EXPECT_TRUE(toJson(QUuid()).isNull());
    EXPECT_TRUE(toJson(Placement()).value(u"level"_s).isNull());
}

TEST(FieldJsonTest, MomentsAreUtc)
{
    const QDateTime moment(QDate(2024, 6, 1), QTime(12, 0), Qt::OffsetFromUTC, 7200);
    EXPECT_EQ(toJson(moment), QJsonValue(u"2024-06-01T10:00:00Z"_s));
}

TEST(FieldJsonTest, MissingAndNullFieldsKeepTheirDefault)
{
    Intervention read_;
    EXPECT_THAT(read(QJsonObject{{u"name"_s, u"A"_s}, {u"cost"_s, QJsonValue()}}, read_), IsEmpty());
    EXPECT_EQ(read_.cost, Cost::Unknown);
    EXPECT_EQ(read_.reviewIntervalDays, 365);
}

TEST(FieldJsonTest, UnknownFieldIsAWarning)
{
    AgeRange age;
    EXPECT_THAT(read(QJsonObject{{u"mini"_s, 3}}, age),
                ElementsAre(Problem{u"rot"_s, ProblemKind::UnknownField, Severity::Warning, u"mini"_s}));
}

TEST(FieldJsonTest, WrongTypesAreNamedWithTheirPath)
{
    Intervention target;
    const QJsonObject json{{u"name"_s, 5}, {u"project"_s, u"ja"_s}, {u"places"_s, u"Nol"_s}, {u"scope"_s, QJsonArray()}};
    EXPECT_THAT(read(json, target),
                ElementsAre(refused(u"rot.name"_s, ProblemKind::WrongType, u"string"_s),
                            refused(u"rot.scope"_s, ProblemKind::WrongType, u"object"_s),
                            refused(u"rot.places"_s, ProblemKind::WrongType, u"array"_s),
                            refused(u"rot.project"_s, ProblemKind::WrongType, u"boolean"_s)));
}

TEST(FieldJsonTest, NumbersMustBeWhole)
{
    AgeRange age;
    EXPECT_THAT(read(QJsonObject{{u"min"_s, 3.5}}, age),
                ElementsAre(refused(u"rot.min"_s, ProblemKind::WrongType, u"integer"_s)));
    EXPECT_THAT(read(QJsonObject{{u"min"_s, 1e300}}, age),
                ElementsAre(refused(u"rot.min"_s, ProblemKind::WrongType, u"integer"_s)));
    EXPECT_THAT(read(QJsonObject{{u"min"_s, u"3"_s}}, age),
                ElementsAre(refused(u"rot.min"_s, ProblemKind::WrongType, u"integer"_s)));
}

TEST(FieldJsonTest, DatesThatDoNotExistAreRefused)
{
    QDate date;
    EXPECT_THAT(read(u"2023-02-29"_s, date), ElementsAre(refused(u"rot"_s, ProblemKind::WrongType, u"date"_s)));
    QUuid uuid;
    EXPECT_THAT(read(u"inte ett id"_s, uuid), ElementsAre(refused(u"rot"_s, ProblemKind::WrongType, u"uuid"_s)));
    QDateTime moment;
    EXPECT_THAT(read(u"i går"_s, moment), ElementsAre(refused(u"rot"_s, ProblemKind::WrongType, u"date-time"_s)));
}

TEST(FieldJsonTest, UnknownCodesAreNamed)
{
    QList<AccessRoute> routes;
    EXPECT_THAT(read(QJsonArray{u"open"_s, u"dörren"_s}, routes),
                ElementsAre(refused(u"rot[1]"_s, ProblemKind::UnknownValue, u"dörren"_s)));
}
