#include "catalogue/registerlinks.h"

#include "catalogue/catalogue.h"
#include "support/builders.h"
#include "support/printers.h"

#include <QTemporaryDir>

using namespace insats;
using namespace insats::test;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

NeedAnswer answerTo(const QString &number, const QList<QUuid> &meeting, const QList<QUuid> &unknownAge = {})
{
    NeedAnswer answer;
    answer.need.number = number;
    answer.meeting = meeting;
    answer.unknownAge = unknownAge;
    return answer;
}

QStringList numbers(const QList<Need> &needs)
{
    QStringList found;
    for (const Need &need : needs)
        found.append(need.number);
    return found;
}

} // namespace

TEST(RegisterLinksTest, NeedsThatAreMetAndThatMightBeMetAreToldApart)
{
    const Intervention reading = anIntervention().named(u"Läxhjälp"_s);
    const Intervention other = anIntervention().named(u"Fritidsgård"_s);
    const RegisterLinks links = linksOf(reading,
                                        {answerTo(u"B1"_s, {other.uuid, reading.uuid}),
                                         answerTo(u"B2"_s, {other.uuid}, {reading.uuid}), answerTo(u"B3"_s, {other.uuid})},
                                        {}, {});
    EXPECT_EQ(links.insats, reading.uuid);
    EXPECT_THAT(numbers(links.met), ElementsAre(u"B1"_s));
    EXPECT_THAT(numbers(links.metPerhaps), ElementsAre(u"B2"_s));
}

TEST(RegisterLinksTest, FiguresAreCountedForEachAreaOnceAndForumsAreThoseThatNameTheInsats)
{
    const Intervention reading =
        anIntervention().named(u"Läxhjälp"_s).placed(u"Psykisk hälsa"_s).placed(u"Trygghet"_s).placed(u"Psykisk hälsa"_s);
    Indicator one;
    one.area = u"Psykisk hälsa"_s;
    Indicator other;
    other.area = u"Fritid"_s;
    Collaboration naming;
    naming.name = u"SSPF"_s;
    naming.interventions = {reading.uuid};
    const RegisterLinks links = linksOf(reading, {}, {one, other, one}, {Collaboration(), naming});
    EXPECT_EQ(links.figures, (QList<AreaFigures>{{u"Psykisk hälsa"_s, 2}}));
    ASSERT_EQ(links.collaborations.size(), 1);
    EXPECT_EQ(links.collaborations.constFirst().name, u"SSPF"_s);
}

TEST(RegisterLinksTest, EveryNeedOfAleThatIsMetIsFoundAgainFromTheInsatsThatMeetsIt)
{
    const QTemporaryDir folder;
    Catalogue catalogue(folder.filePath(u"katalog.sqlite"_s));
    catalogue.indexAll();
    const QDate today(2026, 1, 1);
    int pairs = 0;
    for (const NeedAnswer &answer : catalogue.needs({u"ale_2017"_s}, today)) {
        for (const QUuid &uuid : answer.meeting) {
            EXPECT_TRUE(numbers(catalogue.registerLinks(uuid, today).met).contains(answer.need.number));
            ++pairs;
        }
    }
    EXPECT_GT(pairs, 100);
}

TEST(RegisterLinksTest, FiguresAndForumsOfTheMunicipalitysOtherCatalogueAreShownToo)
{
    const QTemporaryDir folder;
    Catalogue catalogue(folder.filePath(u"katalog.sqlite"_s));
    catalogue.indexAll();
    const RegistersReply reply = catalogue.registers({u"ale_2017"_s}, QDate(2026, 1, 1));
    EXPECT_GT(std::ranges::count(reply.indicators, u"ale_2023"_s, &Indicator::catalogue), 0);
    EXPECT_EQ(reply.catalogues.size(), 1);
    EXPECT_EQ(reply.titles.value(u"ale_2023"_s).left(3), u"Ale"_s);
    for (const Collaboration &one : reply.collaborations)
        EXPECT_TRUE(one.catalogue.startsWith(u"ale"_s)) << one.catalogue.toStdString();
    EXPECT_THAT(catalogue.registers({u"trollhattan_2020"_s}, QDate(2026, 1, 1)).indicators, IsEmpty());
}
