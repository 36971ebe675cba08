// Questions that the user chose to keep, by name, in the window's settings. Nothing is kept unasked.
#pragma once

#include "domain/search.h"

namespace insats::ui {

struct SavedSearch {
    QString name;
    QString text;
    FacetChoices choices;
    std::optional<AskedAge> age;

    bool operator==(const SavedSearch &) const = default;
};

// In the order of saving.
QList<SavedSearch> savedSearches();

// Replaces what was kept under the name.
void keepSearch(const SavedSearch &search);
void forgetSearch(const QString &name);

} // namespace insats::ui
