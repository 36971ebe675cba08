// The list of found insatser. Keys that are not the list's own (letters, Escape) go on to the page.
#pragma once

#include <QListView>

namespace insats::ui {

class ResultView : public QListView {
    Q_OBJECT

public:
    explicit ResultView(QWidget *parent = nullptr);

signals:
    void currentRowChanged(const QModelIndex &current);
    void leftUpwards(); // Up on the first row
    void leftDownwards(); // Down on the last row, when there are no more to fetch

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void leaveOrFetch();
};

} // namespace insats::ui
