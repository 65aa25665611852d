#pragma once

#include "agent/base/instant.h"
#include "agent/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>

namespace rensei::control {

/// A request of a session's runner that waits for a person: an element of GET /api/daemon/approvals.
/// Source: agent/control/CONTROL_API.md, "Bodies".
struct ApprovalPayload {
    QString id;
    QString sessionId = {};
    QString issueIdentifier = {};
    QString operation = {}; ///< read, edit, execute, …
    QString title = {}; ///< in the agent's words
    QString command = {};
    QStringList paths = {};
    QString reason = {}; ///< why a person is asked, in English
    Instant since{};
    Instant until{}; ///< then it is rejected

    bool operator==(const ApprovalPayload &) const = default;
};

QJsonObject toJson(const ApprovalPayload &approval);
QJsonArray toJson(const QList<ApprovalPayload> &approvals);

/// A bare array; an element that cannot be read is left out.
[[nodiscard]] Result<QList<ApprovalPayload>> parseApprovals(const QJsonValue &root);

/// How long somebody counts as being at the computer after one POST /api/daemon/presence, at most.
inline constexpr std::chrono::seconds maxPresence{120};

} // namespace rensei::control
