// Family centres as the agreement of Västra Götaland defines them (in the papers of Ale utbildningsnämnd, December 2023,
// sections 8.2–8.4, 11 and 12), and the agreements behind them. The agreement's own text is held to, not the looser memo.
#pragma once

#include "domain/fields.h"
#include "domain/rule.h"

namespace insats {

// The four base services.
enum class CentrePart { Midwife, ChildHealth, OpenPreschool, SocialServices };

// Section 8.4: Full means that all of the service is there in the house.
enum class CoLocation { Full, Partly, No, Unknown };

enum class CentreKind { FamilyCentre, Alike, Unknown };

struct CentreService {
    CentrePart part = CentrePart::Midwife;
    CoLocation coLocated = CoLocation::Unknown;

    bool operator==(const CentreService &) const = default;
};

struct FamilyCentre {
    QUuid uuid;
    QString catalogue;
    QString name;
    QUuid intervention; // the insats that it is on; may be null
    CentreKind calledBySource = CentreKind::Unknown;
    QList<CentreService> services; // base services that belong; empty = the source does not say which
    QStringList others; // further actors; no base services
    Certainty steeringGroup = Certainty::Unknown;
    Certainty coordinator = Certainty::Unknown;
    std::optional<int> activityPlanYear; // of the newest plan
    QList<Source> sources;

    bool operator==(const FamilyCentre &) const = default;
};

// How far the definition is met.
enum class CentreStanding {
    Met,
    NotMet,
    CannotBeJudged, // the source does not say enough
};

// What a definition still asks for.
enum class CentreLack {
    Parts, // the source does not say which services belong
    Midwife, // is no part
    ChildHealth,
    OpenPreschool,
    SocialServices,
    MidwifeOnSite, // belongs, but is not fully in the house
    ChildHealthOnSite,
    OpenPreschoolOnSite,
    SocialServicesOnSite,
    ThirdService, // fewer than three base services
    ChildHealthBesideMunicipal, // child health care shares no house with a municipal part
};

struct CentreVerdict {
    CentreStanding standing = CentreStanding::CannotBeJudged;
    QList<CentreLack> lacks; // missing, or not known

    bool operator==(const CentreVerdict &) const = default;
};

// Section 8.2: all four, fully in one house.
CentreVerdict asFamilyCentre(const FamilyCentre &centre);

// Section 8.3: at least three, child health care and open preschool among them, and child health care in one house with a
// municipal part.
CentreVerdict asFamilyCentreAlike(const FamilyCentre &centre);

// An agreement with a last day, a time of notice, and the time by which it goes on when nobody gives notice (section 4).
struct Agreement {
    QUuid uuid;
    QString catalogue;
    QString name;
    QStringList parties;
    QDate from;
    QDate to;
    int noticeMonths = 0;
    int prolongedMonths = 0; // 0 = it ends
    bool local = false; // of one family centre
    QList<Source> sources;

    bool operator==(const Agreement &) const = default;
};

// The days that matter on a given day, as if nobody had given notice so far.
struct AgreementDays {
    QDate lastNotice;
    QDate end; // when notice is given in time
    QDate prolongedEnd; // when it is not; none = it ends
};

// None when the agreement has no last day, or has run out.
std::optional<AgreementDays> daysOf(const Agreement &agreement, const QDate &date);

// What `check` says of a centre and of an agreement. date: the day of evaluation.
QList<RuleFinding> checkCentre(const FamilyCentre &centre, const QDate &date);
QList<RuleFinding> checkAgreement(const Agreement &agreement, const QDate &date);

void forEachField(RecordOf<CentreService> auto &r, auto &&visit)
{
    visit("part", r.part);
    visit("co_located", r.coLocated);
}

void forEachField(RecordOf<FamilyCentre> auto &r, auto &&visit)
{
    visit("uuid", r.uuid);
    visit("catalogue", r.catalogue);
    visit("name", r.name);
    visit("intervention", r.intervention);
    visit("called", r.calledBySource);
    visit("services", r.services);
    visit("others", r.others);
    visit("steering_group", r.steeringGroup);
    visit("coordinator", r.coordinator);
    visit("activity_plan_year", r.activityPlanYear);
    visit("sources", r.sources);
}

void forEachField(RecordOf<Agreement> auto &r, auto &&visit)
{
    visit("uuid", r.uuid);
    visit("catalogue", r.catalogue);
    visit("name", r.name);
    visit("parties", r.parties);
    visit("from", r.from);
    visit("to", r.to);
    visit("notice_months", r.noticeMonths);
    visit("prolonged_months", r.prolongedMonths);
    visit("local", r.local);
    visit("sources", r.sources);
}

template <>
inline constexpr std::array kCodes<CentrePart>{
    Code{CentrePart::Midwife, u"midwife"}, Code{CentrePart::ChildHealth, u"child_health"},
    Code{CentrePart::OpenPreschool, u"open_preschool"}, Code{CentrePart::SocialServices, u"social_services"}};

template <>
inline constexpr std::array kCodes<CoLocation>{Code{CoLocation::Full, u"full"}, Code{CoLocation::Partly, u"partly"},
                                               Code{CoLocation::No, u"no"}, Code{CoLocation::Unknown, u"unknown"}};

template <>
inline constexpr std::array kCodes<CentreKind>{Code{CentreKind::FamilyCentre, u"family_centre"},
                                               Code{CentreKind::Alike, u"alike"}, Code{CentreKind::Unknown, u"unknown"}};

template <>
inline constexpr std::array kCodes<CentreStanding>{Code{CentreStanding::Met, u"met"},
                                                   Code{CentreStanding::NotMet, u"not_met"},
                                                   Code{CentreStanding::CannotBeJudged, u"cannot_be_judged"}};

template <>
inline constexpr std::array kCodes<CentreLack>{
    Code{CentreLack::Parts, u"parts"},
    Code{CentreLack::Midwife, u"midwife"},
    Code{CentreLack::ChildHealth, u"child_health"},
    Code{CentreLack::OpenPreschool, u"open_preschool"},
    Code{CentreLack::SocialServices, u"social_services"},
    Code{CentreLack::MidwifeOnSite, u"midwife_on_site"},
    Code{CentreLack::ChildHealthOnSite, u"child_health_on_site"},
    Code{CentreLack::OpenPreschoolOnSite, u"open_preschool_on_site"},
    Code{CentreLack::SocialServicesOnSite, u"social_services_on_site"},
    Code{CentreLack::ThirdService, u"third_service"},
    Code{CentreLack::ChildHealthBesideMunicipal, u"child_health_beside_municipal"}};

} // namespace insats
