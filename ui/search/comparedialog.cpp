#include "ui/search/comparedialog.h"

#include "ui/search/comparemodel.h"
#include "ui/shared/labels.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableView>

namespace insats::ui {

CompareDialog::CompareDialog(const QList<Intervention> &interventions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Compare insatser"));
    resize(1040, 680);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(makeLabel(tr("What differs stands first."), Type::Body, true));
    auto *table = new QTableView;
    table->setModel(new CompareModel(interventions, table));
    table->setAccessibleName(tr("Comparison"));
    table->setWordWrap(true);
    table->setFrameShape(QFrame::NoFrame);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // at most some thirty rows
    table->setCornerButtonEnabled(false);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    layout->addWidget(table, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace insats::ui
