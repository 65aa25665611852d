#pragma once

#include <QString>

#include <optional>

namespace rensei::session {

/// Why a session is being stopped. Recorded before the first signal, so that the end of the runner does not count as a
/// crash.
enum class StopReason {
    LocalUser, ///< a person at this machine
    Platform, ///< a person or rule on the platform
    TimeLimit, ///< it exceeded its time limit
    NoProgress, ///< nothing was heard of it for too long
    OverLimit, ///< its runner took more of this computer than it may
    HostStopping, ///< this host is shutting down
    CredentialLost, ///< the platform has accepted no credential of this host for too long
    OwnershipLost, ///< another worker owns it: nothing may be reported
    EndedRemotely, ///< the platform already says completed or failed: nothing may be reported
    Superseded, ///< the platform gave this host the session's next turn: that one reports
    Gone, ///< the platform no longer knows it: nothing can be reported
};

QString toText(StopReason reason);
std::optional<StopReason> parseStopReason(const QString &text);

/// Whether nothing more may be reported about a session that is stopped for this reason.
bool forbidsReporting(StopReason reason);

} // namespace rensei::session
