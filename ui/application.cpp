#include "ui/application.h"

namespace insats::ui {

int runWindow(int &, char **, const StartOptions &, wording::Language)
{
    return 0;
}

} // namespace insats::ui
