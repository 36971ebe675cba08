#include "ui/manage/importmodel.h"

#include "support/builders.h"
#include "support/typing.h"
#include "ui/manage/importdelegate.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QListView>
#include <QSignalSpy>

using namespace insats;
using namespace insats::test;
using namespace insats::ui;
using namespace Qt::StringLiterals;

namespace {

ImportRecord record(ImportKind kind, const QString &name, const QStringList &fields = {})
{
    ImportRecord made{.kind = kind, .where = u"interventions[6]"_s, .record = anIntervention().named(name)};
    for (const QString &field : fields)
        made.changes.append({made.record.uuid, 0, {}, {}, field, u"förr"_s, u"nu"_s});
    return made;
}

ImportPreview preview()
{
    ImportPreview made;
    made.records = {
        record(ImportKind::Unchanged, u"Kurator"_s), record(ImportKind::Changed, u"Läxhjälp"_s, {u"target"_s, u"summary"_s}),
        record(ImportKind::Added, u"Fritidsgård"_s), record(ImportKind::Changed, u"Café"_s, {u"summary"_s}),
        record(ImportKind::Refused, u"Fel"_s),       record(ImportKind::Missing, u"Borta"_s)};
    made.records[4].problems = {{u"interventions[6].name"_s, ProblemKind::MissingField, Severity::Refused, u"name"_s}};
    return made;
}

QStringList textsIn(const ImportModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row).data().toString());
    return texts;
}

QModelIndex rowOf(const ImportModel &model, const QString &text)
{
    return model.index(static_cast<int>(textsIn(model).indexOf(text)));
}

Qt::CheckState checkOf(const ImportModel &model, const QString &text)
{
    return static_cast<Qt::CheckState>(rowOf(model, text).data(Qt::CheckStateRole).toInt());
}

QUuid idOf(const QString &name) { return Intervention(anIntervention().named(name)).uuid; }

} // namespace

