#include "support/printers.h"

#include "exchange/taxonomyfile.h"

using namespace insats;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

constexpr auto kAreas = R"({"format": "insatskartan-areas", "version": 1,
    "areas": [{"name": "Trygghet", "icon": "shield", "definition": "Att vara trygg",
               "subareas": [{"name": "Oro", "definition": "När någon är orolig"}]}],
    "levels": [{"name": "riktad", "definition": "för en"}],
    "bands": [{"min": 0, "max": 5}],
    "groups": ["nyanlända"],
    "topics": [{"name": "oro", "definition": "Att vara orolig", "words": ["oro…"]}]})";

constexpr auto kSynonyms = R"({"format": "insatskartan-synonyms", "version": 1,
    "synonyms": [{"word": "skolk", "means": ["skolfrånvaro"], "kind": "says"}]})";

} // namespace

TEST(TaxonomyFileTest, BothFilesMakeOneTaxonomy)
{
    QList<Problem> problems;
    const Taxonomy taxonomy = exchange::readTaxonomyFiles(kAreas, kSynonyms, problems);
    Taxonomy expected;
    expected.areas = {{u"Trygghet"_s, u"shield"_s, u"Att vara trygg"_s, {{u"Oro"_s, u"När någon är orolig"_s}}}};
    expected.levels = {{PreventionLevel::Indicated, u"för en"_s}};
    expected.bands = {{0, 5}};
    expected.groups = {u"nyanlända"_s};
    expected.topics = {{u"oro"_s, u"Att vara orolig"_s, {u"oro…"_s}}};
    expected.synonyms = {{u"skolk"_s, {u"skolfrånvaro"_s}, SynonymKind::Says}};
    EXPECT_THAT(problems, IsEmpty());
    EXPECT_EQ(taxonomy, expected);
}

TEST(TaxonomyFileTest, FilesThatChangedPlacesAreRefused)
{
    QList<Problem> problems;
    const Taxonomy taxonomy = exchange::readTaxonomyFiles(kSynonyms, kAreas, problems);
    ASSERT_EQ(problems.size(), 2);
    EXPECT_EQ(problems.at(0).kind, ProblemKind::NotOurFormat);
    EXPECT_EQ(taxonomy, Taxonomy());
}

TEST(TaxonomyFileTest, ProblemsNameTheirPath)
{
    QList<Problem> problems;
    exchange::readTaxonomyFiles(QByteArray(kAreas).replace("\"riktad\"", "\"hög\""), kSynonyms, problems);
    EXPECT_THAT(problems, ElementsAre(Problem{u"levels[0].name"_s, ProblemKind::UnknownValue, Severity::Refused, u"hög"_s}));
}

TEST(TaxonomyFileTest, MissingListIsAProblem)
{
    QList<Problem> problems;
    exchange::readTaxonomyFiles(R"({"format": "insatskartan-areas", "version": 1, "areas": [], "levels": [], "bands": []})",
                                kSynonyms, problems);
    ASSERT_EQ(problems.size(), 2);
    EXPECT_EQ(problems.at(0).where, u"groups"_s);
    EXPECT_EQ(problems.at(1).where, u"topics"_s);
}
