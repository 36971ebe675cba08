#include "ui/manage/columnsdialog.h"

#include "ui/shared/labels.h"
#include "wording/fieldtexts.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTextDocument>

namespace insats::ui {

namespace {

constexpr int kRowsShown = 8;
constexpr int kColumnWidth = 180;
constexpr int kFieldHeight = 36;

} // namespace

ColumnsDialog::ColumnsDialog(const QList<Sheet> &sheets, int sheet, const TableLayout &layout, QWidget *parent)
    : QDialog(parent)
    , m_sheets(sheets)
    , m_layout(layout)
    , m_given(std::max(sheet, 0))
    , m_sheet(new QComboBox)
    , m_headerRow(new QSpinBox)
    , m_table(new QTableWidget)
{
    setWindowTitle(tr("Columns and format"));
    for (const Sheet &one : m_sheets)
        m_sheet->addItem(one.name);
    m_sheet->setCurrentIndex(m_given);
    m_sheet->setAccessibleName(tr("Sheet"));
    m_headerRow->setSpecialValueText(tr("none"));
    m_headerRow->setValue(m_layout.headerRow + 1);
    m_headerRow->setAccessibleName(tr("Row of the headings"));
    m_table->setAccessibleName(tr("The first rows of the table"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->hide();
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    auto *sheetLabel = makeLabel(tr("Sheet"), Type::Body);
    sheetLabel->setVisible(m_sheets.size() > 1);
    m_sheet->setVisible(m_sheets.size() > 1);
    top->addWidget(sheetLabel);
    top->addWidget(m_sheet);
    top->addWidget(makeLabel(tr("Row of the headings"), Type::Body));
    top->addWidget(m_headerRow);
    top->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_sheet, &QComboBox::currentIndexChanged, this, &ColumnsDialog::buildRows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(makeWrappedLabel(tr("Say above each column what it holds. The program remembers it for the next file "
                                          "with the same headings."),
                                       Type::Body, true));
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    resize(960, 520);
    buildRows();
}

QComboBox *ColumnsDialog::makeFields(int column, const QString &chosen)
{
    static const QStringList onlyOurs = {QStringLiteral("revision"), QStringLiteral("modified")};
    auto *fields = new QComboBox;
    fields->addItem(tr("– not taken –"), QString());
    const QMap<QString, QString> headings = wording::tableWords().headings;
    QList<std::pair<QString, QString>> named;
    for (auto heading = headings.cbegin(); heading != headings.cend(); ++heading) {
        if (!onlyOurs.contains(heading.key()))
            named.append({heading.value(), heading.key()});
    }
    std::ranges::sort(named, [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    for (const auto &[name, field] : named)
        fields->addItem(name, field);
    fields->setCurrentIndex(std::max(fields->findData(chosen), 0));
    fields->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    fields->setMinimumContentsLength(10);
    fields->setAccessibleName(tr("What column %1 holds").arg(column + 1));
    return fields;
}

void ColumnsDialog::buildRows()
{
    const Sheet &shown = m_sheets.at(sheet());
    const QStringList known = sheet() == m_given ? m_layout.fields : QStringList();
    const int rows = static_cast<int>(std::min<qsizetype>(kRowsShown, shown.rows.size()));
    qsizetype columns = known.size();
    for (const QStringList &row : shown.rows)
        columns = std::max(columns, row.size());
    m_headerRow->setRange(0, static_cast<int>(shown.rows.size()));
    m_fields.clear();
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(columns));
    m_table->setRowCount(rows + 1);
    m_table->setRowHeight(0, kFieldHeight);
    QStringList numbers = {QString()};
    for (int row = 1; row <= rows; ++row)
        numbers.append(QString::number(row));
    m_table->setVerticalHeaderLabels(numbers);
    for (int column = 0; column < columns; ++column) {
        m_table->setColumnWidth(column, kColumnWidth);
        m_fields.append(makeFields(column, known.value(column)));
        m_table->setCellWidget(0, column, m_fields.constLast());
        for (int row = 0; row < rows; ++row) {
            auto *cell = new QTableWidgetItem(shown.rows.at(row).value(column).simplified());
            cell->setToolTip(Qt::convertFromPlainText(cell->text()));
            m_table->setItem(row + 1, column, cell);
        }
    }
}

int ColumnsDialog::sheet() const { return std::max(m_sheet->currentIndex(), 0); }

TableLayout ColumnsDialog::chosenLayout() const
{
    TableLayout layout{m_headerRow->value() - 1, {}};
    for (const QComboBox *fields : m_fields)
        layout.fields.append(fields->currentData().toString());
    return layout;
}

} // namespace insats::ui
