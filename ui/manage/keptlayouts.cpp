#include "ui/manage/keptlayouts.h"

#include "ui/shared/settings.h"

#include <QCryptographicHash>

namespace insats::ui {

namespace {

constexpr int kRowsLookedAt = 30; // for one that was a header row before

QString keyOf(const QStringList &header)
{
    QStringList texts;
    for (const QString &text : header)
        texts.append(text.simplified().toLower());
    while (!texts.isEmpty() && texts.constLast().isEmpty())
        texts.removeLast();
    const QByteArray joined = texts.join(QLatin1Char('\n')).toUtf8();
    return QStringLiteral("import/columns/")
        + QString::fromLatin1(QCryptographicHash::hash(joined, QCryptographicHash::Sha1).toHex());
}

} // namespace

void keepLayout(const Sheet &sheet, const TableLayout &layout)
{
    if (layout.headerRow < 0 || layout.headerRow >= sheet.rows.size())
        return;
    QSettings settings = windowSettings();
    settings.setValue(keyOf(sheet.rows.at(layout.headerRow)), layout.fields);
}

std::optional<TableLayout> keptLayout(const Sheet &sheet)
{
    const QSettings settings = windowSettings();
    for (int row = 0; row < std::min<qsizetype>(kRowsLookedAt, sheet.rows.size()); ++row) {
        const QString key = keyOf(sheet.rows.at(row));
        if (settings.contains(key))
            return TableLayout{row, settings.value(key).toStringList()};
    }
    return std::nullopt;
}

} // namespace insats::ui
