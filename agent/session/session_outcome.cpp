#include "agent/session/session_outcome.h"

#include "agent/platform/work_item.h"

#include <algorithm>

namespace rensei::session {

using namespace Qt::StringLiterals;

Outcome outcomeOf(
    std::optional<StopReason> stop, const runner::Finished &conclusion, const platform::Usage &usage, bool selfHosted)
{
    const auto ended = [&usage](Outcome::Kind kind, const QString &message) {
        return Outcome{.kind = kind, .message = message, .usage = usage};
    };
    if (!stop) {
        if (!conclusion.ok)
            return ended(Outcome::Kind::Failed, conclusion.error.isEmpty() ? conclusion.summary : conclusion.error);
        // The platform rejects an empty summary.
        const QString summary = conclusion.summary.trimmed().isEmpty() ? u"Done."_s : conclusion.summary;
        return {.kind = Outcome::Kind::Completed, .summary = summary, .usage = usage};
    }
    switch (*stop) {
    case StopReason::LocalUser:
    case StopReason::Platform:
        return ended(Outcome::Kind::Stopped, toText(*stop));
    case StopReason::TimeLimit:
    case StopReason::OverLimit:
    case StopReason::CredentialLost:
        return ended(Outcome::Kind::Failed, toText(*stop));
    case StopReason::HostStopping:
        return ended(selfHosted ? Outcome::Kind::Failed : Outcome::Kind::Abandoned, toText(*stop));
    case StopReason::OwnershipLost:
    case StopReason::EndedRemotely:
    case StopReason::Superseded:
    case StopReason::Gone:
        return ended(Outcome::Kind::Abandoned, toText(*stop));
    }
    Q_UNREACHABLE();
}

AfterRestart afterRestart(const SessionLogState &state)
{
    if (state.isClosed)
        return AfterRestart::Nothing;
    const auto stop = parseStopReason(state.stopReason);
    if (state.outcome) {
        const bool isPending = std::any_of(state.pending.begin(), state.pending.end(),
            [](const LogRecord &record) { return record.type == LogRecordType::Outcome; });
        // The log lacks the item's secrets, and after a nack the platform would queue it again without them.
        const bool lacksSecrets = state.outcome->kind == Outcome::Kind::Rejected && state.hadSecrets && isPending;
        // It was left to the platform, which queues it again when the host deregisters; but the host is back.
        const bool wasLeftToPlatform
            = state.outcome->kind == Outcome::Kind::Abandoned && stop == StopReason::HostStopping;
        // The next turn was lost with the host that was about to start it.
        const bool isContinued = state.outcome->kind == Outcome::Kind::Continued;
        return lacksSecrets || wasLeftToPlatform || isContinued ? AfterRestart::Fail : AfterRestart::Report;
    }
    if (stop) {
        if (forbidsReporting(*stop))
            return AfterRestart::Abandon;
        if (*stop == StopReason::LocalUser || *stop == StopReason::Platform)
            return AfterRestart::Stop;
    }
    const bool started = state.isRunning || state.pid != 0;
    if (!started && !state.hadSecrets && platform::canBeRejected(state.work))
        return AfterRestart::Reject;
    return AfterRestart::Fail;
}

} // namespace rensei::session
