// Reads a finished PDF back and tells which rules of PDF/UA-1 it breaks, of those that a program can check: everything drawn
// is tagged or an artifact, the tree is whole both ways, tables are regular, headings do not skip, links and pictures have
// words.
#pragma once

#include <QByteArray>
#include <QStringList>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

namespace insats::test {

// Empty for a document that keeps them all.
QStringList uaFaults(const QByteArray &pdf);

// The same file after a change to its objects.
QByteArray changed(const QByteArray &pdf, void (*change)(QPDF &));

// Elements of a structure type, in reading order.
std::vector<QPDFObjectHandle> elementsOf(QPDF &pdf, const std::string &type);

} // namespace insats::test
