// Which records of two catalogues are the same insats.
#include "coverage/comparison.h"

#include <QSet>

namespace insats::coverage {

namespace {

QSet<QString> keysOf(const Intervention &record)
{
    QSet<QString> keys;
    for (const QString &name : QStringList{record.name} + record.aliases) {
        const QString key = name.normalized(QString::NormalizationForm_C).simplified().toLower();
        if (!key.isEmpty())
            keys.insert(key);
    }
    return keys;
}

bool sharesPlace(const Intervention &one, const Intervention &other)
{
    return std::ranges::any_of(one.placements, [&other](const Placement &mine) {
        return std::ranges::any_of(other.placements, [&mine](const Placement &theirs) {
            return mine.level && mine.area == theirs.area && mine.level == theirs.level;
        });
    });
}

// Positions before and after of records that could be the same.
using Pairs = std::vector<std::pair<qsizetype, qsizetype>>;

Pairs pairsByName(const QList<Intervention> &before, const QList<Intervention> &after)
{
    QHash<QString, QList<qsizetype>> named;
    for (qsizetype i = 0; i < after.size(); ++i) {
        for (const QString &key : keysOf(after.at(i)))
            named[key].append(i);
    }
    Pairs pairs;
    for (qsizetype i = 0; i < before.size(); ++i) {
        QSet<qsizetype> others;
        for (const QString &key : keysOf(before.at(i))) {
            for (const qsizetype other : named.value(key))
                others.insert(other);
        }
        for (const qsizetype other : others)
            pairs.emplace_back(i, other);
    }
    return pairs;
}

// Takes out the pairs of which neither part stands in another one.
Pairs takeSingleOnes(Pairs &pairs)
{
    QHash<qsizetype, int> firsts;
    QHash<qsizetype, int> seconds;
    for (const auto &[one, other] : pairs) {
        ++firsts[one];
        ++seconds[other];
    }
    Pairs single;
    std::erase_if(pairs, [&](const auto &pair) {
        const bool isSingle = firsts.value(pair.first) == 1 && seconds.value(pair.second) == 1;
        if (isSingle)
            single.push_back(pair);
        return isSingle;
    });
    return single;
}

QSet<QUuid> idsOf(const QList<Intervention> &records)
{
    QSet<QUuid> ids;
    for (const Intervention &record : records)
        ids.insert(record.uuid);
    return ids;
}

} // namespace

void identify(QList<Intervention> &before, const QList<Intervention> &after)
{
    const QSet<QUuid> shared = idsOf(before).intersect(idsOf(after));
    Pairs open = pairsByName(before, after);
    std::erase_if(open, [&](const auto &pair) {
        return shared.contains(before.at(pair.first).uuid) || shared.contains(after.at(pair.second).uuid);
    });
    Pairs same = takeSingleOnes(open);
    std::erase_if(open, [&](const auto &pair) { return !sharesPlace(before.at(pair.first), after.at(pair.second)); });
    std::ranges::copy(takeSingleOnes(open), std::back_inserter(same));
    QHash<QUuid, QUuid> ids;
    for (const auto &[one, other] : same)
        ids.insert(before.at(one).uuid, after.at(other).uuid);
    for (Intervention &record : before) {
        record.uuid = ids.value(record.uuid, record.uuid);
        for (QUuid &step : record.requiredSteps)
            step = ids.value(step, step);
    }
}

} // namespace insats::coverage
