#pragma once

#include "agent/control_server/route.h"
#include "agent/host/host.h"

namespace rensei::host {

/// What the owner of this computer said about work, taken back. The host must outlive the routes.
QList<control::Route> consentRoutes(Host &host);

} // namespace rensei::host
