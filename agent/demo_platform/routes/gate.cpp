#include "agent/demo_platform/routes/gate.h"

#include "agent/demo_platform/http/reply.h"

namespace rensei::demo {

using namespace Qt::StringLiterals;

using Refusal = std::optional<HttpResponse>;

static HttpResponse unknownBearer()
{
    return refusal(401, u"Missing or invalid bearer token"_s);
}

static Refusal refuseWorker(const Call &call, bool ownOnly)
{
    switch (call.caller.kind) {
    case CallerKind::RegistrationToken:
        return std::nullopt;
    case CallerKind::RuntimeJwt:
        if (ownOnly && call.caller.workerId != call.params.value(0))
            return refusal(403, u"Token does not match worker"_s);
        return std::nullopt;
    case CallerKind::ExpiredJwt:
        return refusal(401, u"Runtime token expired"_s);
    case CallerKind::UserKey:
    case CallerKind::LimitedUserKey:
        return refusal(403, u"Insufficient permissions"_s);
    case CallerKind::Nobody:
    case CallerKind::Unknown:
    case CallerKind::Revoked:
        return unknownBearer();
    }
    Q_UNREACHABLE();
}

static Refusal refuseRegister(const Call &call)
{
    const bool user = call.caller.kind == CallerKind::UserKey && !call.text("projectId"_L1).isEmpty();
    if (call.caller.kind == CallerKind::RegistrationToken || user)
        return std::nullopt;
    return call.caller.kind == CallerKind::Nobody ? unknownBearer() : refusal(401, u"Invalid registration token"_s);
}

static Refusal refuseUser(const Call &call, bool mayMakeKeys)
{
    switch (call.caller.kind) {
    case CallerKind::UserKey:
        return std::nullopt;
    case CallerKind::LimitedUserKey:
        if (mayMakeKeys)
            return refusal(403, u"Insufficient permissions"_s);
        return std::nullopt;
    case CallerKind::RegistrationToken:
    case CallerKind::RuntimeJwt:
    case CallerKind::ExpiredJwt:
        return refusal(403, u"Insufficient permissions"_s);
    case CallerKind::Nobody:
    case CallerKind::Unknown:
    case CallerKind::Revoked:
        return unknownBearer();
    }
    Q_UNREACHABLE();
}

static Refusal refuseRuntime(const Call &call)
{
    if (call.caller.kind == CallerKind::RuntimeJwt)
        return std::nullopt;
    if (call.caller.kind == CallerKind::RegistrationToken)
        return refusal(401, u"Runtime JWT required"_s);
    return call.caller.kind == CallerKind::ExpiredJwt ? refusal(401, u"Runtime token expired"_s) : unknownBearer();
}

static Refusal refuseSelfHosted(Access access, const Call &call)
{
    if (access == Access::Open || access == Access::Public || call.caller.kind == CallerKind::RegistrationToken)
        return std::nullopt;
    return refusal(401, u"Invalid or missing API key"_s);
}

Refusal refuse(const Options &options, Access access, const Call &call)
{
    if (!options.hosted())
        return refuseSelfHosted(access, call);
    switch (access) {
    case Access::Open:
        return std::nullopt;
    case Access::Register:
        return refuseRegister(call);
    case Access::Worker:
        return refuseWorker(call, false);
    case Access::OwnWorker:
        return refuseWorker(call, true);
    case Access::RuntimeJwt:
        return refuseRuntime(call);
    case Access::Account:
        if (call.caller.kind == CallerKind::Nobody)
            return loginRedirect();
        return refuseUser(call, false);
    case Access::Public:
        return refuseUser(call, false);
    case Access::MakeKeys:
        return refuseUser(call, true);
    }
    Q_UNREACHABLE();
}

} // namespace rensei::demo
