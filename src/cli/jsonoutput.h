// The JSON documents that the commands print.
#pragma once

#include "catalogue/catalogue.h"

#include <QJsonObject>

class QTextStream;

namespace insats::cli {

void printJson(QTextStream &out, const QJsonObject &document);

QJsonObject errorJson(const QString &what, const QString &where);
QJsonObject stateJson(const FileState &state);
QJsonObject replyJson(const SearchReply &reply);

// A cell is of a whole area when its sub-area is null.
QJsonObject findingsJson(const QList<Finding> &findings);

// The whole record. age and target are the shown ones, as in search results; an unknown documentation rule is null.
QJsonObject cardJson(const Intervention &intervention);

} // namespace insats::cli
