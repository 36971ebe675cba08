// One municipality's set of insatser at one time, such as "Ale 2017".
#pragma once

#include "domain/coverageparameters.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace insats {

struct CatalogueInfo {
    QString id; // stable, such as ale_2017
    QString municipality;
    QString title;
    QDate inventoryDate;
    bool frozen = false; // a picture of its date: that date is the default for evaluating it
    QString document; // the document that it is a picture of
    CoverageParameters coverage; // how its matrix is read
    QString applicationContact; // where people apply for what needs a decision; a function, never a person

    bool operator==(const CatalogueInfo &) const = default;
};

// The day that a frozen catalogue is a picture of; today for a kept one, and for one without a date.
inline QDate evaluationDate(const CatalogueInfo &catalogue, const QDate &today)
{
    return catalogue.frozen && catalogue.inventoryDate.isValid() ? catalogue.inventoryDate : today;
}

// What a file holds, for the line that says so.
struct CatalogueSize {
    QString catalogue;
    int interventions = 0;
    int placements = 0; // in the matrix: with a level

    bool operator==(const CatalogueSize &) const = default;
};

// An id for a new catalogue, such as ale_2026: unlike those that are taken.
QString catalogueIdFor(const QString &municipality, int year, const QStringList &taken);

} // namespace insats
