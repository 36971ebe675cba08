// The structure tree in a PDF: elements, what is drawn for each, and the way back from a mark to its element.
#pragma once

#include "report/paging.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace insats::report {

class TreeWriter {
public:
    TreeWriter(QPDF &pdf, const Structure &structure);

    // By page, in the order of the numbers.
    void addMarks(const std::vector<std::vector<NodeId>> &marks);

    // An annotation for the node; sets its StructParent.
    void addAnnotation(NodeId node, QPDFObjectHandle annotation, const QPDFObjectHandle &page);

    // Last. Elements of text without any text are left out.
    void write(const Pages &pages);

private:
    QPDFObjectHandle &element(NodeId node) { return m_elements.at(static_cast<std::size_t>(node)); }
    std::vector<QPDFObjectHandle> &kids(NodeId node) { return m_kids.at(static_cast<std::size_t>(node)); }
    void describe(NodeId node);
    QPDFObjectHandle attributesOf(const Node &node) const;
    void linkUp();
    void setBoxes(const Pages &pages);
    QPDFObjectHandle idTree();

    QPDF &m_pdf;
    const Structure &m_structure;
    std::vector<QPDFObjectHandle> m_elements;
    std::vector<std::vector<QPDFObjectHandle>> m_kids;
    QPDFObjectHandle m_root;
    std::vector<QPDFObjectHandle> m_parents; // by number of the way back
};

} // namespace insats::report
