// The order of names in every list, whatever the language of the screen: å ä ö last.
#pragma once

#include <QCollator>

#include <algorithm>
#include <vector>

namespace insats {

inline QCollator swedishCollator() { return QCollator(QLocale(QLocale::Swedish, QLocale::Sweden)); }

inline void sortAsSwedish(QStringList &names)
{
    const QCollator collator = swedishCollator();
    std::sort(names.begin(), names.end(),
              [&collator](const QString &a, const QString &b) { return collator.compare(a, b) < 0; });
}

// By one of their texts; equal ones stay in the order that they had.
template <class T>
void sortAsSwedish(QList<T> &entries, QString T::*text)
{
    const QCollator collator = swedishCollator();
    std::vector<std::pair<QCollatorSortKey, qsizetype>> order;
    for (qsizetype i = 0; i < entries.size(); ++i)
        order.emplace_back(collator.sortKey(entries.at(i).*text), i);
    std::ranges::sort(order);
    QList<T> sorted;
    sorted.reserve(entries.size());
    for (const auto &[key, i] : order)
        sorted.append(entries.at(i));
    entries = sorted;
}

} // namespace insats
