#pragma once

#include <QString>

#include <optional>

namespace rensei::session {

/// Why a session is being stopped. It is written down before the first signal, so that the end of the runner is not
/// taken for a crash.
enum class StopReason {
    UserHere, ///< a person at this machine
    Platform, ///< a person or rule on the platform
    TimeLimit, ///< it ran longer than it may
    HostStopping, ///< this host leaves
    HostRestarting, ///< a person insisted on a restart
    OwnershipLost, ///< another worker has it: nothing may be reported
    EndedThere, ///< the platform already says completed or failed: nothing may be reported
    Gone, ///< the platform does not know it any more: nothing can be reported
};

QString wordFor(StopReason reason);
std::optional<StopReason> stopReasonFrom(const QString &word);

/// Whether nothing more may be told of a session that is stopped for this.
bool isSilent(StopReason reason);

} // namespace rensei::session
