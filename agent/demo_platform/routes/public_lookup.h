#pragma once

#include "agent/demo_platform/http/http_message.h"
#include "agent/demo_platform/state/world.h"

#include <optional>

namespace rensei::demo {

/// Finds the session of a public id: 400 when it is not 16 lower-case hex digits, 404 when there is none.
std::optional<HttpResponse> lookUp(World &world, const QString &publicId, Session *&session);

} // namespace rensei::demo
