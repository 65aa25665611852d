#pragma once

#include <QList>
#include <QString>

namespace rensei::host {

/// Where this host stands with the platform.
enum class RegistrationState {
    NeedsToken, ///< no registration token: a person must enrol this computer
    Resuming, ///< a previous run's worker id is being refreshed
    Registering, ///< a registration is under way
    Waiting, ///< it failed for a temporary reason; the next attempt is scheduled
    Refused, ///< the registration token was refused: the user must renew it; retried rarely
    Online, ///< registered; heartbeats and polls run
    Unconfirmed, ///< the platform said once that it does not know this worker; it may be restoring it, so it is asked
                 ///< again
    Refreshing, ///< a new runtime token is being fetched
    Confirming, ///< refreshed because the worker is unconfirmed; one more heartbeat decides
    Reregistering, ///< this worker is gone there; a new one is being made while sessions run on here
    ShutDown, ///< final
};

enum class RegistrationEvent {
    TokenGiven,
    TokenMissing,
    ResumeRequested, ///< there are a token and a stored worker id
    Registered,
    RegisterFailed,
    RegisterRefused,
    Refreshed,
    RefreshFailed,
    RefreshRefused, ///< neither credential was accepted, or the platform has no such route
    RefreshDue, ///< the token will expire soon
    RetryDue,
    HeartbeatAcknowledged,
    WorkerMissing,
    TokenRefused, ///< a call got a 401
    ShutdownRequested,
};

enum class RegistrationEffect {
    Register,
    Refresh,
    ScheduleRetry, ///< by the backoff
    ScheduleProbe, ///< 15 min: a refused token is tried again rarely
    RequestHeartbeatSoon, ///< 1 to 3 s, then a heartbeat
    RequestHeartbeat, ///< 5 s, then a heartbeat
    HoldCalls, ///< until there is a new identity
    GoOnline, ///< heartbeat and poll at once
    FailCalls, ///< only the user can fix it
};

struct RegistrationStep {
    RegistrationState next;
    QList<RegistrationEffect> effects;
    bool operator==(const RegistrationStep &) const = default;
};

/// What the host does about `event` in `state`. An event that does not apply there changes nothing.
/// Source: agent/platform/PROTOCOL.md, "Rehydration" and "Token refresh".
RegistrationStep step(RegistrationState state, RegistrationEvent event);

/// Whether this host is registered as far as is known, so that heartbeats make sense.
bool isRegistered(RegistrationState state);

QString nameOf(RegistrationState state);

} // namespace rensei::host
