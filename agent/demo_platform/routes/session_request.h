#pragma once

#include "agent/demo_platform/routes/call.h"
#include "agent/demo_platform/state/platform_state.h"

#include <initializer_list>
#include <optional>

namespace rensei::demo {

// What the routes below /api/sessions/{id} check in the same way. Each returns the error response, or nothing.

/// 400 unless all `members` of the body are non-empty strings.
std::optional<HttpResponse> requireTexts(const Call &call, std::initializer_list<QString> members);

/// Sets `session` to the one in the path; 404 when it is unknown.
std::optional<HttpResponse> findSession(PlatformState &state, const Call &call, Session *&session);

/// As findSession, and 403 when the session has another owner than the body's `workerId`.
std::optional<HttpResponse> findOwnSession(PlatformState &state, const Call &call, Session *&session);

} // namespace rensei::demo
