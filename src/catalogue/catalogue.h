// What can be done with a catalogue file: the one meeting point of the rooms below. Synchronous; belongs to the thread that
// made it. Every verb throws Error.
#pragma once

#include "catalogue/newfile.h"
#include "domain/comparison.h"
#include "domain/familycentre.h"
#include "domain/finding.h"
#include "domain/importing.h"
#include "domain/methodregister.h"
#include "domain/registersreply.h"
#include "domain/saving.h"
#include "domain/scenario.h"
#include "domain/worduse.h"

#include <QHash>

#include <functional>
#include <memory>

namespace insats {

struct Renaming;
struct ReportDocument;
struct ReportRequest;

namespace search {
class SearchIndex;
struct Hit;
}

namespace coverage {
class Inventory;
}

namespace store {
class Connection;
struct RecordVersion;
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
    bool isIndexed() const { return m_isIndexed; }

    // Whether another process has changed the file since this one read it last; the next answer takes it in.
    bool hasChangedElsewhere() const;

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

    // One that holds nothing yet. Throws NameTaken when its id is, and BadData without id, municipality or title.
    void addCatalogue(const CatalogueInfo &catalogue, const QString &role);

    // Municipality, title, date, document and contact of the one with that id; the rest is left as it is. Throws
    // UnknownCatalogue, and BadData as above.
    void setCatalogueInfo(const CatalogueInfo &catalogue, const QString &role);

    // The municipality's synonyms. Setting one replaces what stood under its word; both are found by at once.
    const QList<Synonym> &synonyms() const { return m_taxonomy.synonyms; }
    void setSynonym(const Synonym &synonym, const QString &role);
    void removeSynonym(const QString &word, const QString &role); // throws UnknownValue when there is none

    // --- the words in which the file is sorted; each throws UnknownValue for what is not there, NameTaken for a name that
    // another of its kind has in any case of letters, and BadData for an empty one. A new name takes the old one's place in
    // all insatser, archived ones too, and in all registers, with their history, or nowhere.

    WordUse wordUse() const;
    void setArea(const QString &name, const QString &newName, const QString &definition, const QString &role);
    void setSubArea(const QString &name, const QString &newName, const QString &definition, const QString &role);
    void addSubArea(const QString &area, const SubArea &subArea, const QString &role);
    int removeSubArea(const QString &name, const QString &role); // how many placements use it; with any, it stays
    void addGroup(const QString &group, const QString &role);
    void renameGroup(const QString &from, const QString &to, const QString &role);

    // One that is there already becomes one with it.
    void renameOrganisation(const QString &from, const QString &to, const QString &role);

    // --- keeping it; a role, never a name, says who did it ---

    // A new record, or a new version of a stored one. Everything but a refusal by rules or a conflict throws.
    SaveReply save(const Intervention &record, const QString &role);

    // Copies of these records in another catalogue, not reviewed there. Throws UnknownCatalogue.
    int copyTo(const QString &catalogue, const QList<QUuid> &records, const QString &role);

    // The records of these catalogues (none = all), in Swedish order of their names.
    QList<ListedRecord> listed(const QStringList &catalogues) const;

    // Whoever provides anything, in Swedish order.
    QStringList organisations() const;

    // Out of the catalogue, and back. Throw Conflict, NotFound.
    void archive(const QUuid &uuid, int revision, const QString &role);
    Intervention restore(const QUuid &uuid, const QString &role);
    QList<ArchivedRecord> archived() const; // newest first

    // Of a stored or archived record. Throws NotFound, Ambiguous.
    QUuid recordNamed(const QString &beginningOfId) const;

    // Oldest first.
    QList<Change> history(const QUuid &uuid) const;

    // Takes back the last change that still holds, or that of a revision. A record that came in is then archived, an
    // archived one comes back. Gives the changes that this made. Throws NothingToUndo, NotFound.
    QList<Change> undo(const QUuid &uuid, const QString &role);
    QList<Change> undo(const QUuid &uuid, int revision, const QString &role);

    // These catalogues (none = all) as they are now. Throws NameTaken.
    Snapshot freeze(const QString &name, const QStringList &catalogues, const QString &role);
    QList<Snapshot> snapshots() const; // oldest first
    void forget(const QString &snapshot); // throws UnknownSnapshot

