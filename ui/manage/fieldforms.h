// Which field stands in which part of the editor, and what it is edited with. Every content field stands in one of them, but
// for the day and role of the last review, which only a review moves.
#pragma once

#include "domain/taxonomy.h"
#include "ui/manage/fieldeditor.h"

#include <functional>

namespace insats::ui {

struct FormField {
    QString field; // a name of domain/fields.h
    std::function<FieldEditor *()> make;
};

struct FormSection {
    QString title;
    QList<FormField> fields;
};

QList<FormSection> formSections(const Taxonomy &taxonomy);

} // namespace insats::ui
