#pragma once

#include "agent/base/instant.h"
#include "agent/base/result.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace rensei::platform {

/// One item of work. Only what the agent itself needs is typed; `raw` is the item as it came, which the runner and a
/// nack get. Source: platform docs, "Poll & Heartbeat", QueuedWork.
struct WorkItem {
    QString sessionId; ///< the protocol key of the session; never empty
    QString issueId; ///< may be empty: work without an issue has no lock to refresh
    QString issueIdentifier; ///< for people; "" when unknown
    qint64 priority = 0; ///< 1 is the highest; 0 when not told
    std::optional<Instant> queuedAt;
    QString workType; ///< "development" when absent; unknown words are kept
    QString prompt; ///< "" when absent; see instruction()
    QString title;
    QString body;
    QString repository; ///< "" when the work needs none
    bool requiresRepository = false;
    QString mode; ///< "" is the only one this version can do
    QString providerSessionId; ///< conversation to resume
    QString sessionPublicId; ///< 16 hex digits when the platform tells
    QString projectName;
    QStringList runnerHints; ///< resolvedProfile.harness, resolvedProfile.provider, harness: in order of preference
    QMap<QString, QString> env; ///< secret
    std::optional<std::chrono::seconds> maxDuration;
    QJsonObject raw;

    bool operator==(const WorkItem &) const = default;
};

/// Fails only when there is no session id.
Result<WorkItem> parseWorkItem(const QJsonObject &object);

/// What the runner is asked to do: the prompt, else what can be made of promptContext, body, title, identifier.
QString instruction(const WorkItem &item);

/// Whether the five members that a nack requires are all there. Source: platform docs, "nack".
bool canBeHandedBack(const QJsonObject &raw);

/// `raw` without what is secret in it (env, tokens, credentials of MCP servers, the tenant's JWT).
QJsonObject withoutSecrets(const QJsonObject &raw);

/// Whether withoutSecrets() would take anything away.
bool hasSecrets(const QJsonObject &raw);

} // namespace rensei::platform
