#include "agent/runner/runner_environment.h"
#include "agent/session/log_digest.h"
#include "agent/session/session.h"

// What becomes of a session whose log a previous run of the agent left.

namespace rensei::session {

using namespace Qt::StringLiterals;

void Session::orphansEnded()
{
    if (!logState().groupGone)
        record(LogRecordType::Ended, {});
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
    const bool lostSecrets = logState().isPaused && logState().hadSecrets;
    const QString restarted = wasFailing ? toText(*stop)
        : lostSecrets ? u"host agent restarted while it was paused, and its secrets are kept nowhere"_s
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
        return checkStillOurs();
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
void Session::checkStillOurs()
{
    m_parts.api.readStatus(m_sessionId, this, [this](const Result<platform::SessionState> &remote) {
        const auto &me = m_parts.api.identity();
        const bool isOurs = remote && me && remote->status == platform::SessionStatus::Running
            && (remote->workerId.isEmpty() || remote->workerId == me->workerId);
        auto item = platform::parseWorkItem(logState().work);
        if (m_state != State::Accepted)
            return; // it was stopped meanwhile
        if (!isOurs || !item || !record(LogRecordType::Paused, {{u"on"_s, false}}))
            return fail(u"host agent restarted while it was paused, and it is not known to be still of this host"_s);
        item->providerSessionId = logState().providerSessionId;
        m_digest = digestOfLog(m_log->folder());
        Q_EMIT continuable(*item);
    });
}

} // namespace rensei::session
