// The order of names in every list, whatever the language of the screen: å ä ö last.
#pragma once

#include <QCollator>

namespace insats {

inline QCollator swedishCollator() { return QCollator(QLocale(QLocale::Swedish, QLocale::Sweden)); }

inline void sortAsSwedish(QStringList &names)
{
    const QCollator collator = swedishCollator();
    std::sort(names.begin(), names.end(),
              [&collator](const QString &a, const QString &b) { return collator.compare(a, b) < 0; });
}

} // namespace insats
