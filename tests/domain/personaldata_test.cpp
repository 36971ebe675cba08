// All numbers here are made up: 19121212-1212 is the usual example of a personal number, and 070-174 06 35 lies in the
// series that is kept free for films and books.
#include "support/printers.h"

#include "domain/personaldata.h"

using namespace insats;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

PersonalData number(const QString &text) { return {PersonalDataKind::IdentityNumber, text}; }
PersonalData mobile(const QString &text) { return {PersonalDataKind::MobileNumber, text}; }
PersonalData email(const QString &text) { return {PersonalDataKind::EmailAddress, text}; }

} // namespace

// --- personal numbers ---

TEST(PersonalDataTest, APersonalNumberIsFoundHoweverItIsWritten)
{
    for (const QString &text : {u"19121212-1212"_s, u"191212121212"_s, u"121212-1212"_s, u"1212121212"_s, u"121212+1212"_s,
                                u"19121212 1212"_s, u"121212–1212"_s})
        EXPECT_THAT(personalDataIn(u"Gäller "_s + text + u"."_s), ElementsAre(number(text))) << text.toStdString();
}

TEST(PersonalDataTest, ACoordinationNumberIsAPersonalNumberToo)
{
    EXPECT_THAT(personalDataIn(u"121272-1219"_s), ElementsAre(number(u"121272-1219"_s)));
}

TEST(PersonalDataTest, AWrongCheckDigitMakesNoPersonalNumber)
{
    EXPECT_THAT(personalDataIn(u"19121212-1213"_s), IsEmpty());
    EXPECT_THAT(personalDataIn(u"19121212-2112"_s), IsEmpty());
}

// Their check digits are right: only the day tells.
TEST(PersonalDataTest, ADayThatIsNoneMakesNoPersonalNumber)
{
    EXPECT_THAT(personalDataIn(u"121312-1211"_s), IsEmpty());
    EXPECT_THAT(personalDataIn(u"121240-1217"_s), IsEmpty());
    EXPECT_THAT(personalDataIn(u"121260-1213"_s), IsEmpty());
}

TEST(PersonalDataTest, PartOfALongerNumberIsNoPersonalNumber)
{
    for (const QString &text : {u"3191212121212"_s, u"1912121212125"_s, u"7-121212-1212"_s, u"121212-1212-4"_s})
        EXPECT_THAT(personalDataIn(text), IsEmpty()) << text.toStdString();
}

TEST(PersonalDataTest, OtherNumbersOfServicesAreNoPersonalNumbers)
{
    for (const QString &text : {u"2024-05-06"_s, u"0303-33 00 00"_s, u"14 kap. 3 §"_s, u"7876 barn"_s, u"2017–2018"_s})
        EXPECT_THAT(personalDataIn(text), IsEmpty()) << text.toStdString();
}

// --- mobile numbers ---

TEST(PersonalDataTest, AMobileNumberIsFoundHoweverItIsWritten)
{
    for (const QString &text :
         {u"070-174 06 35"_s, u"0701740635"_s, u"070 174 06 35"_s, u"+46701740635"_s, u"+46 70 174 06 35"_s,
          u"+46 (0)70 174 06 35"_s, u"+46 (0) 70-174 06 35"_s, u"0046 70 174 06 35"_s, u"070–174 06 35"_s,
          u"070/174 06 35"_s, u"070\u00a0174\u00a006\u00a035"_s})
        EXPECT_THAT(personalDataIn(u"Ring "_s + text + u"!"_s), ElementsAre(mobile(text))) << text.toStdString();
}

TEST(PersonalDataTest, EveryMobilePrefixIsKnown)
{
    for (const QChar digit : u"02369"_s) {
        const QString text = u"07"_s + digit + u"-174 06 35"_s;
        EXPECT_THAT(personalDataIn(text), ElementsAre(mobile(text)));
    }
    EXPECT_THAT(personalDataIn(u"071-174 06 35"_s), IsEmpty());
}

