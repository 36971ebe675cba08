// How fields are called and what stands in them, for history, previews and tables.
#pragma once

#include "domain/history.h"
#include "domain/table.h"

namespace insats::wording {

// By its path as in domain/fields.h, such as "target" or "contact.phone"; a placement's begin with "placement.".
QString fieldName(const QString &path);

// A value of a content field as people read it; "ej angiven" when it says nothing.
QString valueText(const QString &field, const QJsonValue &value);

// "Målgrupp: Barn → Barn 6–12 år", or what happened to the record itself.
QString changeText(const Change &change);

TableWords tableWords();

} // namespace insats::wording
