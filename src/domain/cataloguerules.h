// What `check` finds in a catalogue as a whole. Records are shown to it one after another; it keeps no record. Not
// thread-safe.
#pragma once

#include "domain/catalogueinfo.h"
#include "domain/recordrules.h"

#include <QHash>

#include <vector>

namespace insats {

class CatalogueRules {
public:
    explicit CatalogueRules(const CatalogueInfo &catalogue);

    void see(const Intervention &record, const RuleContext &context);

    // Of the catalogue: a reason for an exemption that several insatser share, no mediation, no word on where to apply. Of
    // records: names that may stand for the same insats.
    QList<RuleFinding> findings() const;

private:
    struct Named {
        QUuid uuid;
        QString name;
        QStringList words;
    };

    RuleFinding ofCatalogue(Rule rule, const QStringList &details = {}) const;
    void findReusedReasons(QList<RuleFinding> &found) const;
    void findDuplicates(QList<RuleFinding> &found) const;

    CatalogueInfo m_catalogue;
    bool m_hasRecords = false;
    bool m_hasMediation = false;
    bool m_givesWithoutAssessment = false;
    QStringList m_reasons; // in order of appearance
    QHash<QString, QStringList> m_namesByReason;
    std::vector<Named> m_named;
};

// The words of a name that tell names apart: lower case, without function words. "Läxhjälp på biblioteket" → läxhjälp,
// biblioteket.
QStringList tellingWords(const QString &name);

} // namespace insats
