// How GoogleTest prints our values when an expectation fails: texts as texts, records as their JSON, enums as their code.
// Include it first in every test.
#pragma once

#include "domain/catalogueset.h"
#include "domain/consent.h"
#include "domain/coverage.h"
#include "domain/agewords.h"
#include "domain/error.h"
#include "domain/fieldjson.h"
#include "domain/methodregister.h"
#include "domain/personaldata.h"
#include "domain/scenario.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QDate>
#include <QJsonDocument>
#include <QStringList>

using namespace Qt::StringLiterals;

inline void PrintTo(const QString &text, std::ostream *out) { *out << '"' << text.toStdString() << '"'; }
inline void PrintTo(const QStringList &texts, std::ostream *out)
{
    *out << (texts.isEmpty() ? "[]" : "[\"" + texts.join(u"\", \""_s).toStdString() + "\"]");
}
inline void PrintTo(const QByteArray &bytes, std::ostream *out)
{
    *out << bytes.size() << " bytes: " << bytes.left(200).toStdString();
}
inline void PrintTo(const QDate &date, std::ostream *out) { *out << date.toString(Qt::ISODate).toStdString(); }
inline void PrintTo(const QDateTime &moment, std::ostream *out) { *out << moment.toString(Qt::ISODateWithMs).toStdString(); }
inline void PrintTo(const QUuid &uuid, std::ostream *out) { *out << uuid.toString().toStdString(); }
inline void PrintTo(const QJsonArray &array, std::ostream *out)
{
    *out << QJsonDocument(array).toJson(QJsonDocument::Compact).toStdString();
}
inline void PrintTo(const QJsonObject &object, std::ostream *out)
{
    *out << QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}
inline void PrintTo(const QJsonValue &value, std::ostream *out)
{
    if (value.isUndefined())
        *out << "undefined";
    else
        PrintTo(QJsonArray{value}, out);
}

namespace insats {

template <Coded Enum>
void PrintTo(const Enum &value, std::ostream *out)
{
    *out << codeOf(value).toStdString();
}

template <Record T>
void PrintTo(const T &record, std::ostream *out)
{
    *out << QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact).toStdString();
}

inline void PrintTo(AgeFit fit, std::ostream *out)
{
    constexpr std::array names{"Inside", "AtEdge", "Unknown", "Outside"};
    *out << names.at(static_cast<std::size_t>(fit));
}

// In the order of domain/error.h.
inline void PrintTo(ErrorKind kind, std::ostream *out)
{
    constexpr std::array names{"FileMissing",      "FolderMissing", "FileExists",     "FileEmpty",       "FileForeign",
                               "FileDamaged",      "FileNewer",     "FileLocked",     "FileUnreadable",  "FileUnwritable",
                               "Storage",          "BadData",       "Conflict",       "NotFound",        "Ambiguous",
                               "UnknownCatalogue", "UnknownValue",  "UnknownSynonym", "UnknownSnapshot", "UnknownScenario",
                               "NameTaken",        "NothingToUndo", "Cancelled"};
    *out << names.at(static_cast<std::size_t>(kind));
}

// In the order of domain/problem.h.
inline void PrintTo(ProblemKind kind, std::ostream *out)
{
    constexpr std::array names{"NotJson",   "NotOurFormat",   "TooNew",           "MissingField",  "UnknownField",
                               "WrongType", "UnknownValue",   "UnknownCatalogue", "DuplicateUuid", "OutOfRange",
                               "NotText",   "NotSpreadsheet", "OldSpreadsheet",   "NoResult",      "TooLarge",
                               "TooLong",   "AgainstRule"};
    *out << names.at(static_cast<std::size_t>(kind));
}

// By its id and its place in the enum: several rules share an id.
inline void PrintTo(Rule rule, std::ostream *out)
{
    *out << QString::fromUtf16(infoOf(rule).id).toStdString() << " #" << static_cast<int>(rule);
}

inline void PrintTo(const RuleFinding &finding, std::ostream *out)
{
    PrintTo(finding.rule, out);
    *out << " in " << finding.name.toStdString() << '.' << finding.field.toStdString() << ' ';
    PrintTo(finding.details, out);
}

inline void PrintTo(const AgeMention &mention, std::ostream *out)
{
    *out << mention.start << '+' << mention.length << ": " << mention.age.from << '-' << mention.age.to
         << (mention.below ? ", below" : "");
}

