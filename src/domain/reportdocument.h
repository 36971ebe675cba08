// A report as a value: what stands on paper in reading order, not how it looks. Room report lays it out as accessible PDF.
// Every text is plain text, never markup. Rooms build it and tests read it (domain/reporttext.h); it is never stored.
#pragma once

#include "domain/coverage.h"

#include <QDateTime>

#include <variant>

namespace insats {

namespace paper {

struct Span {
    QString text;
    bool bold = false;
    bool italic = false;
    QString anchor = {}; // a link to the heading or table of that anchor in the same document
    QString address = {}; // a link out: https, http, mailto or tel
    QString language = {}; // such as "en-GB"; empty = the document's

    bool operator==(const Span &) const = default;
};

struct Text {
    QList<Span> spans;

    Text() = default;
    Text(const QString &plain)
        : spans{{plain}}
    {
    }
    Text(std::initializer_list<Span> parts)
        : spans(parts)
    {
    }

    QString plain() const;
    bool operator==(const Text &) const = default;
};

// On paper a heading is never more than one level below the one before it, and the first is level 1.
struct Heading {
    int level = 1; // 1–6
    QString text;
    QString anchor = {}; // empty = nothing links here except the contents
    bool onNewPage = false;

    bool operator==(const Heading &) const = default;
};

enum class Tone { Body, Lead, Note };

struct Paragraph {
    Text text;
    Tone tone = Tone::Body;

    bool operator==(const Paragraph &) const = default;
};

struct List {
    QList<Text> items;
    bool numbered = false;

    bool operator==(const List &) const = default;
};

struct KeyValue {
    QString key;
    Text value;
    bool toFillIn = false; // a line to write on stands after the value

    bool operator==(const KeyValue &) const = default;
};

struct KeyValues {
    QList<KeyValue> entries;

    bool operator==(const KeyValues &) const = default;
};

// A frame around what the reader must not miss.
struct Callout {
    QList<Text> paragraphs;

    bool operator==(const Callout &) const = default;
};

// A PNG file. Error(FileUnreadable) when it cannot be read as one.
struct Picture {
    QString path;
    QString alternate; // what a person who does not see it must know; empty = it only adorns
    double width = 120; // in points, less where there is no room

    bool operator==(const Picture &) const = default;
};

enum class Align { Start, Centre, End };

struct Column {
    double weight = 1; // its part of the width
    Align align = Align::Start;

    bool operator==(const Column &) const = default;
};

struct Cell {
    QList<Text> paragraphs;
    bool heading = false; // of its row; cells of header rows are headings anyway
    int columns = 1;
    int rows = 1;

    Cell() = default;
    Cell(const QString &text)
        : paragraphs{Text(text)}
    {
    }
    Cell(QList<Text> texts, bool isHeading = false, int columnSpan = 1, int rowSpan = 1)
        : paragraphs(std::move(texts))
        , heading(isHeading)
        , columns(columnSpan)
        , rows(rowSpan)
    {
    }

    bool operator==(const Cell &) const = default;
};

// The cells that begin in a row, from the left; a place that a cell above reaches down to is passed over.
using Row = QList<Cell>;

// Places that no cell fills become empty cells; cells beyond the columns make new columns.
struct Table {
    QString caption;
    QList<Column> columns;
    QList<Row> header; // repeated on every page
    QList<Row> rows;
    QString anchor = {};

    bool operator==(const Table &) const = default;
};

struct MatrixCell {
    std::optional<int> count; // none = it does not count
    CellState state = CellState::Mapped; // why it does not
    bool uncertain = false; // insatser of unknown age may be here
    int planned = 0;
    QList<GapTest> flags; // most important first

    bool operator==(const MatrixCell &) const = default;
};

struct MatrixRow {
    QString name;
    QString note; // "39 insatser"
    QList<MatrixCell> cells; // by level, then by band
    QList<int> unknownAge; // by level

    bool operator==(const MatrixRow &) const = default;
};

// The coverage matrix as a picture that is also a table: levels over bands, a column of unknown ages for each level.
struct Matrix {
    QString caption;
    QString rowsHeading; // "Behovsområde"
    QStringList levels;
    QStringList bands; // "0–5"
    QList<MatrixRow> rows;
    std::optional<MatrixRow> totals; // plain numbers

    bool operator==(const Matrix &) const = default;
};

// A list of the headings after it with page numbers, under a heading of its own.
struct Contents {
    int levels = 2;

    bool operator==(const Contents &) const = default;
};

enum class Orientation { Portrait, Landscape };

// What follows begins on a new page of that orientation, and goes on so.
struct NewPage {
    Orientation orientation = Orientation::Portrait;

    bool operator==(const NewPage &) const = default;
};

using Block = std::variant<Heading, Paragraph, List, KeyValues, Callout, Picture, Table, Matrix, Contents, NewPage>;

// A page of its own in front, with the title of the document as the first heading.
struct Cover {
    QString municipality;
    QString subtitle;
    std::optional<Picture> logo;
    QList<KeyValue> facts;
    QList<Text> paragraphs;

    bool operator==(const Cover &) const = default;
};

// At the edges of every page but the cover. An empty footerRight gives "page n of m".
struct Margins {
    QString headerLeft;
    QString headerRight;
    QString footerLeft;
    QString footerRight;

    bool operator==(const Margins &) const = default;
};

enum class Look { Report, LargeType };

} // namespace paper

struct ReportDocument {
    QString title;
    QString author;
    QString subject;
    QString language = QStringLiteral("sv-SE"); // or "en-GB"; fixed words on paper are in the program's language
    QDateTime created; // invalid = not stated, and the same document gives the same bytes
    paper::Look look = paper::Look::Report;
    paper::Margins margins;
    std::optional<paper::Cover> cover;
    QList<paper::Block> blocks;

    bool operator==(const ReportDocument &) const = default;
};

} // namespace insats
