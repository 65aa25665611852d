#pragma once

#include "agent/demo_platform/state/options.h"
#include "agent/demo_platform/state/worker.h"

#include <map>

namespace rensei::demo {

/// The registered hosts. On the hosted platform it is a cache over stored records: a request restores an evicted entry.
/// A self-hosted server stores no records.
class WorkerRegistry {
public:
    WorkerRegistry(const Options &options, const PlatformClock &clock);

    /// Assigns a new id. Hosted: removes an older entry of the same machine.
    Worker &add(Worker worker);

    /// The cached entry. An evicted one is not found this time, but restored for the next request.
    Worker *findForRequest(const QString &id);

    /// The entry, restored if it was evicted; null without a record.
    Worker *findOrRestore(const QString &id);

    /// The cached entry; restores nothing.
    const Worker *find(const QString &id) const;
    Worker *find(const QString &id);
    bool remove(const QString &id);
    void evictAll(bool permanently); ///< permanently: removes the records too

    /// Evicts entries without a heartbeat for 300 s.
    void expire();

    /// The cached entries, oldest first.
    QList<const Worker *> all() const;

    /// active, draining or offline.
    QString statusOf(const Worker &worker) const;

    /// Whether the orphan cleanup requeues the sessions of this host.
    bool isGone(const QString &id) const;

private:
    void evict(std::map<QString, Worker>::iterator at);

    const Options &m_options;
    const PlatformClock &m_clock;
    std::map<QString, Worker> m_workers;
};

} // namespace rensei::demo
