// Without a translation the texts are the English source texts.
#include "support/printers.h"

#include "wording/language.h"
#include "wording/names.h"

#include <QSet>

using namespace insats;
using wording::ageText;
using wording::nameOf;

namespace {

AgeRange years(std::optional<int> min, std::optional<int> max) { return {min, max, AgeBasis::Stated}; }

} // namespace

template <class Enum>
class NamesTest : public testing::Test {
};

using NamedEnums =
    testing::Types<InterventionType, InterventionStatus, PreventionLevel, AccessRoute, DeliveryFormat, Audience,
                   ProviderRole, Cost, Anonymity, Certainty, ConsentRule, Residence, AgeBasis, Facet>;
TYPED_TEST_SUITE(NamesTest, NamedEnums);

TYPED_TEST(NamesTest, EveryValueHasANameOfItsOwn)
{
    QSet<QString> names;
    for (const auto &code : kCodes<TypeParam>) {
        EXPECT_FALSE(nameOf(code.value).isEmpty()) << codeOf(code.value).toStdString();
        names.insert(nameOf(code.value));
    }
    EXPECT_EQ(names.size(), static_cast<qsizetype>(kCodes<TypeParam>.size()));
}

TEST(AgeTextTest, BothEnds)
{
    EXPECT_EQ(ageText(years(6, 15)), u"6–15 years"_s);
    EXPECT_EQ(ageText(years(0, 1)), u"0–1 years"_s);
    EXPECT_EQ(ageText(years(18, 18)), u"18 year(s)"_s);
}

TEST(AgeTextTest, OpenEnds)
{
    EXPECT_EQ(ageText(years(18, std::nullopt)), u"from 18 years"_s);
    EXPECT_EQ(ageText(years(std::nullopt, 18)), u"up to 18 years"_s);
    EXPECT_EQ(ageText(years(std::nullopt, std::nullopt)), u"all ages"_s);
}

TEST(AgeTextTest, TheFirstYearIsUnderOne) { EXPECT_EQ(ageText(years(0, 0)), u"under 1 year"_s); }

TEST(AgeTextTest, UnknownSaysSo) { EXPECT_EQ(ageText(AgeRange{}), u"age not stated"_s); }

TEST(FacetValueNameTest, CodesHaveNamesAndNamesStayAsTheyAre)
{
    EXPECT_EQ(nameOf(Facet::Route, u"referral"_s), u"By referral"_s);
    EXPECT_EQ(nameOf(Facet::Status, u"planned"_s), u"Planned"_s);
    EXPECT_EQ(nameOf(Facet::Provider, u"Biblioteket"_s), u"Biblioteket"_s);
    EXPECT_EQ(nameOf(Facet::Area, u"Samverkan"_s), u"Samverkan"_s);
}

TEST(FacetValueNameTest, NotStatedHasANameInEveryFacet)
{
    for (const auto &code : kCodes<Facet>)
        EXPECT_FALSE(nameOf(code.value, QString()).isEmpty()) << codeOf(code.value).toStdString();
}

TEST(ScreenWordsTest, CodeEnglishAndSwedishNameTheValue)
{
    const QStringList words = wording::screenWords(Facet::Status, u"planned"_s);
    EXPECT_THAT(words, testing::IsSupersetOf({u"planned"_s, u"Planned"_s, u"Planerad"_s}));
    EXPECT_EQ(wording::screenWords(Facet::Provider, u"Biblioteket"_s), QStringList{u"Biblioteket"_s});
}

TEST(ScreenWordsTest, NoValueIsNamedByNothing)
{
    for (const auto &code : kCodes<InterventionStatus>)
        EXPECT_FALSE(wording::screenWords(Facet::Status, codeOf(code.value)).contains(QString()));
}

TEST(DateTextTest, DatesAreSpeltOutAndMissingOnesSayThatTheyAre)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    EXPECT_EQ(wording::dateText(QDate(2018, 2, 20)), u"20 February 2018"_s);
    EXPECT_EQ(wording::shortDateText(QDate(2018, 2, 20)), u"20 Feb 2018"_s);
    EXPECT_EQ(wording::dateText({}), u"not stated"_s);
}

TEST(ReasonTextTest, ExactMatchesSayWhereOthersAlsoWhat)
{
    EXPECT_EQ(wording::reasonText({u"läxor"_s, u"läxor"_s, MatchClass::Exact, MatchField::Name}),
              u"“läxor” found in: name"_s);
    EXPECT_EQ(wording::reasonText({u"lax"_s, u"läxor"_s, MatchClass::Folded, MatchField::Keyword}),
              u"“lax” is “läxor” without dots and rings, found in: keyword"_s);
}

TEST(ReasonTextTest, WordsThatLookLikePlacesForValuesStayAsTheyAre)
{
    EXPECT_EQ(wording::reasonText({u"%2"_s, u"%1"_s, MatchClass::Prefix, MatchField::Name}),
              u"“%2” begins “%1”, found in: name"_s);
}
