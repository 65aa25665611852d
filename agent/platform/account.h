#pragma once

#include "agent/base/instant.h"
#include "agent/base/result.h"
#include "agent/http/transport.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace rensei::platform {

/// GET /api/cli/whoami. Its reply is not documented, so every member may be absent. Any 2xx object means a valid key.
http::Request whoami(SharedSecret userKey);
struct Account {
    QString email;
    QString kind; ///< user, org_token or project_token; "" when absent
    QString org; ///< slug, else name, else id
    QString orgId;
    QString plan;
    struct Project {
        QString id;
        QString name;
        QString slug;
        bool isDefault = false;
    };
    QList<Project> projects;
    QStringList scopes;
};
Account parseAccount(const QJsonObject &body);

/// GET /api/cli/capacity. Not documented either.
http::Request capacity(SharedSecret userKey);

/// Identifies a host in lists: any one of these that is not empty.
struct HostIdentity {
    QString machineId = {};
    QString workerId = {};
    QString hostname = {}; ///< used only when no id matches and it is unique in the list
};

struct OnDemandProvider {
    QString name;
    bool isAvailable = true; ///< also when the platform does not say
    bool operator==(const OnDemandProvider &) const = default;
};

struct Capacity {
    std::optional<bool> hostVisible; ///< nullopt is unknown, never "not visible"
    std::optional<Instant> hostLastSeen;
    QString pool;
    /// As the platform counts them. Where it only lists them, those that are not offline; without this host when that
    /// is listed as not visible.
    std::optional<int> hosts;
    std::optional<int> totalSlots; ///< of these hosts
    QList<OnDemandProvider> onDemandProviders;
};
Capacity parseCapacity(const QJsonObject &body, const HostIdentity &self);

/// GET /api/health: any 2xx means that the platform is up, whatever the body: a BadReply with such a status counts too.
http::Request health();
bool isPlatformUp(const Result<http::Response> &healthReply);

/// GET /api/public/stats, the reachability probe of a platform without /api/health.
http::Request stats(SharedSecret userKey);

/// Whether the reply to stats() comes from the platform itself: a good one, or a 401, 403 or 429 with a JSON body.
bool isPlatformReachable(const Result<http::Response> &statsReply);

} // namespace rensei::platform
