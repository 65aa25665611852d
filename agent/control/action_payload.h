#pragma once

#include "agent/base/result.h"

#include <QJsonObject>
#include <QString>

namespace rensei::control {

/// The answer to an action: pause, resume, stop, and the stop of a session. Source: agent/control/CONTROL_API.md,
/// "Bodies".
struct ActionReply {
    bool ok = true;
    QString message; ///< `paused`, `resumed`, `stopping`, `stopped`

    bool operator==(const ActionReply &) const = default;
};

QJsonObject toJson(const ActionReply &reply);
[[nodiscard]] Result<ActionReply> parseActionReply(const QJsonObject &body);

/// The settings that POST /api/daemon/capacity accepts. The second is in GiB; 0 is no limit.
inline constexpr auto maxSessionsKey = QLatin1StringView("capacity.maxConcurrentSessions");
inline constexpr auto poolMaxDiskKey = QLatin1StringView("capacity.poolMaxDiskGb");

/// GET /api/daemon/hello: how an agent proves that it has the token before it is sent one.
struct HelloPayload {
    QByteArray proof; ///< hex
    qint64 pid = 0;
    QString version = {};

    bool operator==(const HelloPayload &) const = default;
};

QJsonObject toJson(const HelloPayload &hello);
[[nodiscard]] Result<HelloPayload> parseHello(const QJsonObject &body);

} // namespace rensei::control
