#include "exchange/placementwords.h"

#include "exchange/celltidying.h"

#include <QRegularExpression>

#include <algorithm>

namespace insats::exchange {

namespace {

QRegularExpression pattern(const char16_t *text)
{
    return QRegularExpression(QString::fromUtf16(text),
                              QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

// Without a number, or "Behovsområde:", in front.
QString bareName(const QString &text)
{
    static const auto front =
        pattern(u"^(?:(?:behovs|utvecklings|fokus|del|under)?område\\b\\s*:?\\s*)?(?:\\d+(?:\\.\\d+)*[.:)]?\\s+)?");
    static const auto ampersand = pattern(u"\\s*&\\s*");
    return onOneLine(text).remove(front).replace(ampersand, QStringLiteral(" och "));
}

struct KnownName {
    QString name;
    AreaName means;
};

// The longest first.
QList<KnownName> knownNames(const Taxonomy &taxonomy)
{
    QList<KnownName> names = {{QString::fromUtf16(kCollaborationArea), {QString::fromUtf16(kCollaborationArea), {}}}};
    for (const NeedArea &area : taxonomy.areas) {
        names.append({area.name, {area.name, {}}});
        for (const SubArea &subArea : area.subAreas)
            names.append({subArea.name, {area.name, subArea.name}});
    }
    std::ranges::stable_sort(names, std::greater(), [](const KnownName &one) { return one.name.size(); });
    return names;
}

const KnownName *nameAt(const QList<KnownName> &names, const QString &text, qsizetype at)
{
    for (const KnownName &one : names) {
        const qsizetype end = at + one.name.size();
        const bool ends = end >= text.size() || !text.at(end).isLetterOrNumber();
        if (ends && QStringView(text).mid(at, one.name.size()).compare(one.name, Qt::CaseInsensitive) == 0)
            return &one;
    }
    return nullptr;
}

std::optional<PreventionLevel> levelOf(const QString &text, const CellWords &words)
{
    if (const auto level = fromCode<PreventionLevel>(words.codeOf(QStringLiteral("placement.level"), onOneLine(text))))
        return level;
    static const auto around = pattern(u"^\\s*\\d+\\s*[.:)–-]?\\s*|\\b(?:insats(?:er|en|erna)?|åtgärd(?:er)?|nivån?|"
                                       u"prevention|interventions?|measures|level)\\b");
    static const QList<std::pair<PreventionLevel, QString>> known = {
        {PreventionLevel::Universal,
         QStringLiteral("|främjande|främja|hälsofrämjande|universell|universella|universal|promotive|promoting|")},
        {PreventionLevel::Selective,
         QStringLiteral("|förebyggande|förebygga|selektiv|selektiva|selective|preventive|preventing|")},
        {PreventionLevel::Indicated,
         QStringLiteral("|riktad|riktade|riktat|indikerad|indikerade|indikerat|indikativ|indikativa|indicated|targeted|")},
    };
    const QString compared = comparable(onOneLine(text).remove(around));
    if (compared.isEmpty())
        return std::nullopt;
    for (const auto &[level, names] : known) {
        if (names.contains(u'|' + compared + u'|'))
            return level;
    }
    return std::nullopt;
}

} // namespace

AreasRead areasIn(const QString &text, const Taxonomy &taxonomy)
{
    static const auto separator = pattern(u"\\G(?:\\s*[;,/:>]\\s*|\\s+[-–—]\\s+|\\s+(?:och|samt)\\s+|\\s+)+");
    static const auto unknownEnd = pattern(u"\\s*[;,/:>]|\\s+(?:[-–—]|och|samt)\\s|$");
    const QList<KnownName> names = knownNames(taxonomy);
    const QString line = bareName(text);
    AreasRead read;
    for (qsizetype at = 0; at < line.size();) {
        const auto between = separator.match(line, at);
        if (between.hasMatch()) {
            at = between.capturedEnd();
        } else if (const KnownName *known = nameAt(names, line, at)) {
            if (!read.found.contains(known->means))
                read.found.append(known->means);
            at += known->name.size();
        } else {
            const qsizetype end = unknownEnd.match(line, at + 1).capturedStart();
            read.unknown.append(line.mid(at, end - at));
            at = end;
        }
    }
    // "Psykisk hälsa – Missbruk" is one place.
    read.found.removeIf([all = read.found](const AreaName &one) {
        return one.subArea.isEmpty() && std::ranges::any_of(all, [&one](const AreaName &other) {
                   return other.area == one.area && !other.subArea.isEmpty();
               });
    });
    return read;
}

LevelsRead levelsIn(const QString &text, const CellWords &words)
{
    static const auto separator = pattern(u"\\s*[;,/+&]\\s*|\\s+(?:och|samt)\\s+|\\n");
    static const auto parentheses = pattern(u"\\([^)]*\\)");
    LevelsRead read;
    if (const auto whole = levelOf(text, words))
        return {{*whole}, {}};
    for (const QString &piece : withoutHyphenation(text).remove(parentheses).split(separator, Qt::SkipEmptyParts)) {
        const auto level = levelOf(piece, words);
        if (!level)
            read.unknown.append(piece.trimmed());
        else if (!read.found.contains(*level))
            read.found.append(*level);
    }
    return read;
}

std::optional<BlockTitle> blockTitleIn(const QString &text, const Taxonomy &taxonomy, const CellWords &words)
{
    static const auto between = pattern(u"\\s+[–—-]\\s+|:\\s+|\\n");
    const auto isWhole = [&](const QString &line) { return areasIn(line, taxonomy).unknown.isEmpty(); };
    const QString whole = bareName(text);
    if (whole.isEmpty())
        return std::nullopt;
    BlockTitle title;
    const QStringList lines =
        isWhole(whole) ? QStringList{whole} : withoutHyphenation(text).split(between, Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const AreasRead areas = areasIn(line, taxonomy);
        const LevelsRead levels = levelsIn(line, words);
        if (areas.unknown.isEmpty())
            title.areas += areas.found;
        else if (levels.unknown.isEmpty() && !levels.found.isEmpty())
            title.levels += levels.found;
        else
            return std::nullopt;
    }
    return title.areas.isEmpty() && title.levels.isEmpty() ? std::nullopt : std::optional(title);
}

} // namespace insats::exchange
