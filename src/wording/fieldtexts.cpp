#include "wording/fieldtexts.h"

#include "domain/codes.h"
#include "domain/fieldjson.h"
#include "wording/names.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace insats::wording {

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

struct FieldName {
    const char *path;
    const char *name;
};

constexpr FieldName kNames[] = {
    {"uuid", QT_TRANSLATE_NOOP("Wording", "Id")},
    {"revision", QT_TRANSLATE_NOOP("Wording", "Revision")},
    {"modified", QT_TRANSLATE_NOOP("Wording", "Modified")},
    {"name", QT_TRANSLATE_NOOP("Wording", "Name")},
    {"aliases", QT_TRANSLATE_NOOP("Wording", "Also called")},
    {"type", QT_TRANSLATE_NOOP("Wording", "Type")},
    {"summary", QT_TRANSLATE_NOOP("Wording", "Summary")},
    {"content", QT_TRANSLATE_NOOP("Wording", "Content")},
    {"keywords", QT_TRANSLATE_NOOP("Wording", "Keywords")},
    {"methods", QT_TRANSLATE_NOOP("Wording", "Methods")},
    {"methods.name", QT_TRANSLATE_NOOP("Wording", "Method")},
    {"methods.abbreviation", QT_TRANSLATE_NOOP("Wording", "Abbreviation")},
    {"methods.target", QT_TRANSLATE_NOOP("Wording", "Target group")},
    {"methods.scope", QT_TRANSLATE_NOOP("Wording", "Scope")},
    {"scope", QT_TRANSLATE_NOOP("Wording", "Scope")},
    {"scope.text", QT_TRANSLATE_NOOP("Wording", "Scope")},
    {"scope.max_duration", QT_TRANSLATE_NOOP("Wording", "At most")},
    {"scope.max_duration.value", QT_TRANSLATE_NOOP("Wording", "At most")},
    {"scope.max_duration.unit", QT_TRANSLATE_NOOP("Wording", "At most, unit")},
    {"formats", QT_TRANSLATE_NOOP("Wording", "Form")},
    {"target", QT_TRANSLATE_NOOP("Wording", "Target group")},
    {"audience", QT_TRANSLATE_NOOP("Wording", "Directed to")},
    {"groups", QT_TRANSLATE_NOOP("Wording", "Groups")},
    {"topics", QT_TRANSLATE_NOOP("Wording", "Topics")},
    {"not_for", QT_TRANSLATE_NOOP("Wording", "Not for")},
    {"age", QT_TRANSLATE_NOOP("Wording", "Age")},
    {"age.min", QT_TRANSLATE_NOOP("Wording", "Age from")},
    {"age.max", QT_TRANSLATE_NOOP("Wording", "Age to")},
    {"age.basis", QT_TRANSLATE_NOOP("Wording", "Age comes from")},
    {"places", QT_TRANSLATE_NOOP("Wording", "Places")},
    {"providers", QT_TRANSLATE_NOOP("Wording", "Providers")},
    {"providers.organisation", QT_TRANSLATE_NOOP("Wording", "Organisation")},
    {"providers.role", QT_TRANSLATE_NOOP("Wording", "Role")},
    {"volunteer_run", QT_TRANSLATE_NOOP("Wording", "Run by volunteers")},
    {"routes", QT_TRANSLATE_NOOP("Wording", "Way in")},
    {"route_text", QT_TRANSLATE_NOOP("Wording", "How to get in")},
    {"board_decision", QT_TRANSLATE_NOOP("Wording", "Decision of the board")},
    {"conditions", QT_TRANSLATE_NOOP("Wording", "Conditions")},
    {"conditions.text", QT_TRANSLATE_NOOP("Wording", "Condition")},
    {"conditions.verified_by", QT_TRANSLATE_NOOP("Wording", "Checked by")},
    {"residence", QT_TRANSLATE_NOOP("Wording", "Whose residence")},
    {"consent_rule", QT_TRANSLATE_NOOP("Wording", "Consent")},
    {"suitable_from_15", QT_TRANSLATE_NOOP("Wording", "Suitable from 15")},
    {"documentation", QT_TRANSLATE_NOOP("Wording", "Documentation")},
    {"documentation.rule", QT_TRANSLATE_NOOP("Wording", "Documentation")},
    {"documentation.reason", QT_TRANSLATE_NOOP("Wording", "Reason for the exemption")},
    {"journal_system", QT_TRANSLATE_NOOP("Wording", "Journal system")},
    {"follow_up", QT_TRANSLATE_NOOP("Wording", "Follow-up")},
    {"anonymous", QT_TRANSLATE_NOOP("Wording", "Anonymous")},
    {"legal_basis", QT_TRANSLATE_NOOP("Wording", "Legal basis")},
    {"statutory", QT_TRANSLATE_NOOP("Wording", "Required by law")},
    {"requires", QT_TRANSLATE_NOOP("Wording", "Needs a step before")},
    {"requires_text", QT_TRANSLATE_NOOP("Wording", "The step before, in words")},
    {"cost", QT_TRANSLATE_NOOP("Wording", "Cost")},
    {"cost_text", QT_TRANSLATE_NOOP("Wording", "Cost, in words")},
    {"languages", QT_TRANSLATE_NOOP("Wording", "Languages")},
    {"contact", QT_TRANSLATE_NOOP("Wording", "Contact")},
    {"contact.function", QT_TRANSLATE_NOOP("Wording", "Whom to turn to")},
    {"contact.phone", QT_TRANSLATE_NOOP("Wording", "Phone")},
    {"contact.email", QT_TRANSLATE_NOOP("Wording", "E-mail")},
    {"contact.url", QT_TRANSLATE_NOOP("Wording", "Web page")},
    {"contact.hours", QT_TRANSLATE_NOOP("Wording", "Hours")},
    {"contact.in_doubt", QT_TRANSLATE_NOOP("Wording", "In doubt, ask")},
    {"status", QT_TRANSLATE_NOOP("Wording", "Status")},
    {"valid_from", QT_TRANSLATE_NOOP("Wording", "Runs from")},
    {"valid_to", QT_TRANSLATE_NOOP("Wording", "Runs to")},
    {"project", QT_TRANSLATE_NOOP("Wording", "Project")},
    {"funding", QT_TRANSLATE_NOOP("Wording", "Funding")},
    {"funding.source", QT_TRANSLATE_NOOP("Wording", "Paid by")},
    {"funding.until", QT_TRANSLATE_NOOP("Wording", "Until")},
    {"volumes", QT_TRANSLATE_NOOP("Wording", "Volumes")},
    {"volumes.measure", QT_TRANSLATE_NOOP("Wording", "Measure")},
    {"volumes.value", QT_TRANSLATE_NOOP("Wording", "Value")},
    {"volumes.unit", QT_TRANSLATE_NOOP("Wording", "Unit")},
    {"volumes.year", QT_TRANSLATE_NOOP("Wording", "Year")},
    {"replaces", QT_TRANSLATE_NOOP("Wording", "Replaces")},
    {"sources", QT_TRANSLATE_NOOP("Wording", "Sources")},
    {"sources.document", QT_TRANSLATE_NOOP("Wording", "Document")},
    {"sources.section", QT_TRANSLATE_NOOP("Wording", "Section or page")},
    {"reviewed_on", QT_TRANSLATE_NOOP("Wording", "Reviewed on")},
    {"reviewer_role", QT_TRANSLATE_NOOP("Wording", "Reviewed by, role")},
    {"review_interval_days", QT_TRANSLATE_NOOP("Wording", "Days between reviews")},
    {"placements", QT_TRANSLATE_NOOP("Wording", "Placements in the matrix")},
    {"placement.area", QT_TRANSLATE_NOOP("Wording", "Need area")},
    {"placement.subarea", QT_TRANSLATE_NOOP("Wording", "Sub-area")},
    {"placement.level", QT_TRANSLATE_NOOP("Wording", "Prevention level")},
    {"placement.target", QT_TRANSLATE_NOOP("Wording", "Target group of the placement")},
    {"placement.age", QT_TRANSLATE_NOOP("Wording", "Age of the placement")},
    {"placement.age.min", QT_TRANSLATE_NOOP("Wording", "Age from, placement")},
    {"placement.age.max", QT_TRANSLATE_NOOP("Wording", "Age to, placement")},
    {"placement.age.basis", QT_TRANSLATE_NOOP("Wording", "Age comes from, placement")},
    {"placement.basis", QT_TRANSLATE_NOOP("Wording", "Placed by")},
};

