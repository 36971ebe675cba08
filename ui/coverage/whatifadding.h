// The questions by which a change comes into a scenario. Each gives nothing when it is not answered.
#pragma once

#include "domain/saving.h"
#include "domain/taxonomy.h"

#include <optional>

class QWidget;

namespace insats::ui {

std::optional<Intervention> askForInsats(const Intervention &from, const Taxonomy &taxonomy,
                                         const QStringList &organisations, QWidget *parent);
std::optional<QUuid> askForRecord(const QList<ListedRecord> &records, const QString &title, QWidget *parent);
std::optional<QString> askForProvider(const QStringList &providers, QWidget *parent);
std::optional<QDate> askForDay(const QDate &day, QWidget *parent);

} // namespace insats::ui
