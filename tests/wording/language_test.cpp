#include "support/printers.h"

#include "wording/language.h"

#include <QCoreApplication>

using namespace insats;
using wording::Language;

TEST(LanguageTest, SwedishUnlessEnglishIsAskedFor)
{
    EXPECT_EQ(wording::languageOf(u"en"_s), Language::English);
    EXPECT_EQ(wording::languageOf(u"en_GB.UTF-8"_s), Language::English);
    EXPECT_EQ(wording::languageOf(u"sv_SE.UTF-8"_s), Language::Swedish);
    EXPECT_EQ(wording::languageOf(u"C"_s), Language::Swedish);
    EXPECT_EQ(wording::languageOf({}), Language::Swedish);
}

TEST(LanguageTest, SpeakingSwedishTranslates)
{
    wording::speak(*QCoreApplication::instance(), Language::Swedish);
    EXPECT_EQ(QCoreApplication::translate("Wording", "Planned"), u"Planerad"_s);
    EXPECT_EQ(QLocale().language(), QLocale::Swedish);
}

TEST(LanguageTest, SpeakingEnglishKeepsTheSourceTextsAndCountsRight)
{
    wording::speak(*QCoreApplication::instance(), Language::English);
    EXPECT_EQ(QCoreApplication::translate("Wording", "Planned"), u"Planned"_s);
    EXPECT_EQ(QCoreApplication::translate("CommandLine", "%n insats(er)", nullptr, 1), u"1 insats"_s);
    EXPECT_EQ(QCoreApplication::translate("CommandLine", "%n insats(er)", nullptr, 2), u"2 insatser"_s);
}

TEST(LanguageTest, SwedishIsKnownWhateverTheScreenSpeaks) { EXPECT_EQ(wording::inSwedish("Planned"), u"Planerad"_s); }
