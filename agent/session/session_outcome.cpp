#include "agent/session/session_outcome.h"

#include "agent/platform/work_item.h"

#include <algorithm>

namespace rensei::session {

using namespace Qt::StringLiterals;

Outcome outcomeOf(
    std::optional<StopReason> stop, const Finished &conclusion, const platform::Usage &usage, bool selfHosted)
{
    const auto ended = [&usage](Outcome::Kind kind, const QString &message) {
        return Outcome{.kind = kind, .message = message, .usage = usage};
    };
    if (!stop) {
        if (!conclusion.ok)
            return ended(Outcome::Kind::Failed, conclusion.error.isEmpty() ? conclusion.summary : conclusion.error);
        // An empty summary would be refused.
        const QString summary = conclusion.summary.trimmed().isEmpty() ? u"Done."_s : conclusion.summary;
        return {.kind = Outcome::Kind::Completed, .summary = summary, .usage = usage};
    }
    switch (*stop) {
    case StopReason::UserHere:
    case StopReason::Platform:
        return ended(Outcome::Kind::Stopped, wordFor(*stop));
    case StopReason::TimeLimit:
    case StopReason::HostRestarting:
        return ended(Outcome::Kind::Failed, wordFor(*stop));
    case StopReason::HostStopping:
        return ended(selfHosted ? Outcome::Kind::Failed : Outcome::Kind::Abandoned, wordFor(*stop));
    case StopReason::OwnershipLost:
    case StopReason::EndedThere:
    case StopReason::Gone:
        return ended(Outcome::Kind::Abandoned, wordFor(*stop));
    }
    Q_UNREACHABLE();
}

AfterRestart afterRestart(const SessionLogState &digest)
{
    if (digest.isClosed)
        return AfterRestart::Nothing;
    const auto stop = stopReasonFrom(digest.stopReason);
    if (digest.outcome) {
        const bool isOwed = std::any_of(digest.owed.begin(), digest.owed.end(),
            [](const LogRecord &line) { return line.fact == LogRecordType::Outcome; });
        // The log lacks the secrets of what was to be handed back, and the platform would queue it again without them.
        const bool isCrippled = digest.outcome->kind == Outcome::Kind::HandedBack && digest.hadSecrets && isOwed;
        // It was left to the platform, which queues it again when this host leaves; but the host is back.
        const bool isStranded = digest.outcome->kind == Outcome::Kind::Abandoned && stop == StopReason::HostStopping;
        return isCrippled || isStranded ? AfterRestart::Fail : AfterRestart::Report;
    }
    if (stop) {
        if (isSilent(*stop))
            return AfterRestart::Abandon;
        if (*stop == StopReason::UserHere || *stop == StopReason::Platform)
            return AfterRestart::Stop;
    }
    const bool started = digest.isRunning || digest.pid != 0;
    if (!started && !digest.hadSecrets && platform::canBeRejected(digest.work))
        return AfterRestart::HandBack;
    return AfterRestart::Fail;
}

} // namespace rensei::session
