#include "support/printers.h"

#include "domain/fieldtexts.h"
#include "support/builders.h"

using namespace insats;
using namespace insats::test;

namespace {

QMap<QString, QString> textsOf(const Intervention &record)
{
    QMap<QString, QString> texts;
    forEachText(record, [&texts](const QString &field, const QString &text) { texts.insert(field, text); });
    return texts;
}

} // namespace

TEST(FieldTextsTest, EveryTextComesWithThePathOfItsField)
{
    const QMap<QString, QString> texts = textsOf(interventionWithEveryField());
    EXPECT_EQ(texts.value(u"summary"_s), u"Hjälp med läxor.\nPå två rader."_s);
    EXPECT_EQ(texts.value(u"aliases[1]"_s), u"it's; DROP TABLE intervention"_s);
    EXPECT_EQ(texts.value(u"conditions[0].text"_s), u"skriven i kommunen"_s);
    EXPECT_EQ(texts.value(u"methods[0].scope"_s), u"12 samtal"_s);
    EXPECT_EQ(texts.value(u"contact.in_doubt"_s), u"enhetschefen"_s);
    EXPECT_EQ(texts.value(u"volumes[1].measure"_s), u"deltagare"_s);
    EXPECT_EQ(texts.value(u"placements[0].target"_s), u"Åk 4–9"_s);
}

TEST(FieldTextsTest, NoTextIsLeftOut)
{
    const QJsonObject json = toJson(interventionWithEveryField());
    const QMap<QString, QString> texts = textsOf(interventionWithEveryField());
    for (const char *field : {"name", "content", "target", "not_for", "route_text", "board_decision", "journal_system",
                              "follow_up", "legal_basis", "requires_text", "cost_text", "replaces", "reviewer_role"})
        EXPECT_EQ(texts.value(QLatin1StringView(field)), json.value(QLatin1StringView(field)).toString()) << field;
}

TEST(FieldTextsTest, CodesNumbersAndDatesAreNoText)
{
    for (const QString &field : {u"type"_s, u"cost"_s, u"age"_s, u"reviewed_on"_s, u"requires[0]"_s, u"scope.max_duration"_s,
                                 u"placements[0].level"_s})
        EXPECT_FALSE(textsOf(interventionWithEveryField()).contains(field)) << field.toStdString();
}

TEST(FieldTextsTest, IdAndCatalogueAreLeftOut)
{
    const QMap<QString, QString> texts = textsOf(interventionWithEveryField());
    EXPECT_FALSE(texts.contains(u"uuid"_s) || texts.contains(u"catalogue"_s));
}

TEST(FieldTextsTest, AnEmptyTextIsNoText)
{
    const QMap<QString, QString> texts = textsOf(anIntervention().named(u"Läxhjälp"_s).about(QString()).about(u"läxor"_s));
    EXPECT_FALSE(texts.contains(u"summary"_s));
    EXPECT_FALSE(texts.contains(u"keywords[0]"_s));
    EXPECT_EQ(texts.value(u"keywords[1]"_s), u"läxor"_s);
}
