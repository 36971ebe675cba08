// What the head and the rows of a matrix share: where its columns stand, and the ids of their headings.
#pragma once

#include "report/draft.h"

namespace insats::report {

class MatrixFrame {
public:
    MatrixFrame(Draft &laidOut, const paper::Matrix &values);

    // band: behind the last for unknown ages.
    double xOf(qsizetype level, qsizetype band) const;

    NodeId headingCell(NodeId row, const char *scope, int columns, int rows, const QStringList &headers = {});
    NodeId dataCell(NodeId row, qsizetype level, qsizetype band, const QString &rowId);
    QString idOf(NodeId node) { return draft.structure.at(node).id; }

    Draft &draft;
    const paper::Matrix &matrix;
    qsizetype levels;
    qsizetype bands; // without the unknown ages
    NodeId table;
    double label; // width of the names of rows
    double cell; // width of a column
    QStringList levelIds; // filled in by the head
    QStringList bandIds; // by level, the unknown ages last in each
};

TextStyle matrixNames();
TextStyle matrixNotes();

// Names of any length stand in lines under each other; the heads of a row are as tall as the tallest.
Slab matrixHead(MatrixFrame &frame);

} // namespace insats::report
