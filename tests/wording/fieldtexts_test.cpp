#include "support/printers.h"

#include "domain/fields.h"
#include "support/builders.h"
#include "wording/fieldtexts.h"
#include "wording/language.h"

#include <QCoreApplication>

using namespace insats;
using namespace insats::test;
using namespace insats::wording;

namespace {

class FieldTexts : public ::testing::Test {
protected:
    FieldTexts() { speak(*QCoreApplication::instance(), Language::Swedish); }
    ~FieldTexts() override { speak(*QCoreApplication::instance(), Language::English); }
};

} // namespace

TEST_F(FieldTexts, EveryFieldHasAName)
{
    const Intervention record;
    forEachContentField(record, [](const char *name, const auto &) {
        EXPECT_NE(fieldName(QLatin1StringView(name)), QLatin1StringView(name)) << name;
    });
    EXPECT_EQ(fieldName(u"contact.phone"_s), u"Telefon"_s);
    EXPECT_EQ(fieldName(u"placement.level"_s), u"Preventionsnivå"_s);
}

TEST_F(FieldTexts, NoFieldShowsACode)
{
    const Intervention full = interventionWithEveryField();
    const Intervention empty = Intervention();
    for (const Change &change : changesBetween(empty, full)) {
        const QString text = valueText(change.field, change.to);
        for (const QString &code : {u"without_assessment"_s, u"deliver"_s, u"{"_s, u"14:3"_s, u"_"_s})
            EXPECT_FALSE(text.contains(code)) << change.field.toStdString() << ": " << text.toStdString();
    }
}

TEST_F(FieldTexts, AValueThatSaysNothingIsNotStated)
{
    EXPECT_EQ(valueText(u"target"_s, QString()), u"ej angiven"_s);
    EXPECT_EQ(valueText(u"providers"_s, QJsonArray()), u"ej angiven"_s);
    EXPECT_EQ(valueText(u"valid_from"_s, QJsonValue()), u"ej angiven"_s);
    EXPECT_EQ(valueText(u"age"_s, toJson(AgeRange())), u"ej angiven"_s);
}

TEST_F(FieldTexts, AChangeNamesTheFieldAndBothValues)
{
    const Intervention before = anIntervention().withStatus(InterventionStatus::Planned);
    const Intervention after = anIntervention().withStatus(InterventionStatus::Active);
    EXPECT_EQ(changeText(changesBetween(before, after).value(0)), u"Status: Planerad → Pågående"_s);
    EXPECT_EQ(changeText({{}, 1, {}, {}, {}, QJsonValue(QJsonValue::Undefined), u"Läxhjälp"_s}), u"Kom in"_s);
    EXPECT_EQ(changeText({{}, 2, {}, {}, {}, u"Läxhjälp"_s, QJsonValue(QJsonValue::Undefined)}), u"Arkiverad"_s);
    EXPECT_EQ(changeText({{}, 3, {}, {}, {}, QJsonValue(QJsonValue::Undefined), u"Läxhjälp"_s}), u"Kom tillbaka"_s);
}

TEST_F(FieldTexts, TablesHaveAHeadingForEveryFieldAndAWordForEveryCode)
{
    const TableWords words = tableWords();
    EXPECT_EQ(words.headings.value(u"name"_s), u"Namn"_s);
    EXPECT_EQ(words.values.value(u"placement.level"_s).value(u"förebyggande"_s), u"Förebyggande"_s);
    EXPECT_EQ(words.values.value(u"status"_s).size(), 5);
    EXPECT_EQ(words.values.value(u"providers.role"_s).size(), 5);
    EXPECT_TRUE(words.values.contains(u"scope.max_duration.unit"_s));
    EXPECT_TRUE(words.values.contains(u"documentation.rule"_s));
}
