// What can be done with a catalogue file: the one meeting point of the rooms below. Synchronous; belongs to the thread that
// made it. Every verb throws Error.
#pragma once

#include "catalogue/newfile.h"
#include "domain/coverage.h"
#include "domain/familycentre.h"
#include "domain/finding.h"
#include "domain/methodregister.h"
#include "domain/registersreply.h"
#include "domain/rule.h"

#include <QHash>

#include <functional>
#include <memory>

namespace insats {

namespace search {
class SearchIndex;
struct Hit;
}

namespace coverage {
class Inventory;
}

namespace store {
class Connection;
}

// What `verify` reports of a file.
struct FileState {
    QString path;
    int version = 0; // of the database schema
    int interventions = 0;
    QStringList faults; // none = whole
};

class Catalogue {
public:
    // Opens the file; a missing one is made first, filled as asked.
    explicit Catalogue(const QString &path, Filling fillingOfNewFile = Filling::Bundled);
    ~Catalogue();

    // Makes the next records findable, some milliseconds at a time. True while there are more.
    bool indexSome();
    void indexAll();

    SearchReply search(const SearchRequest &request);

    // today: the evaluation date of catalogues that are kept, where the request gives none. Throws UnknownValue when nobody
    // of that name delivers anything.
    CoverageReply coverage(const CoverageRequest &request, const QDate &today);

    // What the report of Ale concluded, held against these catalogues (none = all); none when they hold no insatser. Reads
    // every record.
    QList<Finding> findings(const QStringList &catalogues);

    // What the rules find in these catalogues (none = all), each judged at its own date, a kept one at today. Reads every
    // record.
    QList<RuleFinding> check(const QStringList &catalogues, const QDate &today);

    // The methods that insatser of these catalogues (none = all) use. Reads every record.
    QList<MethodEntry> methods(const QStringList &catalogues);

    // The registers of these catalogues (none = all); needs with the insatser of the same catalogues that meet them.
    QList<NeedAnswer> needs(const QStringList &catalogues, const QDate &today);
    RegistersReply registers(const QStringList &catalogues, const QDate &today);

    // What they say about one insats, by the records of its own catalogue. Throws NotFound.
    RegisterLinks registerLinks(const QUuid &insats, const QDate &today);
    QList<Indicator> indicators(const QStringList &catalogues) const;
    QList<Collaboration> collaborations(const QStringList &catalogues) const;

    // Of all catalogues.
    const QList<FamilyCentre> &familyCentres() const { return m_familyCentres; }

    // How the matrix of a catalogue is read from now on. Throws UnknownCatalogue, and BadData when bands overlap or do not
    // ascend.
    void setCoverageParameters(const QString &catalogue, const CoverageParameters &parameters, const QString &role);

    // The municipality's synonyms. Setting one replaces what stood under its word; both are found by at once.
    const QList<Synonym> &synonyms() const { return m_taxonomy.synonyms; }
    void setSynonym(const Synonym &synonym, const QString &role);
    void removeSynonym(const QString &word, const QString &role); // throws UnknownValue when there is none

    // Throws NotFound, or Ambiguous when several ids begin like this.
    Intervention card(const QString &beginningOfId) const;

    // In the order of the ids; those that are not there are left out.
    QList<Intervention> cards(const QList<QUuid> &ids) const;

    const QList<CatalogueInfo> &catalogues() const { return m_catalogues; }
    const Taxonomy &taxonomy() const { return m_taxonomy; }

    // Reads only: a missing file is not made.
    static FileState verify(const QString &path);

private:
    QList<Suggestion> suggestionsFor(const SearchReply &reply, const QList<Suggestion> &instead);
    QList<SearchRow> rowsOf(const QList<search::Hit> &hits) const;
    QList<CatalogueInfo> asked(const QStringList &ids) const;
    QStringList ofSameMunicipality(const QStringList &ids) const;
    void take(qint64 id, const Intervention &intervention);
    QList<Intervention> recordsOf(const QStringList &catalogues);
    void forEachRecord(const std::function<void(const Intervention &)> &visit) const;
    void readOverview();
    void noticeOthersChanges();

    std::unique_ptr<store::Connection> m_connection;
    std::unique_ptr<search::SearchIndex> m_index;
    std::unique_ptr<coverage::Inventory> m_inventory;
    // Read when the file is opened, and again when somebody else has changed it.
    Taxonomy m_taxonomy;
    QList<CatalogueInfo> m_catalogues;
    QList<CatalogueSize> m_sizes;
    QList<FamilyCentre> m_familyCentres;
    QList<Agreement> m_agreements;
    QList<Need> m_needs;
    QList<Indicator> m_indicators;
    QList<Collaboration> m_collaborations;
    QList<HardToReach> m_hardToReach;
    qint64 m_indexedUpTo = 0;
    int m_stored = 0;
    qint64 m_dataVersion = 0; // of the file, as far as it has been read
    QHash<qint64, int> m_indexedRevision; // by record
};

} // namespace insats
