#include "coverage/wordtests.h"

#include "coverage/rowtests.h"

#include <algorithm>

namespace insats::coverage {

namespace {

QStringList listOf(Parts parts)
{
    QStringList texts;
    for (const QStringView part : parts)
        texts.append(part.toString());
    return texts;
}

bool contains(const QStringList &texts, const QStringList &parts)
{
    return std::ranges::any_of(texts, [&parts](const QString &text) {
        return std::ranges::any_of(parts, [&text](const QString &part) { return text.contains(part, Qt::CaseInsensitive); });
    });
}

QStringList namesOf(const Intervention &insats) { return insats.aliases + QStringList{insats.name}; }

QStringList targetsOf(const Row &row) { return {row.place->target, row.insats->target}; }

QStringList wordsAbout(const Row &row)
{
    const Intervention &insats = *row.insats;
    QStringList words = namesOf(insats) + targetsOf(row) + insats.groups + insats.keywords;
    for (const Method &method : insats.methods)
        words += {method.name, method.abbreviation};
    return words;
}

bool isSchool(const QString &organisation)
{
    const bool isNamed = !organisation.isEmpty() && organisation.front().isUpper();
    const bool soundsLikeOne =
        organisation.endsWith(QStringView(u"skolan")) || organisation.endsWith(QStringView(u"gymnasium"));
    return isNamed && soundsLikeOne && organisation != QStringView(u"Kulturskolan");
}

} // namespace

RowTest called(QStringView given)
{
    return [name = given.toString()](const Row &row) { return namesOf(*row.insats).contains(name, Qt::CaseInsensitive); };
}

RowTest namesOrAims(Parts given)
{
    return [parts = listOf(given)](const Row &row) { return contains(namesOf(*row.insats) + targetsOf(row), parts); };
}

RowTest aims(Parts given)
{
    return [parts = listOf(given)](const Row &row) { return contains(targetsOf(row), parts); };
}

RowTest isAbout(Parts given)
{
    return [parts = listOf(given)](const Row &row) { return contains(wordsAbout(row), parts); };
}

RowTest hasKeyword(QStringView given)
{
    return
        [keyword = given.toString()](const Row &row) { return row.insats->keywords.contains(keyword, Qt::CaseInsensitive); };
}

RowTest refuses(Parts given)
{
    return [parts = listOf(given)](const Row &row) { return contains({row.insats->notFor}, parts); };
}

RowTest replaces(Parts given)
{
    return [parts = listOf(given)](const Row &row) { return contains({row.insats->replaces}, parts); };
}

QStringList schoolsOf(const Intervention &insats)
{
    QStringList schools = deliveringOrganisations(insats);
    schools.removeIf([](const QString &organisation) { return !isSchool(organisation); });
    schools.removeDuplicates();
    return schools;
}

RowTest isThroughSchool()
{
    const RowTest aimsAtPupils =
        both(aims({u"elev", u"skola", u"grundskol", u"gymnasi", u"årskurs"}), std::not_fn(aims({u"kulturskol"})));
    return [aimsAtPupils](const Row &row) { return aimsAtPupils(row) || !schoolsOf(*row.insats).isEmpty(); };
}

} // namespace insats::coverage
