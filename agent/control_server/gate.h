#pragma once

#include "agent/control_server/auth_limiter.h"
#include "agent/control_server/request_checks.h"

#include <variant>

namespace rensei::control {

/// A request that may go on to its route once its body is there.
struct Admitted {
    const Route *route = nullptr;
    Request request; ///< without its body
};

/// Decides from a request's head whether it goes on, in the order of the specification: the refusals, the token, the
/// start, the route. Used by one thread.
/// Source: host agent, "Authentication and browser protection".
class Gate {
public:
    /// `routes` outlive it.
    Gate(const QList<Route> &routes, SharedSecret token, const Clock &clock);

    struct Circumstances {
        quint16 port = 0;
        qsizetype mostBody = 0;
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
