#include "support/printers.h"

#include "support/builders.h"

using namespace insats;
using namespace insats::test;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

QStringList namesOf(const QList<MethodEntry> &entries)
{
    QStringList names;
    for (const MethodEntry &entry : entries)
        names.append(entry.name);
    return names;
}

} // namespace

TEST(MethodRegisterTest, WithoutMethodsItIsEmpty) { EXPECT_THAT(methodRegister({anIntervention()}), IsEmpty()); }

TEST(MethodRegisterTest, AUseKeepsWhatIsItsOwn)
{
    const Intervention record = anIntervention()
                                    .named(u"Familjebehandling"_s)
                                    .in(u"annan"_s)
                                    .usingMethod({u"Funktionell familjeterapi"_s, u"FFT"_s, u"familjer"_s,
                                                  AgeRange{11, 18, AgeBasis::Stated}, u"12 samtal"_s});
    EXPECT_THAT(methodRegister({record}),
                ElementsAre(MethodEntry{u"Funktionell familjeterapi"_s,
                                        u"FFT"_s,
                                        {{record.uuid, u"Familjebehandling"_s, u"annan"_s, u"familjer"_s,
                                          AgeRange{11, 18, AgeBasis::Stated}, u"12 samtal"_s}}}));
}

TEST(MethodRegisterTest, TheSameAbbreviationIsTheSameMethodAndTheFirstNameStands)
{
    const Intervention first = anIntervention().named(u"A"_s).usingMethod(u"Funktionell familjeterapi"_s, u"FFT"_s);
    const Intervention second = anIntervention().named(u"B"_s).usingMethod(u"Functional Family Therapy"_s, u"fft"_s);
    const QList<MethodEntry> entries = methodRegister({first, second});
    ASSERT_EQ(namesOf(entries), QStringList{u"Funktionell familjeterapi"_s});
    ASSERT_EQ(entries.constFirst().uses.size(), 2);
    EXPECT_EQ(entries.constFirst().uses.at(0).intervention, first.uuid);
    EXPECT_EQ(entries.constFirst().uses.at(1).intervention, second.uuid);
}

TEST(MethodRegisterTest, WithoutAbbreviationTheNameDecides)
{
    const QList<MethodEntry> entries = methodRegister({anIntervention().named(u"A"_s).usingMethod(u"Trappan"_s, {}),
                                                       anIntervention().named(u"B"_s).usingMethod(u"TRAPPAN"_s, {}),
                                                       anIntervention().named(u"C"_s).usingMethod(u"Hela barn"_s, {})});
    EXPECT_EQ(namesOf(entries), (QStringList{u"Hela barn"_s, u"Trappan"_s}));
    EXPECT_EQ(entries.at(1).uses.size(), 2);
}

TEST(MethodRegisterTest, TheSameNameWithOtherAbbreviationsIsTwoMethods)
{
    EXPECT_EQ(methodRegister({anIntervention().usingMethod(u"Samtal"_s, u"MI"_s).usingMethod(u"Samtal"_s, u"MET"_s)}).size(),
              2);
}

TEST(MethodRegisterTest, NamesStandInSwedishOrder)
{
    const Intervention record = anIntervention()
                                    .usingMethod(u"Ögonblick"_s, {})
                                    .usingMethod(u"Återfallsprevention"_s, u"ÅP"_s)
                                    .usingMethod(u"Zebra"_s, {})
                                    .usingMethod(u"Ärlighet"_s, {});
    EXPECT_EQ(namesOf(methodRegister({record})),
              (QStringList{u"Zebra"_s, u"Återfallsprevention"_s, u"Ärlighet"_s, u"Ögonblick"_s}));
}

TEST(MethodRegisterTest, TheShortNameIsTheAbbreviationWhereThereIsOne)
{
    EXPECT_EQ(shortName({u"Motiverande intervju"_s, u"MI"_s, {}, {}, {}}), u"MI"_s);
    EXPECT_EQ(shortName({u"Trappan"_s, {}, {}, {}, {}}), u"Trappan"_s);
}
