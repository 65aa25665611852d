#pragma once

#include "agent/control/condition.h"
#include "agent/control/registration_status.h"

#include <QList>

#include <chrono>

namespace rensei::control {

/// What the host is doing, in the words of the control API. Source: agent/host/LIFECYCLE.md, "States".
enum class DaemonStatus {
    Ready,
    Draining,
    Paused,
    Stopped,
    Updating,
    Starting, ///< never sent: how a client represents a 503
};

QString wireName(DaemonStatus status);
std::optional<DaemonStatus> daemonStatus(const QString &name); ///< nullopt for an unknown name

/// GET /api/daemon/status, and the event `status`.
struct StatusPayload {
    /// What `stats` says about the registration, as far as an event follower needs it.
    struct Registration {
        RegistrationStatus status = RegistrationStatus::Unregistered;
        std::optional<Instant> lastAcknowledgedAt = {}; ///< time of the last answered heartbeat
        bool operator==(const Registration &) const = default;
    };

    DaemonStatus status = DaemonStatus::Stopped;
    QString version = {};
    QString machineId = {};
    qint64 pid = 0;
    std::chrono::seconds uptime{0};
    int activeSessions = 0;
    int maxSessions = 0;
    int projectsAllowed = 0;
    bool accepting = false; ///< accepts new sessions
    QList<Condition> conditions = {};
    QString platformUrl = {}; ///< the server URL that this agent works for; "" when unknown
    std::optional<Registration> registration = {}; ///< nullopt: the agent does not report it
    Instant timestamp{};

    bool operator==(const StatusPayload &) const = default;
};

QJsonObject toJson(const StatusPayload &status);

/// The form for callers without the token.
QJsonObject toMinimalJson(const StatusPayload &status);

/// Either form; `accepting` of the minimal one is derived from its status. A condition that cannot be read is left out.
[[nodiscard]] Result<StatusPayload> parseStatus(const QJsonObject &body);

} // namespace rensei::control
