// The bottom bar of the search page: the insatser put aside for a conversation. Kept in memory only.
#pragma once

#include "domain/intervention.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace insats::ui {

class FlowLayout;

class ShortlistBar : public QWidget {
    Q_OBJECT

public:
    explicit ShortlistBar(QWidget *parent = nullptr);

    bool contains(const QUuid &uuid) const;
    void toggle(const Intervention &intervention);
    void clear();
    const QList<Intervention> &interventions() const { return m_interventions; }

signals:
    void changed();
    void chosen(const insats::Intervention &intervention);
    void copyRequested();
    void compareRequested();
    void handoutRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    QWidget *buildEntry(const Intervention &intervention);

    QList<Intervention> m_interventions;
    QLabel *m_title;
    QLabel *m_hint;
    QWidget *m_entries;
    FlowLayout *m_entryLayout;
    QLabel *m_notKept;
    QPushButton *m_compare;
    QPushButton *m_handout;
    QPushButton *m_copy;
};

} // namespace insats::ui