inline void PrintTo(const PersonalData &data, std::ostream *out)
{
    constexpr std::array names{"number", "mobile", "email"};
    *out << names.at(static_cast<std::size_t>(data.kind)) << ' ' << data.text.toStdString();
}

inline void PrintTo(const CentreVerdict &verdict, std::ostream *out)
{
    *out << codeOf(verdict.standing).toStdString() << ' ' << testing::PrintToString(verdict.lacks);
}

inline void PrintTo(const MethodUse &use, std::ostream *out)
{
    *out << use.interventionName.toStdString() << " of " << use.catalogue.toStdString() << ", "
         << spanText(use.age).toStdString() << ", " << use.target.toStdString() << ", " << use.scope.toStdString();
}

inline void PrintTo(Consent consent, std::ostream *out)
{
    constexpr std::array names{"GuardianUnder15",       "GuardianUnder18", "ChildFrom15",
                               "WithoutGuardianFrom15", "GuardianFrom15",  "SuitabilityNotAssessed"};
    *out << names.at(static_cast<std::size_t>(consent));
}

inline void PrintTo(const Problem &problem, std::ostream *out)
{
    *out << problem.where.toStdString() << ": ";
    PrintTo(problem.kind, out);
    *out << (problem.severity == Severity::Refused ? " refused (" : " warning (") << problem.detail.toStdString() << ')';
}

inline void PrintTo(const MatchReason &reason, std::ostream *out)
{
    *out << reason.asked.toStdString() << " = " << reason.found.toStdString() << ", " << codeOf(reason.how).toStdString()
         << ' ' << codeOf(reason.where).toStdString();
}

inline void PrintTo(const TextMark &mark, std::ostream *out) { *out << mark.start << '+' << mark.length; }

inline void PrintTo(const FacetCount &count, std::ostream *out)
{
    *out << '"' << count.value.toStdString() << "\": " << count.count;
}

inline void PrintTo(Verdict verdict, std::ostream *out)
{
    constexpr std::array names{"holds", "does not hold", "cannot be judged"};
    *out << names.at(static_cast<std::size_t>(verdict));
}

inline void PrintTo(const Judgement &judgement, std::ostream *out)
{
    *out << codeOf(judgement.test).toStdString() << ' ';
    PrintTo(judgement.verdict, out);
    *out << (judgement.certain ? ", certain" : ", possible") << ", count " << judgement.count << ", part " << judgement.part
         << ", unknown " << judgement.unknown << ", limit " << judgement.limit << ", numbers "
         << testing::PrintToString(judgement.numbers) << ", name " << judgement.name.toStdString() << ", date ";
    PrintTo(judgement.date, out);
}

inline void PrintTo(const Tally &tally, std::ostream *out)
{
    *out << tally.interventions << " insatser in " << tally.placements << " placements";
}

inline void PrintTo(const CellPlace &place, std::ostream *out)
{
    *out << place.area.toStdString() << " / " << place.subArea.value_or(QStringLiteral("*")).toStdString() << " × "
         << codeOf(place.level).toStdString() << " × ";
    if (place.band)
        *out << place.band->min << '-' << place.band->max;
    else
        *out << "no age";
}

inline void PrintTo(const CellContent &content, std::ostream *out)
{
    *out << testing::PrintToString(content.interventions.toList()) << " by " << content.placements << " placements, planned "
         << testing::PrintToString(content.planned.toList()) << ", inactive "
         << testing::PrintToString(content.inactive.toList());
}

inline void PrintTo(const CellDifference &difference, std::ostream *out)
{
    PrintTo(difference.place, out);
    *out << ": " << difference.before << " → " << difference.after << ", appeared "
         << testing::PrintToString(difference.appeared) << ", gone " << testing::PrintToString(difference.gone);
}

inline void PrintTo(const ScenarioChange &change, std::ostream *out)
{
    *out << "change " << static_cast<int>(change.kind) << ' ' << change.insats.toString().toStdString() << ' '
         << change.provider.toStdString();
}

inline void PrintTo(const Gap &gap, std::ostream *out)
{
    PrintTo(gap.place, out);
    *out << ": ";
    PrintTo(gap.judgement, out);
}

inline void PrintTo(const Unplaced &unplaced, std::ostream *out)
{
    *out << unplaced.area.toStdString() << " × " << (unplaced.level ? codeOf(*unplaced.level).toStdString() : "no level")
         << ": ";
    PrintTo(unplaced.tally, out);
}

} // namespace insats
