// Cells that reach down over several rows of a table: what of their text is still to be held, and where they are said again.
#pragma once

#include "report/cells.h"

namespace insats::report {

// A cell that is drawn in the row where it begins.
struct RowCell {
    GridCell place;
    CellLines text;
    bool heading = false;
    QString id;
};

class OpenCells {
public:
    explicit OpenCells(const std::vector<double> &edges)
        : m_edges(edges)
    {
    }

    // whole: the text lies over the rows; otherwise its first row holds all of it.
    void open(const Draft &draft, RowCell cell, bool whole, double room);

    std::size_t count() const { return m_open.size(); }
    QStringList headingIds() const;

    // What a row must have at least, for the texts that end with it.
    double leastHeight() const;

    // The first texts, as artifacts for the top of a page that begins with the slab.
    void sayAgain(Slab &slab, std::size_t first) const;

    // A row has been put. Whether some text still needs the next one.
    bool pass(double height);

    // The line at the right of each.
    void ruleBeside(Slab &slab) const;

    void closeEnded();
    bool covers(int column) const;

private:
    struct Open {
        RowCell cell;
        Content again;
        double height = 0; // of its text
        double left = 0; // of that, what the rows so far do not hold
        int rowsLeft = 0;
    };

    const std::vector<double> &m_edges; // of the columns
    std::vector<Open> m_open;
};

} // namespace insats::report
