#include "agent/session/session_watch.h"

#include "agent/platform/endpoint.h"

#include <QLoggingCategory>

namespace rensei::session {

Q_LOGGING_CATEGORY(lcWatch, "rensei.watch")

using namespace std::chrono_literals;
using platform::SessionStatus;

static constexpr auto lockEvery = 30s;

std::optional<StopReason> meaningOf(const platform::SessionState &there, const QString &workerId)
{
    if (there.status == SessionStatus::Completed || there.status == SessionStatus::Failed)
        return StopReason::EndedThere;
    if (!there.workerId.isEmpty() && there.workerId != workerId)
        return StopReason::OwnershipLost;
    if (there.status == SessionStatus::Stopped)
        return StopReason::Platform;
    // Queued again: its worker was taken for dead, and it is about to run elsewhere.
    if (there.status == SessionStatus::Pending)
        return StopReason::OwnershipLost;
    return std::nullopt;
}

SessionWatch::SessionWatch(platform::WorkerApi &api, Clock &clock, QString sessionId, QString issueId)
    : m_api(api)
    , m_sessionId(std::move(sessionId))
    , m_issueId(std::move(issueId))
    , m_lookWait(clock)
    , m_lockWait(clock)
{
}

void SessionWatch::start(std::chrono::milliseconds every)
{
    ++m_run;
    m_every = every;
    m_isLooking = false;
    m_lookWait.start(m_every, [this] { look(); });
    if (!m_issueId.isEmpty())
        m_lockWait.start(lockEvery, [this] { refreshLock(); });
}

void SessionWatch::stop()
{
    ++m_run;
    m_lookWait.stop();
    m_lockWait.stop();
    // Whoever waits for the look under way waits no longer: its answer is ignored.
    if (std::exchange(m_isLooking, false))
        Q_EMIT looked();
}

void SessionWatch::lookNow()
{
    if (!m_isLooking)
        look();
}

void SessionWatch::look()
{
    m_isLooking = true;
    m_lookWait.stop();
    m_api.readStatus(m_sessionId, this, [this, run = m_run](const Result<platform::SessionState> &there) {
        if (run != m_run)
            return;
        m_isLooking = false;
        m_lookWait.start(m_every, [this] { look(); });
        saw(there);
    });
}

void SessionWatch::saw(const Result<platform::SessionState> &there)
{
    std::optional<StopReason> reason;
    if (there)
        reason = meaningOf(*there, m_api.identity() ? m_api.identity()->workerId : there->workerId);
    else if (platform::isSessionMissing(there.error()))
        reason = StopReason::Gone;
    // Any other failure says nothing about the session: the next look will tell.
    Q_EMIT looked();
    if (reason)
        Q_EMIT stopAsked(*reason);
}

void SessionWatch::refreshLock()
{
    m_api.refreshLock(
        m_sessionId, m_issueId, m_ackedMessage, this, [this, run = m_run](const Result<platform::LockReply> &reply) {
            if (run != m_run)
                return;
            m_lockWait.start(lockEvery, [this] { refreshLock(); });
            lockAnswered(reply);
        });
}

void SessionWatch::lockAnswered(const Result<platform::LockReply> &reply)
{
    if (!reply) {
        qCInfo(lcWatch).noquote() << "session" << m_sessionId << "lock not refreshed:" << describe(reply.error());
        // Whether a 403 means a lost session is decided by its state, as for everything else.
        if (reply.error().kind == ErrorKind::Forbidden || platform::isSessionMissing(reply.error()))
            lookNow();
        return;
    }
    const platform::LockReply &lock = *reply;
    m_ackedMessage.clear();
    if (lock.inject) {
        m_ackedMessage = lock.inject->id;
        Q_EMIT messaged(*lock.inject);
    }
    if (lock.stop)
        Q_EMIT stopAsked(StopReason::Platform);
    else if (!lock.refreshed)
        lookNow();
}

} // namespace rensei::session
