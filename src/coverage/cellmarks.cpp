#include "coverage/cellmarks.h"

#include <algorithm>

namespace insats::coverage {

QList<CellMark> marksOf(const QList<Note> &notes)
{
    QList<CellMark> marks;
    for (const Note &note : notes) {
        if (note.cell && note.state != CellState::Mapped)
            marks.append({note.catalogue, *note.cell, note.state});
    }
    return marks;
}

CellMarks::CellMarks(const QList<CellMark> &marks, const QStringList &catalogues)
{
    for (const QString &catalogue : catalogues) {
        std::vector<CellMark> own;
        std::ranges::copy_if(marks, std::back_inserter(own),
                             [&catalogue](const CellMark &mark) { return mark.catalogue == catalogue; });
        m_marks.push_back(own);
    }
    if (std::ranges::any_of(m_marks, &std::vector<CellMark>::empty))
        m_marks.clear();
}

CellState CellMarks::at(const CellPlace &cell) const
{
    bool someNotMapped = false;
    for (const std::vector<CellMark> &own : m_marks) {
        bool some = false;
        for (const CellMark &mark : own) {
            if (!covers(mark.place, cell))
                continue;
            some = true;
            someNotMapped |= mark.state == CellState::NotMapped;
        }
        if (!some)
            return CellState::Mapped;
    }
    if (m_marks.empty())
        return CellState::Mapped;
    return someNotMapped ? CellState::NotMapped : CellState::NotRelevant;
}

bool CellMarks::areInPartOf(const QString &area) const
{
    return std::ranges::any_of(m_marks, [&area](const std::vector<CellMark> &own) {
        return std::ranges::any_of(
            own, [&area](const CellMark &mark) { return mark.place.area == area && mark.place.subArea.has_value(); });
    });
}

} // namespace insats::coverage
