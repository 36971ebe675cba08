#include "support/printers.h"

#include "store/registers.h"
#include "store/statement.h"
#include "support/builders.h"
#include "support/memoryfile.h"
#include "support/thrown.h"

using namespace insats;
using namespace insats::test;
using store::Connection;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

FamilyCentre aCentre(const QString &name)
{
    FamilyCentre centre;
    centre.uuid = QUuid::createUuidV5(QUuid(), name);
    centre.catalogue = u"prov"_s;
    centre.name = name;
    return centre;
}

Agreement anAgreement(const QString &name)
{
    Agreement agreement;
    agreement.uuid = QUuid::createUuidV5(QUuid(), name);
    agreement.catalogue = u"prov"_s;
    agreement.name = name;
    return agreement;
}

QStringList centresIn(const Connection &connection)
{
    QStringList names;
    for (const FamilyCentre &centre : store::readRegister<FamilyCentre>(connection))
        names.append(centre.name);
    return names;
}

} // namespace

TEST(RegistersTest, EveryFieldOfACentreSurvives)
{
    FamilyCentre centre = aCentre(u"Familjecentralen \"i\" Bohus & åäö"_s);
    centre.intervention = QUuid::createUuid();
    centre.calledBySource = CentreKind::Alike;
    centre.services = {{CentrePart::ChildHealth, CoLocation::Full}, {CentrePart::SocialServices, CoLocation::Partly}};
    centre.others = {u"biblioteket"_s};
    centre.steeringGroup = Certainty::Yes;
    centre.coordinator = Certainty::No;
    centre.activityPlanYear = 2024;
    centre.sources = {{u"Inventering"_s, u"s. 3"_s}};
    const MemoryFile file;
    const Connection connection(file.path());
    store::writeRegister<FamilyCentre>(connection, {centre});
    EXPECT_THAT(store::readRegister<FamilyCentre>(connection), ElementsAre(centre));
}

TEST(RegistersTest, EveryFieldOfAnAgreementSurvives)
{
    Agreement agreement = anAgreement(u"Samverkansavtal"_s);
    agreement.parties = {u"regionen"_s, u"kommunerna"_s};
    agreement.from = QDate(2024, 3, 1);
    agreement.to = QDate(2025, 12, 31);
    agreement.noticeMonths = 12;
    agreement.prolongedMonths = 24;
    agreement.local = true;
    agreement.sources = {{u"Avtal"_s, u"avsnitt 4"_s}};
    const MemoryFile file;
    const Connection connection(file.path());
    store::writeRegister<Agreement>(connection, {agreement});
    EXPECT_THAT(store::readRegister<Agreement>(connection), ElementsAre(agreement));
}

TEST(RegistersTest, ARegisterThatNobodyWroteIsEmpty)
{
    const MemoryFile file;
    const Connection connection(file.path());
    store::writeRegister<Agreement>(connection, {anAgreement(u"Avtal"_s)});
    EXPECT_THAT(store::readRegister<FamilyCentre>(connection), IsEmpty());
}

TEST(RegistersTest, EntriesKeepTheOrderInWhichTheyCame)
{
    const MemoryFile file;
    const Connection connection(file.path());
    store::writeRegister<FamilyCentre>(connection, {aCentre(u"C"_s), aCentre(u"A"_s)});
    store::writeRegister<FamilyCentre>(connection, {aCentre(u"D"_s), aCentre(u"B"_s)});
    EXPECT_EQ(centresIn(connection), (QStringList{u"C"_s, u"A"_s, u"D"_s, u"B"_s}));
}

TEST(RegistersTest, TheSameUuidReplacesTheEntryWhereItStands)
{
    const MemoryFile file;
    const Connection connection(file.path());
    FamilyCentre second = aCentre(u"B"_s);
    store::writeRegister<FamilyCentre>(connection, {aCentre(u"A"_s), second, aCentre(u"C"_s)});
    second.name = u"Nytt namn"_s;
    store::writeRegister<FamilyCentre>(connection, {second});
    EXPECT_EQ(centresIn(connection), (QStringList{u"A"_s, u"Nytt namn"_s, u"C"_s}));
}

TEST(RegistersTest, AReplacedEntryMayBelongToAnotherCatalogue)
{
    const MemoryFile file({anIntervention().in(u"annan"_s)});
    const Connection connection(file.path());
    FamilyCentre centre = aCentre(u"A"_s);
    store::writeRegister<FamilyCentre>(connection, {centre});
    centre.catalogue = u"annan"_s;
    store::writeRegister<FamilyCentre>(connection, {centre});
    store::Statement select(connection, u"SELECT catalogue FROM register_entry"_s);
    select.run();
    ASSERT_TRUE(select.next());
    EXPECT_EQ(select.text(0), u"annan"_s);
}

TEST(RegistersTest, TheSameUuidInAnotherRegisterIsAnotherEntry)
{
    const MemoryFile file;
    const Connection connection(file.path());
    store::writeRegister<FamilyCentre>(connection, {aCentre(u"Bohus"_s)});
    store::writeRegister<Agreement>(connection, {anAgreement(u"Bohus"_s)});
    EXPECT_EQ(store::readRegister<FamilyCentre>(connection).size(), 1);
    EXPECT_EQ(store::readRegister<Agreement>(connection).size(), 1);
}

TEST(RegistersTest, AnEntryOfACatalogueThatIsNotThereIsRefused)
{
    const MemoryFile file;
    const Connection connection(file.path());
    FamilyCentre homeless = aCentre(u"A"_s);
    homeless.catalogue = u"saknas"_s;
    EXPECT_EQ(kindThrownBy([&] { store::writeRegister<FamilyCentre>(connection, {homeless}); }), ErrorKind::Storage);
    EXPECT_THAT(centresIn(connection), IsEmpty());
}

TEST(RegistersTest, AnEntryOfAnotherShapeMeansADamagedFile)
{
    const MemoryFile file;
    {
        const Connection connection(file.path());
        store::writeRegister<FamilyCentre>(connection, {aCentre(u"A"_s)});
    }
    runRawSql(file.path(), {u"UPDATE register_entry SET content = '{\"services\":\"alla\"}'"_s});
    const Connection connection(file.path());
    EXPECT_EQ(kindThrownBy([&] { store::readRegister<FamilyCentre>(connection); }), ErrorKind::FileDamaged);
}
