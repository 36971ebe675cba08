// The type scale: sizes in device-independent pixels, font Inter with the system's sans as fallback.
#pragma once

#include <QFont>

namespace insats::ui {

enum class Type {
    Title, // 20, semibold: a page, the name on a card
    Heading, // 15, semibold
    Strong, // 13, semibold: names and chosen things
    Body, // 13
    Note, // 12: notes, chips, the status bar
};

QFont fontFor(Type type);

} // namespace insats::ui
