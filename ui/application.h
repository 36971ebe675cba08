// Opening the window.
#pragma once

#include "wording/language.h"

namespace insats::ui {

struct StartOptions {
    QString file; // empty = the user's own
    QString catalogue; // empty = the default
    bool empty = false; // a file that is made starts without catalogues
    QString picture; // save a picture of the window here and end
    QString words; // stand in the search box at the start
    QString page = {}; // "coverage"; otherwise the search page
};

// Returns the process's exit code when the window is closed.
int runWindow(int &argc, char **argv, const StartOptions &options, wording::Language language);

} // namespace insats::ui
