// The areas, sub-areas and groups that the conclusions speak of, as the taxonomy writes them.
#pragma once

#include <QStringView>

namespace insats::coverage {

inline constexpr QStringView kParticipationArea = u"Delaktighet och inflytande";
inline constexpr QStringView kParticipation = u"Delaktighet";
inline constexpr QStringView kInfluence = u"Inflytande";
inline constexpr QStringView kSchoolArea = u"Förskola och skola";
inline constexpr QStringView kPhysicalArea = u"Fysisk hälsa";
inline constexpr QStringView kMentalArea = u"Psykisk hälsa";
inline constexpr QStringView kMental = u"Psykisk hälsa och välmående";
inline constexpr QStringView kAbuse = u"Missbruk";
inline constexpr QStringView kFamilyArea = u"Familj och integration";
inline constexpr QStringView kFamily = u"Föräldrar och familj";
inline constexpr QStringView kIntegration = u"Språk och integration";
inline constexpr QStringView kEconomyArea = u"Socioekonomi";
inline constexpr QStringView kEmployment = u"Sysselsättning";
inline constexpr QStringView kHousing = u"Boende och ekonomi";
inline constexpr QStringView kSafetyArea = u"Trygghet";

inline constexpr QStringView kNewArrivals = u"nyanlända";
inline constexpr QStringView kUnaccompanied = u"ensamkommande";
inline constexpr QStringView kDisability = u"funktionsvariation";
inline constexpr QStringView kGirls = u"flickor och kvinnor";
inline constexpr QStringView kBoys = u"pojkar och män";
inline constexpr QStringView kPoorMentalHealth = u"psykisk ohälsa";
inline constexpr QStringView kSchoolAbsence = u"skolfrånvaro";

} // namespace insats::coverage
