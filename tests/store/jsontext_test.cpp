#include "support/printers.h"

#include "store/jsontext.h"
#include "support/thrown.h"

using namespace insats;
using namespace insats::test;

TEST(JsonTextTest, BareValuesAreWritten)
{
    EXPECT_EQ(store::jsonText(u"a\"å"_s), u"\"a\\\"å\""_s);
    EXPECT_EQ(store::jsonText(7), u"7"_s);
    EXPECT_EQ(store::jsonText(QJsonValue()), u"null"_s);
    EXPECT_EQ(store::jsonText(QJsonArray{1, u"b"_s}), u"[1,\"b\"]"_s);
}

TEST(JsonTextTest, BareValuesAreRead)
{
    EXPECT_EQ(store::jsonValue(u"\"a\""_s), QJsonValue(u"a"_s));
    EXPECT_EQ(store::jsonValue(u"null"_s), QJsonValue());
    EXPECT_EQ(store::jsonValue(u"{\"a\":[1]}"_s), QJsonValue(QJsonObject{{u"a"_s, QJsonArray{1}}}));
}

TEST(JsonTextTest, WhatIsNoJsonIsDamage)
{
    EXPECT_EQ(kindThrownBy([] { store::jsonValue(u"{\"a\":"_s); }), ErrorKind::FileDamaged);
}

TEST(JsonTextTest, AnotherTypeThanExpectedIsDamage)
{
    QStringList texts;
    EXPECT_EQ(kindThrownBy([&] { store::readJsonText(u"{}"_s, texts); }), ErrorKind::FileDamaged);
}

TEST(JsonTextTest, UnknownCodeIsDamage)
{
    Cost cost = Cost::Free;
    EXPECT_EQ(kindThrownBy([&] { store::readCode(u"billig"_s, cost); }), ErrorKind::FileDamaged);
}
