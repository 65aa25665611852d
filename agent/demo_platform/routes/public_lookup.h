#pragma once

#include "agent/demo_platform/http/http_message.h"
#include "agent/demo_platform/state/platform_state.h"

#include <optional>

namespace rensei::demo {

/// Sets `session`, or returns the error response: 400 when the id is not 16 lower-case hex digits, 404 when unknown.
std::optional<HttpResponse> findPublicSession(PlatformState &state, const QString &publicId, Session *&session);

} // namespace rensei::demo
