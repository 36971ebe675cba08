#include "exchange/rowplacements.h"

#include "domain/targetage.h"
#include "exchange/agecells.h"

#include <algorithm>

namespace insats::exchange {

namespace {

QStringList knownAreas(const Taxonomy &taxonomy)
{
    QStringList names;
    for (const NeedArea &area : taxonomy.areas)
        names.append(area.name);
    return names;
}

QStringList knownSubAreas(const Taxonomy &taxonomy)
{
    QStringList names;
    for (const NeedArea &area : taxonomy.areas) {
        for (const SubArea &subArea : area.subAreas)
            names.append(subArea.name);
    }
    return names;
}

QStringList knownLevels()
{
    QStringList names;
    for (const auto &code : kCodes<PreventionLevel>)
        names.append(QString::fromUtf16(code.text));
    return names;
}

bool hasPlacement(const InsatsRow &row)
{
    return std::ranges::any_of(row.cells.keys(), [&row](const QString &field) {
        return field.startsWith(QStringLiteral("placement.")) && !row.cells.value(field).text.isEmpty();
    });
}

} // namespace

QString targetFieldOf(const InsatsRow &row)
{
    return row.isExact || row.hasPlacedTarget ? QStringLiteral("placement.target") : QStringLiteral("target");
}

QString ageFieldOf(const InsatsRow &row)
{
    return row.isExact || row.hasPlacedAge ? QStringLiteral("placement.age") : QStringLiteral("age");
}

void RowPlacements::refuse(const CellText &cell, const QString &value, const QStringList &known) const
{
    m_problems.append({cell.where, ProblemKind::UnknownValue, Severity::Refused,
                       QStringLiteral("%1 (%2)").arg(value, known.join(QStringLiteral("; ")))});
}

// Each sub-area to its area. One of another area than the row states is refused; an area that only stands above gives way.
QList<AreaName> RowPlacements::paired(const InsatsRow &row, const QList<AreaName> &areas,
                                      const QList<AreaName> &subAreas) const
{
    QList<AreaName> all;
    QList<AreaName> strays = subAreas;
    for (const AreaName &area : areas) {
        const qsizetype before = all.size();
        for (const AreaName &subArea : subAreas) {
            const bool fits = subArea.area == area.area && (area.subArea.isEmpty() || area.subArea == subArea.subArea);
            if (fits && strays.removeAll(subArea) > 0 && !subArea.subArea.isEmpty())
                all.append(subArea);
        }
        if (all.size() == before)
            all.append(area);
    }
    if (strays.isEmpty())
        return all;
    if (!row.area.isOwn || areas.isEmpty())
        return subAreas;
    refuse(row.subArea.cell, strays.constFirst().subArea, knownSubAreas(m_taxonomy));
    return all;
}

QList<AreaName> RowPlacements::areasOf(const InsatsRow &row) const
{
    const AreasRead areas = areasIn(row.area.cell.text, m_taxonomy);
    const AreasRead subAreas = areasIn(row.subArea.cell.text, m_taxonomy);
    for (const QString &unknown : areas.unknown)
        refuse(row.area.cell, unknown, knownAreas(m_taxonomy));
    for (const QString &unknown : subAreas.unknown)
        refuse(row.subArea.cell, unknown, knownSubAreas(m_taxonomy));
    return areas.unknown.isEmpty() ? paired(row, areas.found, subAreas.found) : QList<AreaName>();
}

QList<PreventionLevel> RowPlacements::levelsOf(const InsatsRow &row) const
{
    const LevelsRead levels = levelsIn(row.level.cell.text, m_words);
    for (const QString &unknown : levels.unknown)
        refuse(row.level.cell, unknown, knownLevels());
    return levels.found;
}

QList<Placement> RowPlacements::placementsOf(const InsatsRow &row) const
{
    QList<AreaName> areas = areasOf(row);
    const QList<PreventionLevel> levels = levelsOf(row);
    if (areas.isEmpty() && row.isExact && hasPlacement(row))
        areas = {AreaName()};
    if (areas.isEmpty()) {
        if (!levels.isEmpty() && row.area.cell.text.isEmpty())
            m_problems.append(
                {row.level.cell.where, ProblemKind::MissingField, Severity::Warning, QStringLiteral("placement.area")});
        return {};
    }
    Placement placement;
    placement.target = row.cells.value(targetFieldOf(row)).text;
    placement.age = ageOf(row, ageFieldOf(row), placement.target);
    RecordCells basis;
    if (const QString path = QStringLiteral("placement.basis"); row.cells.contains(path))
        basis.insert(path, {row.cells.value(path)});
    CellReader(m_words, basis, row.isExact, m_problems).read(QStringLiteral("placement.basis"), placement.basis);
    QList<Placement> placements;
    for (const AreaName &area : areas) {
        placement.area = area.area;
        placement.subArea = area.subArea;
        placement.level.reset();
        if (levels.isEmpty())
            placements.append(placement);
        for (const PreventionLevel level : levels) {
            placement.level = level;
            placements.append(placement);
        }
    }
    return placements;
}

// An age below nought is none.
void RowPlacements::checkEnd(std::optional<int> &end, const CellText &cell) const
{
    if (!end || *end >= 0)
        return;
    m_problems.append({cell.where, ProblemKind::OutOfRange, Severity::Warning, QString::number(*end)});
    end.reset();
}

AgeRange RowPlacements::ageOf(const InsatsRow &row, const QString &path, const QString &target) const
{
    AgeRange age;
    RecordCells cells;
    for (const char *name : {"min", "max", "basis"}) {
        const QString column = CellWriter::below(path, name);
        if (row.cells.contains(column))
            cells.insert(column, {row.cells.value(column)});
    }
    CellReader(m_words, cells, row.isExact, m_problems).read(path, age);
    checkEnd(age.min, row.cells.value(path + QStringLiteral(".min")));
    checkEnd(age.max, row.cells.value(path + QStringLiteral(".max")));
    if (!row.cells.value(path + QStringLiteral(".basis")).text.isEmpty())
        return age;
    const CellText inWords = row.cells.value(path);
    if (age.min || age.max) {
        age.basis = AgeBasis::Stated;
    } else if (!inWords.text.isEmpty()) {
        const auto read = ageInCell(inWords.text);
        if (!read)
            m_problems.append({inWords.where, ProblemKind::UnknownValue, Severity::Warning, inWords.text});
        age = read.value_or(AgeRange());
    } else {
        return ageOfTarget(target);
    }
    const bool isChilds = isKnown(age) && ageOfTarget(target + QStringLiteral(" 0-18 år")).basis == AgeBasis::Child;
    return isChilds ? AgeRange{age.min, age.max, AgeBasis::Child} : age;
}

} // namespace insats::exchange
