#include "support/printers.h"

#include "store/snapshots.h"
#include "support/memoryfile.h"
#include "support/thrown.h"

using namespace insats;
using namespace insats::test;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

Snapshot named(const QString &name) { return {name, MemoryFile::savedAt(), u"samordnare"_s, {u"prov"_s}, 3}; }

} // namespace

TEST(SnapshotsTest, WhatIsFrozenIsReadBackAsItWas)
{
    const MemoryFile file;
    const store::Connection connection(file.path());
    const QByteArray content = QByteArrayLiteral("{\"åäö\": \"") + QByteArray(100'000, 'x') + "\"}";
    store::writeSnapshot(connection, named(u"Före"_s), content);
    store::writeSnapshot(connection, named(u"Efter"_s), QByteArrayLiteral("{}"));
    EXPECT_THAT(store::readSnapshots(connection), ElementsAre(named(u"Före"_s), named(u"Efter"_s)));
    EXPECT_EQ(store::readSnapshotContent(connection, u"Före"_s), content);
}

TEST(SnapshotsTest, ANameStandsForOneSnapshot)
{
    const MemoryFile file;
    const store::Connection connection(file.path());
    store::writeSnapshot(connection, named(u"Före"_s), QByteArrayLiteral("{}"));
    EXPECT_EQ(kindThrownBy([&] { store::writeSnapshot(connection, named(u"Före"_s), QByteArrayLiteral("[]")); }),
              ErrorKind::NameTaken);
    EXPECT_EQ(store::readSnapshotContent(connection, u"Före"_s), QByteArrayLiteral("{}"));
    EXPECT_EQ(kindThrownBy([&] { store::readSnapshotContent(connection, u"Efter"_s); }), ErrorKind::UnknownSnapshot);
}

TEST(SnapshotsTest, AForgottenOneIsGone)
{
    const MemoryFile file;
    const store::Connection connection(file.path());
    store::writeSnapshot(connection, named(u"Före"_s), QByteArrayLiteral("{}"));
    EXPECT_TRUE(store::deleteSnapshot(connection, u"Före"_s));
    EXPECT_FALSE(store::deleteSnapshot(connection, u"Före"_s));
    EXPECT_THAT(store::readSnapshots(connection), IsEmpty());
}

TEST(SnapshotsTest, WhatCannotBeUnpackedIsDamage)
{
    const MemoryFile file;
    {
        const store::Connection connection(file.path());
        store::writeSnapshot(connection, named(u"Före"_s), QByteArrayLiteral("{}"));
    }
    runRawSql(file.path(), {u"UPDATE snapshot SET content = x'0000000201'"_s});
    const store::Connection connection(file.path());
    EXPECT_EQ(kindThrownBy([&] { store::readSnapshotContent(connection, u"Före"_s); }), ErrorKind::FileDamaged);
}