constexpr const char *kNothing = QT_TRANSLATE_NOOP("Wording", "not stated");

// --- values ---

QString textOf(const QString &text) { return text; }
QString textOf(int number) { return QString::number(number); }
QString textOf(double number) { return QLocale().toString(number); }
QString textOf(bool flag) { return nameOf(flag ? Certainty::Yes : Certainty::No); }
QString textOf(const QDate &date) { return date.isValid() ? dateText(date) : QString(); }
QString textOf(const QUuid &uuid) { return uuid.isNull() ? QString() : uuid.toString(QUuid::WithoutBraces); }
QString textOf(const AgeRange &age) { return isKnown(age) ? ageText(age) : QString(); }

template <Coded Enum>
QString textOf(Enum value)
{
    return nameOf(value);
}

template <Record T>
QString textOf(const T &record);

template <class T>
QString textOf(const std::optional<T> &value)
{
    return value ? textOf(*value) : QString();
}

// Short values stand in a row, records on lines of their own.
template <class T>
QString textOf(const QList<T> &values)
{
    QStringList texts;
    for (const T &value : values)
        texts.append(textOf(value));
    return texts.join(Record<T> ? QLatin1String("\n") : QLatin1String(", "));
}

template <Record T>
QString textOf(const T &record)
{
    QStringList parts;
    forEachField(record, [&parts](const char *, const auto &value) { parts.append(textOf(value)); });
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

// --- words of coded values, by path ---

class CodeWords {
public:
    explicit CodeWords(QMap<QString, QMap<QString, QString>> &values)
        : m_values(values)
    {
    }

    template <class T>
    void collect(const QString &, const T &)
    {
    }

    template <Coded Enum>
    void collect(const QString &path, const Enum &)
    {
        for (const auto &code : kCodes<Enum>)
            m_values[path].insert(codeOf(code.value), nameOf(code.value));
    }

    template <class T>
    void collect(const QString &path, const QList<T> &)
    {
        collect(path, T{});
    }

    template <class T>
    void collect(const QString &path, const std::optional<T> &)
    {
        collect(path, T{});
    }

    template <Record T>
    void collect(const QString &path, const T &record)
    {
        forEachField(record, [&](const char *name, const auto &value) {
            collect(path + QLatin1Char('.') + QLatin1StringView(name), value);
        });
    }

private:
    QMap<QString, QMap<QString, QString>> &m_values;
};

} // namespace

