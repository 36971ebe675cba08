// A need that people raised in a workshop, as a register tells it. What the source does not state (level, age, group, how
// often) is empty, and empty never means "any".
#pragma once

#include "domain/codes.h"
#include "domain/fields.h"

namespace insats {

enum class NeedKind {
    TargetGroup, // of children, young people, families
    Organisation, // of those who work with them; kept apart, no insats can meet it
};

struct Need {
    QUuid uuid;
    QString catalogue;
    QString number; // in the register, such as B012
    NeedKind kind = NeedKind::TargetGroup;
    QString area; // need area; empty for an organisation's need
    QString theme; // heading under which the source tells it
    QString text;
    QStringList target; // as printed
    QStringList groups; // tags of the taxonomy
    QStringList topics; // of the taxonomy
    QList<PreventionLevel> levels;
    QString levelNote; // what the source says about levels without naming one
    AgeRange age;
    QString ageText; // as printed
    QString frequency; // how often it was raised, as printed
    QList<Source> sources;

    bool operator==(const Need &) const = default;
};

void forEachField(RecordOf<Need> auto &r, auto &&visit)
{
    visit("uuid", r.uuid);
    visit("catalogue", r.catalogue);
    visit("number", r.number);
    visit("kind", r.kind);
    visit("area", r.area);
    visit("theme", r.theme);
    visit("text", r.text);
    visit("target", r.target);
    visit("groups", r.groups);
    visit("topics", r.topics);
    visit("levels", r.levels);
    visit("level_note", r.levelNote);
    visit("age", r.age);
    visit("age_text", r.ageText);
    visit("frequency", r.frequency);
    visit("sources", r.sources);
}

template <>
inline constexpr std::array kCodes<NeedKind>{Code{NeedKind::TargetGroup, u"target_group"},
                                             Code{NeedKind::Organisation, u"organisation"}};

} // namespace insats
