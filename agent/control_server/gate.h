#pragma once

#include "agent/control_server/auth_limiter.h"
#include "agent/control_server/request_checks.h"

#include <variant>

namespace rensei::control {

/// A request that may be dispatched once its body has arrived.
struct Admitted {
    const Route *route = nullptr;
    Request request; ///< without its body
};

/// Decides from a request's head whether it is admitted, in the order of the specification: the refusals, the token,
/// readiness, the route. Used by one thread.
/// Source: agent/control/CONTROL_API.md, "Authentication and browser protection".
class Gate {
public:
    /// `routes` outlive it.
    Gate(const QList<Route> &routes, SharedSecret token, const Clock &clock);

    struct Circumstances {
        quint16 port = 0;
        qsizetype maxBody = 0;
        bool isReady = false;
    };
    std::variant<Admitted, Response> admit(const Head &head, const Circumstances &now);

private:
    std::optional<Response> refuseToken(Access access, Credential given);

    const QList<Route> &m_routes;
    SharedSecret m_token;
    AuthLimiter m_limiter;
};

} // namespace rensei::control
