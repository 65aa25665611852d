#include "agent/control_server/gate.h"

namespace rensei::control {

using namespace Qt::StringLiterals;

Gate::Gate(const QList<Route> &routes, SharedSecret token, const Clock &clock)
    : m_routes(routes)
    , m_token(std::move(token))
    , m_limiter(clock)
{
}

std::optional<Response> Gate::refuseToken(Access access, Credential given)
{
    const bool mayPass = given == Credential::Right || access == Access::Open
        || (access == Access::Minimal && given == Credential::None);
    if (mayPass)
        return std::nullopt;
    if (const auto wait = m_limiter.failed()) {
        Response refused = Response::errorForPrograms(429, u"too many requests without the right token"_s);
        refused.headers.append({"Retry-After"_ba, QByteArray::number(qint64(wait->count()))});
        return refused;
    }
    Response refused = Response::errorForPrograms(401, u"the control token is missing or wrong"_s);
    refused.headers.append({"WWW-Authenticate"_ba, "Bearer"_ba});
    return refused;
}

std::variant<Admitted, Response> Gate::admit(const Head &head, const Circumstances &now)
{
    if (auto refused = refusal(head, now.port, now.maxBody))
        return *refused;
    const QString target = QString::fromLatin1(head.target);
    const QString path = target.section(u'?', 0, 0);
    const auto looked = find(m_routes, head.method, path);
    const Found *found = std::get_if<Found>(&looked);
    // What has no route is not told to those without the token either.
    const Access access = found ? found->route->access : Access::Token;
    const Credential given = credential(head, *m_token);
    if (auto refused = refuseToken(access, given))
        return *refused;
    if (!now.isReady && access != Access::Open) {
        Response refused
            = Response::errorForPrograms(503, u"daemon is still starting"_s, {{"status"_L1, "starting"_L1}});
        refused.headers.append({"Retry-After"_ba, "1"_ba});
        return refused;
    }
    if (!found)
        return std::get<Response>(looked);
    return Admitted{found->route,
        Request{.method = head.method,
            .path = path,
            .query = parseQuery(target.section(u'?', 1)),
            .id = found->id,
            .body = {},
            .authorised = given == Credential::Right}};
}

} // namespace rensei::control
