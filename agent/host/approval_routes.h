#pragma once

#include "agent/control/approval_payload.h"
#include "agent/control_server/route.h"
#include "agent/host/host.h"

namespace rensei::host {

/// What waits for a person on this host, oldest first.
QList<control::ApprovalPayload> approvalsOf(const Host &host);

/// The routes of approvals, and the one that tells whether somebody is there to decide.
QList<control::Route> approvalRoutes(Host &host);

} // namespace rensei::host
