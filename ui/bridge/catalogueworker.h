// Owns the catalogue file in its own thread. It is made in the window's thread and moved; everything is called queued.
#pragma once

#include "catalogue/catalogue.h"
#include "domain/error.h"

#include <QElapsedTimer>
#include <QObject>

class QTimer;

#include <atomic>

namespace insats::ui {

using Serial = quint64;

class CatalogueWorker : public QObject {
    Q_OBJECT

public:
    // latest: the serial of the newest question; older ones are dropped unread.
    explicit CatalogueWorker(const std::atomic<Serial> &latest)
        : m_latest(latest)
    {
    }

    void open(const QString &path, bool empty, const QString &catalogue);
    void restore(const QString &path, const QString &backup); // then opens it again
    void search(Serial serial, const SearchRequest &request);
    void coverage(Serial serial, const CoverageRequest &request);
    void cards(Serial serial, const QList<QUuid> &ids);
    void findings(const QStringList &catalogues);
    void methods(const QStringList &catalogues);
    void registers(Serial serial, const QStringList &catalogues);
    void registerLinks(Serial serial, const QUuid &insats);

    // Work on the catalogue that gives what the window does with the result, and what the window does when it throws.
    struct Task {
        std::function<std::function<void()>(Catalogue &)> work;
        std::function<void(ErrorKind)> notDone;
    };
    void carryOut(const Task &task);
    void carryOutChange(const Task &task);

signals:
    void fileOpened(const QString &path); // before opened()
    void restored();
    void carriedOut(const std::function<void()> &handOver);
    void opened(const insats::Taxonomy &taxonomy, const QList<insats::CatalogueInfo> &all, const QStringList &chosen);
    void centresRead(const QList<insats::FamilyCentre> &centres);
    void found(insats::ui::Serial serial, const insats::SearchReply &reply);
    void covered(insats::ui::Serial serial, const insats::CoverageReply &reply);
    void cardsRead(insats::ui::Serial serial, const QList<insats::Intervention> &cards);
    void concluded(const QList<insats::Finding> &findings);
    void registersRead(insats::ui::Serial serial, const insats::RegistersReply &reply);
    void linksRead(insats::ui::Serial serial, const insats::RegisterLinks &links);
    void methodsRead(const QList<insats::MethodEntry> &methods);
    void changed();
    void cataloguesChanged(const insats::Taxonomy &taxonomy, const QList<insats::CatalogueInfo> &all);
    void indexed();
    void failed(const QString &sentence);

private:
    void close();
    void indexNext();
    void watch();
    void answerHeld();
    void guarded(auto &&work, const std::function<void(ErrorKind)> &notDone = {});

    const std::atomic<Serial> &m_latest;
    std::unique_ptr<Catalogue> m_catalogue;
    QElapsedTimer m_sinceOpened;
    bool m_indexing = false;
    QTimer *m_watching = nullptr;
    std::optional<std::pair<Serial, SearchRequest>> m_held; // a question that waits for the first records
};

} // namespace insats::ui
