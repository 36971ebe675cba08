// The words in which a catalogue is sorted: need areas with sub-areas, prevention levels, age bands, group tags, and the
// synonyms by which people ask. Names are Swedish whatever the screen language. First filled from data/taxonomy.
#pragma once

#include "domain/codes.h"

namespace insats {

struct SubArea {
    QString name;
    QString definition;

    bool operator==(const SubArea &) const = default;
};

struct NeedArea {
    QString name;
    QString icon; // name of a picture in resources/icons
    QString definition;
    QList<SubArea> subAreas;

    bool operator==(const NeedArea &) const = default;
};

struct LevelDefinition {
    PreventionLevel level = PreventionLevel::Universal;
    QString definition;

    bool operator==(const LevelDefinition &) const = default;
};

// What needs and insatser are about: one list for both.
struct Topic {
    QString name;
    QString definition;
    QStringList words; // by which a source names it

    bool operator==(const Topic &) const = default;
};

enum class SynonymKind {
    Same, // either word finds the other
    Says, // the asked word is read as the catalogue's
    Abbreviation, // short and long form find each other
    Near, // only a suggestion, never a hit
};

struct Synonym {
    QString word;
    QStringList means;
    SynonymKind kind = SynonymKind::Same;

    bool operator==(const Synonym &) const = default;
};

struct Taxonomy {
    QList<NeedArea> areas;
    QList<LevelDefinition> levels;
    QList<AgeBand> bands;
    QStringList groups;
    QList<Topic> topics;
    QList<Synonym> synonyms;

    bool operator==(const Taxonomy &) const = default;
};

// Actors outside the municipality stand in this area. It is no need area: it has no level and is left out of the matrix.
inline constexpr char16_t kCollaborationArea[] = u"Samverkan";

template <>
inline constexpr std::array kCodes<SynonymKind>{Code{SynonymKind::Same, u"same"}, Code{SynonymKind::Says, u"says"},
                                                Code{SynonymKind::Abbreviation, u"abbreviation"},
                                                Code{SynonymKind::Near, u"near"}};

} // namespace insats
