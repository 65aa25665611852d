#pragma once

#include "agent/base/instant.h"
#include "agent/http/transport.h"

#include <QJsonObject>
#include <QString>

#include <chrono>
#include <optional>

namespace rensei::platform {

/// POST /api/sessions/{id}/activity. All texts are redacted. Source: agent/platform/PROTOCOL.md, "Activities".
struct Activity {
    enum class Type { Thought, Action, Response, Error, Context, Progress };
    Type type = Type::Thought;
    QString content; ///< never empty on the wire; an action's is truncated to 200 characters
    QString toolName = {};
    QJsonObject toolInput = {}; ///< each text in it is truncated to 500 characters
    QString toolOutput = {}; ///< truncated to 500 characters
    QString toolUseId = {};
    bool isError = false;
    std::optional<std::chrono::milliseconds> duration = {};
    std::optional<Instant> at = {};
    QString contextKey = {}; ///< of a context
    QString contextValue = {};
};
http::Request postActivity(
    const QString &sessionId, const QString &workerId, const Activity &activity, SharedSecret bearer);

} // namespace rensei::platform
