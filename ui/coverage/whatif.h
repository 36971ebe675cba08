// The what-ifs of the page: which scenario is thought, what of it is applied, and everything that is done with it. One draft
// for each catalogue stays until it is saved, thrown away or the program ends; nothing of it is lost without a question.
#pragma once

#include "domain/error.h"
#include "ui/coverage/scenariodraft.h"

#include <QHash>
#include <QObject>

namespace insats::ui {

class CatalogueClient;
class WhatIfPane;

class WhatIf : public QObject {
    Q_OBJECT

public:
    WhatIf(CatalogueClient &client, WhatIfPane &pane, QObject *parent = nullptr);

    void setTaxonomy(const Taxonomy &taxonomy) { m_taxonomy = taxonomy; }
    void setPlace(const CellPlace &place) { m_place = place; } // where a new insats would stand

    // On in a catalogue, or off again. The draft stays.
    void turnOn(const QString &catalogue);
    void turnOff();
    bool isOn() const { return m_isOn; }
    const QString &catalogue() const { return m_catalogue; }
    void forget(); // another file

    // The matrix as it would be: answered() gives it. Only the latest question is answered, and none when it is off.
    void ask(const CoverageRequest &request);

    void start(const QUuid &planned); // what if it began?
    void thinkAway(const QString &provider);
    void edit(const QUuid &thoughtUp);
    bool hasThoughtUp(const QUuid &insats) const;
    QList<Intervention> thoughtUp() const; // what is applied; the names say that they are only thought

    // What the matrix shows besides the catalogue; empty when nothing is applied.
    QString bannerText() const;

    bool mayLeave(); // false: something is unsaved, and is to stay so

signals:
    void turned(bool on);
    void changed(); // the matrix is to be asked for again
    void answered(const insats::WhatIfReply &reply);
    void noticed(const QString &sentence);

private:
    ScenarioDraft &draft() { return m_drafts[m_catalogue]; }
    const ScenarioDraft draft() const { return m_drafts.value(m_catalogue); }
    void connectPane();
    void change(const std::function<void(ScenarioDraft &)> &work);
    void showDraft();
    void askForList();
    void takeList(const QList<Scenario> &stored);

    void add(ScenarioChangeKind kind);
    void addNew(const Intervention &from);
    void addPlanned();
    void addWithoutInsats();
    void addWithoutProvider();
    void moveDay();

    void choose(const QUuid &scenario);
    bool mayDrop(ScenarioDraft &draft);
    bool askForName(ScenarioDraft &draft, const QString &title);
    void save(ScenarioDraft &draft);
    void takeSaved(const Scenario &saved);
    void putBack(const Scenario &unsaved, ErrorKind kind);
    void throwAway();
    void copy();
    void plan();

    CatalogueClient &m_client;
    WhatIfPane &m_pane;
    Taxonomy m_taxonomy;
    CellPlace m_place;
    bool m_isOn = false;
    QString m_catalogue;
    QHash<QString, ScenarioDraft> m_drafts; // by catalogue
    QList<Scenario> m_stored; // of the catalogue
    Thoughts m_thoughts;
    quint64 m_asked = 0;
};

} // namespace insats::ui
