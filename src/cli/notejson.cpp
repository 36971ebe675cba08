#include "cli/notejson.h"

#include "domain/fieldjson.h"

namespace insats::cli {

void insertNotes(QJsonObject &object, const QList<Note> &notes)
{
    if (notes.isEmpty())
        return;
    QJsonArray array;
    for (const Note &note : notes) {
        QJsonObject json{{QStringLiteral("id"), toJson(note.uuid)}, {QStringLiteral("catalogue"), note.catalogue}};
        forEachContentField(
            note, [&json](const char *name, const auto &value) { json.insert(QLatin1StringView(name), toJson(value)); });
        array.append(json);
    }
    object.insert(QStringLiteral("notes"), array);
}

} // namespace insats::cli
