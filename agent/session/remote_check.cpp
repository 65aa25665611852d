#include "agent/session/remote_check.h"

#include "agent/platform/endpoint.h"
#include "agent/session/stop_reason.h"

#include <utility>

namespace rensei::session {

using platform::SessionStatus;

static constexpr int maxFailures = 3; // a state that cannot be read must not hold up the end of a session for ever

static bool isTheSameEnd(const PendingStep &pending, SessionStatus remote)
{
    if (pending.record.type != LogRecordType::Outcome)
        return false;
    const Outcome::Kind kind = parseOutcome(pending.record.data).kind;
    return (kind == Outcome::Kind::Completed && remote == SessionStatus::Completed)
        || (kind == Outcome::Kind::Failed && remote == SessionStatus::Failed)
        || (kind == Outcome::Kind::Stopped && remote == SessionStatus::Stopped);
}

Permission permissionFor(const PendingStep &pending, const platform::SessionState &remote, const QString &workerId)
{
    const bool isOwnedByOther = !remote.workerId.isEmpty() && remote.workerId != workerId;
    // Pending means queued again: it is about to run elsewhere.
    if (isOwnedByOther || remote.status == SessionStatus::Pending)
        return Permission::OwnershipLost;
    if (platform::isTerminal(remote.status)) {
        if (!isTheSameEnd(pending, remote.status))
            return Permission::EndedDifferently;
        if (remote.status != SessionStatus::Stopped)
            return Permission::AlreadyThere;
        // Its own `stopped` frees the worker's slot there.
        return pending.step == Step::Stopped ? Permission::Write : Permission::LeaveOut;
    }
    const bool runs = remote.status == SessionStatus::Running || remote.status == SessionStatus::Finalizing;
    return pending.step == Step::Nack && runs ? Permission::CannotReject : Permission::Write;
}

RemoteCheck::RemoteCheck(platform::WorkerApi &api)
    : m_api(api)
{
}

bool RemoteCheck::isDue(const PendingStep &pending, const SessionLogState &state) const
{
    const bool onlyInforms
        = pending.step == Step::Progress || pending.step == Step::Links || pending.step == Step::Completion;
    // Whoever stopped it there may have set its state as well.
    const bool mayBeStopped = state.stopReason == toText(StopReason::Platform) && pending.step != Step::Stopped;
    return !onlyInforms && (m_isDue || mayBeStopped);
}

void RemoteCheck::check(
    const QString &sessionId, const PendingStep &pending, QObject *context, std::function<void(const Result &)> then)
{
    m_api.readStatus(sessionId, context,
        [this, pending, then = std::move(then)](
            const rensei::Result<platform::SessionState> &remote) { then(resultOf(pending, remote)); });
}

RemoteCheck::Result RemoteCheck::resultOf(
    const PendingStep &pending, const rensei::Result<platform::SessionState> &remote)
{
    if (!remote)
        return resultOf(remote.error());
    m_failures = 0;
    m_isDue = false;
    const QString me = m_api.identity() ? m_api.identity()->workerId : remote->workerId;
    return {.permission = permissionFor(pending, *remote, me), .remote = remote->status};
}

RemoteCheck::Result RemoteCheck::resultOf(const Error &error)
{
    if (platform::isSessionMissing(error))
        return {.permission = Permission::Gone};
    const bool wasAnswered = error.kind == ErrorKind::Overloaded || error.kind == ErrorKind::BadReply;
    m_failures += wasAnswered ? 1 : 0;
    const bool mayPass = isRetryable(error) || error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Local
        || platform::isWorkerMissing(error);
    if (mayPass && m_failures < maxFailures)
        return {.permission = Permission::Retry, .error = error};
    m_failures = 0;
    m_isDue = false;
    return {};
}

} // namespace rensei::session

#include "moc_remote_check.cpp"
