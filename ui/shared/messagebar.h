// One bar at the top of the window for what went wrong: what, where, what to do. It stays until it is closed.
#pragma once

#include "ui/shared/tonebox.h"

class QPushButton;

namespace insats::ui {

class MessageBar : public ToneBox {
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showError(const QString &sentence);

private:
    QPushButton *m_close;
};

} // namespace insats::ui
