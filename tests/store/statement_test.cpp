#include "support/printers.h"

#include "store/statement.h"
#include "support/memoryfile.h"
#include "support/thrown.h"

using namespace insats;
using namespace insats::test;
using store::Connection;
using store::Statement;

TEST(StatementTest, ValuesComeBackAsTheyWereBound)
{
    const MemoryFile file;
    const Connection connection(file.path());
    Statement select(connection, u"SELECT ?, ?, ?, ?, ?"_s);
    select << u"å\"'; --"_s << qint64{1} << true << QDate(2024, 2, 29) << std::optional<int>(7);
    select.run();
    ASSERT_TRUE(select.next());
    EXPECT_EQ(select.text(0), u"å\"'; --"_s);
    EXPECT_EQ(select.number(1), 1);
    EXPECT_TRUE(select.flag(2));
    EXPECT_EQ(select.date(3), QDate(2024, 2, 29));
    EXPECT_EQ(select.optionalNumber(4), 7);
}

TEST(StatementTest, WhatIsNotKnownIsNullButEmptyTextIsNot)
{
    const MemoryFile file;
    const Connection connection(file.path());
    Statement select(connection, u"SELECT ?, ?, ?, ?"_s);
    select << QString() << QDate() << std::optional<int>() << std::optional<QString>();
    select.run();
    ASSERT_TRUE(select.next());
    EXPECT_FALSE(select.isNull(0));
    EXPECT_TRUE(select.isNull(1) && select.isNull(2) && select.isNull(3));
    EXPECT_EQ(select.optionalNumber(2), std::nullopt);
}

TEST(StatementTest, MisspeltSqlThrows)
{
    const MemoryFile file;
    const Connection connection(file.path());
    EXPECT_EQ(kindThrownBy([&] { Statement(connection, u"SELEKT 1"_s); }), ErrorKind::Storage);
    EXPECT_EQ(kindThrownBy([&] { Statement(connection, u"SELECT x FROM no_such_table"_s); }), ErrorKind::Storage);
}

TEST(StatementTest, TwoStatementsInOneThrow)
{
    const MemoryFile file;
    const Connection connection(file.path());
    EXPECT_EQ(kindThrownBy([&] { Statement(connection, u"SELECT 1; SELECT 2"_s).run(); }), ErrorKind::Storage);
}

TEST(StatementTest, TooFewValuesThrow)
{
    const MemoryFile file;
    const Connection connection(file.path());
    Statement select(connection, u"SELECT ?, ?"_s);
    select << 1;
    EXPECT_EQ(kindThrownBy([&] { select.run(); }), ErrorKind::Storage);
}

TEST(StatementTest, TooManyValuesThrow)
{
    const MemoryFile file;
    const Connection connection(file.path());
    Statement select(connection, u"SELECT ?"_s);
    select << 1 << 2;
    EXPECT_EQ(kindThrownBy([&] { select.run(); }), ErrorKind::Storage);
}

TEST(StatementTest, SecondRunTakesNewValues)
{
    const MemoryFile file;
    const Connection connection(file.path());
    Statement select(connection, u"SELECT ?, ?"_s);
    select << 1 << 2;
    select.run();
    select << 3 << 4;
    select.run();
    ASSERT_TRUE(select.next());
    EXPECT_EQ(select.number(0), 3);
    EXPECT_EQ(select.number(1), 4);
}

TEST(StatementTest, TooFewValuesThrowInTheSecondRunToo)
{
    const MemoryFile file;
    const Connection connection(file.path());
    Statement select(connection, u"SELECT ?, ?"_s);
    select << 1 << 2;
    select.run();
    select << 3;
    EXPECT_EQ(kindThrownBy([&] { select.run(); }), ErrorKind::Storage);
}

TEST(StatementTest, RowsAreReadForwardOnly)
{
    const MemoryFile file;
    const Connection connection(file.path());
    Statement select(connection, u"SELECT 1 UNION SELECT 2 ORDER BY 1"_s);
    select.run();
    EXPECT_TRUE(select.next());
    EXPECT_TRUE(select.next());
    EXPECT_EQ(select.number(0), 2);
    EXPECT_FALSE(select.next());
}

TEST(StatementTest, TwoOfTheSameTextDoNotDisturbEachOther)
{
    const MemoryFile file;
    const Connection connection(file.path());
    const QString sql = u"SELECT ? UNION ALL SELECT 10"_s;
    Statement outer(connection, sql);
    outer << 1;
    outer.run();
    ASSERT_TRUE(outer.next());
    {
        Statement inner(connection, sql);
        inner << 2;
        inner.run();
        ASSERT_TRUE(inner.next());
        EXPECT_EQ(inner.number(0), 2);
    }
    EXPECT_EQ(outer.number(0), 1);
    ASSERT_TRUE(outer.next());
    EXPECT_EQ(outer.number(0), 10);
}

TEST(StatementTest, OneThatFailedCanBeMadeAnew)
{
    const MemoryFile file;
    const Connection connection(file.path());
    const QString sql = u"INSERT INTO target_group (position, name) VALUES (?, ?)"_s;
    const auto insert = [&](const std::optional<QString> &name) {
        Statement statement(connection, sql);
        statement << 1000 << name;
        statement.run();
        return statement.changedRows();
    };
    EXPECT_EQ(kindThrownBy([&] { insert(std::nullopt); }), ErrorKind::Storage);
    EXPECT_EQ(insert(u"ny grupp"_s), 1);
}

TEST(StatementTest, OneThatWasLeftInTheMiddleStartsFromTheBeginning)
{
    const MemoryFile file;
    const Connection connection(file.path());
    const QString sql = u"SELECT 1 UNION ALL SELECT 2"_s;
    for (int round = 0; round < 2; ++round) {
        Statement select(connection, sql);
        select.run();
        ASSERT_TRUE(select.next());
        EXPECT_EQ(select.number(0), 1);
    }
}

TEST(StatementTest, BrokenConstraintThrowsAndNamesTheFile)
{
    const MemoryFile file;
    const Connection connection(file.path());
    Statement insert(connection, u"INSERT INTO target_group (position, name) VALUES (1, NULL)"_s);
    try {
        insert.run();
        FAIL() << "NOT NULL was not checked";
    } catch (const Error &error) {
        EXPECT_EQ(error.kind(), ErrorKind::Storage);
        EXPECT_EQ(error.where(), file.path());
        EXPECT_THAT(error.detail().toStdString(), testing::HasSubstr("NOT NULL"));
    }
}

TEST(StatementTest, ResultCodesBecomeErrorKinds)
{
    const auto kindOf = [](const QString &code) {
        return store::errorKindOf(QSqlError({}, {}, QSqlError::StatementError, code));
    };
    EXPECT_EQ(kindOf(u"5"_s), ErrorKind::FileLocked);
    EXPECT_EQ(kindOf(u"13"_s), ErrorKind::FileUnwritable);
    EXPECT_EQ(kindOf(u"11"_s), ErrorKind::FileDamaged);
    EXPECT_EQ(kindOf(u"267"_s), ErrorKind::FileDamaged); // CORRUPT_VTAB: an extended code
    EXPECT_EQ(kindOf(u"19"_s), ErrorKind::Storage);
}
