// Small inventories and the matrices made of them: matrixOf({…}, aQuestion()) and then cellAt(matrix, area, level, band).
// Ids count from 1 in the order given.
#pragma once

#include "coverage/matrix.h"
#include "support/builders.h"

#include <stdexcept>

namespace insats::test {

inline const QString kSchool = QStringLiteral("Förskola och skola");
inline const QString kSafety = QStringLiteral("Trygghet");
inline const QString kLearning = QStringLiteral("Lärande");
inline const QString kCrime = QStringLiteral("Brott");
inline const QString kFear = QStringLiteral("Oro");

inline coverage::Inventory inventoryOf(const QList<Intervention> &interventions)
{
    coverage::Inventory inventory;
    for (qsizetype i = 0; i < interventions.size(); ++i)
        inventory.put(i + 1, interventions.at(i));
    return inventory;
}

// Two areas with one and two sub-areas; bands 0–5, 6–12, 13–15; the catalogue "prov" on 2018-02-20.
inline coverage::Question aQuestion()
{
    coverage::Question question;
    question.areas = {{kSchool, {}, {}, {{kLearning, {}}}}, {kSafety, {}, {}, {{kCrime, {}}, {kFear, {}}}}};
    question.parameters.bands = {{0, 5}, {6, 12}, {13, 15}};
    question.dates = {{QStringLiteral("prov"), QDate(2018, 2, 20)}};
    return question;
}

inline coverage::Matrix matrixOf(const QList<Intervention> &interventions, const coverage::Question &question = aQuestion())
{
    return coverage::matrix(inventoryOf(interventions), question);
}

// No sub-area = the row of the whole area.
inline const CoverageRow &rowAt(const QList<CoverageRow> &rows, const QString &area,
                                const std::optional<QString> &subArea = std::nullopt)
{
    for (const CoverageRow &row : rows) {
        if (row.area == area && row.subArea == subArea)
            return row;
    }
    throw std::runtime_error("no row " + area.toStdString());
}

inline const CoverageCell &cellAt(const CoverageRow &row, PreventionLevel level, AgeBand band)
{
    for (const CoverageCell &cell : row.cells) {
        if (cell.place.level == level && cell.place.band == band)
            return cell;
    }
    throw std::runtime_error("no cell " + std::to_string(band.min));
}

inline QStringList namesOf(const QList<QUuid> &uuids, const QList<Intervention> &interventions)
{
    QStringList names;
    for (const QUuid &uuid : uuids) {
        for (const Intervention &intervention : interventions) {
            if (intervention.uuid == uuid)
                names.append(intervention.name);
        }
    }
    return names;
}

inline std::optional<Judgement> judgementOf(const QList<Judgement> &judgements, GapTest test)
{
    for (const Judgement &judgement : judgements) {
        if (judgement.test == test)
            return judgement;
    }
    return std::nullopt;
}

} // namespace insats::test
