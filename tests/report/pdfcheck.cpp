#include "report/pdfcheck.h"

#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace insats::test {

namespace {

using Object = QPDFObjectHandle;
using Mark = std::pair<QPDFObjGen, long long>;

std::string typeOf(Object element) { return element.getKey("/S").isName() ? element.getKey("/S").getName().substr(1) : ""; }

std::vector<Object> kidsOf(Object element)
{
    Object kids = element.getKey("/K");
    return kids.isArray() ? kids.getArrayAsVector() : kids.isNull() ? std::vector<Object>() : std::vector<Object>{kids};
}

bool isElement(Object kid) { return kid.isDictionary() && kid.hasKey("/S"); }

void walk(Object element, const std::function<void(Object)> &visit)
{
    visit(element);
    for (const Object &kid : kidsOf(element)) {
        if (isElement(kid))
            walk(kid, visit);
    }
}

bool hasWords(Object dictionary, const std::string &key)
{
    Object words = dictionary.getKey(key);
    return words.isString() && !words.getUTF8Value().empty();
}

int spanOf(Object cell, const std::string &key)
{
    Object attributes = cell.getKey("/A");
    return attributes.isDictionary() && attributes.getKey(key).isInteger() ? attributes.getKey(key).getIntValueAsInt() : 1;
}

// What a page paints outside every mark, and the numbers of its marks.
class ContentReader : public Object::ParserCallbacks {
public:
    void handleObject(Object object, std::size_t, std::size_t) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        take(object.getOperatorValue());
        m_operands.clear();
    }
    void handleEOF() override { }

    int untagged = 0;
    int nested = 0;
    int open = 0;
    std::vector<long long> marks;

private:
    void take(const std::string &op)
    {
        static const std::set<std::string> painting{"S",  "s",  "f",  "F", "f*", "B",  "B*", "b",
                                                    "b*", "Tj", "TJ", "'", "\"", "Do", "sh"};
        if (op == "BDC" || op == "BMC") {
            const bool numbered = m_operands.size() == 2 && m_operands[1].isDictionary() && m_operands[1].hasKey("/MCID");
            if (numbered && open > 0)
                ++nested;
            if (numbered)
                marks.push_back(m_operands[1].getKey("/MCID").getIntValue());
            ++open;
        } else if (op == "EMC") {
            --open;
        } else if (open == 0 && painting.contains(op)) {
            ++untagged;
        }
    }

    std::vector<Object> m_operands;
};

class Checker {
public:
    explicit Checker(QPDF &pdf)
        : m_pdf(pdf)
        , m_root(pdf.getRoot())
        , m_tree(m_root.getKey("/StructTreeRoot"))
    {
    }

    QStringList check()
    {
        checkDocument();
        if (!m_tree.isDictionary() || kidsOf(m_tree).empty()) {
            say("no structure tree");
            return m_faults;
        }
        readParentTree();
        for (const Object &top : kidsOf(m_tree))
            walk(top, [this](Object element) { checkElement(element); });
        checkHeadings();
        checkPages();
        return m_faults;
    }

private:
    void say(const std::string &fault)
    {
        if (const QString words = QString::fromStdString(fault); !m_faults.contains(words))
            m_faults.append(words);
    }

    void checkDocument()
    {
        if (!hasWords(m_root, "/Lang"))
            say("no language");
        Object marks = m_root.getKey("/MarkInfo");
        if (!marks.isDictionary() || !marks.getKey("/Marked").isBool() || !marks.getKey("/Marked").getBoolValue())
            say("not marked as tagged");
        Object viewer = m_root.getKey("/ViewerPreferences");
        if (!viewer.isDictionary() || !viewer.getKey("/DisplayDocTitle").isBool())
            say("the title is not shown");
        const std::string xmp = m_root.getKey("/Metadata").isStream() ? streamOf(m_root.getKey("/Metadata")) : "";
        if (xmp.find("<pdfuaid:part>1</pdfuaid:part>") == std::string::npos)
            say("no mark of PDF/UA");
        if (xmp.find("<dc:title>") == std::string::npos || !hasWords(m_pdf.getTrailer().getKey("/Info"), "/Title"))
            say("no title");
    }

