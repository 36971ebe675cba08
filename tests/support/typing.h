// Keys and waiting as a person does it. QTest::keyClicks stops at å ä ö, so every letter is sent as an event of its own.
#pragma once

#include <QAbstractItemModelTester>
#include <QTest>

namespace insats::test {

inline void type(QWidget &widget, const QString &text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, &widget, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

// Presses a key where the focus is.
inline void press(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *focused = window.focusWidget();
    QTest::keyClick(focused ? focused : &window, key, modifiers);
}

// True as soon as `condition` holds; false after five seconds.
template <class Condition>
bool waitFor(Condition &&condition)
{
    return QTest::qWaitFor(std::forward<Condition>(condition), 5000);
}

} // namespace insats::test
