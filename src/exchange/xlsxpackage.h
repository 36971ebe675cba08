// The parts of an .xlsx file and how they lead to each other (ECMA-376 part 2). What is missing, damaged or too large
// becomes one problem, and then nothing more is unpacked.
#pragma once

#include "domain/problem.h"
#include "exchange/zip.h"

namespace insats::exchange {

inline constexpr qint64 kMostBytes = 50'000'000;

// The size that all parts together may unpack to, and about what their cells may take in memory.
inline constexpr qint64 kMostUnpacked = 256'000'000;

// The size of a part that holds no content, but lists of sheets, looks or relations.
inline constexpr qint64 kMostOfLists = 16'000'000;

struct Relation {
    QString id;
    QString type; // the last word of its address, such as "worksheet"
    QString target; // the part's path from the root, such as "xl/worksheets/sheet1.xml"
};

class XlsxPackage {
public:
    XlsxPackage(const QByteArray &bytes, QList<Problem> &problems);

    // most: the size that it may have. Empty once there is a problem.
    QByteArray part(const QString &path, qint64 most);

    // From a part to others; of the whole package when the path is empty. A part without relations has none.
    QList<Relation> relationsOf(const QString &path);

    void refuse(ProblemKind kind, const QString &detail);
    void refuseSize(qint64 most); // in bytes
    bool isRefused() const { return m_refused; }

private:
    ZipArchive m_zip;
    qint64 m_left = kMostUnpacked;
    bool m_refused = false;
    QList<Problem> &m_problems;
};

} // namespace insats::exchange
