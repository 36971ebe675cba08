#include "catalogue/exporting.h"

#include "domain/error.h"
#include "store/interventions.h"
#include "store/registers.h"

#include <QSaveFile>

namespace insats {

namespace {

constexpr int kRecordsAtATime = 1000;

template <RegisterRecord T>
void takeRegister(const store::Connection &connection, const QSet<QString> &ids, QList<T> &into)
{
    for (const T &record : store::readRegister<T>(connection)) {
        if (ids.contains(record.catalogue))
            into.append(record);
    }
}

} // namespace

CatalogueSet setOf(const store::Connection &connection, const QList<CatalogueInfo> &catalogues)
{
    CatalogueSet set;
    set.catalogues = catalogues;
    QSet<QString> ids;
    for (const CatalogueInfo &catalogue : catalogues)
        ids.insert(catalogue.id);
    store::RecordId last = 0;
    for (qsizetype read = kRecordsAtATime; read == kRecordsAtATime;) {
        const auto records = store::readInterventionsAfter(connection, last, kRecordsAtATime);
        for (const store::StoredIntervention &record : records) {
            last = record.id;
            if (ids.contains(record.intervention.catalogue))
                set.interventions.append(record.intervention);
        }
        read = records.size();
    }
    takeRegister(connection, ids, set.familyCentres);
    takeRegister(connection, ids, set.agreements);
    takeRegister(connection, ids, set.needs);
    takeRegister(connection, ids, set.indicators);
    takeRegister(connection, ids, set.collaborations);
    takeRegister(connection, ids, set.hardToReach);
    return set;
}

void writeWhole(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        throw Error(ErrorKind::FileUnwritable, path, file.errorString());
}

} // namespace insats
