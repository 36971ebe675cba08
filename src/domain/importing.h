// What an import would do, before anything is written, and what people choose of it.
#pragma once

#include "domain/catalogueset.h"
#include "domain/history.h"
#include "domain/progress.h"
#include "domain/table.h"

#include <QSet>

namespace insats {

enum class FileFormat { Json, Hsds, Csv, Xlsx };

struct ImportRequest {
    QString path;
    std::optional<FileFormat> format; // none = recognised by its content
    QString into; // the catalogue that a table goes into; made when it is not there
    int sheet = -1; // of a spreadsheet; -1 = the first that looks like a table of insatser
    std::optional<TableLayout> layout; // none = guessed

    bool operator==(const ImportRequest &) const = default;
};

enum class ImportKind { Added, Changed, Unchanged, Refused, Missing };

struct ImportRecord {
    ImportKind kind = ImportKind::Added;
    QString where; // in the file; empty for what is missing there
    Intervention record; // as it would be saved; as it is stored when nothing would be
    QList<Change> changes; // from what is stored to what the file says
    bool byName = false; // recognised by its name, not by its uuid
    QList<Problem> problems;

    bool operator==(const ImportRecord &) const = default;
};

struct RegisterCounts {
    int added = 0;
    int changed = 0;
    int unchanged = 0;

    bool operator==(const RegisterCounts &) const = default;
};

struct ImportPreview {
    ImportRequest request; // with the format, and for a table catalogue, sheet and layout, that were taken
    QList<CatalogueInfo> newCatalogues;
    QList<ImportRecord> records; // in the order of the file; then what is missing there
    CatalogueSet registers; // entries of registers that would be added or changed; no insatser
    RegisterCounts registerCounts;
    QList<Problem> problems; // of the file as a whole and of its registers
    QList<Sheet> sheets; // of a table

    int count(ImportKind kind) const;
    bool operator==(const ImportPreview &) const = default;
};

// What of a preview is not taken.
struct ImportChoice {
    QSet<QUuid> leftOut;
    QHash<QUuid, QStringList> kept; // fields that keep the stored value

    bool operator==(const ImportChoice &) const = default;
};

struct ExportReply {
    int interventions = 0;
    QList<Problem> problems; // what a spreadsheet has no room for

    bool operator==(const ExportReply &) const = default;
};

template <>
inline constexpr std::array kCodes<FileFormat>{Code{FileFormat::Json, u"json"}, Code{FileFormat::Hsds, u"hsds"},
                                               Code{FileFormat::Csv, u"csv"}, Code{FileFormat::Xlsx, u"xlsx"}};

template <>
inline constexpr std::array kCodes<ImportKind>{Code{ImportKind::Added, u"added"}, Code{ImportKind::Changed, u"changed"},
                                               Code{ImportKind::Unchanged, u"unchanged"},
                                               Code{ImportKind::Refused, u"refused"}, Code{ImportKind::Missing, u"missing"}};

} // namespace insats
