#pragma once

#include "agent/control/condition.h"
#include "agent/control/registration_status.h"

#include <QList>

#include <chrono>

namespace rensei::control {

/// What the host is doing, in the words of the control API. Source: host agent, "States".
enum class DaemonStatus {
    Ready,
    Draining,
    Paused,
    Stopped,
    Updating,
    Starting, ///< never sent: what a client makes of a 503
};

QString word(DaemonStatus status);
std::optional<DaemonStatus> daemonStatus(const QString &word); ///< nullopt for a word we do not know

/// GET /api/daemon/status, and the event `status`.
struct StatusPayload {
    /// What `stats` says about the registration, as far as somebody who follows events needs it.
    struct Registration {
        RegistrationStatus status = RegistrationStatus::Unregistered;
        std::optional<Instant> lastAcknowledgedAt = {}; ///< when the platform answered a heartbeat last
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
    bool accepting = false; ///< takes new sessions
    QList<Condition> conditions = {};
    QString platformUrl = {}; ///< the base that this agent works for; "" when that is not known
    std::optional<Registration> registration = {}; ///< nullopt: an agent that does not tell
    Instant timestamp{};

    bool operator==(const StatusPayload &) const = default;
};

QJsonObject toJson(const StatusPayload &status);

/// The form for callers without the token.
QJsonObject toMinimalJson(const StatusPayload &status);

/// Either form; `accepting` of the minimal one is derived from its status. A condition that cannot be read is left out.
[[nodiscard]] Result<StatusPayload> parseStatus(const QJsonObject &body);

} // namespace rensei::control
