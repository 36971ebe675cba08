#include "ui/needs/needmodel.h"

#include "wording/needs.h"

#include <algorithm>

namespace insats::ui {

void NeedModel::setAnswers(const QList<NeedAnswer> &answers)
{
    beginResetModel();
    m_answers = answers;
    endResetModel();
}

const NeedAnswer *NeedModel::at(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_answers.size() ? &m_answers.at(index.row()) : nullptr;
}

int NeedModel::rowOf(const QUuid &need) const
{
    const auto at = std::ranges::find(m_answers, need, [](const NeedAnswer &answer) { return answer.need.uuid; });
    return at == m_answers.end() ? -1 : static_cast<int>(at - m_answers.begin());
}

int NeedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_answers.size());
}

QVariant NeedModel::data(const QModelIndex &index, int role) const
{
    const NeedAnswer *answer = at(index);
    if (!answer)
        return {};
    switch (role) {
    case Qt::DisplayRole: return answer->need.text;
    case Qt::ToolTipRole: return answer->need.text;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2. %3. %4.")
            .arg(answer->need.number, answer->need.text, wording::statedText(answer->need), wording::supplyText(*answer));
    default: return {};
    }
}

} // namespace insats::ui
