#include "support/printers.h"

#include "report/hyphenation.h"

using namespace insats;
using namespace insats::report;

namespace {

QString shown(const QString &language, const QString &text)
{
    return Hyphenation(language).hyphenated(text).replace(QChar(0xAD), u'-');
}

} // namespace

TEST(HyphenationTest, LongSwedishWordsAreParted)
{
    EXPECT_EQ(shown(u"sv-SE"_s, u"Ungdomsmottagningen erbjuder samtal."_s), u"Ungdoms-mot-tag-ningen erbjuder samtal."_s);
    EXPECT_EQ(shown(u"sv-SE"_s, u"familjerådgivning"_s), u"famil-je-råd-giv-ning"_s);
}

TEST(HyphenationTest, AddressesCapitalsAndShortWordsStayWhole)
{
    for (const QString &text :
         {u"www.kommunalforbundet.se/ungdomsmottagning"_s, u"SOCIALTJÄNSTLAGEN"_s, u"samtal med barn"_s,
          u"socialtjansten@kommunalforbundet.se"_s, u"日本語日本語日本語日本語"_s, QString()})
        EXPECT_EQ(shown(u"sv-SE"_s, text), text);
}

TEST(HyphenationTest, WithoutPatternsNothingIsParted)
{
    EXPECT_EQ(shown(u"xx-XX"_s, u"Ungdomsmottagningen"_s), u"Ungdomsmottagningen"_s);
    EXPECT_EQ(shown(u"../../etc"_s, u"Ungdomsmottagningen"_s), u"Ungdomsmottagningen"_s);
}
