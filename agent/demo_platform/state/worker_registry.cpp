#include "agent/demo_platform/state/worker_registry.h"

#include "agent/demo_platform/state/keys.h"

#include <algorithm>

namespace rensei::demo {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Source: agent/platform/PROTOCOL.md, "Server timers".
static constexpr auto entryLifetime = 300s;
static constexpr auto onlineTimeout = 180s;
static constexpr auto goneTimeout = 120s;

WorkerRegistry::WorkerRegistry(const Options &options, const PlatformClock &clock)
    : m_options(options)
    , m_clock(clock)
{
}

Worker &WorkerRegistry::add(Worker worker)
{
    if (m_options.hosted() && !worker.machineId.isEmpty())
        std::erase_if(m_workers, [&](const auto &entry) { return entry.second.machineId == worker.machineId; });
    if (worker.id.isEmpty())
        worker.id = u"wkr_"_s + randomHex(8);
    worker.registeredAt = m_clock.now();
    worker.lastHeartbeat = worker.registeredAt;
    return m_workers.insert_or_assign(worker.id, worker).first->second;
}

Worker *WorkerRegistry::findForRequest(const QString &id)
{
    const auto found = m_workers.find(id);
    if (found == m_workers.end())
        return nullptr;
    if (found->second.cached)
        return &found->second;
    findOrRestore(id);
    return nullptr;
}

Worker *WorkerRegistry::findOrRestore(const QString &id)
{
    const auto found = m_workers.find(id);
    if (found == m_workers.end())
        return nullptr;
    if (!found->second.cached) {
        found->second.cached = true;
        found->second.lastHeartbeat = m_clock.now();
    }
    return &found->second;
}

const Worker *WorkerRegistry::find(const QString &id) const
{
    const auto found = m_workers.find(id);
    return found != m_workers.end() && found->second.cached ? &found->second : nullptr;
}

Worker *WorkerRegistry::find(const QString &id)
{
    const auto found = m_workers.find(id);
    return found != m_workers.end() && found->second.cached ? &found->second : nullptr;
}

bool WorkerRegistry::remove(const QString &id)
{
    return m_workers.erase(id) > 0;
}

void WorkerRegistry::evict(std::map<QString, Worker>::iterator at)
{
    if (m_options.hosted())
        at->second.cached = false;
    else
        m_workers.erase(at);
}

void WorkerRegistry::evictAll(bool permanently)
{
    for (auto at = m_workers.begin(); at != m_workers.end();) {
        const auto next = std::next(at);
        if (!at->second.isSimulated && permanently)
            m_workers.erase(at);
        else if (!at->second.isSimulated)
            evict(at);
        at = next;
    }
}

void WorkerRegistry::expire()
{
    for (auto at = m_workers.begin(); at != m_workers.end();) {
        const auto next = std::next(at);
        if (at->second.isSimulated)
            at->second.lastHeartbeat = m_clock.now();
        else if (at->second.cached && m_clock.now() - at->second.lastHeartbeat > entryLifetime)
            evict(at);
        at = next;
    }
}

QList<const Worker *> WorkerRegistry::all() const
{
    QList<const Worker *> out;
    for (const auto &[id, worker] : m_workers) {
        if (worker.cached)
            out.append(&worker);
    }
    std::ranges::stable_sort(out, {}, &Worker::registeredAt);
    return out;
}

QString WorkerRegistry::statusOf(const Worker &worker) const
{
    if (!worker.isSimulated && m_clock.now() - worker.lastHeartbeat > onlineTimeout)
        return u"offline"_s;
    // For the reference server every worker with a heartbeat is active.
    return m_options.hosted() && worker.reportedStatus == u"draining"_s ? u"draining"_s : u"active"_s;
}

bool WorkerRegistry::isGone(const QString &id) const
{
    const auto found = m_workers.find(id);
    if (found == m_workers.end())
        return true;
    // An evicted entry alone is not enough, since the next request of its host restores it.
    return !found->second.cached && m_clock.now() - found->second.lastHeartbeat >= goneTimeout;
}

} // namespace rensei::demo
