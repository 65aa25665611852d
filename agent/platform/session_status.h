#pragma once

#include "agent/base/result.h"
#include "agent/http/transport.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace rensei::platform {

/// The states a worker may post, and those it may read; a status of a later version is Other.
enum class SessionStatus { Pending, Claimed, Running, Finalizing, Completed, Failed, Stopped, Other };

bool isTerminal(SessionStatus status);
QString wireName(SessionStatus status);
SessionStatus sessionStatusFrom(const QString &name);

struct Usage {
    std::optional<double> costUsd = {};
    std::optional<qint64> inputTokens = {};
    std::optional<qint64> outputTokens = {};

    bool operator==(const Usage &) const = default;
};

/// POST /api/sessions/{id}/status. The transport never repeats it, although the platform accepts the same status
/// twice: the caller keeps it on disk, and reads the state when a reply was lost. Members that do not belong to the
/// status are left out. Source: agent/platform/PROTOCOL.md, "Session status transitions".
struct StatusPost {
    SessionStatus status = SessionStatus::Running;
    QString providerSessionId = {}; ///< with running
    QString message = {}; ///< why it failed or stopped; redacted and truncated to 2000 characters
    Usage usage = {}; ///< on a terminal status
};
http::Request postStatus(
    const QString &sessionId, const QString &workerId, const StatusPost &post, SharedSecret bearer);

/// GET /api/sessions/{id}/status.
http::Request readStatus(const QString &sessionId, SharedSecret bearer);

struct SessionState {
    SessionStatus status = SessionStatus::Other;
    QString statusText; ///< as received
    QString workerId; ///< "" without an owner
};
Result<SessionState> parseSessionState(const QJsonObject &body);

} // namespace rensei::platform
