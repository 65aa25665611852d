#pragma once

#include "agent/base/instant.h"
#include "agent/base/result.h"
#include "agent/control/registration_status.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace rensei::control {

/// GET /api/daemon/stats. Source: agent/control/CONTROL_API.md, "Bodies".
struct StatsPayload {
    struct Capacity {
        int maxConcurrentSessions = 0;
        std::optional<int> maxVCpuPerSession = {};
        QString reason = {}; ///< why so many sessions
        std::optional<int> maxMemoryMbPerSession = {}; ///< nullopt: no limit; so for the following
        std::optional<int> maxMemoryMb = {}; ///< of all sessions together
        std::optional<int> maxProcessesPerSession = {};
        std::optional<int> maxProcesses = {};
        std::optional<int> poolMaxDiskGb = {}; ///< GiB that the working copies may take
        std::optional<int> reservedVCpu = {};
        std::optional<int> reservedMemoryMb = {};
        bool operator==(const Capacity &) const = default;
    };
    struct LastError {
        QString code;
        QString message;
        Instant at{};
        bool operator==(const LastError &) const = default;
    };
    struct Registration {
        RegistrationStatus status = RegistrationStatus::Unregistered;
        std::optional<Instant> lastHeartbeatAt = {}; ///< sent
        std::optional<Instant> lastAcknowledgedAt = {}; ///< answered by the platform
        std::optional<LastError> lastError = {};
        std::optional<Instant> tokenExpiresAt = {};
        QString protocol = {}; ///< `v1` or `af`; empty when unregistered
        bool heartbeatRunning = false;
        bool pollRunning = false;
        bool operator==(const Registration &) const = default;
    };
    /// Whether the platform lists this host: requested by the agent where only it has the credential.
    struct Host {
        std::optional<bool> visible = {}; ///< nullopt: not known
        std::optional<Instant> asOf = {};
        std::optional<Instant> lastSeen = {};
        bool operator==(const Host &) const = default;
    };
    /// What all hosts together offer, on a server without an account service.
    struct Totals {
        int hosts = 0;
        int totalSlots = 0;
        std::optional<Instant> asOf = {};
        bool operator==(const Totals &) const = default;
    };

    Capacity capacity = {};
    int activeSessions = 0;
    int queueDepth = 0;
    QString workerId = {};
    Registration registration = {};
    std::optional<Host> host = {};
    std::optional<Totals> totals = {};
    Instant timestamp{};

    bool operator==(const StatsPayload &) const = default;
};

QJsonObject toJson(const StatsPayload &stats);
[[nodiscard]] Result<StatsPayload> parseStats(const QJsonObject &body);

/// GET /api/daemon/capacity: the same alone.
QJsonObject toJson(const StatsPayload::Capacity &capacity);
[[nodiscard]] Result<StatsPayload::Capacity> parseCapacity(const QJsonObject &body);

} // namespace rensei::control
