#pragma once

#include "agent/base/secret.h"
#include "agent/control_server/route.h"

namespace rensei::control {

/// `GET /healthz`: `ok` as soon as the server listens.
Route healthRoute();

/// `GET /api/daemon/hello?nonce=`: the proof that this agent holds the token. `port` is called at each request.
/// Source: agent/control/CONTROL_API.md, "Impostor on the port".
Route helloRoute(SharedSecret token, std::function<quint16()> port);

} // namespace rensei::control
