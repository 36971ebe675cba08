#include "wording/card.h"
#include "wording/names.h"
#include "wording/reports/documents.h"
#include "wording/reports/reportpieces.h"

#include <QLocale>

namespace insats::wording {

namespace {

QString noFact() { return Reports::tr("We have no information. Please ask."); }

// What one does, said to the family.
QString wayIn(AccessRoute route)
{
    switch (route) {
    case AccessRoute::Open: return Reports::tr("You can come as you are. No decision is needed.");
    case AccessRoute::WithoutAssessment: return Reports::tr("Get in touch with them yourselves. No decision is needed.");
    case AccessRoute::Referral: return Reports::tr("You need a referral. Ask whoever gave you this sheet.");
    case AccessRoute::Decision: return Reports::tr("You apply to social services, who decide.");
    case AccessRoute::Court: return Reports::tr("A court decides about this.");
    case AccessRoute::Unknown: return {};
    }
    Q_UNREACHABLE();
}

QString howTo(const Intervention &insats)
{
    QStringList lines;
    for (const AccessRoute route : insats.routes)
        lines.append(wayIn(route));
    lines.append(insats.routeText);
    if (!insats.contact.hours.isEmpty())
        lines.append(insats.contact.hours);
    lines.removeAll(QString());
    return lines.isEmpty() ? noFact() : lines.join(QLatin1Char(' '));
}

QString costText(const Intervention &insats)
{
    const QString cost = insats.cost == Cost::Free ? Reports::tr("Nothing")
        : insats.cost == Cost::Fee                 ? Reports::tr("Yes, there is a fee.")
                                                   : QString();
    if (insats.costText.isEmpty())
        return cost.isEmpty() ? noFact() : cost;
    return cost.isEmpty() ? insats.costText : QStringLiteral("%1 %2").arg(cost, insats.costText);
}

QString forWhom(const Intervention &insats)
{
    const QString target = shownTarget(insats);
    const AgeRange age = shownAge(insats);
    if (target.isEmpty())
        return isKnown(age) ? ageText(age) : noFact();
    return isKnown(age) && age.basis != AgeBasis::Stated ? QStringLiteral("%1 (%2)").arg(target, ageText(age)) : target;
}

QString whereText(const Intervention &insats)
{
    QStringList parts = insats.places;
    parts += deliveringOrganisations(insats);
    parts.removeDuplicates();
    return parts.join(QStringLiteral(", "));
}

paper::KeyValues answersFor(const Intervention &insats)
{
    const auto answer = [](const QString &key, const QString &value) {
        return paper::KeyValue{.key = key, .value = value, .toFillIn = value.isEmpty()};
    };
    const QString what = insats.summary.isEmpty() ? insats.content : insats.summary;
    QStringList contact = {insats.contact.phone, insats.contact.email, insats.contact.url};
    contact.removeAll(QString());
    return {{answer(Reports::tr("How to"), howTo(insats)), answer(Reports::tr("What?"), what.isEmpty() ? noFact() : what),
             answer(Reports::tr("For whom?"), forWhom(insats)), answer(Reports::tr("Cost?"), costText(insats)),
             answer(Reports::tr("Where?"), whereText(insats)),
             answer(Reports::tr("Contact"), contact.join(QStringLiteral(" · ")))}};
}

// The oldest day on which any of them was confirmed; none when one never was.
QDate reviewedOn(const QList<Intervention> &interventions)
{
    QDate oldest;
    for (const Intervention &insats : interventions) {
        if (!insats.reviewedOn.isValid())
            return {};
        oldest = oldest.isValid() ? std::min(oldest, insats.reviewedOn) : insats.reviewedOn;
    }
    return oldest;
}

} // namespace

ReportDocument handoutDocument(const ReportContent &content)
{
    ReportDocument document = blankDocument(content, Reports::tr("Suggestions to take home"));
    document.look = paper::Look::LargeType;
    const QDate reviewed = reviewedOn(content.interventions);
    document.margins = {.headerLeft = {},
                        .headerRight = {},
                        .footerLeft =
                            Reports::tr("%1 · printed %2").arg(municipalitiesText(content.matrix), dateText(content.today)),
                        .footerRight = reviewed.isValid() ? Reports::tr("Facts confirmed %1").arg(dateText(reviewed))
                                                          : Reports::tr("Ask whether the facts still hold")};
    document.blocks.append(paper::Heading{.level = 1, .text = document.title});
    document.blocks.append(paper::Paragraph{Reports::tr("%n insats(er) that we talked about. The sheet is yours.", nullptr,
                                                        static_cast<int>(content.interventions.size())),
                                            paper::Tone::Lead});
    for (const Intervention &insats : content.interventions) {
        document.blocks.append(paper::Heading{.level = 2, .text = insats.name});
        document.blocks.append(answersFor(insats));
    }
    document.blocks.append(paper::Heading{.level = 2, .text = Reports::tr("What happens next?")});
    document.blocks.append(paper::KeyValues{{{.key = Reports::tr("Who calls whom?"), .value = {}, .toFillIn = true},
                                             {.key = Reports::tr("When?"), .value = {}, .toFillIn = true}}});
    document.blocks.append(
        paper::Callout{{paper::Text{{Reports::tr("You can ")},
                                    {.text = Reports::tr("always apply for help"), .bold = true},
                                    {Reports::tr(" at social services, also for what stands on this sheet.")}}}});
    return document;
}

} // namespace insats::wording
