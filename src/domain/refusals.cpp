#include "domain/refusals.h"

#include <QRegularExpression>

namespace insats {

namespace {

struct ListedService {
    char16_t letter;
    const char16_t *words;
};

// In all their forms, but in no compound: a familjehemscentrum is no familjehem.
constexpr std::array kListed{
    ListedService{u'a', u"kontakt(?:person|familj)(?:en|er|erna)?"},
    ListedService{u'b', u"familjehem(?:met|men)?|familjehemsvård(?:en)?|familjehemsplacering(?:en|ar|arna)?"},
    ListedService{u'c', u"LVM-hem(?:met|men)?|LVM-vård(?:en)?|särskil(?:t|da) ungdomshem(?:met|men)?"},
    ListedService{u'd',
                  u"jourhem(?:met|men)?|(?:stöd|korttids)boende(?:t|n|na)?|skydda(?:t|de) boende(?:t|n|na)?|"
                  u"hem(?:met|men)? för vård eller "
                  u"boende|HVB|kortbo(?:ende(?:t|n|na)?)?|placering(?:en|ar|arna)?(?!\\s+i\\s+(?!familjehem|jourhem|"
                  u"stödboende|skydda|HVB))"},
    ListedService{u'e',
                  u"äldreboende(?:t|n|na)?|särskil(?:t|da) boende(?:t|n|na)?|(?:grupp|service)bost(?:ad(?:en)?|äder(?:na)?)|"
                  u"bost(?:ad|äder) med särskil(?:d service|t stöd)|BmSS"},
    ListedService{u'f', u"heldygnsvård(?:en)?"},
};

constexpr char16_t kEconomic[] = u"ekonomiskt bistånd|försörjningsstöd|socialbidrag";

// Finds one of the words where it stands as what the insats is, not as what it is about: "vård i familjehem" is that care,
// "stöd till barn i familjehem" is support. Making one takes longer than using it a hundred times.
QRegularExpression expressionFor(const char16_t *words)
{
    QRegularExpression expression(QStringLiteral("\\b(?:(till|efter|vid|för|från|av|åt|om|inför|kring|mot|under|utanför|"
                                                 "(?<!vård )(?<!boende )(?<!placering )(?<!placerad )i)\\s+)?(%1)\\b")
                                      .arg(QString::fromUtf16(words)),
                                  QRegularExpression::CaseInsensitiveOption
                                      | QRegularExpression::UseUnicodePropertiesOption);
    expression.optimize();
    return expression;
}

const QList<QRegularExpression> &listedExpressions()
{
    static const QList<QRegularExpression> expressions = [] {
        QList<QRegularExpression> made;
        for (const ListedService &service : kListed)
            made.append(expressionFor(service.words));
        return made;
    }();
    return expressions;
}

QString standingIn(const QString &name, const QRegularExpression &expression)
{
    for (auto it = expression.globalMatch(name); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (match.captured(1).isEmpty())
            return match.captured(2);
    }
    return {};
}

QStringList namesOf(const Intervention &record) { return QStringList{record.name} + record.aliases; }

void refuseServices(const Intervention &record, QList<RuleFinding> &found)
{
    if (!record.routes.contains(AccessRoute::WithoutAssessment))
        return;
    for (const QString &name : namesOf(record)) {
        if (const auto never = neverWithoutAssessment(name)) {
            found.append(findingOf(Rule::NeverWithoutAssessment, record, {never->letter, never->word}));
            break;
        }
    }
    static const QRegularExpression economic = expressionFor(kEconomic);
    for (const QString &name : namesOf(record)) {
        const QString word = standingIn(name, economic);
        if (!word.isEmpty()) {
            found.append(findingOf(Rule::EconomicWithoutAssessment, record, {word}));
            break;
        }
    }
}

void refuseExemption(const Intervention &record, QList<RuleFinding> &found)
{
    if (record.documentation.rule != DocumentationRule::Exempt14_5)
        return;
    if (!record.routes.contains(AccessRoute::WithoutAssessment))
        found.append(findingOf(Rule::IdentityExemptionWithoutRoute, record, {}, QStringLiteral("documentation")));
    if (record.documentation.reason.trimmed().isEmpty())
        found.append(findingOf(Rule::IdentityExemptionWithoutReason, record, {}, QStringLiteral("documentation")));
}

void refuseCrossed(const AgeRange &age, const QString &field, const Intervention &record, QList<RuleFinding> &found)
{
    if (age.min && age.max && *age.min > *age.max)
        found.append(findingOf(Rule::AgesCrossed, record, {QString::number(*age.min), QString::number(*age.max)}, field));
}

void refuseAges(const Intervention &record, QList<RuleFinding> &found)
{
    refuseCrossed(record.age, QStringLiteral("age"), record, found);
    for (qsizetype i = 0; i < record.placements.size(); ++i)
        refuseCrossed(record.placements.at(i).age, QStringLiteral("placements[%1].age").arg(i), record, found);
    for (qsizetype i = 0; i < record.methods.size(); ++i)
        refuseCrossed(record.methods.at(i).age, QStringLiteral("methods[%1].age").arg(i), record, found);
}

} // namespace

std::optional<NeverGiven> neverWithoutAssessment(const QString &name)
{
    for (std::size_t i = 0; i < kListed.size(); ++i) {
        const QString word = standingIn(name, listedExpressions().at(static_cast<qsizetype>(i)));
        if (!word.isEmpty())
            return NeverGiven{kListed[i].letter, word};
    }
    return std::nullopt;
}

QList<RuleFinding> refusals(const Intervention &record, const std::function<bool(const QUuid &)> &isThere)
{
    QList<RuleFinding> found;
    refuseServices(record, found);
    refuseExemption(record, found);
    refuseAges(record, found);
    for (const QUuid &step : record.requiredSteps) {
        if (!isThere(step))
            found.append(findingOf(Rule::RequiredStepMissing, record, {step.toString(QUuid::WithoutBraces)},
                                   QStringLiteral("requires")));
    }
    return found;
}

} // namespace insats
