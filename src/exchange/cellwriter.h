// A record as the texts of its columns, in the order of domain/fields.h. A record within a record stands in several columns,
// a list in one (exchange/cellpieces.h). What is not stated is an empty text.
#pragma once

#include "domain/codes.h"
#include "domain/fields.h"
#include "exchange/cellpieces.h"
#include "exchange/cellwords.h"

#include <QLocale>

namespace insats::exchange {

struct WrittenCell {
    QString path;
    QString text;
};

class CellWriter {
public:
    explicit CellWriter(const CellWords &words)
        : m_words(words)
    {
    }

    const QList<WrittenCell> &cells() const { return m_cells; }

    // Placements are rows of their own.
    void write(const QString &, const QList<Placement> &) { }

    template <Record T>
    void write(const QString &path, const T &record)
    {
        forEachField(record, [&](const char *name, const auto &field) { write(below(path, name), field); });
    }

    template <Record T>
    void write(const QString &path, const std::optional<T> &record)
    {
        if (record)
            return write(path, *record);
        CellWriter empty(m_words);
        empty.write(path, T{});
        for (const WrittenCell &cell : empty.m_cells)
            m_cells.append({cell.path, {}});
    }

    template <class T>
    void write(const QString &path, const T &value)
    {
        m_cells.append({path, textOf(path, value)});
    }

    static QString below(const QString &path, const char *name)
    {
        return path.isEmpty() ? QString::fromLatin1(name) : path + u'.' + QLatin1StringView(name);
    }

private:
    QString textOf(const QString &, const QString &text) const { return text; }
    QString textOf(const QString &, int number) const { return QString::number(number); }
    QString textOf(const QString &, double number) const
    {
        return QString::number(number, 'g', QLocale::FloatingPointShortest);
    }
    QString textOf(const QString &path, bool flag) const
    {
        return m_words.wordOf(path, QString::fromUtf16(flag ? kYes : kNo));
    }
    QString textOf(const QString &, const QUuid &uuid) const
    {
        return uuid.isNull() ? QString() : uuid.toString(QUuid::WithoutBraces);
    }
    QString textOf(const QString &, const QDate &date) const { return date.toString(Qt::ISODate); }
    QString textOf(const QString &, const QDateTime &moment) const
    {
        return moment.toUTC().toString(moment.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
    }

    template <Coded Enum>
    QString textOf(const QString &path, Enum value) const
    {
        return m_words.wordOf(path, codeOf(value));
    }

    template <class T>
    QString textOf(const QString &path, const std::optional<T> &value) const
    {
        return value ? textOf(path, *value) : QString();
    }

    template <class T>
    QString textOf(const QString &path, const QList<T> &values) const
    {
        QStringList elements;
        for (const T &value : values)
            elements.append(elementOf(path, value));
        return joinedElements(elements);
    }

    template <class T>
    QString elementOf(const QString &path, const T &value) const
    {
        return quotedWhereNeeded(textOf(path, value));
    }

    // The last fields are left out as long as they say what they say when nothing is stated.
    template <Record T>
    QString elementOf(const QString &path, const T &record) const
    {
        CellWriter one(m_words);
        one.write(path, record);
        CellWriter unstated(m_words);
        unstated.write(path, T{});
        qsizetype count = one.m_cells.size();
        while (count > 0 && one.m_cells.at(count - 1).text == unstated.m_cells.at(count - 1).text)
            --count;
        QStringList fields;
        for (qsizetype i = 0; i < count; ++i)
            fields.append(quotedWhereNeeded(one.m_cells.at(i).text));
        return fields.join(QStringLiteral(" | "));
    }

    const CellWords &m_words;
    QList<WrittenCell> m_cells;
};

} // namespace insats::exchange
