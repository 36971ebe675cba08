#include "support/printers.h"

#include "search/searchindex.h"
#include "support/builders.h"

using namespace insats;
using namespace insats::test;
using search::Answer;
using search::SearchIndex;
using testing::ElementsAre;

namespace {

// An index of the given records under the ids 1, 2, 3 …, and the names that a question finds, in their order.
class Shelf {
public:
    explicit Shelf(const QList<Intervention> &interventions)
        : m_interventions(interventions)
    {
        for (qsizetype i = 0; i < interventions.size(); ++i)
            m_index.put(i + 1, interventions.at(i));
    }

    Answer ask(const SearchRequest &request) { return m_index.ask(request); }

    QStringList find(const SearchRequest &request)
    {
        QStringList names;
        for (const search::Hit &hit : ask(request).hits)
            names.append(m_interventions.at(hit.id - 1).name);
        return names;
    }

private:
    QList<Intervention> m_interventions;
    SearchIndex m_index;
};

SearchRequest words(const QString &text)
{
    SearchRequest request;
    request.text = text;
    return request;
}

SearchRequest ageOf(int age, const QString &text = {})
{
    SearchRequest request = words(text);
    request.age = AskedAge{age, age};
    return request;
}

InterventionBuilder named(const QString &name) { return anIntervention().named(name); }

} // namespace

// --- words ---

TEST(SearchIndexTest, ExactComesBeforePrefixBeforeFolded)
{
    Shelf shelf({named(u"Läxstuga"_s), named(u"Laxfiske"_s), named(u"Lax"_s)});
    EXPECT_EQ(shelf.find(words(u"lax"_s)), (QStringList{u"Lax"_s, u"Laxfiske"_s, u"Läxstuga"_s}));
}

TEST(SearchIndexTest, FieldsAreRanked)
{
    Shelf shelf({named(u"Åtta"_s).by(u"Fotboll"_s), named(u"Sju"_s).summed(u"fotboll"_s),
                 named(u"Sex"_s).about(u"fotboll"_s), named(u"Fem"_s).usingMethod(u"Fotboll"_s, {}),
                 named(u"Fyra"_s).placed(u"Fotboll"_s), named(u"Tre"_s).forTarget(u"fotboll"_s),
                 named(u"Två"_s).called(u"Fotboll"_s), named(u"Fotboll"_s)});
    EXPECT_EQ(shelf.find(words(u"fotboll"_s)),
              (QStringList{u"Fotboll"_s, u"Två"_s, u"Tre"_s, u"Fyra"_s, u"Fem"_s, u"Sex"_s, u"Sju"_s, u"Åtta"_s}));
}

TEST(SearchIndexTest, HowAWordMatchesWeighsMoreThanWhere)
{
    Intervention target = named(u"B"_s);
    target.target = u"Fotboll"_s;
    Shelf shelf({named(u"Fotbollsskola"_s), target});
    EXPECT_EQ(shelf.find(words(u"fotboll"_s)), (QStringList{u"B"_s, u"Fotbollsskola"_s}));
}

TEST(SearchIndexTest, WhatAnInsatsIsComesBeforeWhatIsOnlyMentioned)
{
    Intervention mentioned = named(u"Mottagning"_s);
    mentioned.summary = u"Här går det också att få rådgivning."_s;
    Shelf shelf({mentioned, named(u"Familjerådgivning"_s)});
    EXPECT_EQ(shelf.find(words(u"rådgivning"_s)), (QStringList{u"Familjerådgivning"_s, u"Mottagning"_s}));
}

TEST(SearchIndexTest, EveryTextOfARecordIsSearched)
{
    Shelf shelf({interventionWithEveryField()});
    for (const QString &text :
         {u"läxstuga"_s, u"rader"_s, u"innehåll"_s, u"matematik"_s, u"FFT"_s, u"funktionell"_s, u"veckan"_s,
          u"grundskolan"_s, u"nyanlända"_s, u"bohus"_s, u"biblioteket"_s, u"åk"_s, u"lärande"_s, u"kr"_s})
        EXPECT_EQ(shelf.ask(words(text)).total, 1) << text.toStdString();
}

