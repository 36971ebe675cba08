// A forum in which several parties work together.
#pragma once

#include "domain/codes.h"
#include "domain/fields.h"

namespace insats {

enum class CollaborationLevel { Regional, Municipal, Business };

struct Collaboration {
    QUuid uuid;
    QString catalogue;
    QString name;
    CollaborationLevel level = CollaborationLevel::Municipal;
    QStringList parties; // as named
    QString purpose;
    QString target; // as printed
    AgeRange age;
    QString ageText; // as printed
    QStringList areas; // need areas; our reading
    QList<QUuid> interventions; // the insatser that it is, runs or refers to
    QList<Source> sources;

    bool operator==(const Collaboration &) const = default;
};

void forEachField(RecordOf<Collaboration> auto &r, auto &&visit)
{
    visit("uuid", r.uuid);
    visit("catalogue", r.catalogue);
    visit("name", r.name);
    visit("level", r.level);
    visit("parties", r.parties);
    visit("purpose", r.purpose);
    visit("target", r.target);
    visit("age", r.age);
    visit("age_text", r.ageText);
    visit("areas", r.areas);
    visit("interventions", r.interventions);
    visit("sources", r.sources);
}

template <>
inline constexpr std::array kCodes<CollaborationLevel>{Code{CollaborationLevel::Regional, u"regional"},
                                                       Code{CollaborationLevel::Municipal, u"municipal"},
                                                       Code{CollaborationLevel::Business, u"business"}};

} // namespace insats
