#include "catalogue/check.h"

#include "catalogue/swedishorder.h"
#include "domain/cataloguerules.h"
#include "domain/refusals.h"

#include <algorithm>

namespace insats {

namespace {

struct Checking {
    CatalogueInfo catalogue;
    RuleContext context;
    CatalogueRules rules;
    QList<RuleFinding> found;
};

// Sorting keys are made once: collating is what takes time.
void sortAsRead(QList<RuleFinding> &findings)
{
    const QCollator collator = swedishCollator();
    std::vector<std::pair<QCollatorSortKey, RuleFinding>> keyed;
    for (RuleFinding &finding : findings)
        keyed.emplace_back(collator.sortKey(finding.name), std::move(finding));
    std::ranges::stable_sort(keyed, [](const auto &a, const auto &b) {
        const auto rank = [](const RuleFinding &one) { return std::pair(infoOf(one.rule).severity, one.rule); };
        const auto left = rank(a.second);
        const auto right = rank(b.second);
        return left != right ? left < right : a.first < b.first;
    });
    std::ranges::transform(keyed, findings.begin(), [](auto &one) { return std::move(one.second); });
}

} // namespace

QList<RuleFinding> checked(const CheckedCatalogues &asked,
                           const std::function<void(const std::function<void(const Intervention &)> &)> &forEachRecord,
                           const std::function<bool(const QUuid &)> &isThere)
{
    QHash<QString, qsizetype> places;
    std::vector<Checking> checkings;
    for (qsizetype i = 0; i < asked.catalogues.size(); ++i) {
        places.insert(asked.catalogues.at(i).id, i);
        checkings.push_back(
            {asked.catalogues.at(i), {asked.dates.at(i), asked.lastYear}, CatalogueRules(asked.catalogues.at(i)), {}});
    }
    const auto checkingOf = [&](const QString &catalogue) {
        const auto place = places.constFind(catalogue);
        return place == places.constEnd() ? nullptr : &checkings[static_cast<std::size_t>(*place)];
    };
    forEachRecord([&](const Intervention &record) {
        if (Checking *checking = checkingOf(record.catalogue)) {
            checking->rules.see(record, checking->context);
            checking->found += refusals(record, isThere) + checkRecord(record, checking->context);
        }
    });
    for (const FamilyCentre &centre : asked.familyCentres) {
        if (Checking *checking = checkingOf(centre.catalogue))
            checking->found += checkCentre(centre, checking->context.date);
    }
    for (const Agreement &agreement : asked.agreements) {
        if (Checking *checking = checkingOf(agreement.catalogue))
            checking->found += checkAgreement(agreement, checking->context.date);
    }
    QList<RuleFinding> all;
    for (Checking &checking : checkings) {
        checking.found += checking.rules.findings();
        sortAsRead(checking.found);
        all += checking.found;
    }
    return all;
}

} // namespace insats
