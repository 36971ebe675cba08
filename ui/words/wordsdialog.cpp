#include "ui/words/wordsdialog.h"

#include "ui/bridge/catalogueclient.h"
#include "ui/shared/labels.h"
#include "ui/shared/namedialog.h"
#include "ui/shared/rowtable.h"
#include "ui/shared/tonebox.h"
#include "ui/words/synonymdialog.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>

namespace insats::ui {

namespace {

// Keys of the rows of areas and of sub-areas.
const QChar kArea = QLatin1Char('a');
const QChar kSubArea = QLatin1Char('s');

} // namespace

WordsDialog::WordsDialog(CatalogueClient &client, QWidget *parent)
    : QDialog(parent)
    , m_client(client)
    , m_problem(new ToneBox(Tone::Error))
    , m_tabs(new QTabWidget)
    , m_areas(new RowTable(tr("Need areas"), {tr("Area and sub-area"), tr("Placements")}))
    , m_groups(new RowTable(tr("Group tags"), {tr("Group"), tr("Insatser")}))
    , m_synonyms(new RowTable(tr("Synonyms"), {tr("Word"), tr("Means"), tr("How")}, 1))
    , m_organisations(new RowTable(tr("Organisations"), {tr("Organisation"), tr("Insatser")}))
{
    setWindowTitle(tr("Words and areas"));
    resize(760, 620);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(makeWrappedLabel(tr("All catalogues of the file share these words. A new name takes the old one's "
                                          "place in every insats and register."),
                                       Type::Body, true));
    m_problem->hide();
    layout->addWidget(m_problem);
    layout->addWidget(m_tabs, 1);
    addTab(tr("Areas"), m_areas,
           {{tr("Change …"), &WordsDialog::editArea},
            {tr("New sub-area …"), &WordsDialog::addSubArea},
            {tr("Remove"), &WordsDialog::removeSubArea}});
    addTab(tr("Groups"), m_groups,
           {{tr("New group …"), &WordsDialog::addGroup, false}, {tr("Rename …"), &WordsDialog::renameGroup}});
    addTab(tr("Synonyms"), m_synonyms,
           {{tr("New synonym …"), &WordsDialog::addSynonym, false},
            {tr("Change …"), &WordsDialog::editSynonym},
            {tr("Remove"), &WordsDialog::removeSynonym}});
    addTab(tr("Organisations"), m_organisations, {{tr("Rename or merge …"), &WordsDialog::renameOrganisation}});
    m_groups->setEmpty(QStringLiteral("group"), tr("There are no group tags yet."));
    m_synonyms->setEmpty(QStringLiteral("equal"), tr("There are no synonyms yet. They let people ask in other words."));
    m_organisations->setEmpty(QStringLiteral("house"), tr("No insats says yet who provides it."));
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    connect(&m_client, &CatalogueClient::failed, this, &WordsDialog::tell);
    connect(&m_client, &CatalogueClient::changed, this, &WordsDialog::read);
    m_areas->setFocus();
    read();
}

void WordsDialog::addTab(const QString &title, RowTable *table, const QList<Button> &buttons)
{
    auto *tab = new QWidget;
    auto *rows = new QVBoxLayout(tab);
    rows->setContentsMargins(8, 8, 8, 8);
    rows->setSpacing(8);
    rows->addWidget(table, 1);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    for (const Button &one : buttons) {
        auto *button = new QPushButton(one.text);
        button->setMinimumHeight(32);
        button->setAutoDefault(false);
        bar->addWidget(button);
        connect(button, &QPushButton::clicked, this, one.does);
        if (!one.needsRow)
            continue;
        const auto update = [table, button] { button->setEnabled(!table->currentKey().isEmpty()); };
        connect(table, &RowTable::currentChanged, button, update);
        update();
    }
    bar->addStretch();
    rows->addLayout(bar);
    m_tabs->addTab(tab, title);
}

void WordsDialog::read()
{
    m_client.ask(
        this, [](Catalogue &catalogue) { return std::pair(catalogue.taxonomy(), catalogue.wordUse()); },
        [this](const std::pair<Taxonomy, WordUse> &words) { show(words.first, words.second); });
}

template <class Work>
void WordsDialog::change(Work work)
{
    m_problem->hide();
    m_client.change(
        this,
        [work, role = tr("editor")](Catalogue &catalogue) {
            work(catalogue, role);
            return true;
        },
        [](bool) {});
}

void WordsDialog::tell(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->show();
}

void WordsDialog::show(const Taxonomy &taxonomy, const WordUse &use)
{
    m_taxonomy = taxonomy;
    m_use = use;
    showAreas();
    QList<RowTable::Row> rows;
    for (const QString &group : taxonomy.groups)
        rows.append({group, {group, QString::number(use.groups.value(group))}});
    m_groups->setRows(rows);
    rows.clear();
    for (const Synonym &synonym : taxonomy.synonyms)
        rows.append({synonym.word, {synonym.word, synonym.means.join(QStringLiteral(", ")), synonymKindText(synonym.kind)}});
    m_synonyms->setRows(rows);
    rows.clear();
    QStringList organisations = use.organisations.keys();
    organisations.sort(Qt::CaseInsensitive);
    for (const QString &organisation : organisations)
        rows.append({organisation, {organisation, QString::number(use.organisations.value(organisation))}});
    m_organisations->setRows(rows);
}

void WordsDialog::showAreas()
{
    QList<RowTable::Row> rows;
    for (const NeedArea &area : m_taxonomy.areas) {
        rows.append({kArea + area.name, {area.name, QString::number(m_use.areas.value(area.name))}, area.definition});
        for (const SubArea &subArea : area.subAreas)
            rows.append({kSubArea + subArea.name,
                         {subArea.name, QString::number(m_use.subAreas.value(subArea.name))},
                         subArea.definition,
                         1});
    }
    m_areas->setRows(rows);
}

QString WordsDialog::areaOf(const QString &key) const
{
    for (const NeedArea &area : m_taxonomy.areas) {
        if (key == kArea + area.name)
            return area.name;
        for (const SubArea &subArea : area.subAreas) {
            if (key == kSubArea + subArea.name)
                return area.name;
        }
    }
    return {};
}

void WordsDialog::editArea()
{
    const QString key = m_areas->currentKey();
    const bool isArea = key.startsWith(kArea);
    const QString name = key.mid(1);
    QString definition;
    QStringList others;
    for (const NeedArea &area : m_taxonomy.areas) {
        if (isArea && area.name != name)
            others.append(area.name);
        if (isArea && area.name == name)
            definition = area.definition;
        for (const SubArea &subArea : area.subAreas) {
            if (!isArea && subArea.name != name)
                others.append(subArea.name);
            if (!isArea && subArea.name == name)
                definition = subArea.definition;
        }
    }
    const int used = (isArea ? m_use.areas : m_use.subAreas).value(name);
    NameDialog dialog(tr("Change %1").arg(name), tr("&Name"), name, others, this);
    dialog.setExplanation(tr("%n placement(s) use it and follow.", nullptr, used));
    dialog.addDefinition(tr("&Definition"), definition);
    dialog.setVerb(tr("Save"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    change([=, to = dialog.name(), text = dialog.definition()](Catalogue &catalogue, const QString &role) {
        if (isArea)
            catalogue.setArea(name, to, text, role);
        else
            catalogue.setSubArea(name, to, text, role);
    });
}

void WordsDialog::addSubArea()
{
    const QString area = areaOf(m_areas->currentKey());
    QStringList others;
    for (const NeedArea &one : m_taxonomy.areas) {
        for (const SubArea &subArea : one.subAreas)
            others.append(subArea.name);
    }
    NameDialog dialog(tr("New sub-area of %1").arg(area), tr("&Name"), {}, others, this);
    dialog.addDefinition(tr("&Definition"), {});
    dialog.setVerb(tr("Add"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    change([area, added = SubArea{dialog.name(), dialog.definition()}](Catalogue &catalogue, const QString &role) {
        catalogue.addSubArea(area, added, role);
    });
}

void WordsDialog::removeSubArea()
{
    const QString key = m_areas->currentKey();
    const QString name = key.mid(1);
    if (key.startsWith(kArea)) {
        tell(tr("%1 is an area of the matrix: %n placement(s) stand in it. Only sub-areas can be removed.", nullptr,
                m_use.areas.value(name))
                 .arg(name));
        return;
    }
    m_problem->hide();
    m_client.change(
        this, [name, role = tr("editor")](Catalogue &catalogue) { return catalogue.removeSubArea(name, role); },
        [this, name](int placements) {
            if (placements > 0)
                tell(tr("%1 stays: %n placement(s) use it. Move them first.", nullptr, placements).arg(name));
        });
}

void WordsDialog::addGroup()
{
    NameDialog dialog(tr("New group"), tr("&Name"), {}, m_taxonomy.groups, this);
    dialog.setVerb(tr("Add"));
    if (dialog.exec() == QDialog::Accepted)
        change([name = dialog.name()](Catalogue &catalogue, const QString &role) { catalogue.addGroup(name, role); });
}

void WordsDialog::renameGroup()
{
    const QString group = m_groups->currentKey();
    QStringList others = m_taxonomy.groups;
    others.removeOne(group);
    NameDialog dialog(tr("Rename %1").arg(group), tr("&Name"), group, others, this);
    dialog.setExplanation(tr("%n insats(er) use it and follow.", nullptr, m_use.groups.value(group)));
    dialog.setVerb(tr("Rename"));
    if (dialog.exec() == QDialog::Accepted)
        change([group, to = dialog.name()](Catalogue &catalogue, const QString &role) {
            catalogue.renameGroup(group, to, role);
        });
}

void WordsDialog::addSynonym() { askForSynonym({}); }

void WordsDialog::editSynonym()
{
    const auto found = std::ranges::find(m_taxonomy.synonyms, m_synonyms->currentKey(), &Synonym::word);
    if (found != m_taxonomy.synonyms.end())
        askForSynonym(*found);
}

void WordsDialog::askForSynonym(const Synonym &synonym)
{
    QStringList taken;
    for (const Synonym &one : m_taxonomy.synonyms)
        taken.append(one.word);
    SynonymDialog dialog(synonym, taken, this);
    if (dialog.exec() == QDialog::Accepted)
        change([made = dialog.synonym()](Catalogue &catalogue, const QString &role) { catalogue.setSynonym(made, role); });
}

void WordsDialog::removeSynonym()
{
    change([word = m_synonyms->currentKey()](Catalogue &catalogue, const QString &role) {
        catalogue.removeSynonym(word, role);
    });
}

void WordsDialog::renameOrganisation()
{
    const QString from = m_organisations->currentKey();
    NameDialog dialog(tr("Rename %1").arg(from), tr("&Name"), from, {}, this);
    dialog.setExplanation(tr("Its %n insats(er) follow. The name of another organisation makes the two one.", nullptr,
                             m_use.organisations.value(from)));
    dialog.offer(m_use.organisations.keys());
    dialog.setVerb(tr("Rename"));
    if (dialog.exec() != QDialog::Accepted || dialog.name() == from)
        return;
    const QString to = dialog.name();
    if (m_use.organisations.contains(to)) {
        QMessageBox question(QMessageBox::Question, tr("Two become one"),
                             tr("%1 becomes part of %2. That cannot be taken back in one step.").arg(from, to),
                             QMessageBox::NoButton, this);
        QPushButton *merging = question.addButton(tr("Merge"), QMessageBox::AcceptRole);
        question.addButton(tr("Cancel"), QMessageBox::RejectRole);
        question.exec();
        if (question.clickedButton() != merging)
            return;
    }
    change([from, to](Catalogue &catalogue, const QString &role) { catalogue.renameOrganisation(from, to, role); });
}

} // namespace insats::ui
