#include "agent/platform/account.h"
#include "tests/agent/platform/fixture_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace platform;

static bool isMara(const QJsonObject &reply)
{
    const Account got = parseAccount(reply);
    return got.email == "mara@acme.example"_L1 && got.kind == "user"_L1 && got.org == "acme-corp"_L1
        && got.orgId == "org_acme"_L1 && got.plan == "team"_L1 && got.projects.size() == 1
        && got.projects.first().id == "proj_abc123"_L1 && got.projects.first().name == "Web App"_L1
        && got.projects.first().slug == "web-app"_L1 && got.projects.first().isDefault
        && got.scopes == QStringList{u"sessions:read"_s, u"org_keys:write"_s};
}

static bool isPlainCapacity(const QJsonObject &reply)
{
    const Capacity got = parseCapacity(reply, {});
    return got.hosts == 4 && got.totalSlots == 12 && got.onDemandProviders == QList<OnDemandProvider>{{u"e2b"_s}}
    && got.hostVisible == true && got.pool == "local-acme-corp"_L1 && !got.hostLastSeen;
}

static bool isListedCapacity(const QJsonObject &reply)
{
    const Capacity ours = parseCapacity(reply, {.machineId = u"b2f0c7e1-3a44-4d0e-9a66-71c5d5f8a001"_s});
    const Capacity stranger = parseCapacity(reply, {.machineId = u"another"_s});
    return ours.hosts == 1 && ours.totalSlots == 4 && ours.onDemandProviders == QList<OnDemandProvider>{{u"e2b"_s}}
    && ours.pool == "local-acme-corp"_L1 && ours.hostVisible == true && ours.hostLastSeen == at("2026-06-02T14:22:00Z")
        && !stranger.hostVisible && !stranger.hostLastSeen;
}

QList<FixtureCase> accountCases()
{
    const auto who = [] { return whoami(userKey()); };
    const auto whoWithoutKey = [] { return whoami(nullptr); };
    const auto slots = [] { return capacity(userKey()); };
    const auto downAndOut = [](const Result<http::Response> &answer) {
        return failsAs(ErrorKind::RouteMissing)(answer) && !isPlatformUp(answer);
    };
    return {
        {u"health-200"_s, health, isPlatformUp},
        {u"health-missing-selfhost"_s, health, downAndOut},
        {u"whoami-200"_s, who, body(isMara)},
        {u"whoami-401"_s, who, failsAs(ErrorKind::Unauthorized)},
        {u"whoami-login-redirect"_s, whoWithoutKey, failsAs(ErrorKind::Unauthorized)},
        {u"capacity-200"_s, slots, body(isPlainCapacity)},
        {u"capacity-200-objects"_s, slots, body(isListedCapacity)},
        {u"stats-200"_s, [] { return stats(userKey()); }, isPlatformReachable},
        {u"stats-500-selfhost"_s, [] { return stats(nullptr); }, failsAs(ErrorKind::Overloaded)},
    };
}

} // namespace rensei::tests
