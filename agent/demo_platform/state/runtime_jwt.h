#pragma once

#include "agent/demo_platform/http/platform_clock.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace rensei::demo {

/// Source: agent/platform/PROTOCOL.md, "Runtime token claims". `scope` is an array, despite its name.
struct RuntimeClaims {
    QString tokenId; ///< jti
    QString workerId; ///< sub
    QString project; ///< proj
    QString org;
    QString registration; ///< reg: the registration token's id, never the token
    QStringList scope;
    Instant issued; ///< to the second
    Instant expires;
};

/// A compact HS256 token.
QByteArray signJwt(const QJsonObject &claims, const QByteArray &secret);
QByteArray signJwt(const RuntimeClaims &claims, const QByteArray &secret);

/// The claims of a token that was signed with `secret`; nothing for anything else. Does not check the expiry.
std::optional<RuntimeClaims> verifyJwt(const QByteArray &token, const QByteArray &secret);

} // namespace rensei::demo