TEST(ImportModelTest, KeepsTheRulesOfItemModelsWhileItIsFilledFilteredAndTicked)
{
    ImportModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPreview(preview());
    model.setShown(ImportKind::Missing, true);
    model.setData(rowOf(model, u"Café"_s), Qt::Unchecked, Qt::CheckStateRole);
    model.setData(rowOf(model, u"Ändrade 2"_s), Qt::Unchecked, Qt::CheckStateRole);
    model.setShown(ImportKind::Changed, false);
    model.setPreview({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(ImportModelTest, WhatWouldBeWrittenOrIsRefusedStandsByKindUnderHeads)
{
    ImportModel model;
    model.setPreview(preview());
    EXPECT_EQ(
        textsIn(model),
        (QStringList{u"Nya 1"_s, u"Fritidsgård"_s, u"Ändrade 2"_s, u"Läxhjälp"_s, u"Café"_s, u"Avvisade 1"_s, u"Fel"_s}));
    model.setShown(ImportKind::Changed, false);
    model.setShown(ImportKind::Missing, true);
    EXPECT_EQ(textsIn(model),
              (QStringList{u"Nya 1"_s, u"Fritidsgård"_s, u"Avvisade 1"_s, u"Fel"_s, u"Saknas i filen 1"_s, u"Borta"_s}));
}

TEST(ImportModelTest, WhenNothingWouldBeWrittenTheUnchangedAreShown)
{
    ImportModel model;
    ImportPreview same;
    same.records = {record(ImportKind::Unchanged, u"Kurator"_s)};
    model.setPreview(same);
    EXPECT_EQ(textsIn(model), (QStringList{u"Oförändrade 1"_s, u"Kurator"_s}));
    EXPECT_EQ(model.chosen(), 0);
}

TEST(ImportModelTest, OnlyWhatWouldBeWrittenHasACheckBox)
{
    ImportModel model;
    model.setPreview(preview());
    EXPECT_TRUE(rowOf(model, u"Café"_s).flags() & Qt::ItemIsUserCheckable);
    EXPECT_FALSE(rowOf(model, u"Fel"_s).flags() & Qt::ItemIsUserCheckable);
    EXPECT_FALSE(rowOf(model, u"Fel"_s).data(Qt::CheckStateRole).isValid());
    EXPECT_FALSE(model.setData(rowOf(model, u"Fel"_s), Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_TRUE(model.choice().leftOut.isEmpty());
}

TEST(ImportModelTest, AnUntickedRecordIsLeftOutAndItsHeadCountsIt)
{
    ImportModel model;
    model.setPreview(preview());
    QSignalSpy told(&model, &ImportModel::choiceChanged);
    ASSERT_TRUE(model.setData(rowOf(model, u"Café"_s), Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_EQ(told.count(), 1);
    EXPECT_EQ(model.choice().leftOut, QSet<QUuid>{idOf(u"Café"_s)});
    EXPECT_EQ(model.chosen(), 2);
    EXPECT_EQ(checkOf(model, u"Ändrade 2"_s), Qt::PartiallyChecked);
    EXPECT_EQ(rowOf(model, u"Ändrade 2"_s).data(ImportModel::NoteRole).toString(), u"1 av 2 valda"_s);
    EXPECT_TRUE(rowOf(model, u"Ändrade 2"_s).data(Qt::AccessibleTextRole).toString().contains(u"1 av 2 valda"_s));
}

TEST(ImportModelTest, TheHeadTicksAllOfItsKindAndNoOther)
{
    ImportModel model;
    model.setPreview(preview());
    model.setData(rowOf(model, u"Ändrade 2"_s), Qt::Unchecked, Qt::CheckStateRole);
    EXPECT_EQ(model.choice().leftOut, (QSet<QUuid>{idOf(u"Café"_s), idOf(u"Läxhjälp"_s)}));
    EXPECT_EQ(checkOf(model, u"Ändrade 2"_s), Qt::Unchecked);
    EXPECT_EQ(checkOf(model, u"Fritidsgård"_s), Qt::Checked);
    model.setData(rowOf(model, u"Ändrade 2"_s), Qt::Checked, Qt::CheckStateRole);
    EXPECT_TRUE(model.choice().leftOut.isEmpty());
}

TEST(ImportModelTest, ARecordThatKeepsEveryFieldIsLeftOutUntilItIsTickedAgain)
{
    ImportModel model;
    model.setPreview(preview());
    const QModelIndex row = rowOf(model, u"Läxhjälp"_s);
    model.setKept(row, u"target"_s, true);
    EXPECT_EQ(model.choice().kept.value(idOf(u"Läxhjälp"_s)), QStringList{u"target"_s});
    EXPECT_EQ(checkOf(model, u"Läxhjälp"_s), Qt::Checked);
    model.setKept(row, u"summary"_s, true);
    EXPECT_EQ(checkOf(model, u"Läxhjälp"_s), Qt::Unchecked);
    model.setKept(row, u"summary"_s, false);
    EXPECT_EQ(checkOf(model, u"Läxhjälp"_s), Qt::Checked);
    model.setKept(row, u"summary"_s, true);
    model.setData(row, Qt::Checked, Qt::CheckStateRole);
    EXPECT_FALSE(model.isKept(row, u"target"_s));
    EXPECT_EQ(model.chosen(), 3);
}

TEST(ImportModelTest, AChoiceIsKeptWhenTheFileIsReadAgainWhereItStillHolds)
{
    ImportModel model;
    model.setPreview(preview());
    model.setData(rowOf(model, u"Café"_s), Qt::Unchecked, Qt::CheckStateRole);
    model.setKept(rowOf(model, u"Läxhjälp"_s), u"target"_s, true);
    ImportPreview again = preview();
    again.records[1].changes.removeFirst(); // the target no longer differs
    model.setPreview(again, model.choice());
    EXPECT_EQ(model.choice().leftOut, QSet<QUuid>{idOf(u"Café"_s)});
    EXPECT_TRUE(model.choice().kept.isEmpty());
    EXPECT_EQ(model.chosen(ImportKind::Changed), 1);
}

TEST(ImportModelTest, DifferencesAreSteppedThroughWithoutHeadsAndOtherKinds)
{
    ImportModel model;
    model.setPreview(preview());
    const QModelIndex first = model.difference({}, 1);
    EXPECT_EQ(first.data().toString(), u"Läxhjälp"_s);
    EXPECT_EQ(model.difference(first, 1).data().toString(), u"Café"_s);
    EXPECT_FALSE(model.difference(model.difference(first, 1), 1).isValid());
    EXPECT_FALSE(model.difference(first, -1).isValid());
}

TEST(ImportModelTest, ARowIsSpokenWithNameKindPlaceAndWhatDiffersOrWhyItIsRefused)
{
    ImportModel model;
    model.setPreview(preview());
    EXPECT_EQ(rowOf(model, u"Café"_s).data(Qt::AccessibleTextRole).toString(),
              u"Café. Ändrade. post 7. Sammanfattning: förr → nu"_s);
    const QString refused = rowOf(model, u"Fel"_s).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(refused.startsWith(u"Fel. Avvisade. post 7. Namn: "_s)) << refused.toStdString();
}

TEST(ImportModelTest, TextFromTheFileIsNeverReadAsMarkup)
{
    ImportModel model;
    ImportPreview made;
    made.records = {record(ImportKind::Changed, u"Café"_s, {u"summary"_s})};
    made.records[0].changes[0].to = u"<b>fet</b>"_s;
    model.setPreview(made);
    const QString tip = rowOf(model, u"Café"_s).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(tip.contains(u"&lt;b&gt;fet"_s)) << tip.toStdString();
}

TEST(ImportModelTest, EightySevenThousandRowsAreFilledAndTickedAtOnce)
{
    ImportPreview large;
    for (int i = 0; i < 87'000; ++i)
        large.records.append({.kind = ImportKind::Added, .record = {.uuid = QUuid::createUuid(), .name = u"Insats"_s}});
    ImportModel model;
    QListView list;
    list.setModel(&model);
    list.setItemDelegate(new ImportDelegate(&list));
    list.setUniformItemSizes(true);
    list.show();
    QElapsedTimer timer;
    timer.start();
    model.setPreview(large);
    list.setCurrentIndex(model.index(model.rowCount() - 1));
    QApplication::processEvents();
    EXPECT_TRUE(list.viewport()->rect().intersects(list.visualRect(list.currentIndex())));
    model.setData(model.index(0), Qt::Unchecked, Qt::CheckStateRole);
    EXPECT_EQ(model.choice().leftOut.size(), 87'000);
    EXPECT_EQ(model.chosen(), 0);
    EXPECT_LT(timer.elapsed(), 1000);
}
