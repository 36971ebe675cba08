// The content of a page as PDF/UA wants it: each marked part named by its structure type, everything else an artifact.
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <string>
#include <vector>

namespace insats::report {

class MarkNaming : public QPDFObjectHandle::TokenFilter {
public:
    // The structure types of the page's marks, from mark 0. std::logic_error when the page has others.
    explicit MarkNaming(std::vector<std::string> types)
        : m_types(std::move(types))
    {
    }

    void handleToken(const QPDFTokenizer::Token &token) override;
    void handleEOF() override;

private:
    void beginMark();
    void flush();

    std::vector<std::string> m_types;
    std::size_t m_marks = 0;
    int m_depth = 0; // of marked content
    bool m_artifact = false; // the outermost is one of ours
    int m_inArtifact = 0; // marked content inside it
    std::vector<QPDFTokenizer::Token> m_operands;
};

} // namespace insats::report
