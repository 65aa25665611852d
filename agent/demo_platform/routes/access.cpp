#include "agent/demo_platform/routes/access.h"

#include "agent/demo_platform/http/reply.h"

namespace rensei::demo {

using namespace Qt::StringLiterals;

using ErrorResponse = std::optional<HttpResponse>;

static HttpResponse invalidBearer()
{
    return errorResponse(401, u"Missing or invalid bearer token"_s);
}

static ErrorResponse checkWorker(const Call &call, bool isOwnOnly)
{
    switch (call.caller.kind) {
    case CallerKind::RegistrationToken:
        return std::nullopt;
    case CallerKind::RuntimeJwt:
        if (isOwnOnly && call.caller.workerId != call.params.value(0))
            return errorResponse(403, u"Token does not match worker"_s);
        return std::nullopt;
    case CallerKind::ExpiredJwt:
        return errorResponse(401, u"Runtime token expired"_s);
    case CallerKind::UserKey:
    case CallerKind::LimitedUserKey:
        return errorResponse(403, u"Insufficient permissions"_s);
    case CallerKind::Anonymous:
    case CallerKind::Unknown:
    case CallerKind::Revoked:
        return invalidBearer();
    }
    Q_UNREACHABLE();
}

static ErrorResponse checkRegistration(const Call &call)
{
    const bool isUser = call.caller.kind == CallerKind::UserKey && !call.text("projectId"_L1).isEmpty();
    if (call.caller.kind == CallerKind::RegistrationToken || isUser)
        return std::nullopt;
    return call.caller.kind == CallerKind::Anonymous ? invalidBearer()
                                                     : errorResponse(401, u"Invalid registration token"_s);
}

static ErrorResponse checkUser(const Call &call, bool canCreateKeys)
{
    switch (call.caller.kind) {
    case CallerKind::UserKey:
        return std::nullopt;
    case CallerKind::LimitedUserKey:
        if (canCreateKeys)
            return errorResponse(403, u"Insufficient permissions"_s);
        return std::nullopt;
    case CallerKind::RegistrationToken:
    case CallerKind::RuntimeJwt:
    case CallerKind::ExpiredJwt:
        return errorResponse(403, u"Insufficient permissions"_s);
    case CallerKind::Anonymous:
    case CallerKind::Unknown:
    case CallerKind::Revoked:
        return invalidBearer();
    }
    Q_UNREACHABLE();
}

static ErrorResponse checkRuntimeToken(const Call &call)
{
    if (call.caller.kind == CallerKind::RuntimeJwt)
        return std::nullopt;
    if (call.caller.kind == CallerKind::RegistrationToken)
        return errorResponse(401, u"Runtime JWT required"_s);
    return call.caller.kind == CallerKind::ExpiredJwt ? errorResponse(401, u"Runtime token expired"_s)
                                                      : invalidBearer();
}

static ErrorResponse checkSelfHosted(Access access, const Call &call)
{
    if (access == Access::Open || access == Access::Public || call.caller.kind == CallerKind::RegistrationToken)
        return std::nullopt;
    return errorResponse(401, u"Invalid or missing API key"_s);
}

ErrorResponse checkAccess(const Options &options, Access access, const Call &call)
{
    if (!options.hosted())
        return checkSelfHosted(access, call);
    switch (access) {
    case Access::Open:
        return std::nullopt;
    case Access::Register:
        return checkRegistration(call);
    case Access::Worker:
        return checkWorker(call, false);
    case Access::OwnWorker:
        return checkWorker(call, true);
    case Access::RuntimeJwt:
        return checkRuntimeToken(call);
    case Access::Account:
        if (call.caller.kind == CallerKind::Anonymous)
            return loginRedirect();
        return checkUser(call, false);
    case Access::Public:
        return checkUser(call, false);
    case Access::CreateKeys:
        return checkUser(call, true);
    }
    Q_UNREACHABLE();
}

} // namespace rensei::demo