TEST(SearchIndexTest, WordsWithoutDotsFindWordsWithThem)
{
    Shelf shelf({named(u"Stöd för föräldrar"_s), named(u"Läxhjälp"_s)});
    EXPECT_EQ(shelf.find(words(u"foraldrar"_s)), QStringList{u"Stöd för föräldrar"_s});
    EXPECT_EQ(shelf.find(words(u"FORALD"_s)), QStringList{u"Stöd för föräldrar"_s});
}

TEST(SearchIndexTest, WordsWithDotsDoNotFindWordsWithoutThem)
{
    Shelf shelf({named(u"Farfar läser"_s), named(u"Lax"_s)});
    EXPECT_EQ(shelf.find(words(u"fåren"_s)), QStringList());
    EXPECT_EQ(shelf.find(words(u"läx"_s)), QStringList());
}

TEST(SearchIndexTest, OtherDotsAreOtherLetters)
{
    Shelf shelf({named(u"Fårklippning"_s)});
    EXPECT_EQ(shelf.find(words(u"fårkl"_s)), QStringList{u"Fårklippning"_s});
    EXPECT_EQ(shelf.find(words(u"färkl"_s)), QStringList());
}

TEST(SearchIndexTest, FarComesBeforeFår)
{
    Shelf shelf({named(u"Fårklippning"_s), named(u"Farfarsgruppen"_s)});
    EXPECT_EQ(shelf.find(words(u"far"_s)), (QStringList{u"Farfarsgruppen"_s, u"Fårklippning"_s}));
}

TEST(SearchIndexTest, MoreMatchedWordsComeFirst)
{
    Shelf shelf({named(u"Läxhjälp"_s), named(u"Nyanlända"_s), named(u"Ö läxhjälp"_s).summed(u"för nyanlända"_s)});
    EXPECT_EQ(shelf.find(words(u"läxhjälp nyanlända"_s)).first(), u"Ö läxhjälp"_s);
    EXPECT_EQ(shelf.ask(words(u"läxhjälp nyanlända"_s)).total, 3);
}

TEST(SearchIndexTest, FunctionWordsNeverHitAlone)
{
    Shelf shelf({named(u"Till dig som är ny"_s)});
    const Answer answer = shelf.ask(words(u"till som"_s));
    EXPECT_EQ(answer.total, 0);
    EXPECT_EQ(answer.ignoredWords, (QStringList{u"till"_s, u"som"_s}));
}

TEST(SearchIndexTest, FunctionWordsDoNotChangeTheAnswer)
{
    Shelf shelf({named(u"Till dig som är ny"_s), named(u"Läxhjälp"_s)});
    EXPECT_EQ(shelf.find(words(u"läxhjälp till min"_s)), QStringList{u"Läxhjälp"_s});
}

TEST(SearchIndexTest, WordsThatStandNowhereAreNamed)
{
    Shelf shelf({named(u"Läxhjälp"_s)});
    const Answer answer = shelf.ask(words(u"läxhjälp Hästterapi"_s));
    EXPECT_EQ(answer.unmatchedWords, QStringList{u"hästterapi"_s});
    EXPECT_EQ(answer.total, 1);
}

TEST(SearchIndexTest, ReasonsSayHowAndWhere)
{
    Shelf shelf({named(u"Läxhjälp"_s).at(u"Nol"_s)});
    const MatchReason prefix{u"läx"_s, u"läxhjälp"_s, MatchClass::Prefix, MatchField::Name};
    const MatchReason exact{u"nol"_s, u"nol"_s, MatchClass::Exact, MatchField::Provider};
    EXPECT_THAT(shelf.ask(words(u"läx nol inget"_s)).hits.value(0).reasons, ElementsAre(prefix, exact));
}

TEST(SearchIndexTest, TheSameWordTwiceCountsOnce)
{
    Shelf shelf({named(u"Läxhjälp"_s)});
    EXPECT_EQ(shelf.ask(words(u"läxhjälp LÄXHJÄLP läxhjälp"_s)).hits.value(0).reasons.size(), 1);
}

// --- order ---

TEST(SearchIndexTest, WithoutWordsEverythingStandsInNameOrder)
{
    Shelf shelf({named(u"Östergruppen"_s), named(u"Ärlighet"_s), named(u"Åk 10"_s), named(u"Åk 9"_s), named(u"zebra"_s),
                 named(u"Allans"_s)});
    EXPECT_EQ(shelf.find({}),
              (QStringList{u"Allans"_s, u"zebra"_s, u"Åk 9"_s, u"Åk 10"_s, u"Ärlighet"_s, u"Östergruppen"_s}));
}

