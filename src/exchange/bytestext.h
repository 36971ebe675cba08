// Bytes of a text file as text, whatever wrote them: UTF-8 and UTF-16 with or without byte order mark, else Windows-1252,
// which takes any bytes. UTF-16 without a mark is believed when nearly every second byte is zero.
#pragma once

#include <QByteArray>
#include <QString>

namespace insats::exchange {

QString textOf(const QByteArray &bytes);

} // namespace insats::exchange
