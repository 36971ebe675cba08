// The fields of the taxonomy's records by name; see domain/fields.h.
#pragma once

#include "domain/fields.h"
#include "domain/taxonomy.h"

namespace insats {

void forEachField(RecordOf<SubArea> auto &r, auto &&visit)
{
    visit("name", r.name);
    visit("definition", r.definition);
}

void forEachField(RecordOf<NeedArea> auto &r, auto &&visit)
{
    visit("name", r.name);
    visit("icon", r.icon);
    visit("definition", r.definition);
    visit("subareas", r.subAreas);
}

void forEachField(RecordOf<LevelDefinition> auto &r, auto &&visit)
{
    visit("name", r.level);
    visit("definition", r.definition);
}

void forEachField(RecordOf<AgeBand> auto &r, auto &&visit)
{
    visit("min", r.min);
    visit("max", r.max);
}

void forEachField(RecordOf<Topic> auto &r, auto &&visit)
{
    visit("name", r.name);
    visit("definition", r.definition);
    visit("words", r.words);
}

void forEachField(RecordOf<Synonym> auto &r, auto &&visit)
{
    visit("word", r.word);
    visit("means", r.means);
    visit("kind", r.kind);
}

} // namespace insats