TEST(SearchIndexTest, GuidelinesComeLast)
{
    Shelf shelf({named(u"Läxor"_s).ofType(InterventionType::Guideline), named(u"Hjälp"_s).summed(u"med läxor"_s)});
    EXPECT_EQ(shelf.find(words(u"läxor"_s)), (QStringList{u"Hjälp"_s, u"Läxor"_s}));
}

TEST(SearchIndexTest, OpenWaysInComeFirst)
{
    Shelf shelf({named(u"A läxor"_s).reachedBy({AccessRoute::Decision}), named(u"B läxor"_s).reachedBy({AccessRoute::Open}),
                 named(u"C läxor"_s).reachedBy({AccessRoute::WithoutAssessment})});
    EXPECT_EQ(shelf.find(words(u"läxor"_s)), (QStringList{u"B läxor"_s, u"C läxor"_s, u"A läxor"_s}));
}

TEST(SearchIndexTest, RecentlyReviewedComesFirst)
{
    Shelf shelf({named(u"A läxor"_s), named(u"B läxor"_s).reviewed(QDate(2018, 2, 20)),
                 named(u"C läxor"_s).reviewed(QDate(2024, 2, 20))});
    EXPECT_EQ(shelf.find(words(u"läxor"_s)), (QStringList{u"C läxor"_s, u"B läxor"_s, u"A läxor"_s}));
}

TEST(SearchIndexTest, OrderOfAddingDoesNotMatter)
{
    const QList<Intervention> records = {named(u"Läxor A"_s), named(u"Läxor a"_s), named(u"Läxor B"_s).at(u"Nol"_s),
                                         named(u"Laxar"_s), named(u"Läxor Å"_s).ofType(InterventionType::Guideline)};
    SearchIndex forwards;
    SearchIndex backwards;
    for (int i = 0; i < 5; ++i) {
        forwards.put(i, records.at(i));
        backwards.put(4 - i, records.at(4 - i));
    }
    const auto idsOf = [](const Answer &answer) {
        QList<qint64> ids;
        for (const search::Hit &hit : answer.hits)
            ids.append(hit.id);
        return ids;
    };
    EXPECT_EQ(idsOf(forwards.ask(words(u"lax"_s))), idsOf(backwards.ask(words(u"lax"_s))));
    EXPECT_EQ(forwards.ask({}).facets, backwards.ask({}).facets);
}

TEST(SearchIndexTest, OrderOfAddingDoesNotMatterToReasons)
{
    const Intervention sheep = named(u"Får"_s);
    const Intervention both = named(u"Fär får"_s);
    SearchIndex one;
    one.put(1, sheep);
    one.put(2, both);
    SearchIndex other;
    other.put(2, both);
    other.put(1, sheep);
    const auto reasonOf = [](SearchIndex &index) {
        for (const search::Hit &hit : index.ask(words(u"far"_s)).hits) {
            if (hit.id == 2)
                return hit.reasons.value(0);
        }
        return MatchReason();
    };
    EXPECT_EQ(reasonOf(one), reasonOf(other));
}

TEST(SearchIndexTest, PagesGiveTheSameOrderAsAllAtOnce)
{
    QList<Intervention> many;
    for (int i = 0; i < 95; ++i)
        many.append(named(u"Läxor %1"_s.arg(i * 37 % 95)).reviewed(QDate(2000 + i % 7, 1, 1)));
    Shelf shelf(many);
    SearchRequest all = words(u"läxor"_s);
    all.limit = 0;
    QStringList paged;
    for (int offset = 0; offset < 100; offset += 10) {
        SearchRequest page = all;
        page.offset = offset;
        page.limit = 10;
        paged += shelf.find(page);
        EXPECT_EQ(shelf.ask(page).total, 95);
    }
    EXPECT_EQ(shelf.find(all).size(), 95);
    EXPECT_EQ(paged, shelf.find(all));
}

TEST(SearchIndexTest, PageBeyondTheEndIsEmpty)
{
    Shelf shelf({named(u"Läxor"_s)});
    SearchRequest beyond;
    beyond.offset = 50;
    EXPECT_EQ(shelf.find(beyond), QStringList());
    EXPECT_EQ(shelf.ask(beyond).total, 1);
}

// --- age ---

