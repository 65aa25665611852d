#pragma once

#include "agent/demo_platform/http/http_message.h"
#include "agent/demo_platform/http/reply.h"
#include "agent/demo_platform/state/session.h"

#include <optional>

namespace rensei::demo {

/// 404 without a session, 403 when another worker than `workerId` has it; nothing when it is that worker's or
/// nobody's.
inline std::optional<HttpResponse> checkOwner(const Session *session, const QString &workerId)
{
    if (!session)
        return errorResponse(404, QStringLiteral("Session not found"));
    if (!session->workerId.isEmpty() && session->workerId != workerId)
        return errorResponse(403, QStringLiteral("Session is owned by another worker"));
    return std::nullopt;
}

} // namespace rensei::demo
