#include "ui/shared/cardview.h"

#include "catalogue/bundled.h"
#include "support/typing.h"
#include "ui/shared/chip.h"

#include <gtest/gtest.h>

#include <QLabel>

using namespace insats;
using namespace insats::test;
using namespace insats::ui;
using namespace Qt::StringLiterals;

namespace {

SearchRow rowOf(const QString &target)
{
    SearchRow row;
    row.intervention.name = u"Prov"_s;
    row.intervention.target = target;
    row.intervention.keywords = {u"ett"_s, u"två"_s};
    return row;
}

const QString kLong = u"Vuxna personer mellan 18 och 65 år med egenupplevd psykisk ohälsa och andra sociala svårigheter "
                      "som behöver en plats att vara på om dagarna, och deras närmaste när de vill följa med"_s;

// How many labels have less room than their text needs, or stand on another one.
int pressedTogether(const CardView &card)
{
    int pressed = 0;
    for (const QLabel *label : card.findChildren<QLabel *>()) {
        if (!label->isVisible())
            continue;
        const bool isCut = label->wordWrap() && label->height() < label->heightForWidth(label->width());
        const bool covers = std::ranges::any_of(card.findChildren<QLabel *>(), [label](const QLabel *other) {
            return other != label && other->isVisible() && other->parentWidget() == label->parentWidget()
                && other->geometry().intersects(label->geometry());
        });
        pressed += isCut || covers ? 1 : 0;
    }
    return pressed;
}

} // namespace

TEST(CardViewTest, LongTextsHaveTheRoomThatTheyNeedAtOnceAndWhenTheCardChanges)
{
    CardView card;
    card.resize(400, 700);
    card.setVisible(true);
    card.show(rowOf(kLong), {});
    QApplication::processEvents();
    EXPECT_EQ(pressedTogether(card), 0);
    card.show(rowOf(u"kort"_s), {});
    QApplication::processEvents();
    card.show(rowOf(kLong + u". "_s + kLong), {});
    QApplication::processEvents();
    EXPECT_EQ(pressedTogether(card), 0);
}

TEST(CardViewTest, AShorterCardLeavesNoHolesWhereTheLongerOneStood)
{
    CardView card;
    card.resize(400, 700);
    card.setVisible(true);
    SearchRow longer = rowOf(kLong);
    longer.intervention.routes = {AccessRoute::Open, AccessRoute::WithoutAssessment, AccessRoute::Decision};
    longer.intervention.routeText = kLong;
    card.show(longer, AskedAge{12, 12});
    QApplication::processEvents();
    card.show(rowOf(u"kort"_s), {});
    QApplication::processEvents();
    const QLabel *unknown = nullptr;
    for (const QLabel *label : card.findChildren<QLabel *>()) {
        if (label->accessibleName().startsWith(u"Ingång"_s) || label->accessibleName().startsWith(u"Way in"_s))
            unknown = label;
    }
    ASSERT_TRUE(unknown);
    EXPECT_LT(unknown->height(), 2 * unknown->fontMetrics().height());
}

TEST(CardViewTest, EveryBundledCardHasRoomForItsTexts)
{
    CardView card;
    card.setTaxonomy(bundledTaxonomy());
    card.resize(420, 640);
    card.setVisible(true);
    for (const CatalogueSet &set : bundledCatalogues()) {
        for (const Intervention &intervention : set.interventions) {
            card.show({intervention, {}, {}, {}}, {});
            QApplication::processEvents();
            EXPECT_EQ(pressedTogether(card), 0) << intervention.name.toStdString();
            for (const Chip *chip : card.findChildren<Chip *>())
                EXPECT_TRUE(chip->parentWidget()->rect().contains(chip->geometry())) << intervention.name.toStdString();
        }
    }
}
