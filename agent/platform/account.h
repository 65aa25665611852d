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

/// GET /api/cli/whoami. Its reply is not documented: everything may be absent. Any 2xx object means a valid key.
http::Request whoami(SharedSecret userKey);
struct Account {
    QString email;
    QString kind; ///< user, org_token or project_token; "" when not told
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

/// How a host is recognised in lists: any one of these that is not empty.
struct HostIdentity {
    QString machineId = {};
    QString workerId = {};
    QString hostname = {}; ///< only when nothing else fits and it is unique in the list
};

struct Capacity {
    std::optional<bool> hostVisible; ///< nullopt is unknown, never "not visible"
    std::optional<Instant> hostLastSeen;
    QString pool;
    std::optional<int> hosts;
    std::optional<int> totalSlots;
    QStringList onDemandProviders;
};
Capacity parseCapacity(const QJsonObject &body, const HostIdentity &self);

/// GET /api/health: any 2xx means that the platform is up, whatever the body, so a BadReply with such a status too.
http::Request health();
bool saysUp(const Result<http::Response> &healthReply);

/// GET /api/public/stats, the reachability probe of a base without /api/health.
http::Request stats(SharedSecret userKey);

/// Whether the reply to stats() is the platform's own: good, or refused in JSON with 401, 403 or 429.
bool saysReachable(const Result<http::Response> &statsReply);

} // namespace rensei::platform
