#pragma once

#include "agent/base/result.h"
#include "agent/platform/account.h"

#include <QUrl>

namespace rensei::platform {

/// POST /api/org/{orgId}/keys: makes a registration token. Never repeated, whatever the reply: each request may make
/// one. Source: agent/platform/PROTOCOL.md, "Keys".
http::Request mintKey(
    const QString &orgId, const QString &name, const QStringList &projectIds, const SharedSecret &userKey);
struct MintedKey {
    QString id; ///< "" when the platform names none, so that it cannot be revoked over the API
    SharedSecret secret; ///< shown this once
};
/// BadReply without a usable secret in it; there may be a key now all the same.
[[nodiscard]] Result<MintedKey> parseMintedKey(const QJsonObject &body);

/// GET /api/org/{orgId}/keys, which not every platform has.
http::Request listKeys(const QString &orgId, const SharedSecret &userKey);
struct ListedKey {
    QString id;
    QString name;
    std::optional<Instant> createdAt = {}; ///< nullopt when the platform does not say; so for the next
    std::optional<Instant> lastUsedAt = {};
    bool isForHosts = true; ///< false when the platform says that it is of another type
    bool operator==(const ListedKey &) const = default;
};
/// 1,000 at most.
QList<ListedKey> parseKeys(const http::Response &reply);

/// DELETE /api/org/{orgId}/keys/{keyId}, which not every platform has.
http::Request revokeKey(const QString &orgId, const QString &keyId, const SharedSecret &userKey);
/// Whether the key is gone: it was revoked, or was gone before.
bool isRevoked(const Result<http::Response> &reply);

/// Where a person makes and revokes keys.
QUrl keyPage(const QUrl &serverUrl, const QString &orgSlug);

} // namespace rensei::platform
