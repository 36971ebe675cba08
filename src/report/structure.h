// The structure tree of a document: what a screen reader follows. Built in reading order while texts are laid out, and
// written by finishing.h. Node 0 is the document. A node has either nodes or drawn content under it, a link both of its own.
#pragma once

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace insats::report {

using NodeId = int;
inline constexpr NodeId kArtifact = -1; // decoration and repetition, outside the tree

struct Node {
    std::string type; // a standard structure type of PDF 1.7
    NodeId parent = kArtifact;
    QString id; // of a heading cell
    QString alternate;
    QString actual; // is read in place of what is drawn
    QString language;
    std::string scope; // of a heading cell: Column or Row
    int columns = 1;
    int rows = 1;
    QStringList headers; // ids
    bool numbered = false;
};

class Structure {
public:
    Structure() { m_nodes.push_back({"Document"}); }

    NodeId add(NodeId parent, std::string type)
    {
        m_nodes.push_back({std::move(type), parent});
        return static_cast<NodeId>(m_nodes.size()) - 1;
    }
    Node &at(NodeId node) { return m_nodes.at(static_cast<std::size_t>(node)); }
    const std::vector<Node> &nodes() const { return m_nodes; }
    QString newId() { return QStringLiteral("h%1").arg(++m_ids); }

private:
    std::vector<Node> m_nodes;
    int m_ids = 0;
};

} // namespace insats::report
