#include "support/printers.h"

#include "exchange/xmlguard.h"

using insats::exchange::isModestXml;

namespace {

QByteArray nested(int depth) { return QByteArray("<a>").repeated(depth) + QByteArray("</a>").repeated(depth); }

QByteArray withAttributes(int count) { return "<a" + QByteArray(" b='1'").repeated(count) + "/>"; }

} // namespace

TEST(XmlGuardTest, ElementsMayNotBeNestedTooDeep)
{
    EXPECT_TRUE(isModestXml(nested(100)));
    EXPECT_FALSE(isModestXml(nested(101)));
    EXPECT_TRUE(isModestXml("<a>" + QByteArray("<b/><c x='/>' >y</c>").repeated(1000) + "</a>"));
}

TEST(XmlGuardTest, WhatLooksLikeAnEndHidesNoDepth)
{
    EXPECT_FALSE(isModestXml(QByteArray("<a b='/>'>").repeated(101)));
    EXPECT_FALSE(isModestXml(QByteArray("<a>/></a").repeated(101) + nested(300)));
    EXPECT_FALSE(isModestXml(QByteArray("<a><!-- </a> -->").repeated(101)));
    EXPECT_FALSE(isModestXml(QByteArray("<a><![CDATA[</a>]]>").repeated(101)));
    EXPECT_FALSE(isModestXml(QByteArray("<a><?b </a>?>").repeated(101)));
}

TEST(XmlGuardTest, OneElementMayNotHaveTooManyAttributes)
{
    EXPECT_TRUE(isModestXml(withAttributes(300)));
    EXPECT_FALSE(isModestXml(withAttributes(301)));
    EXPECT_TRUE(isModestXml("<a>" + withAttributes(300) + withAttributes(300) + "</a>"));
    EXPECT_FALSE(isModestXml("<a" + QByteArray(" b=\">\"").repeated(301) + "/>"));
}

TEST(XmlGuardTest, DocumentTypesAndUtf16AreNotTaken)
{
    EXPECT_FALSE(isModestXml("<!DOCTYPE a><a/>"));
    EXPECT_FALSE(isModestXml(QByteArray("<\0a\0/\0>\0", 8)));
}

TEST(XmlGuardTest, OtherTextIsLeftToTheParser)
{
    for (const char *xml : {"", "<", "<a", "<a b='", "<!--", "<?", "</a></a>", "a > b", "<![CDATA["})
        EXPECT_TRUE(isModestXml(xml)) << xml;
}
