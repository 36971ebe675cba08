// What stands on laid-out pages, as texts and places.
#pragma once

#include "report/layout.h"

#include <QRegularExpression>

namespace insats::test {

inline report::LaidOut laidOut(const ReportDocument &document) { return report::layOut(document, {}); }

inline QString withoutHyphens(QString text) { return text.remove(QChar(0xAD)); }

// Of all pages, in the order of drawing; what is said aloud, or all with repeated heads and page numbers.
inline QString textOf(const report::LaidOut &document, bool withArtifacts = false)
{
    QString text;
    report::NodeId before = report::kArtifact;
    for (const report::Page &page : document.pages.pages) {
        for (const report::PlacedText &piece : page.content.texts) {
            if (piece.node == report::kArtifact && !withArtifacts)
                continue;
            if (piece.node != before)
                text += u'\n';
            before = piece.node;
            text += QString::fromStdString(piece.glyphs->utf8);
        }
    }
    return withoutHyphens(text);
}

inline QString textOfPage(const report::Page &page)
{
    QString text;
    for (const report::PlacedText &piece : page.content.texts)
        text += QString::fromStdString(piece.glyphs->utf8) + u'|';
    return withoutHyphens(text);
}

// Words without the white space between them, to compare what is broken over lines.
inline QString letters(QString text) { return text.remove(QRegularExpression(QStringLiteral("\\s"))); }

// Texts that leave the page's margins, or lie over others of another place.
inline QStringList crowdedTexts(const report::LaidOut &document)
{
    QStringList crowded;
    for (const report::Page &page : document.pages.pages) {
        const auto &texts = page.content.texts;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const QString words = QString::fromStdString(texts[i].glyphs->utf8);
            const double right = texts[i].at.x + texts[i].glyphs->width;
            if (texts[i].at.x < 40 || right > page.width - 40 || texts[i].at.y > page.height - 20 || texts[i].at.y < 20)
                crowded.append(QStringLiteral("outside: ") + words);
            for (std::size_t k = i + 1; k < texts.size() && k < i + 200; ++k) {
                const bool sameLine = std::abs(texts[k].at.y - texts[i].at.y) < 5;
                const double kRight = texts[k].at.x + texts[k].glyphs->width;
                if (sameLine && texts[i].at.x + 1 < kRight && texts[k].at.x + 1 < right)
                    crowded.append(words + QStringLiteral(" over ") + QString::fromStdString(texts[k].glyphs->utf8));
            }
        }
    }
    return crowded;
}

} // namespace insats::test
