#pragma once

#include "agent/base/instant.h"
#include "agent/base/result.h"
#include "agent/http/transport.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace rensei::platform {

/// One thing that a session did, as the platform tells it. Source: agent/platform/PROTOCOL.md, "Session activities".
struct SessionActivity {
    QString id = {}; ///< may begin anew when the server restarts
    QString type = {}; ///< thought, action, response, error, progress, context; others as received
    QString text = {};
    QString tool = {}; ///< of an action; "" when absent
    std::optional<Instant> at = {};

    bool operator==(const SessionActivity &) const = default;
};

struct ActivityPage {
    QList<SessionActivity> activities = {};
    QString cursor = {}; ///< to ask for what comes after; "" when it was not told: the old one stays
    QString sessionStatus = {}; ///< as received; "" when it was not told
};

/// The two routes that a platform may have for this; the hosted one is tried first.
enum class ActivityRoute { Hosted, SelfHosted };

/// What comes after `cursor`; "" from the beginning. `id` is the public one.
http::Request sessionActivities(ActivityRoute route, const QString &id, const QString &cursor, SharedSecret userKey);
[[nodiscard]] Result<ActivityPage> parseActivityPage(const QJsonObject &body);

} // namespace rensei::platform
