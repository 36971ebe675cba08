// A question to the catalogue and its answer, as values. Window and command line ask alike.
#pragma once

#include "domain/catalogueinfo.h"
#include "domain/codes.h"

#include <QMap>

namespace insats {

// What a search can be narrowed by. Within one facet any chosen value will do; every facet with a choice must hold.
// A sub-area counts as part of Area: an area or one of the chosen sub-areas.
enum class Facet { Area, SubArea, Level, Age, Audience, Group, Provider, Route, Cost, Format, Place, Status, Catalogue };

// Codes or names as in the data; an empty value stands for "not stated".
using FacetChoices = QMap<Facet, QStringList>;

struct SearchRequest {
    QString text;
    QStringList catalogues; // ids; empty = all
    FacetChoices choices;
    std::optional<AskedAge> age; // whole years
    int offset = 0;
    int limit = 30; // some screenfuls; 0 = all

    bool operator==(const SearchRequest &) const = default;
};

// How a word of the question was found, best first.
enum class MatchClass {
    Exact,
    Prefix,
    Stem, // another inflection of the same word
    Folded, // å ä ö left out
    Compound, // part of a longer word
    Synonym, // another word for the same thing
    Typo, // corrected; only when the word stands nowhere
};

// Where it was found, best first.
enum class MatchField { Name, Alias, Target, Area, Method, Keyword, Summary, Provider };

struct MatchReason {
    QString asked;
    QString found; // the word of the catalogue
    MatchClass how = MatchClass::Exact;
    MatchField where = MatchField::Name;

    bool operator==(const MatchReason &) const = default;
};

// A piece of a text, in characters.
struct TextMark {
    int start = 0;
    int length = 0;

    bool operator==(const TextMark &) const = default;
};

// What a part of the question's text was taken for, other than words to look for.
enum class UnderstoodKind {
    Condition, // facet and values
    Age,
    Phrase, // must stand just so
    Exclusion, // must not stand
};

struct Understood {
    UnderstoodKind kind = UnderstoodKind::Condition;
    QString text; // as typed
    TextMark place; // in the question's text
    Facet facet = Facet::Route;
    QStringList values;
    AskedAge age;

    bool operator==(const Understood &) const = default;
};

// A word that stands nowhere and was read as another one.
struct Reading {
    QString asked;
    QString readAs;
    MatchClass how = MatchClass::Typo; // Typo, or Compound for "read by its first part"

    bool operator==(const Reading &) const = default;
};

struct SearchRow {
    Intervention intervention;
    std::optional<AgeFit> ageFit; // only when an age was asked
    QList<MatchReason> reasons; // one for each matched word; none when no words were asked
    QList<TextMark> nameMarks;

    bool operator==(const SearchRow &) const = default;
};

struct FacetCount {
    QString value;
    int count = 0; // as if nothing were chosen in this facet

    bool operator==(const FacetCount &) const = default;
};

using FacetCounts = QMap<Facet, QList<FacetCount>>;

enum class SuggestionKind {
    WithoutWord, // value: the word
    WithoutChoice, // value: the chosen value of facet
    WithoutAge,
    Instead, // value: the word to ask for in place of `word`
    Everything, // neither words nor filters
};

// A way on from an answer without hits.
struct Suggestion {
    SuggestionKind kind = SuggestionKind::Everything;
    Facet facet = Facet::Area;
    QString value;
    int count = 0; // hits that it would give
    QString word = {};
    SearchRequest question = {}; // what to ask

    bool operator==(const Suggestion &) const = default;
};

struct SearchReply {
    SearchRequest request;
    int total = 0;
    int unknownAge = 0; // of them without a known age; counted only when an age was asked
    QList<SearchRow> rows;
    QList<SearchRow> near; // what fits all but the age, best first, some of them
    int nearTotal = 0;
    FacetCounts facets;
    QList<Understood> understood;
    std::optional<AskedAge> age; // the request's or the text's
    QList<Reading> readings;
    QStringList ignoredWords; // too common to search for
    QStringList unmatchedWords; // stand nowhere
    QList<Suggestion> suggestions;
    QList<CatalogueInfo> catalogues; // the ones searched
    QList<CatalogueSize> sizes; // of the ones searched
    int indexed = 0; // records searched …
    int stored = 0; // … of this many

    bool operator==(const SearchReply &) const = default;
};

template <>
inline constexpr std::array kCodes<Facet>{Code{Facet::Area, u"area"},          Code{Facet::SubArea, u"subarea"},
                                          Code{Facet::Level, u"level"},        Code{Facet::Age, u"age"},
                                          Code{Facet::Audience, u"audience"},  Code{Facet::Group, u"group"},
                                          Code{Facet::Provider, u"provider"},  Code{Facet::Route, u"route"},
                                          Code{Facet::Cost, u"cost"},          Code{Facet::Format, u"format"},
                                          Code{Facet::Place, u"place"},        Code{Facet::Status, u"status"},
                                          Code{Facet::Catalogue, u"catalogue"}};

template <>
inline constexpr std::array kCodes<MatchClass>{
    Code{MatchClass::Exact, u"exact"},   Code{MatchClass::Prefix, u"prefix"},     Code{MatchClass::Stem, u"stem"},
    Code{MatchClass::Folded, u"folded"}, Code{MatchClass::Compound, u"compound"}, Code{MatchClass::Synonym, u"synonym"},
    Code{MatchClass::Typo, u"typo"}};

template <>
inline constexpr std::array kCodes<MatchField>{
    Code{MatchField::Name, u"name"},       Code{MatchField::Alias, u"alias"},      Code{MatchField::Target, u"target"},
    Code{MatchField::Area, u"area"},       Code{MatchField::Method, u"method"},    Code{MatchField::Keyword, u"keyword"},
    Code{MatchField::Summary, u"summary"}, Code{MatchField::Provider, u"provider"}};

template <>
inline constexpr std::array kCodes<UnderstoodKind>{
    Code{UnderstoodKind::Condition, u"condition"}, Code{UnderstoodKind::Age, u"age"},
    Code{UnderstoodKind::Phrase, u"phrase"}, Code{UnderstoodKind::Exclusion, u"exclusion"}};

template <>
inline constexpr std::array kCodes<SuggestionKind>{
    Code{SuggestionKind::WithoutWord, u"without_word"}, Code{SuggestionKind::WithoutChoice, u"without_choice"},
    Code{SuggestionKind::WithoutAge, u"without_age"}, Code{SuggestionKind::Instead, u"instead"},
    Code{SuggestionKind::Everything, u"everything"}};

} // namespace insats