TEST(SearchIndexTest, AgeInsideComesBeforeTheEdgeBeforeUnknown)
{
    Shelf shelf({named(u"A läxor"_s), named(u"B läxor"_s).aged(14, 18), named(u"C läxor"_s).aged(10, 18),
                 named(u"D läxor"_s).aged(15, 18)});
    EXPECT_EQ(shelf.find(ageOf(14, u"läxor"_s)), (QStringList{u"C läxor"_s, u"B läxor"_s, u"A läxor"_s}));
}

TEST(SearchIndexTest, UnknownAgeComesLastAlsoWhenItsWordsMatchBetter)
{
    Shelf shelf({named(u"Läxor"_s), named(u"B"_s).summed(u"läxorna"_s).aged(10, 18)});
    EXPECT_EQ(shelf.find(ageOf(14, u"läxor"_s)), (QStringList{u"B"_s, u"Läxor"_s}));
}

TEST(SearchIndexTest, UnknownAgesAreCountedAndMarked)
{
    Shelf shelf({named(u"A"_s), named(u"B"_s).aged(10, 18), named(u"C"_s)});
    const Answer answer = shelf.ask(ageOf(12));
    EXPECT_EQ(answer.total, 3);
    EXPECT_EQ(answer.unknownAge, 2);
    EXPECT_EQ(answer.hits.value(0).ageFit, AgeFit::Inside);
    EXPECT_EQ(answer.hits.value(1).ageFit, AgeFit::Unknown);
}

TEST(SearchIndexTest, OpenEndsFit)
{
    Shelf shelf({named(u"Från 18"_s).aged(18, std::nullopt), named(u"Upp till 18"_s).aged(std::nullopt, 18)});
    EXPECT_EQ(shelf.find(ageOf(70)), QStringList{u"Från 18"_s});
    EXPECT_EQ(shelf.find(ageOf(0)), QStringList{u"Upp till 18"_s});
    EXPECT_EQ(shelf.ask(ageOf(18)).total, 2);
}

TEST(SearchIndexTest, OnePlacementThatFitsIsEnough)
{
    Shelf shelf({named(u"A"_s).placed(u"Trygghet"_s).aged(1, 5).placed(u"Fysisk hälsa"_s).aged(13, 19)});
    EXPECT_EQ(shelf.ask(ageOf(15)).hits.value(0).ageFit, AgeFit::Inside);
    EXPECT_EQ(shelf.ask(ageOf(9)).total, 0);
}

TEST(SearchIndexTest, WithoutAnAgeNothingIsSaidOfIt)
{
    Shelf shelf({named(u"A"_s), named(u"B"_s).aged(1, 5)});
    const Answer answer = shelf.ask({});
    EXPECT_EQ(answer.unknownAge, 0);
    EXPECT_EQ(answer.hits.value(0).ageFit, std::nullopt);
}

// --- narrowing ---

TEST(SearchIndexTest, ChoicesNarrowTheHitsAndCountsIgnoreTheirOwn)
{
    Shelf shelf(
        {named(u"Läxor A"_s).by(u"Skolan"_s), named(u"Läxor B"_s).by(u"Biblioteket"_s), named(u"C"_s).by(u"Skolan"_s)});
    SearchRequest request = words(u"läxor"_s);
    request.choices = {{Facet::Provider, {u"Skolan"_s}}};
    EXPECT_EQ(shelf.find(request), QStringList{u"Läxor A"_s});
    EXPECT_THAT(shelf.ask(request).facets.value(Facet::Provider),
                ElementsAre(FacetCount{u"Biblioteket"_s, 1}, FacetCount{u"Skolan"_s, 1}));
}

TEST(SearchIndexTest, FacetsCountOnlyWhatFitsTheAge)
{
    Shelf shelf({named(u"A"_s).by(u"Skolan"_s).aged(1, 5), named(u"B"_s).by(u"Skolan"_s).aged(6, 12)});
    EXPECT_THAT(shelf.ask(ageOf(3)).facets.value(Facet::Provider), ElementsAre(FacetCount{u"Skolan"_s, 1}));
}

TEST(SearchIndexTest, OnlyTheNamedCataloguesAreSearched)
{
    Shelf shelf({named(u"A"_s).in(u"ale"_s), named(u"B"_s).in(u"trollhattan"_s)});
    SearchRequest request;
    request.catalogues = {u"ale"_s};
    EXPECT_EQ(shelf.find(request), QStringList{u"A"_s});
    request.catalogues = {u"finns_inte"_s};
    EXPECT_EQ(shelf.ask(request).total, 0);
}

