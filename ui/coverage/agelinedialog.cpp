#include "ui/coverage/agelinedialog.h"

#include "ui/shared/labels.h"
#include "ui/shared/theme.h"
#include "wording/coverage.h"
#include "wording/names.h"

#include <QAbstractTableModel>
#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>

namespace insats::ui {

namespace {

constexpr int kBarRow = 84;
constexpr int kYear = 34;

// A row for each level, and one for all.
class AgeLineModel : public QAbstractTableModel {
public:
    AgeLineModel(const AgeLine &line, QObject *parent)
        : QAbstractTableModel(parent)
        , m_line(line)
    {
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_line.byLevel.size()) + 1;
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_line.all.size());
    }
    const QList<int> &row(int row) const { return row < m_line.byLevel.size() ? m_line.byLevel.at(row) : m_line.all; }
    int highest() const { return m_line.all.isEmpty() ? 0 : *std::ranges::max_element(m_line.all); }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
            return {};
        const int count = row(index.row()).at(index.column());
        if (role == Qt::DisplayRole)
            return count;
        return QStringLiteral("%1, %2: %3")
            .arg(headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString(),
                 wording::askedAgeText({year(index.column()), year(index.column())}),
                 AgeLineDialog::tr("%n insats(er)", nullptr, count));
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        if (orientation == Qt::Horizontal)
            return year(section);
        return section < m_line.byLevel.size()
            ? wording::nameOf(kCodes<PreventionLevel>[static_cast<std::size_t>(section)].value)
            : AgeLineDialog::tr("All levels");
    }

private:
    int year(int column) const { return m_line.firstYear + column; }

    AgeLine m_line;
};

class BarDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *model = static_cast<const AgeLineModel *>(index.model());
        const Theme &theme = themeOf(option.palette);
        const int count = index.data().toInt();
        const double most = std::max(1, model->highest());
        const QRectF place = QRectF(option.rect).adjusted(3, 4, -3, -4);
        const double numberHeight = 18;
        const double height = (place.height() - numberHeight) * count / most;
        painter->save();
        painter->fillRect(option.rect, option.state & QStyle::State_Selected ? theme.selectedRow : theme.base);
        painter->fillRect(QRectF(place.left(), place.bottom() - height, place.width(), height), theme.accent);
        painter->setFont(fontFor(Type::Note));
        painter->setPen(theme.text);
        painter->drawText(QRectF(place.left() - 3, place.bottom() - height - numberHeight, place.width() + 6, numberHeight),
                          Qt::AlignCenter, QString::number(count));
        painter->restore();
    }
};

QTableView *tableOf(AgeLineModel *model)
{
    auto *table = new QTableView;
    table->setModel(model);
    table->setItemDelegate(new BarDelegate(table));
    table->setShowGrid(false);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setCornerButtonEnabled(false);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setMinimumSectionSize(kYear);
    table->horizontalHeader()->setDefaultSectionSize(kYear);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(kBarRow);
    table->setAccessibleName(AgeLineDialog::tr("Insatser per year of age"));
    return table;
}

} // namespace

AgeLineDialog::AgeLineDialog(const CoverageReply &reply, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Insatser per year of age"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    QLabel *note =
        makeLabel(tr("Different insatser that are open to each single age. %n more state(s) no age and stand(s) in no "
                     "column.",
                     nullptr, reply.totals.unknownAge.interventions),
                  Type::Body);
    note->setWordWrap(true);
    layout->addWidget(note);
    layout->addWidget(tableOf(new AgeLineModel(reply.ageLine, this)), 1);
    QLabel *basis = makeLabel(wording::basisText(reply), Type::Note, true);
    basis->setWordWrap(true);
    layout->addWidget(basis);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(1010, 540);
}

} // namespace insats::ui
