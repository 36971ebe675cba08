#include "report/marknaming.h"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string_view>

namespace insats::report {

namespace {

bool beginsObject(std::string_view op)
{
    constexpr std::array<std::string_view, 5> operators{"m", "re", "BT", "Do", "sh"};
    return std::ranges::find(operators, op) != operators.end();
}

bool endsObject(std::string_view op)
{
    constexpr std::array<std::string_view, 13> operators{"S", "s",  "f", "F",  "f*", "B", "B*",
                                                         "b", "b*", "n", "ET", "Do", "sh"};
    return std::ranges::find(operators, op) != operators.end();
}

} // namespace

void MarkNaming::flush()
{
    for (const QPDFTokenizer::Token &token : m_operands)
        writeToken(token);
    m_operands.clear();
}

// Only marks with a number are ours; cairo marks texts that glyphs do not tell in the same way.
void MarkNaming::beginMark()
{
    const bool numbered = std::ranges::any_of(m_operands, [](const auto &token) { return token.getValue() == "/MCID"; });
    if (numbered && m_marks < m_types.size())
        std::ranges::find(m_operands, QPDFTokenizer::tt_name, &QPDFTokenizer::Token::getType)[0] =
            QPDFTokenizer::Token(QPDFTokenizer::tt_name, "/" + m_types[m_marks]);
    m_marks += numbered ? 1 : 0;
    (m_artifact ? m_inArtifact : m_depth) += 1;
}

void MarkNaming::handleToken(const QPDFTokenizer::Token &token)
{
    m_operands.push_back(token);
    if (token.getType() != QPDFTokenizer::tt_word)
        return;
    const std::string op = token.getValue();
    if (op == "BDC" || op == "BMC")
        beginMark();
    else if (op == "EMC")
        (m_artifact ? m_inArtifact : m_depth) -= 1;
    else if (m_depth == 0 && !m_artifact && beginsObject(op)) {
        write("/Artifact BMC\n");
        m_artifact = true;
    }
    flush();
    if (m_artifact && m_inArtifact == 0 && endsObject(op)) {
        write("\nEMC\n");
        m_artifact = false;
    }
}

void MarkNaming::handleEOF()
{
    flush();
    if (m_marks != m_types.size() || m_depth != 0 || m_artifact)
        throw std::logic_error("the marks of a page are not those that were drawn");
}

} // namespace insats::report
