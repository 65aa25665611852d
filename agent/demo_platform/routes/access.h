#pragma once

#include "agent/demo_platform/routes/call.h"
#include "agent/demo_platform/state/options.h"

#include <optional>

namespace rensei::demo {

/// The credential that a route requires.
enum class Access {
    Open,
    Register, ///< a registration token, or a user key with a project
    Worker, ///< a worker credential
    OwnWorker, ///< as Worker, and a runtime JWT must belong to the worker in the path
    RuntimeJwt, ///< only a runtime JWT
    Account, ///< a user key; requests without a credential are redirected to the login page
    Public, ///< hosted: a user key; self-hosted: open
    CreateKeys, ///< a user key that may create keys
};

/// The error response for a caller without access, or nothing.
/// Source: agent/platform/PROTOCOL.md, "Credentials" and "Status codes and the required reaction".
std::optional<HttpResponse> checkAccess(const Options &options, Access access, const Call &call);

} // namespace rensei::demo
