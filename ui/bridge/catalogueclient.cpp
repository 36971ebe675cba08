#include "ui/bridge/catalogueclient.h"

#include "catalogue/datafile.h"

#include <QCoreApplication>

namespace insats::ui {

CatalogueClient::CatalogueClient(QObject *parent)
    : QObject(parent)
    , m_worker(new CatalogueWorker(m_latest))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &CatalogueWorker::fileOpened, this, [this](const QString &path) {
        m_path = path;
        m_lastCoverage.reset(); // asked of another file
        m_lastRegisters.reset();
        m_lastLinks = {};
        emit fileOpened(path);
    });
    connect(m_worker, &CatalogueWorker::restored, this, &CatalogueClient::restored);
    connect(m_worker, &CatalogueWorker::opened, this, &CatalogueClient::opened);
    connect(m_worker, &CatalogueWorker::centresRead, this, &CatalogueClient::centresRead);
    connect(m_worker, &CatalogueWorker::cataloguesChanged, this, &CatalogueClient::cataloguesChanged);
    connect(m_worker, &CatalogueWorker::concluded, this, &CatalogueClient::concluded);
    connect(m_worker, &CatalogueWorker::methodsRead, this, &CatalogueClient::methodsRead);
    connect(m_worker, &CatalogueWorker::failed, this, &CatalogueClient::failed);
    connect(m_worker, &CatalogueWorker::found, this, [this](Serial serial, const SearchReply &reply) {
        if (serial != m_latest)
            return;
        m_answered = serial;
        m_lastWasPartial = reply.indexed < reply.stored;
        emit found(reply);
    });
    connect(m_worker, &CatalogueWorker::covered, this, [this](Serial serial, const CoverageReply &reply) {
        if (serial == m_latestCoverage)
            emit covered(reply);
    });
    connect(m_worker, &CatalogueWorker::cardsRead, this, [this](Serial serial, const QList<Intervention> &cards) {
        if (serial == m_latestCards)
            emit cardsRead(cards);
    });
    connect(m_worker, &CatalogueWorker::registersRead, this, [this](Serial serial, const RegistersReply &reply) {
        if (serial == m_latestRegisters)
            emit registersRead(reply);
    });
    connect(m_worker, &CatalogueWorker::linksRead, this, [this](Serial serial, const RegisterLinks &links) {
        if (serial == m_latestLinks)
            emit linksRead(links);
    });
    connect(m_worker, &CatalogueWorker::indexed, this, [this] {
        if (m_lastWasPartial)
            search(m_lastRequest);
        askAgain();
    });
    connect(m_worker, &CatalogueWorker::changed, this, [this] {
        search(m_lastRequest);
        askAgain();
        emit changed();
    });
    connect(m_worker, &CatalogueWorker::carriedOut, this, [](const std::function<void()> &handOver) { handOver(); });
    m_thread.start();
}

void CatalogueClient::askAgain()
{
    if (m_lastCoverage)
        coverage(*m_lastCoverage);
    if (m_lastRegisters)
        registers(*m_lastRegisters);
    if (!m_lastLinks.isNull())
        registerLinks(m_lastLinks);
}

CatalogueClient::~CatalogueClient()
{
    ++m_latest; // questions that still wait are dropped, but nothing that was to be saved
    QMetaObject::invokeMethod(
        m_worker, [] {}, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void CatalogueClient::open(const QString &path, bool empty, const QString &catalogue)
{
    if (m_path.isEmpty())
        m_path = path.isEmpty() ? ownFilePath() : path;
    QMetaObject::invokeMethod(m_worker, [=, worker = m_worker] { worker->open(path, empty, catalogue); });
}

void CatalogueClient::restore(const QString &backup)
{
    QMetaObject::invokeMethod(m_worker, [=, path = m_path, worker = m_worker] { worker->restore(path, backup); });
}

bool CatalogueClient::settle()
{
    bool isGood = true;
    const auto watching = connect(this, &CatalogueClient::failed, this, [&isGood] { isGood = false; });
    QMetaObject::invokeMethod(
        m_worker, [] {}, Qt::BlockingQueuedConnection);
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    disconnect(watching);
    return isGood;
}

void CatalogueClient::coverage(const CoverageRequest &request)
{
    m_lastCoverage = request;
    QMetaObject::invokeMethod(m_worker,
                              [=, serial = ++m_latestCoverage, worker = m_worker] { worker->coverage(serial, request); });
}

void CatalogueClient::cards(const QList<QUuid> &ids)
{
    QMetaObject::invokeMethod(m_worker, [=, serial = ++m_latestCards, worker = m_worker] { worker->cards(serial, ids); });
}

void CatalogueClient::findings(const QStringList &catalogues)
{
    QMetaObject::invokeMethod(m_worker, [=, worker = m_worker] { worker->findings(catalogues); });
}

void CatalogueClient::methods(const QStringList &catalogues)
{
    QMetaObject::invokeMethod(m_worker, [=, worker = m_worker] { worker->methods(catalogues); });
}

void CatalogueClient::registers(const QStringList &catalogues)
{
    m_lastRegisters = catalogues;
    QMetaObject::invokeMethod(
        m_worker, [=, serial = ++m_latestRegisters, worker = m_worker] { worker->registers(serial, catalogues); });
}

void CatalogueClient::registerLinks(const QUuid &insats)
{
    m_lastLinks = insats;
    QMetaObject::invokeMethod(m_worker,
                              [=, serial = ++m_latestLinks, worker = m_worker] { worker->registerLinks(serial, insats); });
}

void CatalogueClient::search(const SearchRequest &request)
{
    const Serial serial = ++m_latest;
    m_lastRequest = request;
    m_lastWasPartial = false;
    QMetaObject::invokeMethod(m_worker, [=, worker = m_worker] { worker->search(serial, request); });
}

} // namespace insats::ui
