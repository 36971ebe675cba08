#include "ui/coverage/whatif.h"

#include "ui/bridge/catalogueclient.h"
#include "ui/coverage/whatifadding.h"
#include "ui/coverage/whatifpane.h"
#include "ui/shared/namedialog.h"
#include "wording/whatif.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>

namespace insats::ui {

WhatIf::WhatIf(CatalogueClient &client, WhatIfPane &pane, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_pane(pane)
{
    connectPane();
    const auto askAgain = [this] {
        if (!m_isOn)
            return;
        askForList();
        emit changed();
    };
    connect(&m_client, &CatalogueClient::changed, this, askAgain);
    connect(&m_client, &CatalogueClient::cataloguesChanged, this, askAgain);
}

void WhatIf::connectPane()
{
    connect(&m_pane, &WhatIfPane::closed, this, &WhatIf::turnOff);
    connect(&m_pane, &WhatIfPane::chosen, this, &WhatIf::choose);
    connect(&m_pane, &WhatIfPane::newRequested, this, [this] { choose({}); });
    connect(&m_pane, &WhatIfPane::renameRequested, this, [this] {
        if (askForName(draft(), tr("Rename the scenario")))
            save(draft());
    });
    connect(&m_pane, &WhatIfPane::throwAwayRequested, this, &WhatIf::throwAway);
    connect(&m_pane, &WhatIfPane::saveRequested, this, [this] { save(draft()); });
    connect(&m_pane, &WhatIfPane::copyRequested, this, &WhatIf::copy);
    connect(&m_pane, &WhatIfPane::planRequested, this, &WhatIf::plan);
    connect(&m_pane, &WhatIfPane::additionRequested, this, &WhatIf::add);
    connect(&m_pane, &WhatIfPane::turned, this,
            [this](const ScenarioChange &one, bool on) { change([&](ScenarioDraft &draft) { draft.turn(one, on); }); });
    connect(&m_pane, &WhatIfPane::removeRequested, this, [this](const ScenarioChange &one) {
        change([&](ScenarioDraft &draft) { draft.remove(one); });
        m_pane.focusFirst();
    });
    connect(&m_pane, &WhatIfPane::editRequested, this, [this](const ScenarioChange &one) {
        if (one.kind == ScenarioChangeKind::Added)
            edit(one.insats);
        else
            moveDay();
    });
}

void WhatIf::turnOn(const QString &catalogue)
{
    if (!m_drafts.contains(catalogue))
        m_drafts.insert(catalogue, newDraft(catalogue));
    m_catalogue = catalogue;
    m_stored.clear();
    m_thoughts = {};
    m_isOn = true;
    showDraft();
    askForList();
    emit turned(true);
}

void WhatIf::turnOff()
{
    if (!std::exchange(m_isOn, false))
        return;
    ++m_asked; // what is under way comes too late
    emit turned(false);
}

void WhatIf::forget()
{
    m_drafts.clear();
    turnOff();
}

void WhatIf::change(const std::function<void(ScenarioDraft &)> &work)
{
    work(draft());
    showDraft();
    emit changed();
}

void WhatIf::showDraft() { m_pane.showDraft(draft(), m_stored); }

void WhatIf::askForList()
{
    m_client.ask(
        this, [id = m_catalogue](Catalogue &catalogue) { return catalogue.scenarios({id}); },
        [this, id = m_catalogue](const QList<Scenario> &stored) {
            if (id == m_catalogue)
                takeList(stored);
        });
}

// Another window may have saved or thrown away what is shown here; what is unsaved stays, and saving it tells.
void WhatIf::takeList(const QList<Scenario> &stored)
{
    m_stored = stored;
    ScenarioDraft &shown = draft();
    if (!shown.isUnsaved() && !shown.scenario.uuid.isNull()) {
        const auto now = std::ranges::find(stored, shown.scenario.uuid, &Scenario::uuid);
        const Scenario known = now == stored.end() ? newDraft(m_catalogue).scenario : *now;
        if (known != shown.scenario) {
            shown = {known, known, {}};
            emit changed();
        }
    }
    showDraft();
}

void WhatIf::ask(const CoverageRequest &request)
{
    m_client.ask(
        this, [=, draft = draft()](Catalogue &catalogue) { return think(catalogue, draft, request, QDate::currentDate()); },
        [this, asked = ++m_asked](const Thoughts &thoughts) {
            if (!m_isOn || asked != m_asked)
                return;
            m_thoughts = thoughts;
            m_pane.showThoughts(draft(), m_thoughts);
            emit answered(m_thoughts.reply);
        });
}

bool WhatIf::hasThoughtUp(const QUuid &insats) const
{
    return m_isOn && std::ranges::count(draft().scenario.added, insats, &Intervention::uuid) > 0;
}

QList<Intervention> WhatIf::thoughtUp() const
{
    QList<Intervention> insatser;
    if (m_isOn)
        insatser = draft().applied().added;
    for (Intervention &insats : insatser)
        insats.name = tr("%1 (thought up)").arg(insats.name);
    return insatser;
}

QString WhatIf::bannerText() const
{
    const Scenario applied = draft().applied();
    return m_isOn && !changesOf(applied).isEmpty() ? wording::bannerText(applied) : QString();
}

void WhatIf::start(const QUuid &planned)
{
    change([&planned](ScenarioDraft &draft) {
        if (!draft.scenario.started.contains(planned))
            draft.scenario.started.append(planned);
    });
}

void WhatIf::thinkAway(const QString &provider)
{
    change([&provider](ScenarioDraft &draft) {
        if (!draft.scenario.withoutProviders.contains(provider))
            draft.scenario.withoutProviders.append(provider);
    });
}

void WhatIf::edit(const QUuid &thoughtUp)
{
    const QList<Intervention> added = draft().scenario.added;
    const auto found = std::ranges::find(added, thoughtUp, &Intervention::uuid);
    if (found != added.end())
        addNew(*found);
}

void WhatIf::add(ScenarioChangeKind kind)
{
    switch (kind) {
    case ScenarioChangeKind::Added: addNew(thoughtUpAt(m_place, m_taxonomy)); break;
    case ScenarioChangeKind::Started: addPlanned(); break;
    case ScenarioChangeKind::Removed: addWithoutInsats(); break;
    case ScenarioChangeKind::WithoutProvider: addWithoutProvider(); break;
    case ScenarioChangeKind::Date: moveDay(); break;
    }
}

void WhatIf::addNew(const Intervention &from)
{
    m_client.ask(
        this, [](Catalogue &catalogue) { return catalogue.organisations(); },
        [this, from](const QStringList &organisations) {
            if (const auto insats = askForInsats(from, m_taxonomy, organisations, &m_pane))
                change([&insats](ScenarioDraft &draft) { draft.put(*insats); });
        });
}

void WhatIf::addPlanned()
{
    m_client.ask(
        this, [id = m_catalogue](Catalogue &catalogue) { return catalogue.listed({id}); },
        [this](QList<ListedRecord> records) {
            records.removeIf([this](const ListedRecord &record) {
                return record.status != InterventionStatus::Planned || draft().scenario.started.contains(record.uuid);
            });
            if (records.isEmpty())
                emit noticed(tr("The catalogue has no other planned insatser"));
            else if (const auto chosen = askForRecord(records, tr("Which planned insats begins?"), &m_pane))
                start(*chosen);
        });
}

void WhatIf::addWithoutInsats()
{
    m_client.ask(
        this, [id = m_catalogue](Catalogue &catalogue) { return catalogue.listed({id}); },
        [this](QList<ListedRecord> records) {
            records.removeIf([this](const ListedRecord &record) { return draft().scenario.removed.contains(record.uuid); });
            if (const auto chosen = askForRecord(records, tr("Which insats is thought away?"), &m_pane))
                change([&chosen](ScenarioDraft &draft) { draft.scenario.removed.append(*chosen); });
        });
}

void WhatIf::addWithoutProvider()
{
    QStringList providers = m_thoughts.reply.after.providers;
    providers.removeIf([this](const QString &name) { return draft().scenario.withoutProviders.contains(name); });
    if (const auto chosen = askForProvider(providers, &m_pane))
        thinkAway(*chosen);
}

void WhatIf::moveDay()
{
    const QDate day = draft().scenario.date.isValid() ? draft().scenario.date
                                                      : m_thoughts.reply.before.dates.value(0, QDate::currentDate());
    if (const auto chosen = askForDay(day, &m_pane))
        change([&chosen](ScenarioDraft &draft) { draft.scenario.date = *chosen; });
}

void WhatIf::choose(const QUuid &scenario)
{
    const bool isShown = !scenario.isNull() && scenario == draft().scenario.uuid;
    if (isShown || !mayDrop(draft())) {
        showDraft();
        return;
    }
    const auto found = std::ranges::find(m_stored, scenario, &Scenario::uuid);
    const Scenario chosen = found == m_stored.end() ? newDraft(m_catalogue).scenario : *found;
    change([&chosen](ScenarioDraft &draft) { draft = {chosen, chosen, {}}; });
}

bool WhatIf::mayLeave()
{
    for (ScenarioDraft &draft : m_drafts) {
        if (!mayDrop(draft))
            return false;
    }
    return true;
}

bool WhatIf::mayDrop(ScenarioDraft &draft)
{
    if (!draft.isUnsaved())
        return true;
    const QString name = draft.scenario.name.isEmpty() ? tr("The new scenario") : draft.scenario.name;
    QMessageBox question(QMessageBox::Question, tr("Unsaved scenario"), tr("%1 has changes that are not saved.").arg(name),
                         QMessageBox::NoButton, &m_pane);
    QPushButton *saving = question.addButton(tr("Save"), QMessageBox::AcceptRole);
    QPushButton *discarding = question.addButton(tr("Discard"), QMessageBox::DestructiveRole);
    question.addButton(tr("Go on thinking"), QMessageBox::RejectRole);
    question.exec();
    if (question.clickedButton() == discarding) {
        draft.scenario = draft.stored;
        return true;
    }
    if (question.clickedButton() != saving || (draft.scenario.name.isEmpty() && !askForName(draft, tr("Save the scenario"))))
        return false;
    save(draft);
    draft.stored = draft.scenario; // under way
    return true;
}

bool WhatIf::askForName(ScenarioDraft &draft, const QString &title)
{
    QStringList taken;
    for (const Scenario &scenario : m_stored) {
        if (scenario.uuid != draft.scenario.uuid)
            taken.append(scenario.name);
    }
    NameDialog dialog(title, tr("&Name"), draft.scenario.name, taken, &m_pane);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    draft.scenario.name = dialog.name();
    return true;
}

void WhatIf::save(ScenarioDraft &draft)
{
    if (draft.scenario.name.isEmpty() && !askForName(draft, tr("Save the scenario")))
        return;
    m_client.change(
        this, [scenario = draft.scenario](Catalogue &catalogue) { return catalogue.saveScenario(scenario); },
        [this](const Scenario &saved) {
            takeSaved(saved);
            emit noticed(tr("The scenario %1 is saved").arg(saved.name));
        },
        [this, scenario = draft.scenario](ErrorKind kind) { putBack(scenario, kind); });
}

// What was thought meanwhile stays unsaved.
void WhatIf::takeSaved(const Scenario &saved)
{
    ScenarioDraft &draft = m_drafts[saved.catalogue];
    const bool isIt = draft.scenario.uuid == saved.uuid
        || (draft.scenario.uuid.isNull() && draft.scenario.name.simplified() == saved.name);
    if (!isIt)
        return; // another one is shown by now
    draft.scenario.uuid = saved.uuid;
    draft.scenario.name = saved.name;
    draft.scenario.revision = saved.revision;
    draft.scenario.modified = saved.modified;
    draft.stored = saved;
    showDraft();
}

// Nothing is lost when it cannot be saved. What somebody else has in another way, or threw away, can be saved as a new one,
// under its own name.
void WhatIf::putBack(const Scenario &unsaved, ErrorKind kind)
{
    ScenarioDraft &draft = m_drafts[unsaved.catalogue];
    const bool isIt = draft.scenario.uuid == unsaved.uuid && draft.scenario.name == unsaved.name;
    if (!isIt && draft.isUnsaved())
        return; // there is room for one only
    if (!isIt)
        draft = {unsaved, {}, {}};
    draft.stored = newDraft(unsaved.catalogue).scenario;
    if (kind == ErrorKind::Conflict || kind == ErrorKind::UnknownScenario || kind == ErrorKind::NameTaken) {
        draft.scenario.uuid = {};
        draft.scenario.name.clear();
        draft.scenario.revision = 0;
        draft.scenario.modified = {};
    }
    showDraft();
    emit changed();
}

void WhatIf::throwAway()
{
    const QString name = draft().scenario.name.isEmpty() ? tr("The new scenario") : draft().scenario.name;
    QMessageBox question(QMessageBox::Question, tr("Throw the scenario away"), tr("%1 will be gone for good.").arg(name),
                         QMessageBox::NoButton, &m_pane);
    QPushButton *throwing = question.addButton(tr("Throw away"), QMessageBox::DestructiveRole);
    question.addButton(tr("Cancel"), QMessageBox::RejectRole);
    question.exec();
    if (question.clickedButton() != throwing)
        return;
    const QUuid stored = draft().scenario.uuid;
    change([this](ScenarioDraft &draft) { draft = newDraft(m_catalogue); });
    if (!stored.isNull())
        m_client.change(
            this,
            [stored](Catalogue &catalogue) {
                catalogue.throwAway(stored);
                return true;
            },
            [this](bool) { askForList(); });
}

void WhatIf::copy()
{
    QGuiApplication::clipboard()->setText(wording::scenarioText(m_thoughts.reply));
    emit noticed(tr("The scenario is copied as text"));
}

void WhatIf::plan()
{
    const Scenario scenario = draft().scenario;
    QStringList names;
    for (const Intervention &insats : scenario.added)
        names.append(insats.name);
    NameDialog dialog(tr("Enter as planned"), tr("&Source: the decision or document that plans them"), {}, {}, &m_pane);
    dialog.setExplanation(tr("Into the catalogue, as planned: %1. The scenario then says that they begin.")
                              .arg(names.join(QStringLiteral(", "))));
    dialog.setVerb(tr("Enter"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_client.change(
        this,
        [scenario, source = dialog.name(), role = tr("coordinator")](Catalogue &catalogue) {
            return ui::plan(catalogue, scenario, source, role);
        },
        [this](const Planning &planning) {
            change([&planning](ScenarioDraft &draft) {
                draft.scenario.added = planning.scenario.added;
                draft.scenario.started = planning.scenario.started;
            });
            emit noticed(
                planning.refused.isEmpty()
                    ? tr("%n insats(er) entered as planned", nullptr, planning.planned)
                    : tr("Not entered, because a rule refuses it: %1").arg(planning.refused.join(QStringLiteral(", "))));
        });
}

} // namespace insats::ui
