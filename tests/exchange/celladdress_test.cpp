#include "support/printers.h"

#include "exchange/celladdress.h"

using namespace insats::exchange;

TEST(CellAddressTest, NamesAndAddressesMatch)
{
    const QList<std::pair<QString, CellAddress>> cells = {
        {u"A1"_s, {0, 0}},
        {u"C4"_s, {3, 2}},
        {u"Z9"_s, {8, 25}},
        {u"AA10"_s, {9, 26}},
        {u"ZZ1"_s, {0, 701}},
        {u"AAA1"_s, {0, 702}},
        {u"XFD1048576"_s, {1'048'575, 16'383}},
    };
    for (const auto &[name, address] : cells) {
        EXPECT_EQ(nameOf(address), name);
        EXPECT_EQ(addressOf(name), address) << name.toStdString();
        EXPECT_TRUE(address.isInSheet());
    }
}

TEST(CellAddressTest, WhatIsNoCellHasNoAddress)
{
    for (const QString &name : {u""_s, u"A"_s, u"1"_s, u"A0"_s, u"A-1"_s, u"4C"_s, u"ABCD1"_s, u"å1"_s, u"A99999999999"_s})
        EXPECT_EQ(addressOf(name), CellAddress()) << name.toStdString();
}

TEST(CellAddressTest, SheetsEnd)
{
    EXPECT_FALSE(addressOf(u"XFE1"_s).isInSheet());
    EXPECT_FALSE(addressOf(u"A1048577"_s).isInSheet());
    EXPECT_FALSE(CellAddress().isInSheet());
}
