#include "agent/host/visibility.h"

#include "agent/platform/endpoint.h"
#include "agent/platform/poll.h"

namespace rensei::host {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto maxAge = 60s;

static bool isOffline(const platform::WorkerInfo &worker)
{
    return worker.status == "offline"_L1;
}

Visibility::Visibility(platform::WorkerApi &api, const Connection &connection, Clock &clock)
    : m_api(api)
    , m_connection(connection)
    , m_clock(clock)
{
}

void Visibility::read(QObject *context, std::function<void(const Snapshot &)> then)
{
    // With an account service the client has better data of its own.
    const bool canRead = m_connection.isSelfHosted() && isRegistered(m_connection.state());
    const bool isCurrent = m_readAt && m_clock.now() - *m_readAt < maxAge;
    if (!m_isReading && (!canRead || isCurrent)) {
        const Snapshot snapshot = canRead ? m_snapshot : Snapshot();
        return m_clock.callAfter(0ms, context, [snapshot, then = std::move(then)] { then(snapshot); });
    }
    m_pending.append({context, std::move(then)});
    if (m_isReading)
        return;
    m_isReading = true;
    readHost();
}

void Visibility::readHost()
{
    m_api.readWorker(this, [this](const Result<platform::WorkerInfo> &info) {
        if (info)
            m_snapshot.host = control::StatsPayload::Host{!isOffline(*info), m_clock.utcNow(), info->lastHeartbeat};
        else if (platform::isWorkerMissing(info.error()))
            m_snapshot.host = control::StatsPayload::Host{false, m_clock.utcNow(), {}};
        // Any other failure keeps the previous data, with its age.
        readTotals();
    });
}

void Visibility::readTotals()
{
    m_api.listWorkers(this, [this](const Result<QList<platform::WorkerInfo>> &list) {
        if (list) {
            control::StatsPayload::Totals totals{.asOf = m_clock.utcNow()};
            for (const platform::WorkerInfo &worker : *list) {
                if (isOffline(worker))
                    continue; // an agent that was killed stays in the list for a while
                ++totals.hosts;
                totals.totalSlots += worker.capacity;
            }
            m_snapshot.totals = totals;
        }
        finish();
    });
}

void Visibility::finish()
{
    m_isReading = false;
    m_readAt = m_clock.now();
    const QList<Request> pending = std::exchange(m_pending, {});
    for (const Request &request : pending) {
        if (request.context)
            request.then(m_snapshot);
    }
}

} // namespace rensei::host

#include "moc_visibility.cpp"
