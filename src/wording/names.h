// What the values of the domain are called on screen. Names of areas, groups, organisations and places are data and stay as
// they are.
#pragma once

#include "domain/search.h"

namespace insats::wording {

QString nameOf(InterventionType type);
QString nameOf(InterventionStatus status);
QString nameOf(PreventionLevel level);
QString nameOf(AccessRoute route);
QString nameOf(DeliveryFormat format);
QString nameOf(Audience audience);
QString nameOf(ProviderRole role);
QString nameOf(Cost cost);
QString nameOf(Anonymity anonymity);
QString nameOf(Certainty certainty);
QString nameOf(ConsentRule rule);
QString nameOf(Residence residence);
QString nameOf(DocumentationRule rule);
QString nameOf(AgeBasis basis);
QString nameOf(Suitability suitability);
QString nameOf(PlacementBasis basis);
QString nameOf(DurationUnit unit);

// What one does to get in that way, in a sentence.
QString explanationOf(AccessRoute route);

QString nameOf(Facet facet);

// A value of the facet as people read it, also the empty one.
QString nameOf(Facet facet, const QString &value);

// The words by which a person may name the value: the value itself, its name on screen, its Swedish name.
QStringList screenWords(Facet facet, const QString &value);

// "6–19 år", "från 18 år", "till och med 18 år", "under 1 år", "ålder ej angiven".
QString ageText(const AgeRange &age);

// "20 februari 2018"; "ej angivet" for no date.
QString dateText(const QDate &date);

// "20 feb. 2018", for narrow places.
QString shortDateText(const QDate &date);

// The part of a card in which a word was found.
QString nameOf(MatchField field);

// What was made of a word that stands nowhere.
QString readingText(const Reading &reading);

// "14 år", "13–15 år".
QString askedAgeText(const AskedAge &age);

// Where the insats was found and how, for one asked word.
QString reasonText(const MatchReason &reason);

} // namespace insats::wording
