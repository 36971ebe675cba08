// The pages at the left edge, one of them chosen.
#pragma once

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace insats::ui {

class Rail : public QWidget {
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    // text may hold a line break.
    void addPage(const QString &icon, const QString &text, const QString &shortcut);
    void choose(int page);

signals:
    void chosen(int page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_buttons;
    QVBoxLayout *m_layout;
};

} // namespace insats::ui
