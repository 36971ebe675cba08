#include "domain/fieldtexts.h"
#include "domain/personaldata.h"
#include "domain/recordrules.h"
#include "domain/taxonomy.h"

#include <algorithm>

namespace insats {

namespace {

bool isOutsideMatrix(const Placement &placement) { return placement.area == QStringView(kCollaborationArea); }

void checkPlacements(const Intervention &record, QList<RuleFinding> &found)
{
    if (record.placements.isEmpty())
        found.append(findingOf(Rule::AreaMissing, record, {}, QStringLiteral("placements")));
    const auto lacksLevel = [](const Placement &placement) { return !placement.level && !isOutsideMatrix(placement); };
    if (std::ranges::any_of(record.placements, lacksLevel))
        found.append(findingOf(Rule::LevelMissing, record, {}, QStringLiteral("placements")));
}

// Funding ends with its last part, and only when all parts have an end.
QDate lastFunding(const Intervention &record)
{
    QDate last;
    for (const Funding &funding : record.funding) {
        if (!funding.until.isValid())
            return {};
        last = std::max(last, funding.until);
    }
    return last;
}

void checkEnd(const Intervention &record, const QDate &date, QList<RuleFinding> &found)
{
    if (record.status != InterventionStatus::Active)
        return;
    const auto isOver = [&date](const QDate &end) { return end.isValid() && end < date; };
    const QDate funded = record.project ? lastFunding(record) : QDate();
    if (isOver(record.validTo))
        found.append(findingOf(Rule::EndPassed, record, {record.validTo.toString(Qt::ISODate)}, QStringLiteral("valid_to")));
    else if (isOver(funded))
        found.append(findingOf(Rule::EndPassed, record, {funded.toString(Qt::ISODate)}, QStringLiteral("funding")));
}

void checkReview(const Intervention &record, const QDate &date, QList<RuleFinding> &found)
{
    if (!record.reviewedOn.isValid())
        return;
    const QDate due = record.reviewedOn.addDays(record.reviewIntervalDays);
    if (due < date)
        found.append(findingOf(Rule::ReviewOverdue, record,
                               {record.reviewedOn.toString(Qt::ISODate), due.toString(Qt::ISODate)},
                               QStringLiteral("reviewed_on")));
}

// A heading without text, or one of which nobody knows who, where, how or whether it runs.
bool isHardlyMoreThanAName(const Intervention &record)
{
    if (record.summary.trimmed().isEmpty() && record.content.trimmed().isEmpty())
        return true;
    const bool nobodyKnows = record.status == InterventionStatus::Unknown && record.providers.isEmpty()
        && record.places.isEmpty() && record.routes == QList{AccessRoute::Unknown} && record.contact == Contact();
    return nobodyKnows && !isKnown(shownAge(record));
}

} // namespace

QList<RuleFinding> checkEntry(const Intervention &record, const RuleContext &context)
{
    QList<RuleFinding> found;
    checkPlacements(record, found);
    checkEnd(record, context.date, found);
    checkReview(record, context.date, found);
    if (isHardlyMoreThanAName(record))
        found.append(findingOf(Rule::RecordIncomplete, record, {}, QStringLiteral("summary")));
    return found;
}

QList<RuleFinding> checkPersonalData(const Intervention &record)
{
    QList<RuleFinding> found;
    forEachText(record, [&](const QString &field, const QString &text) {
        const bool ofContact = field.startsWith(QLatin1StringView("contact."));
        for (const PersonalData &one : personalDataIn(text)) {
            const QStringList details = {hidden(one.text)};
            switch (one.kind) {
            case PersonalDataKind::IdentityNumber:
                found.append(findingOf(Rule::PersonalNumber, record, details, field));
                break;
            case PersonalDataKind::MobileNumber: found.append(findingOf(Rule::PrivatePhone, record, details, field)); break;
            case PersonalDataKind::EmailAddress:
                if (!ofContact || isPersonsAddress(one.text))
                    found.append(findingOf(Rule::PersonsEmail, record, details, field));
                break;
            }
        }
    });
    return found;
}

QList<RuleFinding> checkRecord(const Intervention &record, const RuleContext &context)
{
    return checkAccess(record, context) + checkDocumentation(record, context) + checkMethods(record)
        + checkAges(record, context) + checkEntry(record, context) + checkPersonalData(record);
}

} // namespace insats
