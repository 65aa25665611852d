#include "agent/host/host_shutdown.h"

#include "agent/platform/registration.h"

#include <QLoggingCategory>

#include <algorithm>

namespace rensei::host {

Q_LOGGING_CATEGORY(lcShutdown, "rensei.host")

using namespace std::chrono_literals;
using session::Session;

static constexpr auto finalReportTimeout = 10s; // for reports that are pending once the runners have ended
static constexpr auto lastRepliesTimeout = 5s; // for requests that are under way before the deregistration

HostShutdown::HostShutdown(ShutdownParts parts)
    : m_parts(parts)
    , m_deadlineTimer(parts.clock)
    , m_finalReportTimer(parts.clock)
{
    connect(&m_parts.sessions, &SessionRegistry::changed, this, &HostShutdown::deregisterWhenReady);
    connect(&m_parts.sessions, &SessionRegistry::slotFreed, this, &HostShutdown::deregisterWhenReady);
}

void HostShutdown::start(std::chrono::milliseconds timeout)
{
    if (m_isLeaving)
        return;
    if (!m_isStarted) {
        m_isStarted = true;
        m_parts.poller.stop();
    }
    const auto deadline = m_parts.clock.now() + timeout;
    if (!m_deadlineTimer.isActive() || deadline < m_deadline) {
        m_deadline = deadline;
        m_deadlineTimer.start(timeout, [this] { stopSessions(); });
    }
    deregisterWhenReady();
}

void HostShutdown::stopSessions()
{
    m_hasStoppedSessions = true;
    for (Session *session : m_parts.sessions.all())
        session->stop(session::StopReason::HostStopping);
    // Reports that cannot be sent before the timeout stay in the log, and the next run sends them.
    deregisterWhenReady();
}

void HostShutdown::deregisterWhenReady()
{
    if (!m_isStarted || m_isLeaving)
        return;
    const auto sessions = m_parts.sessions.all();
    if (sessions.isEmpty())
        return leave();
    const bool runnersEnded = std::all_of(sessions.begin(), sessions.end(), [](const Session *session) {
        return session->state() == Session::State::Reporting || session->state() == Session::State::Accepted;
    });
    if (runnersEnded && m_hasStoppedSessions && !m_finalReportTimer.isActive())
        m_finalReportTimer.start(finalReportTimeout, [this] { leave(); });
}

void HostShutdown::leave()
{
    if (m_isLeaving)
        return;
    m_isLeaving = true;
    m_deadlineTimer.stop();
    m_finalReportTimer.stop();
    m_parts.heartbeat.stop();
    m_parts.poller.stop();
    if (!m_parts.api.identity() || !isRegistered(m_parts.connection.state()))
        return finish();
    // A heartbeat that overtakes the deregistration, or comes after it, makes the platform take this worker for alive.
    m_parts.outlet.shut(lastRepliesTimeout, [this] { deregister(); });
}

// Source: agent/platform/PROTOCOL.md, "Deregistration": the platform queues again what this worker held, so no runner
// may be alive.
void HostShutdown::deregister()
{
    if (!m_parts.api.identity())
        return finish();
    const platform::WorkerIdentity me = *m_parts.api.identity();
    m_parts.transport.send(
        platform::deregister(me.workerId, me.bearer), this, [this](const Result<http::Response> &reply) {
            if (!reply && reply.error().kind != ErrorKind::NotFound)
                qCInfo(lcShutdown).noquote() << "not deregistered:" << describe(reply.error());
            finish();
        });
}

void HostShutdown::finish()
{
    m_parts.connection.shutDown();
    Q_EMIT finished();
}

} // namespace rensei::host
