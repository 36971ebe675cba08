// Which methods are used, and by which insatser: the same method recurs in several of them, each with its own target, ages
// and scope. Pure.
#pragma once

#include "domain/intervention.h"

namespace insats {

struct MethodUse {
    QUuid intervention;
    QString interventionName;
    QString catalogue;
    QString target;
    AgeRange age;
    QString scope;

    bool operator==(const MethodUse &) const = default;
};

struct MethodEntry {
    QString name; // as first written
    QString abbreviation;
    QList<MethodUse> uses; // in the order of the interventions

    bool operator==(const MethodEntry &) const = default;
};

// In Swedish order of the names. Uses with the same abbreviation, or without one the same name, are one method.
QList<MethodEntry> methodRegister(const QList<Intervention> &interventions);

// The abbreviation, otherwise the name.
QString shortName(const Method &method);

} // namespace insats
