// The line under the search box: what the question was taken for. Each part can be removed, and its words with it.
#pragma once

#include "domain/search.h"

#include <QWidget>

namespace insats::ui {

class FlowLayout;

class UnderstoodBar : public QWidget {
    Q_OBJECT

public:
    explicit UnderstoodBar(QWidget *parent = nullptr);

    void show(const SearchReply &reply);

signals:
    void removed(const insats::Understood &part);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    QWidget *buildPart(const Understood &part);

    FlowLayout *m_layout;
    QList<Understood> m_parts;
    QList<Reading> m_readings;
};

} // namespace insats::ui
