#pragma once

#include "agent/demo_platform/routes/call.h"
#include "agent/demo_platform/state/options.h"

#include <optional>

namespace rensei::demo {

/// What a route asks of its caller.
enum class Access {
    Open,
    Register, ///< a registration token; with a project, a user key
    Worker, ///< a worker credential
    OwnWorker, ///< the same, and a runtime JWT must be that of the worker in the path
    RuntimeJwt, ///< nothing else will do
    Account, ///< a user key; without any credential the login page
    Public, ///< hosted: a user key; self-hosted: anybody
    MakeKeys, ///< a user key that may make keys
};

/// The refusal of a caller who may not, or nothing.
/// Source: agent/platform/PROTOCOL.md, "Credentials" and "Status codes and the required reaction".
std::optional<HttpResponse> refuse(const Options &options, Access access, const Call &call);

} // namespace rensei::demo
