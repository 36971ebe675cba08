#include "support/printers.h"

#include "domain/familycentre.h"
#include "domain/search.h"
#include "domain/taxonomy.h"

#include <QSet>

using namespace insats;

template <class Enum>
class CodesTest : public testing::Test {
};

using CodedEnums =
    testing::Types<AgeBasis, InterventionType, InterventionStatus, PreventionLevel, PlacementBasis, Audience, DeliveryFormat,
                   ProviderRole, AccessRoute, Certainty, Cost, Anonymity, Residence, ConsentRule, Suitability,
                   DocumentationRule, DurationUnit, Facet, MatchClass, MatchField, SuggestionKind, SynonymKind, Severity,
                   RegisterHeading, CentrePart, CoLocation, CentreKind, CentreStanding, CentreLack>;
TYPED_TEST_SUITE(CodesTest, CodedEnums);

TYPED_TEST(CodesTest, EveryValueHasItsOwnCodeAndComesBack)
{
    QSet<QString> codes;
    int expected = 0;
    for (const auto &code : kCodes<TypeParam>) {
        EXPECT_EQ(static_cast<int>(code.value), expected++);
        EXPECT_EQ(fromCode<TypeParam>(codeOf(code.value)), code.value);
        codes.insert(codeOf(code.value));
    }
    EXPECT_EQ(codes.size(), static_cast<qsizetype>(kCodes<TypeParam>.size()));
}

TYPED_TEST(CodesTest, OtherTextIsNoCode)
{
    EXPECT_EQ(fromCode<TypeParam>(u"något annat"_s), std::nullopt);
    EXPECT_EQ(fromCode<TypeParam>(QString()), std::nullopt);
}

TEST(CodesOfTheContractTest, CaseDoesNotMatter)
{
    EXPECT_EQ(fromCode<PreventionLevel>(u"FRÄMJANDE"_s), PreventionLevel::Universal);
}

TEST(CodesOfTheContractTest, ReleasedCodesStay)
{
    EXPECT_EQ(codeOf(AccessRoute::WithoutAssessment), u"without_assessment"_s);
    EXPECT_EQ(codeOf(InterventionStatus::Active), u"active"_s);
    EXPECT_EQ(codeOf(PreventionLevel::Selective), u"förebyggande"_s);
    EXPECT_EQ(codeOf(DocumentationRule::Exempt14_5), u"14:5"_s);
    EXPECT_EQ(codeOf(AgeBasis::Child), u"child"_s);
}
