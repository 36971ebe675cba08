// Every text of a record with the path of its field, such as conditions[0].text. Identity fields are left out.
#pragma once

#include "domain/fields.h"

#include <optional>

namespace insats {

template <class Visit>
class TextWalk {
public:
    explicit TextWalk(Visit &visit)
        : m_visit(visit)
    {
    }

    void walk(const QString &path, const QString &text)
    {
        if (!text.isEmpty())
            m_visit(path, text);
    }

    template <class T>
    void walk(const QString &path, const QList<T> &values)
    {
        for (qsizetype i = 0; i < values.size(); ++i)
            walk(path + QStringLiteral("[%1]").arg(i), values.at(i));
    }

    template <Record T>
    void walk(const QString &path, const T &record)
    {
        forEachField(record, [&](const char *name, const auto &value) {
            walk(path.isEmpty() ? QString::fromLatin1(name) : path + QLatin1Char('.') + QLatin1StringView(name), value);
        });
    }

    // Numbers, dates and codes hold no text.
    template <class T>
    void walk(const QString &, const T &)
    {
    }

private:
    Visit &m_visit;
};

void forEachText(const Intervention &intervention, auto &&visit)
{
    TextWalk<std::remove_reference_t<decltype(visit)>> texts(visit);
    forEachContentField(intervention,
                        [&texts](const char *name, const auto &value) { texts.walk(QString::fromLatin1(name), value); });
}

} // namespace insats