    static std::string streamOf(Object stream)
    {
        const auto buffer = stream.getStreamData();
        return {reinterpret_cast<const char *>(buffer->getBuffer()), buffer->getSize()};
    }

    void readParentTree()
    {
        Object numbers = m_tree.getKey("/ParentTree").getKey("/Nums");
        for (int i = 0; i + 1 < numbers.getArrayNItems(); i += 2)
            m_parents[numbers.getArrayItem(i).getIntValue()] = numbers.getArrayItem(i + 1);
        Object names =
            m_tree.getKey("/IDTree").isDictionary() ? m_tree.getKey("/IDTree").getKey("/Names") : Object::newArray();
        for (int i = 0; i + 1 < names.getArrayNItems(); i += 2)
            m_ids.insert(names.getArrayItem(i).getStringValue());
    }

    void checkElement(Object element)
    {
        const std::string type = typeOf(element);
        if (type.empty() || !element.getKey("/P").isDictionary())
            say("an element without type or parent");
        checkKids(element);
        if (type.size() == 2 && type[0] == 'H' && std::isdigit(type[1]) != 0)
            m_headings.push_back(type[1] - '0');
        if (type == "Figure" && !hasWords(element, "/Alt"))
            say("a picture without words");
        if (type == "TH")
            checkScope(element);
        if (type == "TD" || type == "TH")
            checkHeaders(element);
        if (type == "Table")
            checkTable(element);
        if (type == "Link")
            checkLink(element);
    }

    void checkKids(Object element)
    {
        for (Object kid : kidsOf(element)) {
            if (isElement(kid)) {
                if (kid.getKey("/P").getObjGen() != element.getObjGen())
                    say("a child that names another parent");
            } else if (kid.isDictionary() && kid.hasKey("/MCID")) {
                const Mark mark{kid.getKey("/Pg").getObjGen(), kid.getKey("/MCID").getIntValue()};
                if (!m_inTree.emplace(mark, element.getObjGen()).second)
                    say("a mark in two elements");
            }
        }
    }

    void checkScope(Object cell)
    {
        Object attributes = cell.getKey("/A");
        if (!attributes.isDictionary() || !attributes.getKey("/Scope").isName())
            say("a heading cell without scope");
    }

    void checkHeaders(Object cell)
    {
        Object attributes = cell.getKey("/A");
        if (!attributes.isDictionary() || !attributes.getKey("/Headers").isArray())
            return;
        for (Object id : attributes.getKey("/Headers").getArrayAsVector()) {
            if (!m_ids.contains(id.getStringValue()))
                say("a cell with a heading that is none");
        }
    }

    // Every row fills the columns of the table, counting the cells that reach down.
    void checkTable(Object table)
    {
        std::set<int> widths;
        for (const Object &part : kidsOf(table)) {
            if (!isElement(part) || typeOf(part) == "Caption")
                continue;
            std::vector<int> down; // by column, rows that are still taken
            for (const Object &row : kidsOf(part))
                widths.insert(widthOf(row, down));
            if (std::ranges::any_of(down, [](int rows) { return rows > 0; }))
                say("a cell that reaches below its table");
        }
        if (widths.size() != 1)
            say("a table that is not regular");
    }

    static int widthOf(Object row, std::vector<int> &down)
    {
        std::size_t column = 0;
        for (const Object &cell : kidsOf(row)) {
            while (column < down.size() && down[column] > 0)
                ++column;
            for (int i = 0; i < spanOf(cell, "/ColSpan"); ++i, ++column) {
                down.resize(std::max(down.size(), column + 1));
                down[column] = spanOf(cell, "/RowSpan");
            }
        }
        const auto taken = std::ranges::count_if(down, [](int rows) { return rows > 0; });
        for (int &rows : down)
            rows = std::max(0, rows - 1);
        return static_cast<int>(taken);
    }

