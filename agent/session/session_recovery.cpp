#include "agent/base/backoff.h"
#include "agent/runner/runner_environment.h"
#include "agent/session/log_digest.h"
#include "agent/session/session.h"

#include <chrono>
#include <tuple>

// What becomes of a session whose log a previous run of the agent left.

namespace rensei::session {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr int maxOwnershipChecks = 15; // about five minutes
static constexpr BackoffPolicy ownershipRetry{.first = 1s, .max = 60s, .min = 250ms};

void Session::orphansEnded()
{
    if (!logState().groupGone)
        record(LogRecordType::Ended, {});
    // Before the folders of sessions are examined, of which some may be deleted. begin() tries again.
    if (afterRestart(logState()) == AfterRestart::GoOn)
        std::ignore = holdFolder();
}

OrphanProcess orphanOf(const SessionLogState &state)
{
    const QString id = state.work.value("sessionId"_L1).toVariant().toString();
    return {.pid = state.groupGone ? 0 : state.pid,
        .start = state.processStart,
        .marker = id.isEmpty() ? QString() : runner::sessionMarker(id)};
}

void Session::recover()
{
    // A reason that was there before the restart is the true one.
    const auto stop = parseStopReason(logState().stopReason);
    const bool wasFailing = stop == StopReason::TimeLimit || stop == StopReason::NoProgress
        || stop == StopReason::OverLimit || stop == StopReason::CredentialLost;
    const bool waited = isPaused() || logState().parkedUntil;
    const QString restarted = wasFailing  ? toText(*stop)
        : waited && logState().hadSecrets ? u"host agent restarted while it waited, and its secrets are kept nowhere"_s
                                          : u"host agent restarted"_s;
    switch (afterRestart(logState())) {
    case AfterRestart::Nothing:
        return enter(State::Closed);
    case AfterRestart::Report:
        enter(State::Reporting);
        break;
    case AfterRestart::Stop:
        conclude({.kind = Outcome::Kind::Stopped, .message = logState().stopReason, .usage = logState().usage});
        break;
    case AfterRestart::Abandon:
        return conclude({.kind = Outcome::Kind::Abandoned, .message = logState().stopReason});
    case AfterRestart::GoOn:
        m_waitsOn = true;
        showWait();
        m_reporter.start(rules());
        m_watch.start(m_watchInterval);
        return checkStillOurs(1);
    case AfterRestart::Reject:
        return reject(restarted);
    case AfterRestart::Fail:
        conclude({.kind = Outcome::Kind::Failed, .message = restarted, .usage = logState().usage});
        break;
    }
    // Not before: the outcome decides which of the earlier records are still sent.
    if (logState().outcome)
        m_reporter.start(rules());
}

// The platform may have given it to somebody else meanwhile, or ended it.
void Session::checkStillOurs(int attempt)
{
    m_parts.api.readStatus(m_sessionId, this, [this, attempt](const Result<platform::SessionState> &remote) {
        if (!m_waitsOn || m_isSuspended)
            return; // it was stopped meanwhile, or has begun
        const auto &me = m_parts.api.identity();
        if (remote && me)
            return handleOwnership(*remote, me->workerId);
        if (attempt >= maxOwnershipChecks || (!remote && !isRetryable(remote.error())))
            return failToGoOn(u"it is not known to be still of this host"_s);
        m_parkTimer.start(
            backoffDelay(attempt, randomDraw(), ownershipRetry), [this, attempt] { checkStillOurs(attempt + 1); });
    });
}

void Session::showWait()
{
    using Why = runner::Waiting::Why;
    m_waiting = {isPaused() ? runner::Waiting{.why = Why::Paused}
                            : runner::Waiting{.why = Why::Limit, .until = logState().parkedUntil},
        m_parts.clock.utcNow()};
    Q_EMIT changed();
}

void Session::handleOwnership(const platform::SessionState &remote, const QString &workerId)
{
    const bool isMine = remote.workerId == workerId;
    const bool isOurs = (remote.status == platform::SessionStatus::Running && (isMine || remote.workerId.isEmpty()))
        || (remote.status == platform::SessionStatus::Claimed && isMine);
    if (!isOurs)
        return failToGoOn(u"it is not of this host any more"_s);
    if (isPaused())
        return; // until unpause()
    const auto until = logState().parkedUntil;
    if (until && *until > m_parts.clock.utcNow())
        return waitUntil(*until, [this] { checkStillOurs(1); });
    auto item = platform::parseWorkItem(logState().work);
    if (!item)
        return failToGoOn(u"its work cannot be read"_s);
    item->providerSessionId = logState().providerSessionId;
    m_digest = digestOfLog(m_log->folder());
    m_goesOn = true;
    Q_EMIT continuable(*item);
}

void Session::failToGoOn(const QString &why)
{
    fail(u"host agent restarted while it waited, and "_s + why);
}

} // namespace rensei::session
