#include "domain/methodregister.h"

#include <QCollator>
#include <QHash>

#include <algorithm>

namespace insats {

QString shortName(const Method &method) { return method.abbreviation.isEmpty() ? method.name : method.abbreviation; }

QList<MethodEntry> methodRegister(const QList<Intervention> &interventions)
{
    QList<MethodEntry> entries;
    QHash<QString, qsizetype> known; // by short name, without regard to case
    for (const Intervention &intervention : interventions) {
        for (const Method &method : intervention.methods) {
            const QString key = shortName(method).toLower();
            if (!known.contains(key)) {
                known.insert(key, entries.size());
                entries.append({method.name, method.abbreviation, {}});
            }
            entries[known.value(key)].uses.append(
                {intervention.uuid, intervention.name, intervention.catalogue, method.target, method.age, method.scope});
        }
    }
    const QCollator collator(QLocale(QLocale::Swedish, QLocale::Sweden));
    std::ranges::stable_sort(
        entries, [&collator](const MethodEntry &a, const MethodEntry &b) { return collator.compare(a.name, b.name) < 0; });
    return entries;
}

} // namespace insats
