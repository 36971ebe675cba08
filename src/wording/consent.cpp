#include "wording/consent.h"

#include <QCoreApplication>

namespace insats::wording {

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

QString accordingTo(const QString &sentence, const QString &section)
{
    return Wording::tr("%1 (guideline of Alingsås 2025, section %2).").arg(sentence, section);
}

} // namespace

QString sentence(Consent consent)
{
    switch (consent) {
    case Consent::GuardianUnder15:
        return accordingTo(Wording::tr("Under 15, the guardian must consent"), QStringLiteral("2.2.1"));
    case Consent::GuardianUnder18:
        return Wording::tr(
            "The guardian must consent until the child is 18. This is the insats’ own rule, stricter than the "
            "main rule.");
    case Consent::ChildFrom15: return Wording::tr("From 15, the young person consents. This is the insats’ own rule.");
    case Consent::WithoutGuardianFrom15:
        return accordingTo(
            Wording::tr("From 15, it can be given without the guardian’s consent: it has been judged suitable"),
            QStringLiteral("2.2.1"));
    case Consent::GuardianFrom15:
        return accordingTo(Wording::tr("From 15, the guardian’s consent is still needed: it has been judged not suitable "
                                       "without"),
                           QStringLiteral("2.2.1"));
    case Consent::SuitabilityNotAssessed:
        return accordingTo(
            Wording::tr("From 15, it can be given without the guardian’s consent only if it is suitable for that. "
                        "The source does not say whether it is"),
            QStringLiteral("2.2.1"));
    }
    Q_UNREACHABLE();
}

QStringList consentLines(const Intervention &intervention, const AskedAge &asked)
{
    QStringList lines;
    for (const Consent consent : consentFor(intervention, asked))
        lines.append(sentence(consent));
    if (!lines.isEmpty())
        lines.append(Wording::tr("The child must always want it."));
    return lines;
}

QStringList rightsLines(const Intervention &intervention, const QString &applicationContact)
{
    if (!intervention.routes.contains(AccessRoute::WithoutAssessment))
        return {};
    return {
        accordingTo(applicationContact.isEmpty()
                        ? Wording::tr("You may always apply to social services as well, and have your application tried, "
                                      "even for this very insats")
                        : Wording::tr("You may always apply to social services as well, and have your application tried, "
                                      "even for this very insats: %1")
                              .arg(applicationContact),
                    QStringLiteral("2.1")),
        accordingTo(Wording::tr("Whoever carries it out must tell everyone who asks that one can apply, and where"),
                    QStringLiteral("2.3.1"))};
}

} // namespace insats::wording
