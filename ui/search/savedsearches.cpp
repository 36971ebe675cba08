#include "ui/search/savedsearches.h"

#include "ui/shared/settings.h"

namespace insats::ui {

namespace {

const QString kArray = QStringLiteral("searches");

void writeAll(const QList<SavedSearch> &searches)
{
    QSettings settings = windowSettings();
    settings.remove(kArray);
    settings.beginWriteArray(kArray);
    for (int i = 0; i < searches.size(); ++i) {
        const SavedSearch &search = searches.at(i);
        settings.setArrayIndex(i);
        settings.setValue(QStringLiteral("name"), search.name);
        settings.setValue(QStringLiteral("text"), search.text);
        if (search.age) {
            settings.setValue(QStringLiteral("from"), search.age->from);
            settings.setValue(QStringLiteral("to"), search.age->to);
        }
        for (auto it = search.choices.cbegin(); it != search.choices.cend(); ++it)
            settings.setValue(QStringLiteral("facet_") + codeOf(it.key()), it.value());
    }
    settings.endArray();
}

SavedSearch readOne(const QSettings &settings)
{
    SavedSearch search{
        settings.value(QStringLiteral("name")).toString(), settings.value(QStringLiteral("text")).toString(), {}, {}};
    if (settings.contains(QStringLiteral("from")))
        search.age = AskedAge{settings.value(QStringLiteral("from")).toInt(), settings.value(QStringLiteral("to")).toInt()};
    for (const auto &facet : kCodes<Facet>) {
        const QString key = QStringLiteral("facet_") + QString::fromUtf16(facet.text);
        if (settings.contains(key))
            search.choices[facet.value] = settings.value(key).toStringList();
    }
    return search;
}

} // namespace

QList<SavedSearch> savedSearches()
{
    QSettings settings = windowSettings();
    QList<SavedSearch> searches;
    const int count = settings.beginReadArray(kArray);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        searches.append(readOne(settings));
    }
    return searches;
}

void keepSearch(const SavedSearch &search)
{
    QList<SavedSearch> searches = savedSearches();
    searches.removeIf([&](const SavedSearch &one) { return one.name == search.name; });
    searches.append(search);
    writeAll(searches);
}

void forgetSearch(const QString &name)
{
    QList<SavedSearch> searches = savedSearches();
    searches.removeIf([&](const SavedSearch &one) { return one.name == name; });
    writeAll(searches);
}

} // namespace insats::ui
