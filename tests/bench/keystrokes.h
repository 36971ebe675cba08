// The questions of every search that is measured: twenty Swedish phrases as they are typed. Pure.
#pragma once

#include <QStringList>

namespace insats::bench {

// In the words of people who ask; among them what no insats says, and what is typed without å ä ö.
QStringList phrases();

// Every beginning of every phrase, as the box holds it after each key.
QStringList keystrokes();

// The words of a question for a peer: letters and digits, the rest parts them.
QStringList wordsIn(const QString &question);

} // namespace insats::bench
