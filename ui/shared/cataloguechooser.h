// Which catalogues the pages speak of: one, several or all. Stands in the corner of the menu bar.
#pragma once

#include "domain/catalogueinfo.h"

#include <QToolButton>

namespace insats::ui {

class CatalogueChooser : public QToolButton {
    Q_OBJECT

public:
    explicit CatalogueChooser(QWidget *parent = nullptr);

    // With a single one there is nothing to choose; whoever shows the chooser leaves it out then.
    void setCatalogues(const QList<CatalogueInfo> &all, const QStringList &chosen);

    QSize sizeHint() const override;

    // As by hand: changed() tells it.
    void choose(const QStringList &ids);

    // Ids; never empty when there are catalogues.
    QStringList chosen() const;

signals:
    void changed(const QStringList &ids);

private:
    QAction *addCatalogue(const CatalogueInfo &catalogue, bool chosen);
    void chooseAll();
    void keepOne(QAction *last);
    void showChosen();

    QList<QAction *> m_catalogues;
};

} // namespace insats::ui
