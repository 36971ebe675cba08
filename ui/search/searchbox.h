// The one box that is always ready. The text stays as it was typed.
#pragma once

#include <QLineEdit>

namespace insats::ui {

class SearchBox : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);

signals:
    void leftDownwards();
    void openRequested(); // Enter
    void backRequested(); // Escape

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void showIcons();

    QAction *m_glass;
    QAction *m_clear;
};

} // namespace insats::ui
