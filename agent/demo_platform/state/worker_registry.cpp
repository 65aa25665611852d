#include "agent/demo_platform/state/worker_registry.h"

#include "agent/demo_platform/state/keys.h"

#include <algorithm>

namespace rensei::demo {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Source: agent/platform/PROTOCOL.md, "Server timers".
static constexpr auto entryLife = 300s;
static constexpr auto onlineFor = 180s;
static constexpr auto goneAfter = 120s;

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

Worker *WorkerRegistry::ask(const QString &id)
{
    const auto found = m_workers.find(id);
    if (found == m_workers.end())
        return nullptr;
    if (found->second.cached)
        return &found->second;
    recall(id);
    return nullptr;
}

Worker *WorkerRegistry::recall(const QString &id)
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

Worker *WorkerRegistry::edit(const QString &id)
{
    const auto found = m_workers.find(id);
    return found != m_workers.end() && found->second.cached ? &found->second : nullptr;
}

bool WorkerRegistry::remove(const QString &id)
{
    return m_workers.erase(id) > 0;
}

void WorkerRegistry::drop(std::map<QString, Worker>::iterator at)
{
    if (m_options.hosted())
        at->second.cached = false;
    else
        m_workers.erase(at);
}

void WorkerRegistry::evictAll(bool forGood)
{
    for (auto at = m_workers.begin(); at != m_workers.end();) {
        const auto next = std::next(at);
        if (!at->second.madeUp && forGood)
            m_workers.erase(at);
        else if (!at->second.madeUp)
            drop(at);
        at = next;
    }
}

void WorkerRegistry::expire()
{
    for (auto at = m_workers.begin(); at != m_workers.end();) {
        const auto next = std::next(at);
        if (at->second.madeUp)
            at->second.lastHeartbeat = m_clock.now();
        else if (at->second.cached && m_clock.now() - at->second.lastHeartbeat > entryLife)
            drop(at);
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
    if (!worker.madeUp && m_clock.now() - worker.lastHeartbeat > onlineFor)
        return u"offline"_s;
    // The reference server takes every heartbeat for a sign of an active worker.
    return m_options.hosted() && worker.said == u"draining"_s ? u"draining"_s : u"active"_s;
}

bool WorkerRegistry::isGone(const QString &id) const
{
    const auto found = m_workers.find(id);
    if (found == m_workers.end())
        return true;
    // An evicted entry is no sign yet: its host may ask and be rebuilt with the next heartbeat.
    return !found->second.cached && m_clock.now() - found->second.lastHeartbeat >= goneAfter;
}

} // namespace rensei::demo
