#include "exchange/cataloguefile.h"

#include "domain/refusals.h"
#include "exchange/envelope.h"

#include <QSet>

namespace insats::exchange {

namespace {

void requireText(const QString &value, const char *field, const ReadPlace &place)
{
    if (value.trimmed().isEmpty())
        place.refuse(ProblemKind::MissingField, QLatin1StringView(field));
}

// That the ends do not cross is a rule of domain/refusals.h.
void checkAge(const AgeRange &age, const ReadPlace &place)
{
    for (const std::optional<int> &end : {age.min, age.max}) {
        if (end && *end < 0)
            place.refuse(ProblemKind::OutOfRange, QString::number(*end));
    }
}

void checkCatalogue(const CatalogueInfo &catalogue, const ReadPlace &place)
{
    requireText(catalogue.id, "id", place);
    const CoverageParameters &coverage = catalogue.coverage;
    if (const auto band = misplacedBand(coverage.bands))
        place.at(QStringLiteral(".coverage.bands"))
            .refuse(ProblemKind::OutOfRange, QStringLiteral("%1-%2").arg(band->min).arg(band->max));
    const auto requireWithin = [&](const char *field, int value, int least, int most) {
        if (value < least || value > most)
            place.at(QStringLiteral(".coverage.") + QLatin1StringView(field))
                .refuse(ProblemKind::OutOfRange, QString::number(value));
    };
    requireWithin("thin_up_to", coverage.thinUpTo, 0, 1000);
    requireWithin("overdue_percent", coverage.overduePercent, 0, 100);
    requireWithin("cliff_months", coverage.cliffMonths, 1, 1200);
}

void checkIntervention(const Intervention &intervention, const QSet<QString> &catalogues, const ReadPlace &place)
{
    requireText(intervention.name, "name", place);
    if (intervention.sources.isEmpty())
        place.refuse(ProblemKind::MissingField, QStringLiteral("sources"));
    if (!catalogues.contains(intervention.catalogue))
        place.refuse(ProblemKind::UnknownCatalogue, intervention.catalogue);
    if (intervention.reviewIntervalDays < 1)
        place.at(QStringLiteral(".review_interval_days"))
            .refuse(ProblemKind::OutOfRange, QString::number(intervention.reviewIntervalDays));
    checkAge(intervention.age, place.at(QStringLiteral(".age")));
    for (qsizetype i = 0; i < intervention.placements.size(); ++i) {
        const ReadPlace at = place.at(QStringLiteral(".placements[%1]").arg(i));
        requireText(intervention.placements.at(i).area, "area", at);
        checkAge(intervention.placements.at(i).age, at.at(QStringLiteral(".age")));
    }
}

Problem problemOf(const RuleFinding &finding, const QString &path)
{
    const QString where = finding.field.isEmpty() ? path : path + QLatin1Char('.') + finding.field;
    return {where, ProblemKind::AgainstRule, infoOf(finding.rule).severity, QString::fromUtf16(infoOf(finding.rule).id),
            finding};
}

RuleFinding exemptionIn(const CatalogueInfo &catalogue, const QString &field)
{
    return {Rule::ExemptionNotOnInsats, QUuid(), catalogue.id, catalogue.title, field, {}};
}

RuleFinding exemptionIn(const auto &record, const QString &field)
{
    QString name; // a need has none
    if constexpr (requires { record.name; })
        name = record.name;
    return {Rule::ExemptionNotOnInsats, record.uuid, record.catalogue, name, field, {}};
}

// An exemption from documentation is decided for an insats (guideline of Alingsås 2025, section 2.4.2): anywhere else it is
// no mere unknown field.
void refuseExemptionsElsewhere(const auto &record, const ReadPlace &place, qsizetype from)
{
    for (qsizetype i = from; i < place.problems.size(); ++i) {
        const Problem &problem = place.problems.at(i);
        if (problem.kind == ProblemKind::UnknownField && problem.detail == QStringLiteral("documentation"))
            place.problems[i] = problemOf(exemptionIn(record, problem.where.mid(place.path.size() + 1)), place.path);
    }
}

// Moves what the rules refuse to the refused ones. A step may itself be refused, and then what needs it points nowhere:
// again until nothing changes.
void refuseByRules(CatalogueFile &file, const std::function<bool(const QUuid &)> &isStored)
{
    for (bool refusedSome = true; refusedSome;) {
        refusedSome = false;
        QSet<QUuid> here;
        for (const Intervention &intervention : file.set.interventions)
            here.insert(intervention.uuid);
        const auto isThere = [&](const QUuid &uuid) { return here.contains(uuid) || isStored(uuid); };
        CatalogueFile kept;
        for (qsizetype i = 0; i < file.paths.size(); ++i) {
            const Intervention &intervention = file.set.interventions.at(i);
            const QList<RuleFinding> findings = refusals(intervention, isThere);
            for (const RuleFinding &finding : findings)
                file.problems.append(problemOf(finding, file.paths.at(i)));
            if (findings.isEmpty()) {
                kept.set.interventions.append(intervention);
                kept.paths.append(file.paths.at(i));
            } else {
                file.refused.append({file.paths.at(i), intervention});
                refusedSome = true;
            }
        }
        file.set.interventions = kept.set.interventions;
        file.paths = kept.paths;
    }
}

bool hasRefused(const QList<Problem> &problems, qsizetype from)
{
    return std::any_of(problems.cbegin() + from, problems.cend(),
                       [](const Problem &problem) { return problem.severity == Severity::Refused; });
}

// Reads the records of one register and keeps those that `check` finds nothing to refuse in. It is told where the problems
// of the record begin.
template <class T>
QList<T> readRegister(const QJsonObject &file, const QString &name, QList<Problem> &problems, auto &&check)
{
    QList<T> taken;
    if (file.contains(name) && !file.value(name).isArray())
        problems.append({name, ProblemKind::WrongType, Severity::Refused, QStringLiteral("array")});
    const QJsonArray array = file.value(name).toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const ReadPlace place{QStringLiteral("%1[%2]").arg(name).arg(i), problems};
        const qsizetype before = problems.size();
        T record;
        fromJson(array.at(i), record, place);
        refuseExemptionsElsewhere(record, place, before);
        check(record, place, before);
        if (!hasRefused(problems, before))
            taken.append(record);
    }
    return taken;
}

void requireOnce(const QUuid &uuid, QSet<QUuid> &uuids, const ReadPlace &place)
{
    if (!uuid.isNull() && uuids.contains(uuid))
        place.refuse(ProblemKind::DuplicateUuid, uuid.toString(QUuid::WithoutBraces));
    uuids.insert(uuid);
}

template <RegisterRecord T>
QList<T> readEntries(const QJsonObject &file, const QSet<QString> &catalogues, QList<Problem> &problems)
{
    QSet<QUuid> uuids;
    return readRegister<T>(file, registerName<T>(), problems, [&](const T &record, const ReadPlace &place, qsizetype) {
        if (record.uuid.isNull())
            place.refuse(ProblemKind::MissingField, QStringLiteral("uuid"));
        requireOnce(record.uuid, uuids, place);
        if (record.sources.isEmpty())
            place.refuse(ProblemKind::MissingField, QStringLiteral("sources"));
        if (!catalogues.contains(record.catalogue))
            place.refuse(ProblemKind::UnknownCatalogue, record.catalogue);
    });
}

} // namespace

