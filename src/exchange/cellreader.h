// A record from the texts of its columns (the other way: exchange/cellwriter.h). A text that its field cannot take is a
// problem with the cell's place, and the field is then not taken. Several rows may tell of one record: their lists are
// united; of single values the first is taken, and one that differs is a problem.
#pragma once

#include "domain/fields.h"
#include "domain/problem.h"
#include "exchange/cellpieces.h"
#include "exchange/celltidying.h"
#include "exchange/cellwriter.h"

#include <QMap>
#include <QSet>

namespace insats::exchange {

struct CellText {
    QString where;
    QString text;
};

// By column; a column that states nothing is not there.
using RecordCells = QMap<QString, QList<CellText>>;

// Why a text is not taken.
struct Unread {
    ProblemKind kind = ProblemKind::WrongType;
    QString detail;
};

class CellReader {
public:
    // exact: the table is our own, lists are cut at semicolons only. Else commas and line breaks cut too.
    CellReader(const CellWords &words, const RecordCells &cells, bool exact, QList<Problem> &problems)
        : m_words(words)
        , m_cells(cells)
        , m_exact(exact)
        , m_problems(problems)
    {
    }

    // The columns that were taken; "scope.max_duration" when all below it are empty.
    const QSet<QString> &taken() const { return m_taken; }

    void read(const QString &, QList<Placement> &) { }

    template <Record T>
    void read(const QString &path, T &record)
    {
        forEachField(record, [&](const char *name, auto &field) { read(CellWriter::below(path, name), field); });
    }

    template <Record T>
    void read(const QString &path, std::optional<T> &record)
    {
        bool hasColumn = false;
        bool isStated = false;
        const T names{};
        forEachField(names, [&](const char *name, const auto &) {
            for (const CellText &cell : m_cells.value(CellWriter::below(path, name))) {
                hasColumn = true;
                isStated = isStated || !cell.text.isEmpty();
            }
        });
        if (hasColumn && !isStated) {
            record.reset();
            take(path);
        }
        const qsizetype problems = m_problems.size();
        T value = record.value_or(T{});
        if (isStated)
            read(path, value);
        if (isStated && m_problems.size() == problems)
            record = value;
    }

    template <class T>
    void read(const QString &path, T &value)
    {
        const QList<CellText> cells = m_cells.value(path);
        if (cells.isEmpty())
            return;
        const CellText &first = cells.constFirst();
        T parsed = value;
        if (const auto unread = parse(path, first.text, parsed))
            return warn(first, *unread);
        value = parsed;
        take(path);
        for (const CellText &other : cells) {
            if (m_exact ? other.text != first.text : comparable(other.text) != comparable(first.text))
                warn(other, {ProblemKind::WrongType, first.text});
        }
    }

    template <class T>
    void read(const QString &path, QList<T> &values)
    {
        const QList<CellText> cells = m_cells.value(path);
        QList<T> all;
        for (const CellText &cell : cells) {
            QList<T> some;
            if (const auto unread = parseList(path, cell.text, some))
                return warn(cell, *unread);
            if (m_exact && &cell != &cells.constFirst() && some != all)
                warn(cell, {ProblemKind::WrongType, cells.constFirst().text});
            for (const T &value : some) {
                if (&cell == &cells.constFirst() || (!m_exact && !all.contains(value)))
                    all.append(value);
            }
        }
        if (cells.isEmpty())
            return;
        values = all;
        take(path);
    }

private:
    using Result = std::optional<Unread>; // nothing: it was taken

    void take(const QString &path) { m_taken.insert(path); }
    void warn(const CellText &cell, const Unread &unread)
    {
        m_problems.append({cell.where, unread.kind, Severity::Warning, unread.detail});
    }

    QList<Piece> piecesOf(const QString &path, const QString &text, bool isOfRecords) const;

    Result parse(const QString &path, const QString &text, QString &value) const;
    Result parse(const QString &path, const QString &text, int &value) const;
    Result parse(const QString &path, const QString &text, double &value) const;
    Result parse(const QString &path, const QString &text, bool &value) const;
    Result parse(const QString &path, const QString &text, QUuid &value) const;
    Result parse(const QString &path, const QString &text, QDate &value) const;
    Result parse(const QString &path, const QString &text, QDateTime &value) const;

    // An empty text says nothing of a value that cannot be empty.
    template <Coded Enum>
    Result parse(const QString &path, const QString &text, Enum &value) const
    {
        if (text.isEmpty())
            return {};
        const auto code = fromCode<Enum>(m_words.codeOf(path, text));
        if (!code)
            return Unread{ProblemKind::UnknownValue, text};
        value = *code;
        return {};
    }

    template <class T>
    Result parse(const QString &path, const QString &text, std::optional<T> &value) const
    {
        value.reset();
        T read{};
        if (text.isEmpty())
            return {};
        const Result result = parse(path, text, read);
        if (!result)
            value = read;
        return result;
    }

    template <class T>
    Result parseList(const QString &path, const QString &text, QList<T> &values) const
    {
        for (const Piece &piece : piecesOf(path, text, false)) {
            T value{};
            if (piece.text.isEmpty() && !piece.quoted)
                continue;
            if (const Result unread = parse(path, piece.text, value))
                return unread;
            values.append(value);
        }
        return {};
    }

    template <Record T>
    Result parseList(const QString &path, const QString &text, QList<T> &values) const
    {
        CellWriter columns(m_words);
        columns.write(path, T{});
        RecordCells cells;
        qsizetype column = 0;
        bool isStated = false;
        for (const Piece &piece : piecesOf(path, text, true)) {
            isStated = isStated || piece.quoted || !piece.text.isEmpty();
            if (column >= columns.cells().size())
                return Unread{ProblemKind::WrongType, QStringLiteral("%1 |").arg(columns.cells().size())};
            if (!piece.text.isEmpty())
                cells[columns.cells().at(column).path] = {{QString(), piece.text}};
            column = piece.end == u'|' ? column + 1 : 0;
            if (column > 0)
                continue;
            QList<Problem> problems;
            T value{};
            CellReader(m_words, cells, true, problems).read(path, value);
            if (!problems.isEmpty())
                return Unread{problems.constFirst().kind, problems.constFirst().detail};
            if (isStated)
                values.append(value);
            cells.clear();
            isStated = false;
        }
        return {};
    }

    const CellWords &m_words;
    const RecordCells &m_cells;
    bool m_exact;
    QList<Problem> &m_problems;
    QSet<QString> m_taken;
};

// 2018-02-20, 20180220, 20 februari 2018, or a month: 2018-02 is its first day, or its last one where `last` is asked.
QDate dateIn(const QString &text, bool last);

} // namespace insats::exchange