TEST(PersonalDataTest, ANumberOfAnotherLengthIsNoMobileNumber)
{
    EXPECT_THAT(personalDataIn(u"070-174 06 3"_s), IsEmpty());
    EXPECT_THAT(personalDataIn(u"070-174 06 355"_s), IsEmpty());
    EXPECT_THAT(personalDataIn(u"5070-174 06 35"_s), IsEmpty());
}

TEST(PersonalDataTest, AFixedLineIsNoMobileNumber)
{
    for (const QString &text : {u"0303-33 00 00"_s, u"031-390 06 35"_s, u"1177"_s, u"020-22 00 60"_s})
        EXPECT_THAT(personalDataIn(text), IsEmpty()) << text.toStdString();
}

// --- e-mail ---

TEST(PersonalDataTest, AnEmailAddressIsFound)
{
    for (const QString &text : {u"info@example.se"_s, u"barn.och-unga+nol@social.example.se"_s, u"åsa@exempel.se"_s})
        EXPECT_THAT(personalDataIn(u"Skriv till "_s + text + u"."_s), ElementsAre(email(text))) << text.toStdString();
}

TEST(PersonalDataTest, AnAtSignAloneIsNoAddress)
{
    for (const QString &text : {u"@ungdomsmottagningen"_s, u"info@"_s, u"snabel@a"_s})
        EXPECT_THAT(personalDataIn(text), IsEmpty()) << text.toStdString();
}

TEST(PersonalDataTest, SeveralComeByKindAndThenAsTheyStand)
{
    EXPECT_THAT(personalDataIn(u"a@b.se, 070-174 06 35, 19121212-1212, c@d.se"_s),
                ElementsAre(number(u"19121212-1212"_s), mobile(u"070-174 06 35"_s), email(u"a@b.se"_s), email(u"c@d.se"_s)));
}

TEST(PersonalDataTest, FirstAndLastNameMakeAPersonsAddress)
{
    EXPECT_TRUE(isPersonsAddress(u"anna.berg@example.se"_s));
    EXPECT_TRUE(isPersonsAddress(u"Anna-Karin.Åberg@example.se"_s));
    EXPECT_FALSE(isPersonsAddress(u"info@example.se"_s));
    EXPECT_FALSE(isPersonsAddress(u"a.b@example.se"_s));
    EXPECT_FALSE(isPersonsAddress(u"enhet.2@example.se"_s));
}

TEST(PersonalDataTest, PrivateMailMakesAPersonsAddress)
{
    EXPECT_TRUE(isPersonsAddress(u"berget@gmail.com"_s));
    EXPECT_TRUE(isPersonsAddress(u"berget@Hotmail.SE"_s));
    EXPECT_FALSE(isPersonsAddress(u"berget@notgmail.com"_s));
    EXPECT_FALSE(isPersonsAddress(u"berget@mail.com"_s));
}

// --- hiding ---

TEST(PersonalDataTest, OnlyTheBeginningIsShown)
{
    EXPECT_EQ(hidden(u"19121212-1212"_s), u"1912*********"_s);
    EXPECT_EQ(hidden(u"19121"_s), u"1912*"_s);
    EXPECT_EQ(hidden(u"191"_s), u"191"_s);
}

TEST(PersonalDataTest, PersonalNumbersAreHiddenInATextAndTheRestStays)
{
    EXPECT_EQ(withNumbersHidden(u"Gäller 19121212-1212 och 121212+1212, ring 0303-33 00 00"_s),
              u"Gäller 1912********* och 1212*******, ring 0303-33 00 00"_s);
    EXPECT_EQ(withNumbersHidden(u"Mobil 070-174 06 35"_s), u"Mobil 070-*********"_s);
    EXPECT_EQ(withNumbersHidden(u"Läxhjälp"_s), u"Läxhjälp"_s);
}
