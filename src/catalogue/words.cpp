// The verbs that change the words in which a catalogue is sorted.
#include "catalogue/catalogue.h"
#include "catalogue/renaming.h"
#include "domain/error.h"
#include "search/searchindex.h"
#include "store/connection.h"
#include "store/interventions.h"
#include "store/taxonomies.h"
#include "store/transaction.h"

namespace insats {

namespace {

store::Saving savingBy(const QString &role) { return {role, QDateTime::currentDateTimeUtc()}; }

bool isSame(const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

// What people give as a name, when it is one and no other thing of the kind has it.
QString freeName(const QString &wanted, const QStringList &others)
{
    const QString name = wanted.trimmed();
    if (name.isEmpty())
        throw Error(ErrorKind::BadData, wanted);
    for (const QString &other : others) {
        if (isSame(other, name))
            throw Error(ErrorKind::NameTaken, other);
    }
    return name;
}

template <class T>
T &named(QList<T> &all, const QString &name)
{
    const auto found = std::ranges::find(all, name, &T::name);
    if (found == all.end())
        throw Error(ErrorKind::UnknownValue, name);
    return *found;
}

template <class T>
QStringList namesOf(const QList<T> &all, const QString &except)
{
    QStringList names;
    for (const T &one : all) {
        if (one.name != except)
            names.append(one.name);
    }
    return names;
}

// Names of sub-areas are unlike each other in all areas together.
QStringList subAreaNames(const Taxonomy &taxonomy, const QString &except = {})
{
    QStringList names;
    for (const NeedArea &area : taxonomy.areas)
        names += namesOf(area.subAreas, except);
    return names;
}

NeedArea &areaOfSubArea(Taxonomy &taxonomy, const QString &name)
{
    for (NeedArea &area : taxonomy.areas) {
        if (std::ranges::count(area.subAreas, name, &SubArea::name) > 0)
            return area;
    }
    throw Error(ErrorKind::UnknownValue, name);
}

} // namespace

// All of it in one transaction, on the words as they stand in the file now.
void Catalogue::changeWords(const QString &role, const std::function<std::optional<Renaming>(Taxonomy &)> &change)
{
    store::Transaction transaction(*m_connection);
    Taxonomy taxonomy = store::readTaxonomy(*m_connection);
    const Taxonomy before = taxonomy;
    const std::optional<Renaming> renaming = change(taxonomy);
    store::changeTaxonomy(*m_connection, before, taxonomy, savingBy(role));
    if (renaming && renaming->from != renaming->to)
        renameEverywhere(*m_connection, *renaming, savingBy(role));
    transaction.commit();
    readOverview();
    catchUp();
}

void Catalogue::setArea(const QString &name, const QString &newName, const QString &definition, const QString &role)
{
    changeWords(role, [&](Taxonomy &taxonomy) {
        NeedArea &area = named(taxonomy.areas, name);
        area.name = freeName(newName, namesOf(taxonomy.areas, name) << QString::fromUtf16(kCollaborationArea));
        area.definition = definition.trimmed();
        return std::optional(Renaming{WordKind::Area, name, area.name});
    });
}

void Catalogue::setSubArea(const QString &name, const QString &newName, const QString &definition, const QString &role)
{
    changeWords(role, [&](Taxonomy &taxonomy) {
        SubArea &subArea = named(areaOfSubArea(taxonomy, name).subAreas, name);
        subArea.name = freeName(newName, subAreaNames(taxonomy, name));
        subArea.definition = definition.trimmed();
        return std::optional(Renaming{WordKind::SubArea, name, subArea.name});
    });
}

void Catalogue::addSubArea(const QString &area, const SubArea &subArea, const QString &role)
{
    changeWords(role, [&](Taxonomy &taxonomy) {
        const QString name = freeName(subArea.name, subAreaNames(taxonomy));
        named(taxonomy.areas, area).subAreas.append({name, subArea.definition.trimmed()});
        return std::optional<Renaming>();
    });
}

int Catalogue::removeSubArea(const QString &name, const QString &role)
{
    int placements = 0;
    changeWords(role, [&](Taxonomy &taxonomy) {
        placements = store::readWordUse(*m_connection).subAreas.value(name);
        if (placements == 0)
            areaOfSubArea(taxonomy, name).subAreas.removeIf([&](const SubArea &one) { return one.name == name; });
        return std::optional<Renaming>();
    });
    return placements;
}

void Catalogue::addGroup(const QString &group, const QString &role)
{
    changeWords(role, [&](Taxonomy &taxonomy) {
        taxonomy.groups.append(freeName(group, taxonomy.groups));
        return std::optional<Renaming>();
    });
}

void Catalogue::renameGroup(const QString &from, const QString &to, const QString &role)
{
    changeWords(role, [&](Taxonomy &taxonomy) {
        const qsizetype at = taxonomy.groups.indexOf(from);
        if (at < 0)
            throw Error(ErrorKind::UnknownValue, from);
        QStringList others = taxonomy.groups;
        others.removeAt(at);
        taxonomy.groups[at] = freeName(to, others);
        return std::optional(Renaming{WordKind::Group, from, taxonomy.groups.at(at)});
    });
}

void Catalogue::renameOrganisation(const QString &from, const QString &to, const QString &role)
{
    if (!store::readOrganisations(*m_connection).contains(from))
        throw Error(ErrorKind::UnknownValue, from);
    changeWords(role, [&](Taxonomy &) { return std::optional(Renaming{WordKind::Organisation, from, freeName(to, {})}); });
}

WordUse Catalogue::wordUse() const { return store::readWordUse(*m_connection); }

} // namespace insats