QString fieldName(const QString &path)
{
    for (const FieldName &field : kNames) {
        if (path == QLatin1StringView(field.path))
            return Wording::tr(field.name);
    }
    return path;
}

QString valueText(const QString &field, const QJsonValue &value)
{
    Intervention holder;
    setField(holder, field, value);
    QString text;
    forEachContentField(holder, [&](const char *name, const auto &member) {
        if (field == QLatin1StringView(name))
            text = textOf(member);
    });
    return text.isEmpty() ? Wording::tr(kNothing) : text;
}

QString changeText(const Change &change)
{
    if (!change.field.isEmpty())
        return QStringLiteral("%1: %2 → %3")
            .arg(fieldName(change.field), valueText(change.field, change.from), valueText(change.field, change.to));
    if (change.to.isUndefined())
        return Wording::tr("Archived");
    return change.revision > 1 ? Wording::tr("Came back") : Wording::tr("Came in");
}

TableWords tableWords()
{
    TableWords words;
    for (const FieldName &field : kNames)
        words.headings.insert(QLatin1StringView(field.path), Wording::tr(field.name));
    CodeWords codes(words.values);
    const Intervention example;
    forEachContentField(example, [&codes](const char *name, const auto &value) {
        if (QLatin1StringView(name) != QLatin1StringView("placements"))
            codes.collect(QLatin1StringView(name), value);
    });
    codes.collect(QStringLiteral("placement"), Placement());
    return words;
}

} // namespace insats::wording
