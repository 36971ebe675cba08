#include "ui/shared/cataloguechooser.h"

#include "ui/shared/type.h"

#include <QMenu>
#include <QSignalBlocker>

namespace insats::ui {

namespace {

constexpr int kWidth = 210;
constexpr int kHeight = 24;

} // namespace

CatalogueChooser::CatalogueChooser(QWidget *parent)
    : QToolButton(parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::TabFocus);
    setFont(fontFor(Type::Body));
    setFixedSize(sizeHint());
    setMenu(new QMenu(this));
    setToolTip(tr("The catalogues that search and coverage show"));
}

QSize CatalogueChooser::sizeHint() const { return {kWidth, kHeight}; }

void CatalogueChooser::setCatalogues(const QList<CatalogueInfo> &all, const QStringList &chosen)
{
    menu()->clear();
    m_catalogues.clear();
    for (const CatalogueInfo &catalogue : all)
        m_catalogues.append(addCatalogue(catalogue, chosen.contains(catalogue.id)));
    menu()->addSeparator();
    menu()->addAction(tr("&All catalogues"), this, &CatalogueChooser::chooseAll);
    showChosen();
}

QAction *CatalogueChooser::addCatalogue(const CatalogueInfo &catalogue, bool chosen)
{
    QAction *action = menu()->addAction(QString(catalogue.title).replace(QLatin1Char('&'), QStringLiteral("&&")));
    action->setData(catalogue.id);
    action->setCheckable(true);
    action->setChecked(chosen);
    connect(action, &QAction::triggered, this, [this, action] {
        keepOne(action);
        showChosen();
        emit changed(this->chosen());
    });
    return action;
}

// Without any catalogue there would be nothing to show.
void CatalogueChooser::keepOne(QAction *last)
{
    if (chosen().isEmpty())
        last->setChecked(true);
}

void CatalogueChooser::chooseAll()
{
    for (QAction *catalogue : m_catalogues)
        catalogue->setChecked(true);
    showChosen();
    emit changed(chosen());
}

void CatalogueChooser::choose(const QStringList &ids)
{
    for (QAction *catalogue : m_catalogues)
        catalogue->setChecked(ids.contains(catalogue->data().toString()));
    showChosen();
    emit changed(chosen());
}

QStringList CatalogueChooser::chosen() const
{
    QStringList ids;
    for (const QAction *catalogue : m_catalogues) {
        if (catalogue->isChecked())
            ids.append(catalogue->data().toString());
    }
    return ids;
}

void CatalogueChooser::showChosen()
{
    QStringList titles;
    for (const QAction *catalogue : m_catalogues) {
        if (catalogue->isChecked())
            titles.append(QString(catalogue->text()).replace(QStringLiteral("&&"), QStringLiteral("&")));
    }
    const bool all = titles.size() == m_catalogues.size() && titles.size() > 1;
    setText(all                      ? tr("All catalogues")
                : titles.size() == 1 ? titles.constFirst()
                                     : tr("%n catalogue(s)", nullptr, static_cast<int>(titles.size())));
    setAccessibleName(tr("Catalogue: %1").arg(titles.join(QStringLiteral(", "))));
}

} // namespace insats::ui
