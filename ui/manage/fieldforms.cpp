#include "ui/manage/fieldforms.h"

#include "domain/fieldjson.h"
#include "ui/manage/agefield.h"
#include "ui/manage/placementsfield.h"
#include "ui/manage/plainfields.h"
#include "ui/manage/recordfields.h"
#include "ui/manage/stepsfield.h"
#include "wording/fieldtexts.h"

#include <QCoreApplication>

namespace insats::ui {

namespace {

struct Forms {
    Q_DECLARE_TR_FUNCTIONS(FieldForms)
};

using Make = std::function<FieldEditor *()>;

Make line()
{
    return [] { return new LineField; };
}
Make organisation()
{
    return [] { return new LineField(LineField::Offers::Organisations); };
}
Make text(int lines)
{
    return [lines] { return new TextField(lines, false); };
}
Make list(int lines)
{
    return [lines] { return new TextField(lines, true); };
}
Make flag()
{
    return [] { return new FlagField; };
}
Make date()
{
    return [] { return new DateField; };
}
Make number(NumberField::Kind kind, bool mayBeEmpty)
{
    return [=] { return new NumberField(kind, mayBeEmpty); };
}
Make duration()
{
    return [] { return new DurationField; };
}
Make age()
{
    return [] { return new AgeField; };
}

template <Coded Enum>
Make choice()
{
    return [] { return new ChoiceField(choicesOf<Enum>()); };
}

template <Coded Enum>
Make choices()
{
    return [] { return new ChoicesField(choicesOf<Enum>()); };
}

Make tags(const QStringList &words)
{
    QList<Choice> choices;
    for (const QString &word : words)
        choices.append({word, word});
    return [choices] { return new ChoicesField(choices); };
}

FieldPart part(const QString &record, const QString &name, const Make &make, int stretch = 1)
{
    return {name, wording::fieldName(record + QLatin1Char('.') + name), make, stretch};
}

Make one(const QList<FieldPart> &parts)
{
    return [parts] { return new RecordField(parts, RecordField::Shape::Form); };
}

template <Record T>
Make many(const QList<FieldPart> &parts, RecordField::Shape shape = RecordField::Shape::Row)
{
    return [=] { return new RecordsField(parts, shape, toJson(T{})); };
}

QString named(const char *field) { return QString::fromLatin1(field); }

QStringList topicsOf(const Taxonomy &taxonomy)
{
    QStringList names;
    for (const Topic &topic : taxonomy.topics)
        names.append(topic.name);
    return names;
}

FormSection basics(const Taxonomy &taxonomy)
{
    const QString providers = named("providers");
    return {Forms::tr("Basics"),
            {{named("name"), line()},
             {named("aliases"), list(2)},
             {named("summary"), text(3)},
             {named("target"), line()},
             {named("age"), age()},
             {named("audience"), choices<Audience>()},
             {providers,
              many<Provider>({part(providers, named("organisation"), organisation(), 3),
                              part(providers, named("role"), choice<ProviderRole>(), 2)})},
             {named("places"), list(2)},
             {named("status"), choice<InterventionStatus>()},
             {named("valid_from"), date()},
             {named("valid_to"), date()},
             {named("project"), flag()},
             {named("type"), choice<InterventionType>()},
             {named("groups"), tags(taxonomy.groups)},
             {named("not_for"), line()}}};
}

FormSection contents(const Taxonomy &taxonomy)
{
    const QString methods = named("methods");
    const QString scope = named("scope");
    const QString volumes = named("volumes");
    return {Forms::tr("Content"),
            {{named("content"), text(8)},
             {named("formats"), choices<DeliveryFormat>()},
             {scope, one({part(scope, named("text"), line()), {named("max_duration"), Forms::tr("At most"), duration()}})},
             {methods,
              many<Method>({part(methods, named("name"), line()),
                            part(methods, named("abbreviation"), line()),
                            part(methods, named("target"), line()),
                            {named("age"), wording::fieldName(named("age")), age()},
                            part(methods, named("scope"), line())},
                           RecordField::Shape::Form)},
             {named("keywords"), list(4)},
             {named("languages"), list(2)},
             {volumes,
              many<Volume>({part(volumes, named("measure"), line(), 3),
                            part(volumes, named("value"), number(NumberField::Kind::Decimal, false)),
                            part(volumes, named("unit"), line(), 1),
                            part(volumes, named("year"), number(NumberField::Kind::Whole, true))})},
             {named("topics"), tags(topicsOf(taxonomy))}}};
}

FormSection ways()
{
    const QString conditions = named("conditions");
    return {
        Forms::tr("Way in"),
        {{named("routes"), choices<AccessRoute>()},
         {named("route_text"), text(2)},
         {conditions,
          many<Condition>({part(conditions, named("text"), line(), 3), part(conditions, named("verified_by"), line(), 2)})},
         {named("requires"), [] { return new StepsField; }},
         {named("requires_text"), line()},
         {named("cost"), choice<Cost>()},
         {named("cost_text"), line()},
         {named("anonymous"), choice<Anonymity>()},
         {named("residence"), choice<Residence>()},
         {named("consent_rule"), choice<ConsentRule>()},
         {named("suitable_from_15"), choice<Suitability>()},
         {named("board_decision"), line()},
         {named("legal_basis"), line()},
         {named("statutory"), choice<Certainty>()}}};
}

FormSection contacts()
{
    const QString contact = named("contact");
    QList<FieldPart> parts;
    for (const char *name : {"function", "phone", "email", "url", "hours", "in_doubt"})
        parts.append(part(contact, named(name), line()));
    return {Forms::tr("Contact"), {{contact, one(parts)}, {named("volunteer_run"), choice<Certainty>()}}};
}

FormSection sources()
{
    const QString documentation = named("documentation");
    const QString funding = named("funding");
    const QString sources = named("sources");
    return {
        Forms::tr("Sources"),
        {{sources, many<Source>({part(sources, named("document"), line(), 3), part(sources, named("section"), line(), 2)})},
         {named("review_interval_days"), number(NumberField::Kind::Whole, false)},
         {documentation,
          one({part(documentation, named("rule"), choice<DocumentationRule>()),
               part(documentation, named("reason"), line())})},
         {named("journal_system"), line()},
         {named("follow_up"), text(2)},
         {funding, many<Funding>({part(funding, named("source"), line(), 3), part(funding, named("until"), date())})},
         {named("replaces"), line()}}};
}

} // namespace

QList<FormSection> formSections(const Taxonomy &taxonomy)
{
    return {basics(taxonomy), contents(taxonomy), ways(), contacts(), sources()};
}

} // namespace insats::ui
