#pragma once

#include "agent/base/error.h"
#include "agent/base/instant.h"
#include "agent/platform/account.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace rensei::status {

enum class Outcome {
    Ok, ///< confirmed by an answer
    Failed, ///< disproved by an answer
    Skipped, ///< would only repeat the failure of auth
    NotApplicable, ///< this platform does not have what the check is about; counts as passed
    Unknown, ///< no answer yet, or the answer leaves it open
};

/// Why a check is not Ok, for callers that write their own text; `cause` is that of the command line.
enum class Reason {
    None, ///< it is Ok, or there is no answer yet
    Expired, ///< it was Ok, and has not been confirmed for too long
    AuthRequired, ///< skipped

    // Any request to the platform.
    Unreachable, ///< no answer came
    ServerError, ///< it answered with an error status
    Unreadable,
    NotAllowed, ///< the user key may not see this

    // The account.
    NoKey,
    KeyUnreadable, ///< the secret store could not be read, so there may be one
    KeyRefused,
    NotAUserKey,
    NoAccountService,

    // The agent.
    NotRunning,
    NotResponding,
    OtherProgram, ///< another program answers on its port
    ControlTokenRefused,
    Starting,
    NotReady, ///< starting for too long
    InvalidResponse,
    Elsewhere, ///< it works for another platform than the one that is asked about
    NotEnrolled, ///< no registration token
    TokenUnreadable,
    TokenRefused,
    ConfigInvalid,
    NotRegistered,
    NotRegisteredOffline, ///< because the platform cannot be reached
    RegistrationUnknown,

    // This host, and the capacity.
    NotVisible,
    VisibilityUnknown,
    NotReported, ///< the platform's answer does not include it
};

struct Check {
    Outcome outcome = Outcome::Unknown;
    Reason reason = Reason::None;
    std::optional<Instant> asOf = {}; ///< when the answer it is based on was given; nullopt before the first one
    QString cause = {}; ///< why it is not Ok, a few words for a person

    bool operator==(const Check &) const = default;
};

struct AuthCheck : Check {
    QString email; ///< "" when not known; so for all texts here
    QString kind;
    QString org;
    bool operator==(const AuthCheck &) const = default;
};

struct DaemonCheck : Check {
    QString address; ///< `127.0.0.1:7734`
    QString version;
    QString state; ///< idle, busy, draining, paused, starting …; "" when not known
    struct Sessions {
        int active = 0;
        int available = 0; ///< 0 while it accepts no new ones
        int max = 0;
        bool operator==(const Sessions &) const = default;
    };
    std::optional<Sessions> sessions;
    bool operator==(const DaemonCheck &) const = default;
};

struct PlatformCheck : Check {
    QString url; ///< of the platform that was asked
    std::optional<bool> hostVisible; ///< nullopt is unknown, never "not visible"
    std::optional<Instant> lastSeen;
    QString pool;
    bool isUnreachable = false;
    Barrier barrier = Barrier::None; ///< when isUnreachable; `cause` names it
    bool operator==(const PlatformCheck &) const = default;
};

struct CapacityCheck : Check {
    std::optional<int> hosts;
    std::optional<int> totalSlots;
    QList<platform::OnDemandProvider> onDemandProviders;
    bool excludesThisHost = false; ///< this host is not among `hosts`
    bool operator==(const CapacityCheck &) const = default;
};

/// The four checks, the one source of the text output, the JSON output and the tray.
/// Source: agent/status/STATUS.md, "The four-check status aggregate".
struct Status {
    AuthCheck auth;
    DaemonCheck daemon;
    PlatformCheck platform;
    CapacityCheck capacity;
    QString share; ///< how many sessions this computer takes, why, and what they may take; "" when not known
    QStringList issues; ///< sentences: what is wrong and what to do; never empty unless allPass()
    bool hasErrors = false; ///< the agent reports a condition of severity error, which is among the issues

    /// False while any check is Unknown, and while there are errors.
    bool allPass() const;

    bool operator==(const Status &) const = default;
};

} // namespace rensei::status
