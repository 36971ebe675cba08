// Every field of a record with its name, listed once. Whoever reads, writes or compares whole records (files, history,
// the command line) passes a visitor: visit(name, member) for each field, in the order in which people read a card.
#pragma once

#include "domain/intervention.h"

#include <concepts>

namespace insats {

template <class T, class Record>
concept RecordOf = std::same_as<std::remove_const_t<T>, Record>;

void forEachField(RecordOf<AgeRange> auto &r, auto &&visit)
{
    visit("min", r.min);
    visit("max", r.max);
    visit("basis", r.basis);
}

void forEachField(RecordOf<Method> auto &r, auto &&visit)
{
    visit("name", r.name);
    visit("abbreviation", r.abbreviation);
    visit("target", r.target);
    visit("age", r.age);
    visit("scope", r.scope);
}

void forEachField(RecordOf<Duration> auto &r, auto &&visit)
{
    visit("value", r.value);
    visit("unit", r.unit);
}

void forEachField(RecordOf<Scope> auto &r, auto &&visit)
{
    visit("text", r.text);
    visit("max_duration", r.maxDuration);
}

void forEachField(RecordOf<Provider> auto &r, auto &&visit)
{
    visit("organisation", r.organisation);
    visit("role", r.role);
}

void forEachField(RecordOf<Condition> auto &r, auto &&visit)
{
    visit("text", r.text);
    visit("verified_by", r.verifiedBy);
}

void forEachField(RecordOf<Documentation> auto &r, auto &&visit)
{
    visit("rule", r.rule);
    visit("reason", r.reason);
}

void forEachField(RecordOf<Contact> auto &r, auto &&visit)
{
    visit("function", r.function);
    visit("phone", r.phone);
    visit("email", r.email);
    visit("url", r.url);
    visit("hours", r.hours);
    visit("in_doubt", r.inDoubt);
}

void forEachField(RecordOf<Funding> auto &r, auto &&visit)
{
    visit("source", r.source);
    visit("until", r.until);
}

void forEachField(RecordOf<Volume> auto &r, auto &&visit)
{
    visit("measure", r.measure);
    visit("value", r.value);
    visit("unit", r.unit);
    visit("year", r.year);
}

void forEachField(RecordOf<Source> auto &r, auto &&visit)
{
    visit("document", r.document);
    visit("section", r.section);
}

void forEachField(RecordOf<Placement> auto &r, auto &&visit)
{
    visit("area", r.area);
    visit("subarea", r.subArea);
    visit("level", r.level);
    visit("target", r.target);
    visit("age", r.age);
    visit("basis", r.basis);
}

// What the record is and in which state; no history is kept of these.
void forEachIdentityField(RecordOf<Intervention> auto &r, auto &&visit)
{
    visit("uuid", r.uuid);
    visit("catalogue", r.catalogue);
    visit("revision", r.revision);
    visit("modified", r.modified);
}

// What the record says; every change of these is kept in the history.
void forEachContentField(RecordOf<Intervention> auto &r, auto &&visit)
{
    visit("name", r.name);
    visit("aliases", r.aliases);
    visit("type", r.type);
    visit("summary", r.summary);
    visit("content", r.content);
    visit("keywords", r.keywords);
    visit("methods", r.methods);
    visit("scope", r.scope);
    visit("formats", r.formats);
    visit("target", r.target);
    visit("audience", r.audience);
    visit("groups", r.groups);
    visit("topics", r.topics);
    visit("not_for", r.notFor);
    visit("age", r.age);
    visit("places", r.places);
    visit("providers", r.providers);
    visit("volunteer_run", r.volunteerRun);
    visit("routes", r.routes);
    visit("route_text", r.routeText);
    visit("board_decision", r.boardDecision);
    visit("conditions", r.conditions);
    visit("residence", r.residence);
    visit("consent_rule", r.consentRule);
    visit("suitable_from_15", r.suitableFrom15);
    visit("documentation", r.documentation);
    visit("journal_system", r.journalSystem);
    visit("follow_up", r.followUp);
    visit("anonymous", r.anonymous);
    visit("legal_basis", r.legalBasis);
    visit("statutory", r.statutory);
    visit("requires", r.requiredSteps);
    visit("requires_text", r.requiredText);
    visit("cost", r.cost);
    visit("cost_text", r.costText);
    visit("languages", r.languages);
    visit("contact", r.contact);
    visit("status", r.status);
    visit("valid_from", r.validFrom);
    visit("valid_to", r.validTo);
    visit("project", r.project);
    visit("funding", r.funding);
    visit("volumes", r.volumes);
    visit("replaces", r.replaces);
    visit("sources", r.sources);
    visit("reviewed_on", r.reviewedOn);
    visit("reviewer_role", r.reviewerRole);
    visit("review_interval_days", r.reviewIntervalDays);
    visit("placements", r.placements);
}

void forEachField(RecordOf<Intervention> auto &r, auto &&visit)
{
    forEachIdentityField(r, visit);
    forEachContentField(r, visit);
}

template <class T>
concept Record = requires(T &record)
{
    forEachField(record, [](const char *, auto &) {});
};

} // namespace insats