CatalogueFile readCatalogueFile(const QByteArray &json, const std::function<bool(const QUuid &)> &isStored)
{
    CatalogueFile file;
    const auto content = openEnvelope(json, QLatin1StringView(kCatalogueFormat), kCatalogueVersion, file.problems);
    if (!content)
        return file;
    QSet<QString> catalogues;
    file.set.catalogues =
        readRegister<CatalogueInfo>(*content, QStringLiteral("catalogues"), file.problems,
                                    [&](const CatalogueInfo &catalogue, const ReadPlace &place, qsizetype) {
                                        checkCatalogue(catalogue, place);
                                        catalogues.insert(catalogue.id);
                                    });
    QSet<QUuid> uuids;
    file.set.interventions =
        readRegister<Intervention>(*content, QStringLiteral("interventions"), file.problems,
                                   [&](const Intervention &intervention, const ReadPlace &place, qsizetype from) {
                                       checkIntervention(intervention, catalogues, place);
                                       requireOnce(intervention.uuid, uuids, place);
                                       if (hasRefused(file.problems, from))
                                           file.refused.append({place.path, intervention});
                                       else
                                           file.paths.append(place.path);
                                   });
    refuseByRules(file, isStored);
    file.set.familyCentres = readEntries<FamilyCentre>(*content, catalogues, file.problems);
    file.set.agreements = readEntries<Agreement>(*content, catalogues, file.problems);
    file.set.needs = readEntries<Need>(*content, catalogues, file.problems);
    file.set.indicators = readEntries<Indicator>(*content, catalogues, file.problems);
    file.set.collaborations = readEntries<Collaboration>(*content, catalogues, file.problems);
    file.set.hardToReach = readEntries<HardToReach>(*content, catalogues, file.problems);
    return file;
}

} // namespace insats::exchange
