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
        if (!conclusion.ok) {
            for (const QString &said : {conclusion.error, conclusion.summary}) {
                if (!said.trimmed().isEmpty())
                    return ended(Outcome::Kind::Failed, said);
            }
            return ended(Outcome::Kind::Failed, u"the runner did not say what went wrong"_s);
        }
        // The platform rejects an empty summary.
        const QString summary = conclusion.summary.trimmed().isEmpty() ? u"Done."_s : conclusion.summary;
        return {.kind = Outcome::Kind::Completed, .summary = summary, .usage = usage};
    }
    switch (*stop) {
    case StopReason::LocalUser:
    case StopReason::Platform:
        return ended(Outcome::Kind::Stopped, toText(*stop));
    case StopReason::TimeLimit:
    case StopReason::NoProgress:
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

static QString kindOfStop(StopReason stop)
{
    switch (stop) {
    case StopReason::LocalUser:
    case StopReason::Platform:
        return u"operator-cancelled"_s;
    case StopReason::TimeLimit:
        return u"timeout"_s;
    case StopReason::NoProgress:
        return u"no-progress"_s;
    case StopReason::OverLimit:
        return u"over-limit"_s;
    case StopReason::HostStopping:
        return u"host-stopping"_s;
    case StopReason::CredentialLost:
        return u"no-credential"_s;
    case StopReason::OwnershipLost:
    case StopReason::EndedRemotely:
    case StopReason::Superseded:
    case StopReason::Gone:
        return u"lost-ownership"_s;
    }
    Q_UNREACHABLE();
}

QString exitKindOf(const Outcome &outcome, const QString &stopReason)
{
    struct Sign {
        QLatin1StringView begin; ///< of the message, after "declined: "
        QLatin1StringView kind;
    };
    static constexpr Sign signs[]
        = {{"the runner does not start"_L1, "spawn-failed"_L1}, {"worktree-provision"_L1, "worktree-provision"_L1},
            {"silent-exit"_L1, "silent-exit"_L1}, {"over-limit"_L1, "over-limit"_L1},
            {"rate limit"_L1, "rate-limit"_L1}, {"host agent restarted"_L1, "host-restarted"_L1}};
    static constexpr auto declined = "declined: "_L1;
    if (outcome.kind == Outcome::Kind::Completed || outcome.kind == Outcome::Kind::Continued)
        return toText(outcome.kind);
    if (const auto stop = parseStopReason(stopReason))
        return kindOfStop(*stop);
    const bool isDeclined = outcome.kind == Outcome::Kind::Rejected || outcome.message.startsWith("declined"_L1);
    const QString message
        = outcome.message.startsWith(declined) ? outcome.message.sliced(declined.size()) : outcome.message;
    for (const Sign &sign : signs) {
        if (message.startsWith(sign.begin))
            return sign.kind;
    }
    return isDeclined ? u"rejected"_s : outcome.kind == Outcome::Kind::Abandoned ? u"lost-ownership"_s : u"failed"_s;
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
    const bool waits = state.pause != Pause::None || state.parkedUntil;
    if (state.isRunning && waits && !stop && !state.hadSecrets)
        return AfterRestart::GoOn;
    if (!started && !state.hadSecrets && platform::canBeRejected(state.work))
        return AfterRestart::Reject;
    return AfterRestart::Fail;
}

} // namespace rensei::session
