#include "wording/findings.h"

#include "wording/findingtexts.h"

#include <QCoreApplication>

namespace insats::wording {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

QString withNumbers(QString sentence, const QList<FindingNumber> &numbers)
{
    for (const FindingNumber &number : numbers)
        sentence.replace(QStringLiteral("{%1}").arg(number.key), QString::number(number.value));
    return sentence;
}

} // namespace

QString statementOf(const QString &findingId)
{
    const FindingText *text = findTextOf(findingId);
    return text ? Texts::tr(text->statement) : QString();
}

QString placeInReport(const QString &findingId)
{
    const FindingText *text = findTextOf(findingId);
    return text ? QStringLiteral("Ale kommun, Insatsinventering 2017, ") + QString::fromUtf16(text->place) : QString();
}

QString nameOf(FindingVerdict verdict)
{
    switch (verdict) {
    case FindingVerdict::True: return Texts::tr("holds");
    case FindingVerdict::Partly: return Texts::tr("holds in part");
    case FindingVerdict::False: return Texts::tr("does not hold");
    case FindingVerdict::NotVerifiable: return Texts::tr("cannot be verified");
    }
    Q_UNREACHABLE();
}

QString sentence(const Finding &finding)
{
    const FindingText *text = findTextOf(finding.id);
    if (!text)
        return QString();
    if (finding.verdict == FindingVerdict::NotVerifiable && !text->tellsWhyUnverified)
        return Texts::tr("Nothing of what it speaks of stands in the catalogue.");
    return withNumbers(Texts::tr(text->sentence), finding.numbers);
}

} // namespace insats::wording
