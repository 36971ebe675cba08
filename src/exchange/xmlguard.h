// Whether XML is of a kind that a parser takes in time and memory that grow with its size only. Files come from anywhere,
// and QXmlStreamReader keeps every open element and compares all attributes of one with each other.
#pragma once

#include <QByteArray>

namespace insats::exchange {

// False for elements nested over 100 deep, over 300 attributes in one element, document types (which ECMA-376 part 2
// forbids) and UTF-16. Says nothing about whether the XML is well-formed.
bool isModestXml(const QByteArray &xml);

} // namespace insats::exchange
