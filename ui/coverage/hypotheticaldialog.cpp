#include "ui/coverage/hypotheticaldialog.h"

#include "domain/fieldjson.h"
#include "ui/manage/placementsfield.h"
#include "ui/manage/plainfields.h"
#include "ui/shared/labels.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QScrollArea>

namespace insats::ui {

namespace {

constexpr QSize kSize(620, 640);

QList<Choice> topicChoices(const Taxonomy &taxonomy)
{
    QList<Choice> choices;
    for (const Topic &topic : taxonomy.topics)
        choices.append({topic.name, topic.name});
    return choices;
}

template <class T>
T read(const FieldEditor &field)
{
    T value{};
    QList<Problem> none; // the fields give only what fits
    fromJson(field.value(), value, {QString(), none});
    return value;
}

} // namespace

HypotheticalDialog::HypotheticalDialog(const Intervention &insats, const Taxonomy &taxonomy,
                                       const QStringList &organisations, QWidget *parent)
    : QDialog(parent)
    , m_insats(insats)
    , m_problem(makeProblemLabel())
{
    setWindowTitle(insats.name.isEmpty() ? tr("What if there were a new insats?") : tr("Change the new insats"));
    resize(kSize);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 16);
    auto *content = new QWidget;
    auto *form = new QFormLayout(content);
    form->setContentsMargins(16, 16, 16, 8);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    addFields(*form, taxonomy, organisations);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    layout->addWidget(scroll, 1);
    auto *end = new QHBoxLayout;
    end->setContentsMargins(16, 0, 16, 0);
    end->addWidget(m_problem, 1);
    auto *buttons = new QDialogButtonBox;
    m_accept =
        buttons->addButton(insats.name.isEmpty() ? tr("Add to the scenario") : tr("OK"), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    end->addWidget(buttons);
    layout->addLayout(end);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    m_name->setFocus();
}

void HypotheticalDialog::addFields(QFormLayout &form, const Taxonomy &taxonomy, const QStringList &organisations)
{
    m_name = new LineField;
    m_provider = new LineField(LineField::Offers::Organisations);
    m_provider->offer({organisations, {}});
    m_routes = new ChoicesField(choicesOf<AccessRoute>());
    m_volunteers = new ChoiceField(choicesOf<Certainty>());
    m_placements = new PlacementsField(taxonomy);
    m_topics = new ChoicesField(topicChoices(taxonomy));
    add(form, m_name, tr("Name"), m_insats.name);
    add(form, m_provider, tr("Provider"), deliveringOrganisations(m_insats).value(0));
    add(form, m_routes, tr("Way in"), toJson(m_insats.routes));
    add(form, m_volunteers, tr("Run by volunteers"), toJson(m_insats.volunteerRun));
    add(form, m_placements, tr("Where it stands"), toJson(m_insats.placements));
    add(form, m_topics, tr("Topics"), toJson(m_insats.topics),
        tr("A need is met by an insats that shares a topic with it. Without topics it meets none."));
}

void HypotheticalDialog::add(QFormLayout &form, FieldEditor *field, const QString &label, const QJsonValue &value,
                             const QString &help)
{
    field->setValue(value);
    field->setName(label);
    if (help.isEmpty()) {
        form.addRow(label, field);
    } else {
        auto *both = new QVBoxLayout;
        both->addWidget(makeWrappedLabel(help, Type::Note, true));
        both->addWidget(field);
        form.addRow(label, both);
    }
    connect(field, &FieldEditor::edited, this, &HypotheticalDialog::check);
}

Intervention HypotheticalDialog::insats() const
{
    Intervention insats = m_insats;
    insats.name = m_name->value().toString().simplified();
    const QString provider = m_provider->value().toString().simplified();
    insats.providers.clear();
    if (!provider.isEmpty())
        insats.providers = {{provider, ProviderRole::Deliver}};
    insats.routes = read<QList<AccessRoute>>(*m_routes);
    if (insats.routes.isEmpty())
        insats.routes = {AccessRoute::Unknown};
    insats.volunteerRun = read<Certainty>(*m_volunteers);
    insats.placements = read<QList<Placement>>(*m_placements);
    insats.topics = read<QStringList>(*m_topics);
    return insats;
}

void HypotheticalDialog::check()
{
    const Intervention now = insats();
    const bool isCrossed = std::ranges::any_of(now.placements, [](const Placement &placement) {
        return placement.age.min && placement.age.max && *placement.age.min > *placement.age.max;
    });
    m_problem->setText(now.name.isEmpty()             ? tr("It needs a name.")
                           : now.placements.isEmpty() ? tr("Tick at least one place.")
                           : isCrossed                ? tr("The ages are crossed.")
                                                      : QString());
    m_accept->setEnabled(m_problem->text().isEmpty());
}

} // namespace insats::ui
