#include "support/printers.h"

#include "store/statement.h"
#include "store/transaction.h"
#include "support/builders.h"
#include "support/memoryfile.h"
#include "support/thrown.h"

using namespace insats;
using namespace insats::test;
using store::Connection;
using store::Statement;
using store::Transaction;

namespace {

void insertOne(const Connection &connection)
{
    store::insertIntervention(connection, anIntervention().named(u"En"_s), {u"prov"_s, MemoryFile::savedAt()});
}

} // namespace

TEST(TransactionTest, CommitKeepsTheWork)
{
    const MemoryFile file;
    const Connection connection(file.path());
    Transaction transaction(connection);
    insertOne(connection);
    transaction.commit();
    EXPECT_EQ(store::countInterventions(Connection(file.path())), 1);
}

TEST(TransactionTest, WithoutCommitTheWorkIsUndone)
{
    const MemoryFile file;
    const Connection connection(file.path());
    {
        const Transaction transaction(connection);
        insertOne(connection);
        EXPECT_EQ(store::countInterventions(connection), 1);
    }
    EXPECT_EQ(store::countInterventions(connection), 0);
}

TEST(TransactionTest, AnErrorInsideUndoesTheWork)
{
    const MemoryFile file;
    const Connection connection(file.path());
    EXPECT_EQ(kindThrownBy([&] {
                  Transaction transaction(connection);
                  insertOne(connection);
                  insertOne(connection); // the same uuid
                  transaction.commit();
              }),
              ErrorKind::Storage);
    EXPECT_EQ(store::countInterventions(connection), 0);
}

TEST(TransactionTest, OthersDoNotSeeUncommittedWork)
{
    const MemoryFile file;
    const Connection writer(file.path());
    const Connection reader(file.path());
    const Transaction transaction(writer);
    insertOne(writer);
    EXPECT_EQ(store::countInterventions(reader), 0);
}

TEST(TransactionTest, AnotherOneMayFollow)
{
    const MemoryFile file;
    const Connection connection(file.path());
    {
        const Transaction undone(connection);
    }
    Transaction next(connection);
    insertOne(connection);
    next.commit();
    EXPECT_EQ(store::countInterventions(connection), 1);
}

TEST(TransactionTest, SecondWriterIsToldThatTheFileIsInUse)
{
    const MemoryFile file;
    const Connection one(file.path());
    const Connection other(file.path());
    Statement(other, u"PRAGMA busy_timeout = 0"_s).run();
    const Transaction transaction(one);
    EXPECT_EQ(kindThrownBy([&] { Transaction{other}; }), ErrorKind::FileLocked);
}
