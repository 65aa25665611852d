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

/// One item of work. Only what the agent itself needs is typed; `raw` is the item as received, for the runner
/// and for a nack. Source: agent/platform/PROTOCOL.md, "Work item".
struct WorkItem {
    QString sessionId; ///< the protocol key of the session; never empty
    QString issueId; ///< may be empty: work without an issue has no lock to refresh
    QString issueIdentifier; ///< shown to the user; "" when unknown
    qint64 priority = 0; ///< 1 is the highest; 0 when absent
    std::optional<Instant> queuedAt;
    QString workType; ///< "development" when absent; unknown values are kept
    QString prompt; ///< "" when absent; see instruction()
    QString title;
    QString body;
    QString repository; ///< "" when the work needs none
    bool requiresRepository = false;
    QString mode; ///< this version supports "" only
    QString providerSessionId; ///< conversation to resume
    QString sessionPublicId; ///< 16 hex digits; "" when absent
    QString projectName;
    QStringList runnerHints; ///< resolvedProfile.harness, resolvedProfile.provider, harness: in order of preference
    QMap<QString, QString> env; ///< secret
    std::optional<std::chrono::seconds> maxDuration;
    QJsonObject raw;

    bool operator==(const WorkItem &) const = default;
};

/// Fails only when there is no session id.
Result<WorkItem> parseWorkItem(const QJsonObject &object);

/// The task for the runner: the prompt, else built from promptContext, body, title and identifier.
QString instruction(const WorkItem &item);

/// Whether the item has all five members that a nack requires. Source: agent/platform/PROTOCOL.md, "Nack".
bool canBeRejected(const QJsonObject &raw);

} // namespace rensei::platform
