// The outermost object of every file of ours: {"format": …, "version": …, …}.
#pragma once

#include "domain/fieldjson.h"

namespace insats::exchange {

// What a catalogue file says that it is.
inline constexpr char kCatalogueFormat[] = "insatskartan";
inline constexpr int kCatalogueVersion = 1;

// The file's object, or nothing when it is no JSON, another format, or newer than `version`; then a problem says why.
std::optional<QJsonObject> openEnvelope(const QByteArray &json, const QString &format, int version,
                                        QList<Problem> &problems);

} // namespace insats::exchange
