// Reading and writing the registers beside the insatser. Each kind of record has its register, in the order of the file that
// it came from. Throws Error.
#pragma once

#include "domain/catalogueset.h"
#include "store/connection.h"
#include "store/jsontext.h"

namespace insats::store {

struct RegisterEntry {
    QUuid uuid;
    QString catalogue;
    QString content; // JSON
};

// Behind what the register holds; an entry with the same uuid is replaced where it stands.
void writeEntry(const Connection &connection, const QString &name, const RegisterEntry &entry);
QStringList readEntries(const Connection &connection, const QString &name);

template <RegisterRecord T>
void writeRegister(const Connection &connection, const QList<T> &records)
{
    for (const T &record : records)
        writeEntry(connection, registerName<T>(), {record.uuid, record.catalogue, asJsonText(record)});
}

// All registers of the set.
inline void writeRegisters(const Connection &connection, const CatalogueSet &set)
{
    writeRegister(connection, set.familyCentres);
    writeRegister(connection, set.agreements);
    writeRegister(connection, set.needs);
    writeRegister(connection, set.indicators);
    writeRegister(connection, set.collaborations);
    writeRegister(connection, set.hardToReach);
}

template <RegisterRecord T>
QList<T> readRegister(const Connection &connection)
{
    QList<T> records;
    for (const QString &content : readEntries(connection, registerName<T>())) {
        T record;
        readJsonText(content, record);
        records.append(record);
    }
    return records;
}

} // namespace insats::store
