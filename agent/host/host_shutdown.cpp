#include "agent/host/host_shutdown.h"

#include "agent/platform/registration.h"

#include <QLoggingCategory>

#include <algorithm>

namespace rensei::host {

Q_LOGGING_CATEGORY(lcShutdown, "rensei.host")

using namespace std::chrono_literals;
using session::Session;

// For what is not sent yet once no runner is left, and for leaving altogether. The rest is on the disk.
static constexpr auto finalReportTimeout = 7s;
static constexpr auto leaveTimeout = 10s;
static constexpr auto lastRepliesTimeout = 2s; // for requests that are under way before the deregistration

HostShutdown::HostShutdown(ShutdownParts parts)
    : m_parts(parts)
    , m_deadlineTimer(parts.clock)
    , m_finalReportTimer(parts.clock)
    , m_leaveTimer(parts.clock)
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
    for (Session *session : m_parts.sessions.all())
        session->stop(session::StopReason::HostStopping);
    // Reports that cannot be sent before the timeout stay in the log, and the next run sends them.
    deregisterWhenReady();
}

void HostShutdown::deregisterWhenReady()
{
    if (!m_isStarted || m_isLeaving || m_isSuspending)
        return;
    const auto sessions = m_parts.sessions.all();
    m_isSuspending = true;
    for (Session *session : sessions)
        session->suspend();
    m_isSuspending = false;
    const bool hasRunner
        = std::any_of(sessions.begin(), sessions.end(), [](const Session *session) { return session->hasRunner(); });
    if (std::all_of(sessions.begin(), sessions.end(), [](const Session *s) { return s->isSuspended(); }) && !hasRunner)
        return leave();
    if (hasRunner) {
        m_finalReportTimer.stop();
        m_leaveTimer.stop();
    } else if (!m_finalReportTimer.isActive()) {
        m_finalReportTimer.start(finalReportTimeout, [this] { leave(); });
        m_leaveTimer.start(leaveTimeout, [this] { finish(); });
    }
}

void HostShutdown::leave()
{
    if (m_isLeaving)
        return;
    m_isLeaving = true;
    if (!m_leaveTimer.isActive())
        m_leaveTimer.start(leaveTimeout, [this] { finish(); });
    m_deadlineTimer.stop();
    m_finalReportTimer.stop();
    m_parts.heartbeat.stop();
    m_parts.poller.stop();
    if (!m_parts.api.identity() || !isRegistered(m_parts.connection.state()))
        return finish();
    // A heartbeat that overtakes the deregistration, or comes after it, makes the platform take this worker for alive.
    m_parts.gatedTransport.close(lastRepliesTimeout, this, [this] { deregister(); });
}

bool HostShutdown::isStillNeeded() const
{
    const auto sessions = m_parts.sessions.all();
    return std::any_of(sessions.begin(), sessions.end(), [](const Session *session) {
        using Kind = session::Outcome::Kind;
        const auto &outcome = session->logState().outcome;
        const bool isUnreported = outcome
            && (outcome->kind == Kind::Completed || outcome->kind == Kind::Failed || outcome->kind == Kind::Stopped);
        return isUnreported || session->isSuspended();
    });
}

// Source: agent/platform/PROTOCOL.md, "Deregistration": the platform queues again what this worker held, so no runner
// may be alive. Finished work would be done again, and work that waits here somewhere else.
void HostShutdown::deregister()
{
    if (!m_parts.api.identity())
        return finish();
    if (isStillNeeded()) {
        qCInfo(lcShutdown) << "not deregistered, because sessions are left for the next start";
        return finish();
    }
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
    if (m_isFinished)
        return;
    m_isFinished = true;
    m_leaveTimer.stop();
    m_parts.connection.shutDown();
    Q_EMIT finished();
}

} // namespace rensei::host

#include "moc_host_shutdown.cpp"
