// The menu of kept questions beside the search box.
#pragma once

#include "ui/search/savedsearches.h"

#include <QPushButton>

namespace insats::ui {

class SavedSearchButton : public QPushButton {
    Q_OBJECT

public:
    explicit SavedSearchButton(QWidget *parent = nullptr);

signals:
    void keepRequested(const QString &name);
    void chosen(const insats::ui::SavedSearch &search);

private:
    void fillMenu();
    void askForName();
};

} // namespace insats::ui
