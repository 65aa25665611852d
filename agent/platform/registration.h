#pragma once

#include "agent/base/instant.h"
#include "agent/base/result.h"
#include "agent/base/secret.h"
#include "agent/http/transport.h"

#include <QJsonObject>
#include <QString>

#include <chrono>
#include <optional>

namespace rensei::platform {

/// How a host describes itself when it registers. Source: agent/platform/PROTOCOL.md, "Worker registration".
struct HostDescription {
    QString hostname; ///< a label, not an identity
    QString machineId; ///< the same for one state folder of a user; lets the platform detect duplicate hosts
    QString version;
    QString region = {};
    int maxSessions = 1; ///< at least 1: a host that accepts no work registers with 1 and does not poll
    int activeSessions = 0;
    bool draining = false;
};

/// The platform's reply to either registration, and to a refresh. The daemon-native route counts in seconds, the
/// AF-compatible one in milliseconds, which is why no bare int leaves this file.
struct Registration {
    QString workerId;
    SharedSecret runtimeToken; ///< null on a platform that issues none: the registration token stays the bearer
    std::optional<Instant> expiresAt; ///< from the reply, else from the token's `exp`; by the server's clock
    std::optional<std::chrono::milliseconds> validUntil = {}; ///< the same on Clock::now(); set by RegistrationApi
    std::chrono::milliseconds heartbeatInterval{30'000}; ///< clamped to between 5 s and 120 s
    std::chrono::milliseconds pollInterval{5'000}; ///< clamped to between 1 s and 60 s
};

/// POST /v1/daemon/register: the token goes into the body, no Authorization header.
http::Request registerV1(const HostDescription &host, const Secret &registrationToken);

/// POST /api/workers/register: the token is the bearer.
http::Request registerAf(const HostDescription &host, SharedSecret registrationToken);

Result<Registration> parseRegistration(const QJsonObject &body);

/// POST /api/workers/{id}/refresh-token. `bearer` is the runtime token, or the registration token.
http::Request refreshToken(const QString &workerId, SharedSecret bearer);

/// The worker id does not change by a refresh; a reply without a token is a BadReply. Intervals are those of `current`
/// unless the reply names others.
Result<Registration> parseRefresh(const QJsonObject &body, const Registration &current);

/// DELETE /api/workers/{id}, 5 s.
http::Request deregister(const QString &workerId, SharedSecret bearer);

/// `exp` of a JSON web token, read without checking its signature; nullopt when it is none.
std::optional<Instant> expiryOf(QByteArrayView token);

} // namespace rensei::platform
