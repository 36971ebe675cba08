// What the registers say about the insats on a card, as links to the page of needs and figures.
#pragma once

#include "domain/registersreply.h"

#include <QWidget>

class QVBoxLayout;

namespace insats::ui {

class RegisterLinksBox : public QWidget {
    Q_OBJECT

public:
    explicit RegisterLinksBox(QWidget *parent = nullptr);

    // Hidden when the registers say nothing.
    void show(const RegisterLinks &links);

signals:
    void needRequested(const QUuid &need);
    void forumRequested(const QUuid &forum);
    void figuresRequested(const QString &area);

private:
    void addHead(const QString &text);
    void addNeeds(const QString &head, const QList<Need> &needs);
    void addLink(const QString &text, const QString &after, std::function<void()> follow);

    QVBoxLayout *m_rows;
    QWidget *m_content = nullptr;
};

} // namespace insats::ui
