#include "agent/host/ownership_transfer.h"

#include "agent/platform/endpoint.h"
#include "agent/platform/session_report.h"

#include <QLoggingCategory>
#include <QPointer>

namespace rensei::host {

Q_LOGGING_CATEGORY(lcTransfer, "rensei.transfer")

using namespace std::chrono_literals;
using session::StopReason;

static constexpr int maxAttempts = 3;
static constexpr int maxReclaimAttempts = 10;

OwnershipTransfer::OwnershipTransfer(platform::WorkerApi &api, SessionRegistry &sessions, Clock &clock)
    : m_api(api)
    , m_sessions(sessions)
    , m_clock(clock)
    , m_timer(clock)
{
}

void OwnershipTransfer::begin(
    const QStringList &formerWorkers, const platform::WorkerIdentity &newWorker, std::function<void()> done)
{
    ++m_run;
    m_formerWorkers = formerWorkers;
    m_from.clear();
    m_newWorker = newWorker;
    m_done = std::move(done);
    m_queue.clear();
    m_reclaimed.clear();
    m_reclaimAttempts.clear();
    m_attempts = 0;
    for (const session::Session *session : m_sessions.all()) {
        if (session->logState().workerId != newWorker.workerId)
            m_queue.append(session->sessionId());
    }
    m_timer.start(0ms, [this] { next(); });
}

void OwnershipTransfer::next()
{
    session::Session *session = nullptr;
    while (!m_queue.isEmpty() && !(session = m_sessions.find(m_queue.first())))
        m_queue.removeFirst();
    if (!session)
        return std::exchange(m_done, {})();
    const QString id = m_queue.first();
    // The log knows best under which id the session was ours last.
    const QString &logged = session->logState().workerId;
    if (m_from.isEmpty())
        m_from = logged.isEmpty() ? m_formerWorkers.value(0) : logged;
    transfer(id, m_from, [this, id, run = m_run](const Result<bool> &isTransferred) {
        if (run == m_run)
            transferReplied(id, isTransferred);
    });
}

void OwnershipTransfer::transfer(const QString &sessionId, const QString &from, platform::ReplyHandler<bool> then)
{
    m_api.transferOwnership(m_newWorker, sessionId, from, this, std::move(then));
}

void OwnershipTransfer::transferReplied(const QString &sessionId, const Result<bool> &isTransferred)
{
    if (!isTransferred && isRetryable(isTransferred.error()) && ++m_attempts < maxAttempts)
        return m_timer.start(1s * m_attempts, [this] { next(); });
    session::Session *session = m_sessions.find(sessionId);
    if (isTransferred.value_or(false)) {
        if (session)
            session->transferred(m_newWorker.workerId);
    } else if (isTransferred || !isRetryable(isTransferred.error())) {
        return checkOwner(sessionId);
    }
    finishFirst();
}

void OwnershipTransfer::finishFirst()
{
    m_attempts = 0;
    m_from.clear();
    m_queue.removeFirst();
    next();
}

bool OwnershipTransfer::isOurs(const session::Session &session, const QString &owner) const
{
    return !owner.isEmpty()
        && (owner == m_newWorker.workerId || owner == session.logState().workerId || m_formerWorkers.contains(owner));
}

// A refusal may mean that an earlier attempt succeeded and its reply was lost, perhaps in a run that ended then.
void OwnershipTransfer::checkOwner(const QString &sessionId)
{
    m_api.readStatusAs(
        m_newWorker, sessionId, this, [this, sessionId, run = m_run](const Result<platform::SessionState> &there) {
            if (run == m_run)
                handleOwner(sessionId, there);
        });
}

void OwnershipTransfer::handleOwner(const QString &sessionId, const Result<platform::SessionState> &there)
{
    session::Session *session = m_sessions.find(sessionId);
    const QString owner = there ? there->workerId : QString();
    const bool isGone = !there && platform::isSessionMissing(there.error());
    if (session && there && owner == m_newWorker.workerId) {
        session->transferred(owner);
    } else if (session && isOurs(*session, owner)) {
        if (owner != m_from) {
            m_from = owner;
            return next();
        }
        // It is ours, and cannot be transferred: the replies to its reports decide.
    } else if (session && (there || isGone)) {
        qCWarning(lcTransfer).noquote() << "session" << sessionId << "is not ours any more";
        session->stop(there ? StopReason::OwnershipLost : StopReason::Gone);
    }
    finishFirst();
}

void OwnershipTransfer::reclaim(const QString &sessionId, QObject *context, std::function<void(bool)> then)
{
    const session::Session *session = m_sessions.find(sessionId);
    const bool mayBeOld
        = session && !m_newWorker.workerId.isEmpty() && session->logState().workerId != m_newWorker.workerId;
    if (!mayBeOld || m_reclaimed.contains(sessionId))
        return m_clock.callAfter(0ms, context, [then] { then(false); });
    m_reclaimed.insert(sessionId);
    transferBack({sessionId, session->logState().workerId, context, std::move(then)});
}

void OwnershipTransfer::transferBack(const Reclaim &reclaim)
{
    transfer(reclaim.sessionId, reclaim.from, [this, reclaim](const Result<bool> &isTransferred) {
        if (isTransferred.value_or(false))
            return endReclaim(reclaim, true);
        // A temporary failure says nothing about the owner: the report is retried, and so is this.
        if (reclaim.isKnownOurs || (!isTransferred && isRetryable(isTransferred.error())))
            return retryReclaim(reclaim);
        m_api.readStatusAs(m_newWorker, reclaim.sessionId, this,
            [this, reclaim](const Result<platform::SessionState> &there) { decideReclaim(reclaim, there); });
    });
}

// The transfer of an earlier run may have succeeded without this host's note of it, and a refusal may not have been the
// platform's word. What is given up here is `finalizing` there for ever.
void OwnershipTransfer::decideReclaim(Reclaim reclaim, const Result<platform::SessionState> &there)
{
    if (!there && !platform::isSessionMissing(there.error()))
        return retryReclaim(reclaim); // whatever it is, it names no other owner
    const session::Session *session = m_sessions.find(reclaim.sessionId);
    const QString owner = there ? there->workerId : QString();
    if (!session || owner == m_newWorker.workerId || !isOurs(*session, owner))
        return endReclaim(reclaim, session && owner == m_newWorker.workerId);
    reclaim.isKnownOurs = true;
    if (reclaim.from == owner)
        return retryReclaim(reclaim);
    reclaim.from = owner;
    transferBack(reclaim);
}

void OwnershipTransfer::retryReclaim(const Reclaim &reclaim)
{
    const int attempts = ++m_reclaimAttempts[reclaim.sessionId];
    if (attempts >= maxReclaimAttempts)
        return endReclaim(reclaim, false);
    m_reclaimed.remove(reclaim.sessionId);
    if (reclaim.context)
        m_clock.callAfter(1s * attempts, reclaim.context, [then = reclaim.then] { then(true); });
}

void OwnershipTransfer::endReclaim(const Reclaim &reclaim, bool isOurs)
{
    if (session::Session *session = isOurs ? m_sessions.find(reclaim.sessionId) : nullptr)
        session->transferred(m_newWorker.workerId);
    if (reclaim.context)
        reclaim.then(isOurs);
}

} // namespace rensei::host

#include "moc_ownership_transfer.cpp"
