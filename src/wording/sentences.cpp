#include "wording/sentences.h"

#include "wording/names.h"
#include "wording/rules.h"

#include <QCoreApplication>

namespace insats::wording {

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

QString withDetail(const QString &sentence, const QString &detail)
{
    return detail.isEmpty() ? sentence : QStringLiteral("%1 (%2)").arg(sentence, detail);
}

// "A4: it may never … (Alingsås riktlinje 2025, avsnitt 2.2.2)"
QString ruleText(const Problem &problem)
{
    if (!problem.finding)
        return problem.detail;
    return QStringLiteral("%1: %2 (%3)").arg(problem.detail, sentence(*problem.finding), placeOf(problem.finding->rule));
}

} // namespace

QString sentence(const Error &error)
{
    const QString &where = error.where();
    switch (error.kind()) {
    case ErrorKind::FileMissing: return Wording::tr("The file %1 does not exist.").arg(where);
    case ErrorKind::FolderMissing: return Wording::tr("The folder of %1 does not exist. Make it first.").arg(where);
    case ErrorKind::FileExists: return Wording::tr("The file %1 exists already. Choose another name.").arg(where);
    case ErrorKind::FileEmpty:
        return Wording::tr("The file %1 is empty. It has been left as it is; remove it to start a new one.").arg(where);
    case ErrorKind::FileForeign:
        return Wording::tr("The file %1 is not a catalogue file of Insatskartan. It has been left as it is.").arg(where);
    case ErrorKind::FileDamaged:
        return withDetail(Wording::tr("The file %1 is damaged. It has been left as it is; use a backup.").arg(where),
                          error.detail());
    case ErrorKind::FileNewer:
        return Wording::tr("The file %1 was written by a newer version of Insatskartan. Update the program to open it.")
            .arg(where);
    case ErrorKind::FileLocked:
        return Wording::tr("The file %1 is in use by another program. Try again in a moment.").arg(where);
    case ErrorKind::FileUnreadable: return withDetail(Wording::tr("The file %1 cannot be read.").arg(where), error.detail());
    case ErrorKind::FileUnwritable:
        return withDetail(Wording::tr("The file %1 cannot be written. Is the disk full or the folder read-only?").arg(where),
                          error.detail());
    case ErrorKind::Storage:
        return withDetail(Wording::tr("The database refused the work on %1.").arg(where), error.detail());
    case ErrorKind::BadData: return withDetail(Wording::tr("The content of %1 cannot be taken.").arg(where), error.detail());
    case ErrorKind::Conflict:
        return Wording::tr("Somebody else has saved %1 meanwhile. Read it again before you save.").arg(where);
    case ErrorKind::NotFound: return Wording::tr("There is no insats with the id %1.").arg(where);
    case ErrorKind::Ambiguous: return Wording::tr("Several insatser have an id that begins with %1.").arg(where);
    case ErrorKind::UnknownCatalogue: return Wording::tr("There is no catalogue %1. Known: %2.").arg(where, error.detail());
    case ErrorKind::UnknownSynonym: return Wording::tr("There is no synonym for %1.").arg(where);
    case ErrorKind::UnknownSnapshot: return Wording::tr("There is no snapshot %1.").arg(where);
    case ErrorKind::UnknownScenario: return Wording::tr("The scenario %1 has been thrown away.").arg(where);
    case ErrorKind::NameTaken: return Wording::tr("The name %1 is taken already.").arg(where);
    case ErrorKind::NothingToUndo: return Wording::tr("There is nothing to undo for %1.").arg(where);
    case ErrorKind::Cancelled: return Wording::tr("Cancelled. Nothing has been changed.");
    case ErrorKind::UnknownValue: return Wording::tr("%1 is not known. Known: %2.").arg(where, error.detail());
    }
    Q_UNREACHABLE();
}

QString sentence(const Problem &problem)
{
    const QString what = [&] {
        switch (problem.kind) {
        case ProblemKind::NotJson: return Wording::tr("not JSON: %1").arg(problem.detail);
        case ProblemKind::NotOurFormat: return Wording::tr("another format: %1").arg(problem.detail);
        case ProblemKind::TooNew: return Wording::tr("version %1 is not known").arg(problem.detail);
        case ProblemKind::MissingField: return Wording::tr("the field %1 is missing").arg(problem.detail);
        case ProblemKind::UnknownField: return Wording::tr("the field %1 is not known").arg(problem.detail);
        case ProblemKind::WrongType: return Wording::tr("expected: %1").arg(problem.detail);
        case ProblemKind::UnknownValue: return Wording::tr("the value %1 is not known").arg(problem.detail);
        case ProblemKind::UnknownCatalogue: return Wording::tr("the catalogue %1 is not in the file").arg(problem.detail);
        case ProblemKind::DuplicateUuid: return Wording::tr("the id %1 stands twice").arg(problem.detail);
        case ProblemKind::OutOfRange: return Wording::tr("the number %1 is out of range").arg(problem.detail);
        case ProblemKind::NotText: return Wording::tr("not a text file: it holds the character %1").arg(problem.detail);
        case ProblemKind::NotSpreadsheet:
            return Wording::tr("not an Excel file (.xlsx), or a damaged one: %1").arg(problem.detail);
        case ProblemKind::OldSpreadsheet:
            return Wording::tr("an old Excel file, or one with a password. Save it as %1 without password.")
                .arg(problem.detail);
        case ProblemKind::NoResult:
            return Wording::tr("the formula in %1 has no result. Open the file in a spreadsheet program and save it.")
                .arg(problem.detail);
        case ProblemKind::TooLarge: return Wording::tr("more than %1, the most that is taken").arg(problem.detail);
        case ProblemKind::TooLong:
            return Wording::tr("the text is cut: a cell takes at most %1 characters").arg(problem.detail);
        case ProblemKind::AgainstRule: return ruleText(problem);
        }
        Q_UNREACHABLE();
    }();
    return QStringLiteral("%1: %2").arg(problem.where, what);
}

QString sentence(const Suggestion &suggestion)
{
    switch (suggestion.kind) {
    case SuggestionKind::WithoutWord:
        return Wording::tr("without the word “%1”: %n insats(er)", nullptr, suggestion.count).arg(suggestion.value);
    case SuggestionKind::WithoutChoice:
        return Wording::tr("without the filter “%1”: %n insats(er)", nullptr, suggestion.count)
            .arg(nameOf(suggestion.facet, suggestion.value));
    case SuggestionKind::WithoutAge:
        return Wording::tr("without the age %1: %n insats(er)", nullptr, suggestion.count).arg(suggestion.value);
    case SuggestionKind::Instead:
        return Wording::tr("“%1” instead of “%2”: %n insats(er)", nullptr, suggestion.count)
            .arg(suggestion.value, suggestion.word);
    case SuggestionKind::Everything:
        return Wording::tr("everything in the catalogue: %n insats(er)", nullptr, suggestion.count);
    }
    Q_UNREACHABLE();
}

} // namespace insats::wording
