#include "agent/host/visibility.h"

#include "agent/platform/endpoint.h"
#include "agent/platform/poll.h"

namespace rensei::host {

using namespace std::chrono_literals;

static constexpr auto fresh = 60s;

Visibility::Visibility(platform::WorkerApi &api, const Connection &connection, Clock &clock)
    : m_api(api)
    , m_connection(connection)
    , m_clock(clock)
{
}

void Visibility::look(QObject *context, std::function<void(const Seen &)> then)
{
    // With an account service the asker has better answers of its own.
    const bool isAskable = m_connection.isSelfHosted() && isRegistered(m_connection.link());
    const bool isFresh = m_askedAt && m_clock.now() - *m_askedAt < fresh;
    if (!m_isAsking && (!isAskable || isFresh)) {
        const Seen seen = isAskable ? m_seen : Seen();
        return m_clock.callAfter(0ms, context, [seen, then = std::move(then)] { then(seen); });
    }
    m_waiting.append({context, std::move(then)});
    if (m_isAsking)
        return;
    m_isAsking = true;
    askHost();
}

void Visibility::askHost()
{
    m_api.readWorker(this, [this](const Result<platform::WorkerInfo> &info) {
        if (info)
            m_seen.host = control::StatsPayload::Host{true, m_clock.utcNow(), info->lastHeartbeat};
        else if (platform::isWorkerMissing(info.error()))
            m_seen.host = control::StatsPayload::Host{false, m_clock.utcNow(), {}};
        // Any other failure leaves what was known, with its age.
        askTotals();
    });
}

void Visibility::askTotals()
{
    m_api.listWorkers(this, [this](const Result<QList<platform::WorkerInfo>> &list) {
        if (list) {
            control::StatsPayload::Totals totals{.hosts = static_cast<int>(list->size()), .asOf = m_clock.utcNow()};
            for (const platform::WorkerInfo &worker : *list)
                totals.totalSlots += worker.capacity;
            m_seen.totals = totals;
        }
        answer();
    });
}

void Visibility::answer()
{
    m_isAsking = false;
    m_askedAt = m_clock.now();
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &asker : waiting) {
        if (asker.context)
            asker.then(m_seen);
    }
}

} // namespace rensei::host
