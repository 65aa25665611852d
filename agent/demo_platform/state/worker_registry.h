#pragma once

#include "agent/demo_platform/state/options.h"
#include "agent/demo_platform/state/worker.h"

#include <map>

namespace rensei::demo {

/// The registered hosts. On the hosted platform it is a cache over a durable record: an entry that was evicted
/// is rebuilt when asked for. On a self-hosted one, gone is gone.
class WorkerRegistry {
public:
    WorkerRegistry(const Options &options, const PlatformClock &clock);

    /// A new id and a new entry. Hosted: an older entry of the same machine goes for good.
    Worker &add(Worker worker);

    /// The entry, or nothing; an evicted one is rebuilt, and there the next time.
    Worker *ask(const QString &id);

    /// Whether there is a record, cached or not; rebuilds the entry.
    Worker *recall(const QString &id);

    const Worker *find(const QString &id) const; ///< the cached entry; rebuilds nothing
    Worker *edit(const QString &id); ///< the same, to change
    bool remove(const QString &id);
    void evictAll(bool forGood);

    /// Drops entries without a heartbeat for 300 s.
    void expire();

    /// Cached ones, oldest first.
    QList<const Worker *> all() const;

    /// active, draining or offline.
    QString statusOf(const Worker &worker) const;

    /// Whether the host is gone, as the orphan cleanup sees it.
    bool isGone(const QString &id) const;

private:
    void drop(std::map<QString, Worker>::iterator at);

    const Options &m_options;
    const PlatformClock &m_clock;
    std::map<QString, Worker> m_workers;
};

} // namespace rensei::demo
