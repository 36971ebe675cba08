// Text inside the XML of an .xlsx file (ECMA-376 part 1, 18.4 and 22.9.2.19): characters that XML cannot hold are written
// _x0007_, and a text that happens to look so _x005F_x0007_.
#pragma once

#include <QString>
#include <QXmlStreamReader>

namespace insats::exchange {

QString withoutEscapes(const QString &text);

// Only what looks like an escape; whoever writes the XML escapes the characters.
QString withEscapes(const QString &text);

// With a mark in place of what no XML can hold, not even as an escape.
QString writable(QString text);

// At most so many characters, and none of them half.
QString cutTo(qsizetype size, QString text);

// The text of the element that was just entered: its runs joined, without hints on pronunciation.
QString readRichText(QXmlStreamReader &xml);

} // namespace insats::exchange
