#include "ui/reports/reportactions.h"

#include "ui/bridge/catalogueclient.h"
#include "ui/reports/reportdialog.h"

#include <QDir>
#include <QMenu>

namespace insats::ui {

ReportActions::ReportActions(CatalogueClient &client, QWidget *window, std::function<CoverageRequest()> coverage,
                             std::function<QString()> chosenArea)
    : QObject(window)
    , m_client(client)
    , m_window(window)
    , m_coverage(std::move(coverage))
    , m_chosenArea(std::move(chosenArea))
    , m_menu(new QMenu(tr("&Report"), window))
{
    const auto add = [this](ReportKind kind, const QString &text, const QKeySequence &keys = {}) {
        m_menu->addAction(text, keys, this, [this, kind] { show(kind); });
    };
    add(ReportKind::Overview, tr("&Overview of the catalogue …"));
    add(ReportKind::Gaps, tr("&Gaps and decisions …"));
    add(ReportKind::Area, tr("One need &area …"));
    add(ReportKind::Iub, tr("&Register without needs assessment (IUB) …"));
    add(ReportKind::Handout, tr("Sheet for the &family, from the shortlist …"), QKeySequence(QStringLiteral("Ctrl+P")));
    const auto takeAreas = [this](const Taxonomy &taxonomy) {
        m_areas.clear();
        for (const NeedArea &area : taxonomy.areas)
            m_areas.append(area.name);
    };
    connect(&m_client, &CatalogueClient::opened, this, takeAreas);
    connect(&m_client, &CatalogueClient::cataloguesChanged, this, takeAreas);
}

void ReportActions::setShortlist(const QList<Intervention> &interventions)
{
    m_shortlist.clear();
    for (const Intervention &insats : interventions)
        m_shortlist.append(insats.uuid);
}

ReportRequest ReportActions::requestFor(ReportKind kind) const
{
    ReportRequest request{.kind = kind, .coverage = m_coverage()};
    if (kind == ReportKind::Area) {
        request.area = m_chosenArea();
        if (!m_areas.contains(request.area))
            request.area = m_areas.value(0);
    }
    if (kind == ReportKind::Handout)
        request.ids = m_shortlist;
    return request;
}

ReportDialog *ReportActions::show(ReportKind kind)
{
    if (kind == ReportKind::Handout && m_shortlist.isEmpty()) {
        emit noticed(tr("Put insatser in the shortlist first (Ctrl+D)"));
        return nullptr;
    }
    auto *dialog = new ReportDialog(m_client, requestFor(kind), m_areas, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReportDialog::saved, this, [this](const QString &path, int pages) {
        emit noticed(tr("%n page(s) saved as %1", nullptr, pages).arg(QDir::toNativeSeparators(path)));
    });
    dialog->open();
    return dialog;
}

} // namespace insats::ui
