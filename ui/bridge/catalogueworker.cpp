#include "ui/bridge/catalogueworker.h"

#include "catalogue/backups.h"
#include "catalogue/datafile.h"
#include "wording/sentences.h"

#include <QTimer>
#include <QFileInfo>

namespace insats::ui {

namespace {

// A question waits this long for the whole index; then it is answered from what is there.
constexpr int kHeldAtMostMs = 250;

constexpr int kLookedAtEveryMs = 2000;
bool isSameFile(const QString &a, const QString &b)
{
    return QFileInfo(a).canonicalFilePath() == QFileInfo(b).canonicalFilePath();
}

} // namespace

void CatalogueWorker::guarded(auto &&work, const std::function<void(ErrorKind)> &notDone)
{
    try {
        work();
    } catch (const Error &error) {
        const ErrorKind kind = error.kind();
        if (!notDone || kind != ErrorKind::Cancelled)
            emit failed(wording::sentence(error));
        if (notDone)
            emit carriedOut([notDone, kind] { notDone(kind); });
    }
}

void CatalogueWorker::open(const QString &path, bool empty, const QString &catalogue)
{
    guarded([&] {
        const QString wanted = path.isEmpty() ? ownFile() : path;
        if (m_catalogue && isSameFile(wanted, m_catalogue->path()))
            close();
        auto made = std::make_unique<Catalogue>(wanted, empty ? Filling::Empty : Filling::Bundled);
        const QStringList chosen = chosenCatalogues(made->catalogues(), catalogue);
        m_catalogue = std::move(made);
        m_held.reset();
        m_sinceOpened.start();
        m_indexing = true;
        emit fileOpened(wanted);
        emit opened(m_catalogue->taxonomy(), m_catalogue->catalogues(), chosen);
        emit centresRead(m_catalogue->familyCentres());
        watch();
        indexNext();
    });
}

// Another window on the same file saves without telling; its changes are shown some seconds later.
void CatalogueWorker::watch()
{
    if (m_watching)
        return;
    m_watching = new QTimer(this);
    connect(m_watching, &QTimer::timeout, this, [this] {
        guarded([this] {
            if (m_catalogue && !m_indexing && m_catalogue->hasChangedElsewhere())
                emit changed();
        });
    });
    m_watching->start(kLookedAtEveryMs);
}

// One process has a file open once: closing any other handle on it would drop its locks.
void CatalogueWorker::close()
{
    m_catalogue.reset();
    m_held.reset();
    m_indexing = false;
}

void CatalogueWorker::restore(const QString &path, const QString &backup)
{
    guarded([&] {
        requireWhole(backup);
        close();
        guarded([&] {
            restoreBackup(path, backup);
            emit restored();
        });
        if (QFileInfo::exists(path))
            open(path, false, {});
    });
}

void CatalogueWorker::indexNext()
{
    if (!m_indexing)
        return; // closed meanwhile
    guarded([this] {
        m_indexing = m_catalogue->indexSome();
        if (!m_indexing || m_sinceOpened.elapsed() > kHeldAtMostMs)
            answerHeld();
        if (m_indexing)
            QMetaObject::invokeMethod(this, &CatalogueWorker::indexNext, Qt::QueuedConnection);
        else
            emit indexed();
    });
}

void CatalogueWorker::answerHeld()
{
    if (!m_held)
        return;
    const auto [serial, request] = *std::exchange(m_held, std::nullopt);
    if (serial == m_latest)
        emit found(serial, m_catalogue->search(request));
}

// The matrix needs all records; while they are being indexed the client waits for indexed() and asks again.
void CatalogueWorker::coverage(Serial serial, const CoverageRequest &request)
{
    if (!m_catalogue || m_indexing)
        return;
    guarded([&] { emit covered(serial, m_catalogue->coverage(request, QDate::currentDate())); });
}

void CatalogueWorker::cards(Serial serial, const QList<QUuid> &ids)
{
    if (!m_catalogue)
        return;
    guarded([&] { emit cardsRead(serial, m_catalogue->cards(ids)); });
}

void CatalogueWorker::findings(const QStringList &catalogues)
{
    if (!m_catalogue)
        return;
    guarded([&] { emit concluded(m_catalogue->findings(catalogues)); });
}

void CatalogueWorker::methods(const QStringList &catalogues)
{
    if (!m_catalogue)
        return;
    guarded([&] { emit methodsRead(m_catalogue->methods(catalogues)); });
}

// Like the matrix, it needs all records.
void CatalogueWorker::registers(Serial serial, const QStringList &catalogues)
{
    if (!m_catalogue || m_indexing)
        return;
    guarded([&] { emit registersRead(serial, m_catalogue->registers(catalogues, QDate::currentDate())); });
}

void CatalogueWorker::registerLinks(Serial serial, const QUuid &insats)
{
    if (!m_catalogue || m_indexing)
        return;
    guarded([&] {
        if (!m_catalogue->cards({insats}).isEmpty()) // it may have been archived, or stand in another file
            emit linksRead(serial, m_catalogue->registerLinks(insats, QDate::currentDate()));
    });
}

void CatalogueWorker::carryOut(const Task &task)
{
    if (!m_catalogue)
        return;
    guarded([&] { emit carriedOut(task.work(*m_catalogue)); }, task.notDone);
}

// What came in many at a time is indexed in steps again, and the pages are told once more when that is done.
void CatalogueWorker::carryOutChange(const Task &task)
{
    if (!m_catalogue)
        return;
    const auto work = [&] {
        const QList<CatalogueInfo> before = m_catalogue->catalogues();
        const Taxonomy wordsBefore = m_catalogue->taxonomy();
        const std::function<void()> handOver = task.work(*m_catalogue);
        if (m_catalogue->catalogues() != before || m_catalogue->taxonomy() != wordsBefore)
            emit cataloguesChanged(m_catalogue->taxonomy(), m_catalogue->catalogues());
        if (!m_indexing && !m_catalogue->isIndexed()) {
            m_indexing = true;
            m_sinceOpened.restart();
            QMetaObject::invokeMethod(this, &CatalogueWorker::indexNext, Qt::QueuedConnection);
        }
        emit changed();
        emit carriedOut(handOver);
    };
    guarded(work, task.notDone);
}

void CatalogueWorker::search(Serial serial, const SearchRequest &request)
{
    if (!m_catalogue || serial != m_latest)
        return;
    guarded([&] {
        m_held = {serial, request};
        if (!m_indexing || m_sinceOpened.elapsed() > kHeldAtMostMs)
            answerHeld();
    });
}

} // namespace insats::ui