    // Two catalogues or snapshots. Reads every record of both. Throws UnknownCatalogue, UnknownSnapshot, and BadData when the
    // snapshot does not hold the catalogue.
    ComparisonReply compare(const ComparisonRequest &request, const QDate &today);

    // A report in words, and the same on paper. today: printed on, and the evaluation date of kept catalogues. Throws
    // UnknownValue for an area that is none, NotFound for an insats that is not there, UnknownSnapshot.
    ReportDocument report(const ReportRequest &request, const QDate &today);

    // Gives the number of pages. An existing file is replaced when the new one is complete. Throws FileUnwritable,
    // FileUnreadable for the logo, Cancelled.
    static int writePdf(const ReportDocument &document, const QString &path, const Progress &progress);

    // --- thinking: scenarios and notes stand beside the catalogues (none = all), never in them ---

    QList<Scenario> scenarios(const QStringList &catalogues) const; // in Swedish order of their names

    // A new one when it has no uuid. Gives it as it is stored. Throws BadData without a name, NameTaken when the catalogue
    // has one of that name in any case of letters, Conflict when somebody else has saved it since, UnknownScenario when
    // somebody has thrown it away, UnknownCatalogue.
    Scenario saveScenario(const Scenario &scenario);
    void throwAway(const QUuid &scenario); // throws UnknownScenario

    // The matrix of its catalogue as it is and as it would be; nothing is written. Of the request, the catalogues and the
    // providers are those of the scenario; its filter holds for what is thought up too. What the catalogue does not have
    // (any more) is left out and named in the reply. Throws UnknownCatalogue.
    WhatIfReply whatIf(const Scenario &scenario, const CoverageRequest &request, const QDate &today);

    QList<Note> notes(const QStringList &catalogues) const; // to do by due date, then the ones that are done

    // A new one when it has no uuid. Gives it as it is stored; history() tells its changes. Throws BadData when it says
    // nothing, or marks a cell without reason, role and date; Conflict, NotFound, UnknownCatalogue.
    Note saveNote(const Note &note, const QString &role);
    void removeNote(const QUuid &note, int revision, const QString &role); // throws Conflict, NotFound

    // What an import would do; then doing it, all or nothing. Throw as catalogue/importing.h says. What came in is found
    // when it has been indexed.
    ImportPreview preview(const ImportRequest &request, const Progress &progress = {});
    void import(const ImportPreview &preview, const ImportChoice &choice, const QString &role,
                const Progress &progress = {});

    // today: at which the matrix of a spreadsheet is judged where a catalogue is kept. An existing file is replaced when the
    // new one is complete. Throws FileUnwritable, and UnknownValue for a format that is not written.
    ExportReply exportTo(const QString &path, FileFormat format, const QStringList &catalogues, const QDate &today);

    // An empty spreadsheet to fill in. Throws FileUnwritable.
    void writeTemplate(const QString &path) const;

    // The open file, and copies of all that it holds now. An existing file is replaced when the copy is complete. Throw
    // FileExists for the open file itself, FileLocked for one that is in use, FolderMissing, FileUnwritable.
    QString path() const;
    void copyFile(const QString &path) const;
    QString backUp() const; // beside the file; gives where. See catalogue/backups.h

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
    CoverageReply matrixOf(const QStringList &catalogues, const QDate &today);
    QList<Intervention> letThroughBy(const SearchRequest &filter);
    QList<Intervention> cardsInOrder(const QList<QUuid> &ids) const;
    QStringList ofSameMunicipality(const QStringList &ids) const;
    void takeStored(const QUuid &uuid);
    void rereadRecords();
    void catchUp();
    void take(qint64 id, const Intervention &intervention);
    QList<Intervention> recordsOf(const QStringList &catalogues);
    void forEachRecord(const std::function<void(const Intervention &)> &visit) const;
    void readOverview();
    void changeWords(const QString &role, const std::function<std::optional<Renaming>(Taxonomy &)> &change);
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
    QList<Note> m_notes;
    qint64 m_indexedUpTo = 0;
    int m_stored = 0;
    qint64 m_dataVersion = 0; // of the file, as far as it has been read
    bool m_isIndexed = false; // all of it
    QHash<qint64, store::RecordVersion> m_indexed; // by record
};

} // namespace insats
