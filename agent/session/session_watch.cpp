#include "agent/session/session_watch.h"

#include "agent/platform/endpoint.h"

#include <QLoggingCategory>

#include <optional>
#include <utility>

namespace rensei::session {

Q_LOGGING_CATEGORY(lcWatch, "rensei.watch")

using namespace std::chrono_literals;
using platform::SessionStatus;

static constexpr auto lockInterval = 30s;

std::optional<StopReason> stopReasonFor(const platform::SessionState &remote, const QString &workerId)
{
    if (remote.status == SessionStatus::Completed || remote.status == SessionStatus::Failed)
        return StopReason::EndedRemotely;
    if (!remote.workerId.isEmpty() && remote.workerId != workerId)
        return StopReason::OwnershipLost;
    if (remote.status == SessionStatus::Stopped)
        return StopReason::Platform;
    // Queued again: the platform considers its worker dead, and it is about to run elsewhere.
    if (remote.status == SessionStatus::Pending)
        return StopReason::OwnershipLost;
    return std::nullopt;
}

SessionWatch::SessionWatch(platform::WorkerApi &api, Clock &clock, QString sessionId, QString issueId)
    : m_api(api)
    , m_sessionId(std::move(sessionId))
    , m_issueId(std::move(issueId))
    , m_checkTimer(clock)
    , m_lockTimer(clock)
{
}

void SessionWatch::start(std::chrono::milliseconds interval)
{
    ++m_run;
    m_interval = interval;
    m_isChecking = false;
    m_checkTimer.start(m_interval, [this] { check(); });
    if (!m_issueId.isEmpty())
        m_lockTimer.start(lockInterval, [this] { refreshLock(); });
}

void SessionWatch::stop()
{
    ++m_run;
    m_checkTimer.stop();
    m_lockTimer.stop();
    // Callers must not wait for a check whose reply will be ignored.
    if (std::exchange(m_isChecking, false))
        Q_EMIT checked();
}

void SessionWatch::checkNow()
{
    if (!m_isChecking)
        check();
}

void SessionWatch::check()
{
    m_isChecking = true;
    m_checkTimer.stop();
    m_api.readStatus(m_sessionId, this, [this, run = m_run](const Result<platform::SessionState> &remote) {
        if (run != m_run)
            return;
        m_isChecking = false;
        m_checkTimer.start(m_interval, [this] { check(); });
        handleStatus(remote);
    });
}

void SessionWatch::handleStatus(const Result<platform::SessionState> &remote)
{
    std::optional<StopReason> reason;
    if (remote)
        reason = stopReasonFor(*remote, m_api.identity() ? m_api.identity()->workerId : remote->workerId);
    else if (platform::isSessionMissing(remote.error()))
        reason = StopReason::Gone;
    // Any other failure says nothing about the session; the next check may.
    Q_EMIT checked();
    if (reason)
        Q_EMIT stopRequested(*reason);
}

void SessionWatch::refreshLock()
{
    m_api.refreshLock(
        m_sessionId, m_issueId, m_ackedMessage, this, [this, run = m_run](const Result<platform::LockReply> &reply) {
            if (run != m_run)
                return;
            m_lockTimer.start(lockInterval, [this] { refreshLock(); });
            handleLock(reply);
        });
}

void SessionWatch::handleLock(const Result<platform::LockReply> &reply)
{
    if (!reply) {
        qCInfo(lcWatch).noquote() << "session" << m_sessionId << "lock not refreshed:" << describe(reply.error());
        // Whether a 403 means lost ownership is decided by the session's state.
        if (reply.error().kind == ErrorKind::Forbidden || platform::isSessionMissing(reply.error()))
            checkNow();
        return;
    }
    const platform::LockReply &lock = *reply;
    m_ackedMessage.clear();
    if (lock.inject) {
        m_ackedMessage = lock.inject->id;
        Q_EMIT messageReceived(*lock.inject);
    }
    if (lock.stop)
        Q_EMIT stopRequested(StopReason::Platform);
    else if (!lock.refreshed)
        checkNow();
}

} // namespace rensei::session

#include "moc_session_watch.cpp"
