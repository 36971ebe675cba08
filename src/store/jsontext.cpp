#include "store/jsontext.h"

namespace insats::store {

// QJsonDocument writes and reads arrays and objects only, so the value travels in an array of one.
QString jsonText(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(1, array.size() - 2));
}

QJsonValue jsonValue(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson('[' + text.toUtf8() + ']');
    if (!document.isArray())
        throw Error(ErrorKind::FileDamaged, text);
    return document.array().at(0);
}

} // namespace insats::store
