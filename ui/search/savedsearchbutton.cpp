#include "ui/search/savedsearchbutton.h"

#include <QInputDialog>
#include <QMenu>

namespace insats::ui {

SavedSearchButton::SavedSearchButton(QWidget *parent)
    : QPushButton(tr("Saved searches"), parent)
{
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &SavedSearchButton::fillMenu);
}

void SavedSearchButton::fillMenu()
{
    menu()->clear();
    menu()->addAction(tr("&Keep this search …"), this, &SavedSearchButton::askForName);
    const QList<SavedSearch> searches = savedSearches();
    if (searches.isEmpty())
        return;
    menu()->addSeparator();
    for (const SavedSearch &search : searches)
        menu()->addAction(search.name, this, [this, search] { emit chosen(search); });
    menu()->addSeparator();
    QMenu *forget = menu()->addMenu(tr("&Forget"));
    for (const SavedSearch &search : searches)
        forget->addAction(search.name, this, [name = search.name] { forgetSearch(name); });
}

void SavedSearchButton::askForName()
{
    bool given = false;
    const QString name = QInputDialog::getText(this, tr("Keep this search"),
                                               tr("Name of the search. Never write anything about a single person."),
                                               QLineEdit::Normal, QString(), &given)
                             .trimmed();
    if (given && !name.isEmpty())
        emit keepRequested(name);
}

} // namespace insats::ui
