#include "report/treewriting.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

namespace insats::report {

namespace {

QPDFObjectHandle text(const QString &words) { return QPDFObjectHandle::newUnicodeString(words.toStdString()); }

bool isCell(std::string_view type) { return type == "TH" || type == "TD"; }

// Elements that mean something without content: they keep a table regular and a list whole.
bool standsEmpty(std::string_view type)
{
    constexpr std::array<std::string_view, 6> types{"Document", "Table", "TR", "TH", "TD", "LBody"};
    return std::ranges::find(types, type) != types.end();
}

} // namespace

TreeWriter::TreeWriter(QPDF &pdf, const Structure &structure)
    : m_pdf(pdf)
    , m_structure(structure)
    , m_kids(structure.nodes().size())
    , m_root(pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /StructTreeRoot >>")))
{
    for (std::size_t i = 0; i < structure.nodes().size(); ++i)
        m_elements.push_back(pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /StructElem >>")));
}

void TreeWriter::addMarks(const std::vector<std::vector<NodeId>> &marks)
{
    const std::vector<QPDFObjectHandle> &pages = m_pdf.getAllPages();
    for (std::size_t page = 0; page < marks.size(); ++page) {
        QPDFObjectHandle parents = QPDFObjectHandle::newArray();
        for (std::size_t number = 0; number < marks[page].size(); ++number) {
            const NodeId node = marks[page][number];
            QPDFObjectHandle mark = QPDFObjectHandle::parse("<< /Type /MCR >>");
            mark.replaceKey("/Pg", pages.at(page));
            mark.replaceKey("/MCID", QPDFObjectHandle::newInteger(static_cast<long long>(number)));
            kids(node).push_back(mark);
            parents.appendItem(element(node));
        }
        QPDFObjectHandle object = pages.at(page);
        object.replaceKey("/StructParents", QPDFObjectHandle::newInteger(static_cast<long long>(m_parents.size())));
        m_parents.push_back(m_pdf.makeIndirectObject(parents));
    }
}

void TreeWriter::addAnnotation(NodeId node, QPDFObjectHandle annotation, const QPDFObjectHandle &page)
{
    annotation.replaceKey("/StructParent", QPDFObjectHandle::newInteger(static_cast<long long>(m_parents.size())));
    m_parents.push_back(element(node));
    QPDFObjectHandle reference = QPDFObjectHandle::parse("<< /Type /OBJR >>");
    reference.replaceKey("/Pg", page);
    reference.replaceKey("/Obj", annotation);
    kids(node).push_back(reference);
}

QPDFObjectHandle TreeWriter::attributesOf(const Node &node) const
{
    QPDFObjectHandle attributes = QPDFObjectHandle::newDictionary();
    if (isCell(node.type)) {
        if (!node.scope.empty())
            attributes.replaceKey("/Scope", QPDFObjectHandle::newName("/" + node.scope));
        if (node.columns > 1)
            attributes.replaceKey("/ColSpan", QPDFObjectHandle::newInteger(node.columns));
        if (node.rows > 1)
            attributes.replaceKey("/RowSpan", QPDFObjectHandle::newInteger(node.rows));
        QPDFObjectHandle headers = QPDFObjectHandle::newArray();
        for (const QString &id : node.headers)
            headers.appendItem(QPDFObjectHandle::newString(id.toStdString()));
        if (!node.headers.isEmpty())
            attributes.replaceKey("/Headers", headers);
    }
    if (node.type == "L")
        attributes.replaceKey("/ListNumbering", QPDFObjectHandle::newName(node.numbered ? "/Decimal" : "/None"));
    if (!attributes.getKeys().empty())
        attributes.replaceKey("/O", QPDFObjectHandle::newName(node.type == "L" ? "/List" : "/Table"));
    return attributes;
}

void TreeWriter::describe(NodeId id)
{
    const Node &node = m_structure.nodes().at(static_cast<std::size_t>(id));
    QPDFObjectHandle &dictionary = element(id);
    dictionary.replaceKey("/S", QPDFObjectHandle::newName("/" + node.type));
    if (!node.id.isEmpty())
        dictionary.replaceKey("/ID", QPDFObjectHandle::newString(node.id.toStdString()));
    if (!node.alternate.isEmpty() || node.type == "Figure")
        dictionary.replaceKey("/Alt", text(node.alternate));
    if (!node.actual.isEmpty())
        dictionary.replaceKey("/ActualText", text(node.actual));
    if (!node.language.isEmpty())
        dictionary.replaceKey("/Lang", text(node.language));
    QPDFObjectHandle attributes = attributesOf(node);
    if (!attributes.getKeys().empty())
        dictionary.replaceKey("/A", attributes);
}

// Children have higher numbers than their parents, so one pass from the end finds what is empty.
void TreeWriter::linkUp()
{
    const std::vector<Node> &nodes = m_structure.nodes();
    std::vector<std::vector<QPDFObjectHandle>> below(nodes.size()); // from the last
    for (std::size_t i = nodes.size(); i-- > 0;) {
        std::vector<QPDFObjectHandle> &own = m_kids[i];
        std::ranges::reverse(below[i]);
        own.insert(own.end(), below[i].begin(), below[i].end());
        if (own.empty() && !standsEmpty(nodes[i].type))
            continue;
        const bool top = nodes[i].parent == kArtifact;
        if (!top)
            below.at(static_cast<std::size_t>(nodes[i].parent)).push_back(m_elements[i]);
        m_elements[i].replaceKey("/P", top ? m_root : element(nodes[i].parent));
        if (!own.empty())
            m_elements[i].replaceKey("/K", QPDFObjectHandle::newArray(own));
        describe(static_cast<NodeId>(i));
    }
}

void TreeWriter::setBoxes(const Pages &pages)
{
    for (const Page &page : pages.pages) {
        for (const PlacedPicture &picture : page.content.pictures) {
            if (picture.node == kArtifact)
                continue;
            const Rect &place = picture.place;
            QPDFObjectHandle attributes = QPDFObjectHandle::parse("<< /O /Layout /Placement /Block >>");
            const QPDFObjectHandle::Rectangle box(place.x, page.height - place.y - place.height, place.x + place.width,
                                                  page.height - place.y);
            attributes.replaceKey("/BBox", QPDFObjectHandle::newFromRectangle(box));
            element(picture.node).replaceKey("/A", attributes);
        }
    }
}

QPDFObjectHandle TreeWriter::idTree()
{
    std::map<std::string, QPDFObjectHandle> sorted;
    for (std::size_t i = 0; i < m_elements.size(); ++i) {
        if (const QString &id = m_structure.nodes()[i].id; !id.isEmpty())
            sorted[id.toStdString()] = m_elements[i];
    }
    QPDFObjectHandle names = QPDFObjectHandle::newArray();
    for (const auto &[id, object] : sorted) {
        names.appendItem(QPDFObjectHandle::newString(id));
        names.appendItem(object);
    }
    QPDFObjectHandle tree = QPDFObjectHandle::newDictionary();
    if (!sorted.empty())
        tree.replaceKey("/Names", names);
    return tree;
}

void TreeWriter::write(const Pages &pages)
{
    linkUp();
    setBoxes(pages);
    QPDFObjectHandle numbers = QPDFObjectHandle::newArray();
    for (std::size_t i = 0; i < m_parents.size(); ++i) {
        numbers.appendItem(QPDFObjectHandle::newInteger(static_cast<long long>(i)));
        numbers.appendItem(m_parents[i]);
    }
    QPDFObjectHandle parents = QPDFObjectHandle::newDictionary();
    parents.replaceKey("/Nums", numbers);
    m_root.replaceKey("/K", QPDFObjectHandle::newArray(std::vector<QPDFObjectHandle>{element(0)}));
    m_root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(parents));
    m_root.replaceKey("/ParentTreeNextKey", QPDFObjectHandle::newInteger(static_cast<long long>(m_parents.size())));
    QPDFObjectHandle ids = idTree();
    if (!ids.getKeys().empty())
        m_root.replaceKey("/IDTree", ids);
    m_pdf.getRoot().replaceKey("/StructTreeRoot", m_root);
}

} // namespace insats::report
