#include "wording/reports/reportpieces.h"

#include "wording/coverage.h"
#include "wording/names.h"
#include "wording/reporttexts.h"

#include <QLocale>

namespace insats::wording {

namespace {

QString joined(const QStringList &texts)
{
    QStringList each = texts;
    each.removeAll(QString());
    each.removeDuplicates();
    return each.join(QStringLiteral(", "));
}

QString filtersText(const SearchRequest &filter)
{
    QStringList parts;
    if (!filter.text.trimmed().isEmpty())
        parts.append(Reports::tr("words: %1").arg(filter.text.trimmed()));
    if (filter.age)
        parts.append(askedAgeText(*filter.age));
    for (auto choice = filter.choices.cbegin(); choice != filter.choices.cend(); ++choice) {
        QStringList values;
        for (const QString &value : choice.value())
            values.append(nameOf(choice.key(), value));
        if (!values.isEmpty())
            parts.append(QStringLiteral("%1: %2").arg(nameOf(choice.key()), values.join(QStringLiteral(", "))));
    }
    return parts.isEmpty() ? Reports::tr("none") : parts.join(QStringLiteral("; "));
}

QString documentsText(const CoverageReply &reply)
{
    QStringList documents;
    for (const CatalogueInfo &catalogue : reply.catalogues)
        documents.append(catalogue.document);
    return joined(documents);
}

} // namespace

QString municipalitiesText(const CoverageReply &reply)
{
    QStringList names;
    for (const CatalogueInfo &catalogue : reply.catalogues)
        names.append(catalogue.municipality);
    return joined(names);
}

QString titlesText(const CoverageReply &reply)
{
    QStringList titles;
    for (const CatalogueInfo &catalogue : reply.catalogues)
        titles.append(catalogue.title);
    return joined(titles);
}

QString dayText(const CoverageReply &reply)
{
    const bool one = !reply.dates.isEmpty() && reply.dates.count(reply.dates.constFirst()) == reply.dates.size();
    return one ? Reports::tr("As of %1").arg(dateText(reply.dates.constFirst())) : QString();
}

ReportDocument blankDocument(const ReportContent &content, const QString &title)
{
    ReportDocument document;
    document.title = title;
    document.author = municipalitiesText(content.matrix);
    document.language = writtenLanguage();
    document.created = content.today.startOfDay(Qt::UTC);
    document.margins = {.headerLeft = title,
                        .headerRight = dayText(content.matrix),
                        .footerLeft = municipalitiesText(content.matrix),
                        .footerRight = {}};
    return document;
}

QList<paper::KeyValue> basisOf(const ReportContent &content)
{
    const CoverageReply &matrix = content.matrix;
    const auto fact = [](const QString &key, const QString &value) {
        return paper::KeyValue{.key = key, .value = value.isEmpty() ? Reports::tr("not stated") : value};
    };
    QList<paper::KeyValue> facts = {fact(Reports::tr("Municipality"), municipalitiesText(matrix)),
                                    fact(Reports::tr("Catalogue"), titlesText(matrix))};
    if (const QString documents = documentsText(matrix); !documents.isEmpty())
        facts.append(fact(Reports::tr("Source"), documents));
    QStringList pictures;
    for (const CatalogueInfo &catalogue : matrix.catalogues)
        pictures.append(catalogue.frozen && catalogue.inventoryDate.isValid() ? dateText(catalogue.inventoryDate)
                            : catalogue.frozen                                ? Reports::tr("not stated")
                                                                              : Reports::tr("kept day by day"));
    facts.append(fact(Reports::tr("Picture from"), joined(pictures)));
    QStringList days;
    for (const QDate &day : matrix.dates)
        days.append(dateText(day));
    facts.append(fact(Reports::tr("Judged at"), joined(days)));
    facts.append(fact(Reports::tr("Filters"), filtersText(matrix.request.filter)));
    facts.append(fact(Reports::tr("How it is counted"), parametersText(matrix)));
    facts.append(fact(Reports::tr("Printed"), dateText(content.today)));
    return facts;
}

paper::Cover coverOf(const ReportContent &content, const QString &subtitle)
{
    paper::Cover cover;
    cover.municipality = municipalitiesText(content.matrix);
    cover.subtitle = subtitle;
    if (!content.request.logo.isEmpty())
        cover.logo =
            paper::Picture{.path = content.request.logo, .alternate = Reports::tr("Logotype of %1").arg(cover.municipality)};
    cover.facts = basisOf(content);
    return cover;
}

paper::KeyValues figuresOf(const CoverageReply &reply)
{
    const CoverageFigures &figures = reply.figures;
    const auto outOf = [](int part, int whole, const QString &of) {
        return Reports::tr("%1 out of %2 %3", "5 out of 7 cells").arg(part).arg(whole).arg(of);
    };
    const QString cells = Reports::tr("cells");
    return {
        {{.key = Reports::tr("Coverage C"),
          .value = {{percentText(figures.c()), true},
                    {QStringLiteral(" – ")
                     + Reports::tr("%1 have at least one insats; %2")
                           .arg(outOf(figures.covered, figures.cells, cells), emptyCellsText(figures))}}},
         {.key = Reports::tr("Robust coverage C_R"),
          .value = {{QStringLiteral("%1–%2").arg(percentText(figures.robustFromShare()),
                                                 percentText(figures.robustToShare())),
                     true},
                    {QStringLiteral(" – ")
                     + Reports::tr("%1 to %2 cells have none of the gaps G1–G6; the span is what cannot be judged")
                           .arg(figures.robustFrom)
                           .arg(figures.robustTo)}}},
         {.key = Reports::tr("Age not stated U"),
          .value = {{percentText(figures.u()), true},
                    {QStringLiteral(" – ") + outOf(figures.unknownAge, figures.placements, Reports::tr("placements"))}}}}};
}

paper::Callout caveat()
{
    return {{{{Reports::tr("How to read the picture."), true},
              {QLatin1Char(' ')
               + Reports::tr("It shows what there is, not how good it is or how many it reaches. It is a picture of one day "
                             "and a minimum: what nobody has told of is not seen.")}}}};
}

} // namespace insats::wording
