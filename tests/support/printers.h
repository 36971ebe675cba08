// How GoogleTest prints our values when an expectation fails: texts as texts, records as their JSON, enums as their code.
// Include it first in every test.
#pragma once

#include "domain/error.h"
#include "domain/fieldjson.h"
#include "domain/search.h"

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
    constexpr std::array names{"FileMissing",      "FolderMissing", "FileExists", "FileEmpty",      "FileForeign",
                               "FileDamaged",      "FileNewer",     "FileLocked", "FileUnreadable", "FileUnwritable",
                               "Storage",          "BadData",       "Conflict",   "NotFound",       "Ambiguous",
                               "UnknownCatalogue", "UnknownValue"};
    *out << names.at(static_cast<std::size_t>(kind));
}

// In the order of domain/problem.h.
inline void PrintTo(ProblemKind kind, std::ostream *out)
{
    constexpr std::array names{"NotJson",      "NotOurFormat",  "TooNew",       "MissingField",
                               "UnknownField", "WrongType",     "UnknownValue", "UnknownCatalogue",
                               "UnknownArea",  "DuplicateUuid", "MinAboveMax"};
    *out << names.at(static_cast<std::size_t>(kind));
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

} // namespace insats