    void checkLink(Object link)
    {
        const auto isReference = [](Object kid) { return kid.isDictionary() && kid.hasKey("/Obj"); };
        if (std::ranges::none_of(kidsOf(link), isReference))
            say("a link that leads nowhere");
    }

    void checkHeadings()
    {
        int before = 0;
        for (const int level : m_headings) {
            if (level > before + 1)
                say("a heading that skips a level");
            before = level;
        }
    }

    void checkPages()
    {
        std::size_t marks = 0;
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(m_pdf).getAllPages()) {
            Object object = page.getObjectHandle();
            if (!object.getKey("/Tabs").isName() || object.getKey("/Tabs").getName() != "/S")
                say("a page without tab order");
            marks += checkContent(page);
            for (QPDFAnnotationObjectHelper &annotation : page.getAnnotations())
                checkAnnotation(annotation.getObjectHandle());
        }
        if (marks != m_inTree.size())
            say("the tree names marks that no page has");
    }

    std::size_t checkContent(QPDFPageObjectHelper &page)
    {
        ContentReader content;
        page.parseContents(&content);
        if (content.untagged > 0)
            say("something drawn that is neither tagged nor artifact");
        if (content.nested > 0 || content.open != 0)
            say("marks that are nested or not closed");
        Object object = page.getObjectHandle();
        const Object parents = object.getKey("/StructParents").isInteger()
            ? m_parents[object.getKey("/StructParents").getIntValue()]
            : Object::newNull();
        for (const long long mark : content.marks) {
            const auto inTree = m_inTree.find({object.getObjGen(), mark});
            if (inTree == m_inTree.end())
                say("a mark that stands in no element");
            else if (!Object(parents).isArray() || mark >= Object(parents).getArrayNItems()
                     || Object(parents).getArrayItem(static_cast<int>(mark)).getObjGen() != inTree->second)
                say("a mark with no way back to its element");
        }
        return content.marks.size();
    }

    void checkAnnotation(Object annotation)
    {
        if (!hasWords(annotation, "/Contents"))
            say("a link without words");
        Object number = annotation.getKey("/StructParent");
        Object parent = number.isInteger() ? m_parents[number.getIntValue()] : Object::newNull();
        if (!parent.isDictionary() || typeOf(parent) != "Link")
            say("a link outside the tree");
    }

    QPDF &m_pdf;
    Object m_root;
    Object m_tree;
    QStringList m_faults;
    std::map<long long, Object> m_parents;
    std::set<std::string> m_ids;
    std::map<Mark, QPDFObjGen> m_inTree;
    std::vector<int> m_headings;
};

} // namespace

QStringList uaFaults(const QByteArray &bytes)
{
    QPDF pdf;
    pdf.processMemoryFile("checked", bytes.constData(), static_cast<std::size_t>(bytes.size()));
    QStringList faults = Checker(pdf).check();
    for (const QPDFExc &warning : pdf.getWarnings())
        faults.append(QString::fromUtf8(warning.what()));
    return faults;
}

QByteArray changed(const QByteArray &bytes, void (*change)(QPDF &))
{
    QPDF pdf;
    pdf.processMemoryFile("changed", bytes.constData(), static_cast<std::size_t>(bytes.size()));
    change(pdf);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

std::vector<QPDFObjectHandle> elementsOf(QPDF &pdf, const std::string &type)
{
    std::vector<QPDFObjectHandle> found;
    for (const Object &top : kidsOf(pdf.getRoot().getKey("/StructTreeRoot"))) {
        walk(top, [&](Object element) {
            if (typeOf(element) == type)
                found.push_back(element);
        });
    }
    return found;
}

} // namespace insats::test
