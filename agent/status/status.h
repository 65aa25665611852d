#pragma once

#include "agent/base/instant.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace rensei::status {

/// How one check went.
enum class Outcome {
    Ok, ///< seen to be so
    Failed, ///< seen not to be so
    Skipped, ///< would only repeat the failure of auth
    NotApplicable, ///< this platform has nothing to ask; skips nothing and fails nothing
    Unknown, ///< not answered yet, or the answer does not tell
};

/// Why a check is not Ok, for whoever puts it into words of their own; `cause` is the command line's.
enum class Reason {
    None, ///< it is Ok, or nobody has answered yet
    Expired, ///< it was Ok, and has not been seen again for too long
    AuthRequired, ///< skipped

    // Any question to the platform.
    OutOfReach, ///< no answer came
    ServerTrouble, ///< it answered with an error of its own
    Unreadable,
    NotAllowed, ///< the user key may not see this

    // The account.
    NoKey,
    KeyUnreadable, ///< there may be one; the store does not give it
    KeyRefused,
    NotAUserKey,
    NoAccountService,

    // The agent.
    NotRunning,
    Silent,
    Stranger, ///< another program answers in its place
    ControlTokenRefused,
    Starting,
    NotReady, ///< starting for too long
    Senseless, ///< an answer that makes no sense
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
    NotTold,
};

/// What every check has.
struct Check {
    Outcome outcome = Outcome::Unknown;
    Reason reason = Reason::None;
    std::optional<Instant> asOf = {}; ///< when the answer it draws from was true; nullopt before the first one
    QString cause = {}; ///< why it is neither Ok nor Skipped, a few words in English

    bool operator==(const Check &) const = default;
};

struct AuthCheck : Check {
    QString email; ///< "" when not told; so for all texts here
    QString kind;
    QString org;
    bool operator==(const AuthCheck &) const = default;
};

struct DaemonCheck : Check {
    QString address; ///< `127.0.0.1:7734`
    QString version;
    QString word; ///< idle, busy, draining, paused, starting …; "" when not known
    struct Sessions {
        int active = 0;
        int available = 0; ///< 0 while it takes no new ones
        int max = 0;
        bool operator==(const Sessions &) const = default;
    };
    std::optional<Sessions> sessions;
    bool operator==(const DaemonCheck &) const = default;
};

struct PlatformCheck : Check {
    std::optional<bool> hostVisible; ///< nullopt is unknown, never "not visible"
    std::optional<Instant> lastSeen;
    QString pool;
    bool isOutOfReach = false; ///< no answer came from it
    bool operator==(const PlatformCheck &) const = default;
};

struct CapacityCheck : Check {
    std::optional<int> hosts;
    std::optional<int> totalSlots;
    QStringList onDemandProviders;
    bool othersOnly = false; ///< this host is not among `hosts`
    bool operator==(const CapacityCheck &) const = default;
};

/// The four checks, of which the text form, the JSON form and the tray show no more and no less.
/// Source: agent/status/STATUS.md, "The four-check status aggregate".
struct Status {
    AuthCheck auth;
    DaemonCheck daemon;
    PlatformCheck platform;
    CapacityCheck capacity;
    QStringList issues; ///< sentences: what is so and what to do; never empty unless allPass()

    /// Whether every check passed. What is not known has not passed.
    bool allPass() const;

    bool operator==(const Status &) const = default;
};

} // namespace rensei::status
