#include "domain/familycentre.h"

#include <algorithm>

namespace insats {

namespace {

const QDate kAgreementInForce(2024, 3, 1); // section 4; the definitions are asked of older centres too
constexpr int kLeastServices = 3;
constexpr int kLeastLocalYears = 3;
constexpr int kMostLocalYears = 5;
constexpr int kSoonMonths = 18; // a board needs time to decide

struct PartLacks {
    CentrePart part;
    CentreLack missing;
    CentreLack elsewhere;
};

constexpr std::array kParts{
    PartLacks{CentrePart::Midwife, CentreLack::Midwife, CentreLack::MidwifeOnSite},
    PartLacks{CentrePart::ChildHealth, CentreLack::ChildHealth, CentreLack::ChildHealthOnSite},
    PartLacks{CentrePart::OpenPreschool, CentreLack::OpenPreschool, CentreLack::OpenPreschoolOnSite},
    PartLacks{CentrePart::SocialServices, CentreLack::SocialServices, CentreLack::SocialServicesOnSite}};

std::optional<CoLocation> placeOf(const FamilyCentre &centre, CentrePart part)
{
    const auto at = std::ranges::find(centre.services, part, &CentreService::part);
    return at == centre.services.end() ? std::nullopt : std::optional(at->coLocated);
}

// One known lack settles it; an unknown one leaves it open.
class Judging {
public:
    void lacks(CentreLack lack, bool known)
    {
        m_verdict.lacks.append(lack);
        (known ? m_fails : m_isOpen) = true;
    }

    CentreVerdict verdict()
    {
        m_verdict.standing = m_fails ? CentreStanding::NotMet
            : m_isOpen               ? CentreStanding::CannotBeJudged
                                     : CentreStanding::Met;
        return m_verdict;
    }

private:
    CentreVerdict m_verdict;
    bool m_fails = false;
    bool m_isOpen = false;
};

CentreVerdict notStated() { return {CentreStanding::CannotBeJudged, {CentreLack::Parts}}; }

RuleFinding centreFinding(Rule rule, const FamilyCentre &centre, const QStringList &details = {})
{
    return {rule, centre.uuid, centre.catalogue, centre.name, {}, details};
}

RuleFinding agreementFinding(Rule rule, const Agreement &agreement, const QStringList &details)
{
    return {rule, agreement.uuid, agreement.catalogue, agreement.name, {}, details};
}

} // namespace

CentreVerdict asFamilyCentre(const FamilyCentre &centre)
{
    if (centre.services.isEmpty())
        return notStated();
    Judging judging;
    for (const PartLacks &part : kParts) {
        const auto place = placeOf(centre, part.part);
        if (!place)
            judging.lacks(part.missing, true);
        else if (*place != CoLocation::Full)
            judging.lacks(part.elsewhere, *place != CoLocation::Unknown);
    }
    return judging.verdict();
}

CentreVerdict asFamilyCentreAlike(const FamilyCentre &centre)
{
    if (centre.services.isEmpty())
        return notStated();
    Judging judging;
    for (const CentrePart part : {CentrePart::ChildHealth, CentrePart::OpenPreschool}) {
        if (!placeOf(centre, part))
            judging.lacks(kParts[static_cast<std::size_t>(part)].missing, true);
    }
    const auto belongs = [&centre](const PartLacks &part) { return placeOf(centre, part.part).has_value(); };
    if (std::ranges::count_if(kParts, belongs) < kLeastServices)
        judging.lacks(CentreLack::ThirdService, true);
    const auto childHealth = placeOf(centre, CentrePart::ChildHealth);
    if (!childHealth)
        return judging.verdict();
    const QList<std::optional<CoLocation>> municipal = {placeOf(centre, CentrePart::OpenPreschool),
                                                        placeOf(centre, CentrePart::SocialServices)};
    const bool isHere = *childHealth == CoLocation::Full;
    const bool mayBeHere = isHere || *childHealth == CoLocation::Unknown;
    if (isHere && municipal.contains(CoLocation::Full))
        return judging.verdict();
    const bool mayShare = mayBeHere && (municipal.contains(CoLocation::Full) || municipal.contains(CoLocation::Unknown));
    judging.lacks(CentreLack::ChildHealthBesideMunicipal, !mayShare);
    return judging.verdict();
}

std::optional<AgreementDays> daysOf(const Agreement &agreement, const QDate &date)
{
    if (!agreement.to.isValid())
        return std::nullopt;
    const QDate later = agreement.prolongedMonths > 0 ? agreement.to.addMonths(agreement.prolongedMonths) : QDate();
    if (agreement.to >= date)
        return AgreementDays{agreement.to.addMonths(-agreement.noticeMonths), agreement.to, later};
    if (!later.isValid() || later < date)
        return std::nullopt;
    return AgreementDays{later.addMonths(-agreement.noticeMonths), later, {}};
}

QList<RuleFinding> checkCentre(const FamilyCentre &centre, const QDate &date)
{
    QList<RuleFinding> found;
    if (centre.services.isEmpty())
        found.append(centreFinding(Rule::CentrePartsMissing, centre));
    const CentreVerdict verdict =
        centre.calledBySource == CentreKind::Alike ? asFamilyCentreAlike(centre) : asFamilyCentre(centre);
    if (!centre.services.isEmpty() && verdict.standing != CentreStanding::Met) {
        QStringList lacks;
        for (const CentreLack lack : verdict.lacks)
            lacks.append(codeOf(lack));
        found.append(centreFinding(Rule::NotFamilyCentre, centre, lacks));
    }
    if (date < kAgreementInForce)
        return found;
    if (centre.steeringGroup != Certainty::Yes)
        found.append(centreFinding(Rule::SteeringGroupMissing, centre));
    if (centre.coordinator != Certainty::Yes)
        found.append(centreFinding(Rule::CoordinatorMissing, centre));
    if (centre.activityPlanYear && *centre.activityPlanYear < date.year())
        found.append(centreFinding(Rule::ActivityPlanOld, centre, {QString::number(*centre.activityPlanYear)}));
    return found;
}

QList<RuleFinding> checkAgreement(const Agreement &agreement, const QDate &date)
{
    QList<RuleFinding> found;
    const auto days = daysOf(agreement, date);
    if (days && days->lastNotice <= date.addMonths(kSoonMonths))
        found.append(agreementFinding(Rule::AgreementEnding, agreement,
                                      {days->lastNotice.toString(Qt::ISODate), days->end.toString(Qt::ISODate),
                                       days->prolongedEnd.toString(Qt::ISODate)}));
    if (agreement.local && agreement.from.isValid() && agreement.to.isValid()) {
        const QDate next = agreement.to.addDays(1);
        if (next < agreement.from.addYears(kLeastLocalYears) || next > agreement.from.addYears(kMostLocalYears))
            found.append(agreementFinding(Rule::LocalAgreementTerm, agreement,
                                          {agreement.from.toString(Qt::ISODate), agreement.to.toString(Qt::ISODate)}));
    }
    return found;
}

} // namespace insats