// --- changes ---

TEST(SearchIndexTest, PuttingReplaces)
{
    SearchIndex index;
    index.put(1, named(u"Läxhjälp"_s));
    index.put(1, named(u"Fotboll"_s));
    EXPECT_EQ(index.size(), 1);
    EXPECT_EQ(index.ask(words(u"läxhjälp"_s)).total, 0);
    EXPECT_EQ(index.ask(words(u"läxhjälp"_s)).unmatchedWords, QStringList{u"läxhjälp"_s});
    EXPECT_EQ(index.ask(words(u"fotboll"_s)).total, 1);
    EXPECT_EQ(index.ask({}).total, 1);
}

TEST(SearchIndexTest, ReplacedRecordsLeaveNoFacetValueBehind)
{
    SearchIndex changed;
    changed.put(1, named(u"A"_s).at(u"Bohus"_s));
    changed.put(1, named(u"A"_s).at(u"Nol"_s));
    SearchIndex fresh;
    fresh.put(1, named(u"A"_s).at(u"Nol"_s));
    EXPECT_EQ(changed.ask({}).facets.value(Facet::Place), fresh.ask({}).facets.value(Facet::Place));
}

TEST(SearchIndexTest, RemovedRecordsAreNotFound)
{
    SearchIndex index;
    index.put(1, named(u"Läxhjälp"_s));
    index.put(2, named(u"Läxstuga"_s));
    index.remove(1);
    index.remove(99);
    EXPECT_EQ(index.size(), 1);
    EXPECT_EQ(index.ask(words(u"läx"_s)).total, 1);
    EXPECT_EQ(index.ask({}).hits.value(0).id, 2);
}

TEST(SearchIndexTest, EmptyIndexAnswers)
{
    SearchIndex index;
    const Answer answer = index.ask(ageOf(7, u"läx"_s));
    EXPECT_EQ(answer.total, 0);
    EXPECT_EQ(answer.unmatchedWords, QStringList{u"läx"_s});
}

// --- whatever is typed ---

TEST(SearchIndexTest, WhateverIsTypedGetsAnAnswer)
{
    Shelf shelf({named(u"Läxhjälp"_s), named(u"AND i skolan"_s)});
    const QString nul = u"läxhjälp"_s + QChar(0) + u"x"_s;
    const QString lonely = QString(QChar(0xD83D)) + u" läxhjälp "_s + QChar(0xDE00);
    for (const QString &text : {u"\"läxhjälp OR (("_s, u"name:läxhjälp*"_s, u"😀 läxhjälp"_s, nul, lonely,
                                u"läxhjälp'; DROP TABLE x; --"_s, u"läxhjälp \u0301\u200D\u202E"_s})
        EXPECT_EQ(shelf.find(words(text)).value(0), u"Läxhjälp"_s) << text.toStdString();
}

TEST(SearchIndexTest, EmojiAtTheEndOfAWordDoesNotHideIt)
{
    Shelf shelf({named(u"Läxhjälp"_s)});
    EXPECT_EQ(shelf.find(words(u"läxhjälp😀"_s)), QStringList{u"Läxhjälp"_s});
}

TEST(SearchIndexTest, TenThousandCharactersGetAnAnswer)
{
    Shelf shelf({named(u"Läxhjälp"_s)});
    EXPECT_EQ(shelf.ask(words(QString(10000, u'x'))).total, 0);
    EXPECT_EQ(shelf.ask(words(u"läxhjälp "_s.repeated(1200))).total, 1);
    QString different;
    for (int i = 0; i < 2000; ++i)
        different += u"ord%1 "_s.arg(i);
    EXPECT_EQ(shelf.ask(words(different)).total, 0);
}

TEST(SearchIndexTest, TheLargestScoresKeepTheirOrder)
{
    QString question;
    for (int i = 10; i < 34; ++i)
        question += u"ord%1 "_s.arg(i);
    QString marked = question;
    marked.replace(u'o', u'ö');
    Shelf shelf({named(u"A"_s).by(marked).ofType(InterventionType::Activity), named(u"B"_s).by(question),
                 named(u"C"_s).summed(u"ord10"_s)});
    EXPECT_EQ(shelf.find(words(question)), (QStringList{u"B"_s, u"A"_s, u"C"_s}));
}
