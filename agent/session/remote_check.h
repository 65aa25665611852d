#pragma once

#include "agent/platform/worker_api.h"
#include "agent/session/outbox.h"

#include <QObject>

#include <functional>

namespace rensei::session {

/// What the platform's state of a session, read before something is written, means for the next call.
enum class Permission {
    Write, ///< as planned
    LeaveOut, ///< the session was stopped there; anything but this worker's own `stopped` would undo that
    AlreadyThere, ///< it ended there as it did here: nothing of the record is left to send
    EndedDifferently,
    OwnershipLost,
    Gone,
    CannotReject, ///< it runs there, so it cannot be rejected
    Retry, ///< the state could not be read
};

/// Source: agent/platform/PROTOCOL.md, "Session status transitions": a self-hosted server takes every status from the
/// session's owner, also after its end.
Permission permissionFor(const PendingStep &pending, const platform::SessionState &remote, const QString &workerId);

/// Reads the state of a session before the first status is written, and again after anything kept the reporter from
/// writing: in the meantime the session may have been stopped, or given to another worker.
class RemoteCheck : public QObject {
    Q_OBJECT

public:
    explicit RemoteCheck(platform::WorkerApi &api);

    /// The next status is written only after a check.
    void require() { m_isDue = true; }
    /// The state is known: after a claim or a check.
    void skip() { m_isDue = false; }

    bool isDue(const PendingStep &pending, const SessionLogState &state) const;

    struct Result {
        Permission permission = Permission::Write;
        platform::SessionStatus remote = platform::SessionStatus::Other; ///< of EndedDifferently
        Error error = {}; ///< of Retry
    };
    /// Calls `then` once, later, unless `context` is gone.
    void check(const QString &sessionId, const PendingStep &pending, QObject *context,
        std::function<void(const Result &)> then);

private:
    Result resultOf(const PendingStep &pending, const rensei::Result<platform::SessionState> &remote);
    Result resultOf(const Error &error);

    platform::WorkerApi &m_api;
    bool m_isDue = true;
    int m_failures = 0; ///< checks in a row that the platform answered with a failure
};

} // namespace rensei::session
