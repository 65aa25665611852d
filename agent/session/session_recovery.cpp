#include "agent/runner/runner_environment.h"
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
    const bool wasFailing
        = stop == StopReason::TimeLimit || stop == StopReason::OverLimit || stop == StopReason::CredentialLost;
    const QString restarted = wasFailing ? toText(*stop) : u"host agent restarted"_s;
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

} // namespace rensei::session
