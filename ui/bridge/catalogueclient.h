// The window's way to the catalogue: hands over questions and hands back the answer to the latest one, never an older one.
// Lives in the window's thread.
#pragma once

#include "ui/bridge/catalogueworker.h"

#include <QPointer>
#include <QThread>

namespace insats::ui {

class CatalogueClient : public QObject {
    Q_OBJECT

public:
    explicit CatalogueClient(QObject *parent = nullptr);
    ~CatalogueClient() override;

    // When another file cannot be opened, the one before stays open.
    void open(const QString &path, bool empty, const QString &catalogue);
    const QString &path() const { return m_path; } // of the open file, or of the one that could not be opened

    // The open file becomes the backup, and is opened again: restored(), then opened().
    void restore(const QString &backup);

    // Waits until all that was asked for so far is done and its answers are taken. False when something of it failed.
    bool settle();

    void search(const SearchRequest &request);
    void coverage(const CoverageRequest &request);
    void cards(const QList<QUuid> &ids);
    void findings(const QStringList &catalogues);
    void methods(const QStringList &catalogues);
    void registers(const QStringList &catalogues);
    void registerLinks(const QUuid &insats);

    // Any other verb: `work` is done in the worker's thread, and `take` gets what it gives back here, unless context is gone
    // by then. An Error is told by failed() instead, and to `notDone`; Cancelled to `notDone` alone when there is one.
    // `change` is for what writes: afterwards every page gets new answers.
    using NotDone = std::function<void(ErrorKind)>;
    template <class Work, class Take>
    void ask(const QObject *context, Work work, Take take, NotDone notDone = {})
    {
        carryOut(context, std::move(work), std::move(take), std::move(notDone), &CatalogueWorker::carryOut);
    }
    template <class Work, class Take>
    void change(const QObject *context, Work work, Take take, NotDone notDone = {})
    {
        carryOut(context, std::move(work), std::move(take), std::move(notDone), &CatalogueWorker::carryOutChange);
    }

    // Whether the last question has been answered.
    bool isAnswered() const { return m_answered == m_latest; }

signals:
    void fileOpened(const QString &path); // before opened()
    void restored();
    // all: what the file holds. chosen: the ids to begin with.
    void opened(const insats::Taxonomy &taxonomy, const QList<insats::CatalogueInfo> &all, const QStringList &chosen);
    void centresRead(const QList<insats::FamilyCentre> &centres); // of all catalogues, after opened()
    void found(const insats::SearchReply &reply);
    void covered(const insats::CoverageReply &reply);
    void cardsRead(const QList<insats::Intervention> &cards);
    void concluded(const QList<insats::Finding> &findings);
    void registersRead(const insats::RegistersReply &reply);
    void linksRead(const insats::RegisterLinks &links);
    void methodsRead(const QList<insats::MethodEntry> &methods);
    void changed(); // by this window
    void cataloguesChanged(const insats::Taxonomy &taxonomy, const QList<insats::CatalogueInfo> &all);
    void failed(const QString &sentence);

private:
    template <class Work, class Take>
    void carryOut(const QObject *context, Work work, Take take, NotDone notDone,
                  void (CatalogueWorker::*how)(const CatalogueWorker::Task &))
    {
        const QPointer<const QObject> wanted(context); // looked at in this thread only
        CatalogueWorker::Task task;
        task.work = [=](Catalogue &catalogue) -> std::function<void()> {
            const auto reply = work(catalogue);
            return [=] {
                if (wanted)
                    take(reply);
            };
        };
        if (notDone)
            task.notDone = [=](ErrorKind kind) {
                if (wanted)
                    notDone(kind);
            };
        QMetaObject::invokeMethod(m_worker, [=, worker = m_worker] { (worker->*how)(task); });
    }
    void askAgain();

    QString m_path;
    std::atomic<Serial> m_latest = 0;
    Serial m_answered = 0;
    SearchRequest m_lastRequest;
    bool m_lastWasPartial = false;
    Serial m_latestCoverage = 0;
    std::optional<CoverageRequest> m_lastCoverage;
    Serial m_latestRegisters = 0;
    std::optional<QStringList> m_lastRegisters;
    Serial m_latestLinks = 0;
    QUuid m_lastLinks;
    Serial m_latestCards = 0;
    QThread m_thread;
    CatalogueWorker *m_worker;
};

} // namespace insats::ui
