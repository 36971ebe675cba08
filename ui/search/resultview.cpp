#include "ui/search/resultview.h"

#include <QKeyEvent>

namespace insats::ui {

ResultView::ResultView(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
}

void ResultView::keyPressEvent(QKeyEvent *event)
{
    const bool isText = !event->text().isEmpty() && event->text().at(0).isPrint() && event->key() != Qt::Key_Space;
    if (event->key() == Qt::Key_Up && currentIndex().row() == 0)
        emit leftUpwards();
    else if (event->key() == Qt::Key_Down && model() && currentIndex().row() == model()->rowCount() - 1)
        leaveOrFetch();
    else if (isText || event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->ignore();
    else
        QListView::keyPressEvent(event);
}

void ResultView::leaveOrFetch()
{
    if (model()->canFetchMore({}))
        model()->fetchMore({});
    else
        emit leftDownwards();
}

void ResultView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit currentRowChanged(current);
}

} // namespace insats::ui
