#pragma once

#include "agent/base/instant.h"
#include "agent/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>

namespace rensei::control {

/// One record of a session's log. Source: agent/session/LOG_FORMAT.md, "Record types".
struct LogEvent {
    qint64 seq = 0;
    Instant at{};
    QString type;
    QJsonObject data = {};

    bool operator==(const LogEvent &) const = default;
};

/// The answer of GET /api/daemon/logs. Source: agent/control/CONTROL_API.md, "Bodies".
struct LogPayload {
    QList<LogEvent> events;
    qint64 cursor = 0; ///< to ask for what comes after
    bool truncated = false; ///< events in between are not there any more
    bool more = false; ///< there are more already
    bool ended = false; ///< nothing more will come

    bool operator==(const LogPayload &) const = default;
};

QJsonObject toJson(const LogEvent &event);
QJsonObject toJson(const LogPayload &log);

/// An event that cannot be read is left out.
[[nodiscard]] Result<LogPayload> parseLog(const QJsonObject &body);

/// One line of the agent's own log.
struct AgentLogLine {
    Instant at{};
    QString level; ///< `debug`, `info`, `warning`, `error`
    QString area;
    QString text;

    bool operator==(const AgentLogLine &) const = default;
};

/// The answer of GET /api/daemon/logs without a session. Source: agent/control/CONTROL_API.md, "Bodies".
struct AgentLogPayload {
    QList<AgentLogLine> lines; ///< oldest first
    QString cursor; ///< to ask for what comes after; opaque
    bool truncated = false; ///< lines after the given cursor are not there any more

    bool operator==(const AgentLogPayload &) const = default;
};

QJsonObject toJson(const AgentLogPayload &log);
[[nodiscard]] Result<AgentLogPayload> parseAgentLog(const QJsonObject &body);

inline constexpr int maxAgentLogLines = 2'000; ///< of one answer

/// How long GET /api/daemon/logs may wait for an event, at most.
inline constexpr std::chrono::seconds maxLogWait{10};

} // namespace rensei::control
