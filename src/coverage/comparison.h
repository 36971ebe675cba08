// Two lists of records held against each other: which record makes a difference, and why. Pure.
#pragma once

#include "coverage/askedentries.h"
#include "domain/comparison.h"

namespace insats::coverage {

// The records of one side, what they stand as on its own day, and the matrix that they make.
struct ComparedRecords {
    QList<Intervention> records;
    QList<Standing> standings; // by record
    QList<CoverageRow> rows;
};

// Gives the records of `before` the ids that the same insatser have in `after`. In two catalogues an insats is the same when
// a name or an alias is: whatever the case of letters, otherwise exactly. A name that several could mean decides only
// together with a placement of the same area and level, and when one pair is left; else nothing is the same. A record that
// both have under one id is the same and is not looked at.
void identify(QList<Intervention> &before, const QList<Intervention> &after);

// One change for each record that differs, by cause; records are the same by their ids. In which cells it stands before and
// after follows from the rows, so that nothing that is not counted there makes a difference in a cell.
QList<RecordChange> changes(const ComparedRecords &before, const ComparedRecords &after);

} // namespace insats::coverage
