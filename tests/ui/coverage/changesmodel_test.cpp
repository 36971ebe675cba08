#include "ui/coverage/changesmodel.h"

#include "support/builders.h"
#include "support/printers.h"

#include <QAbstractItemModelTester>

using namespace insats;
using namespace insats::test;
using namespace insats::ui;

namespace {

RecordChange change(const QString &name, ChangeCause cause)
{
    return {.record = QUuid::createUuid(), .name = name, .cause = cause};
}

} // namespace

TEST(ChangesModelTest, EachCauseHasItsChangesBelowIt)
{
    ChangesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setChanges({change(u"PAR"_s, ChangeCause::Added), change(u"Skolsocialt team"_s, ChangeCause::Added),
                      change(u"Fritidshem"_s, ChangeCause::Retagged)},
                     true);
    ASSERT_EQ(model.rowCount(), 2);
    const QModelIndex added = model.index(0, 0);
    const QModelIndex retagged = model.index(1, 0);
    EXPECT_EQ(model.rowCount(added), 2);
    EXPECT_EQ(model.rowCount(retagged), 1);
    EXPECT_EQ(added.data().toString(), u"Tillkommit"_s);
    EXPECT_EQ(added.data(Qt::AccessibleTextRole).toString(), u"Tillkommit, 2 insatser"_s);
    EXPECT_EQ(model.index(1, 0, added).data().toString(), u"Skolsocialt team"_s);
    EXPECT_EQ(model.at(model.index(0, 0, retagged))->name, u"Fritidshem"_s);
    EXPECT_EQ(model.at(added), nullptr);
    EXPECT_EQ(model.causeAt(retagged), ChangeCause::Retagged);
    model.setChanges({}, true);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(ChangesModelTest, AChangeIsSpokenWithItsPlacesAndItsCells)
{
    RecordChange team = change(u"Skolsocialt team"_s, ChangeCause::Added);
    team.came = {{u"Förskola och skola"_s, {}, PreventionLevel::Indicated, AgeBand{6, 12}}};
    ChangesModel model;
    model.setChanges({team}, true);
    EXPECT_EQ(model.index(0, 0, model.index(0, 0)).data(Qt::AccessibleTextRole).toString(),
              u"Skolsocialt team. Förskola och skola, riktad, 6–12 år. kommer till i 1 cell."_s);
}
