#include "agent/platform/poll.h"
#include "agent/platform/registration.h"
#include "tests/agent/platform/fixture_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace platform;

static HostDescription host()
{
    return {.hostname = u"build-host-01"_s,
        .machineId = u"b2f0c7e1-3a44-4d0e-9a66-71c5d5f8a001"_s,
        .version = u"1.0.0"_s,
        .maxSessions = 4};
}

static std::function<http::Request()> v1(const QString &token)
{
    return [token] { return registerV1(host(), Secret(token.toUtf8())); };
}

static std::function<http::Request()> af(const QString &token)
{
    return [token] { return registerAf(host(), secret(token)); };
}

static std::function<http::Request()> refresh(const QString &token)
{
    return [token] { return refreshToken(workerId(), secret(token)); };
}

static bool registersWith(const Result<Registration> &got, const QString &token, std::optional<Instant> expiry)
{
    if (!got || got->workerId != workerId() || got->heartbeatInterval != 30s || got->pollInterval != 5s)
        return false;
    const bool sameToken = token.isEmpty() ? !got->runtimeToken : got->runtimeToken->equals(token.toUtf8());
    return sameToken && got->expiresAt == expiry;
}

static std::function<bool(const Result<http::Response> &)> registers(
    const QString &token, std::optional<Instant> expiry)
{
    return body([=](const QJsonObject &reply) { return registersWith(parseRegistration(reply), token, expiry); });
}

static std::function<bool(const Result<http::Response> &)> refreshes()
{
    return body([](const QJsonObject &reply) {
        const Registration current{.workerId = workerId(), .runtimeToken = runtimeToken(), .expiresAt = {}};
        return registersWith(
            parseRefresh(reply, current), fixtureVariable(u"RUNTIME_JWT_2"_s), at("2026-06-02T15:58:20Z"));
    });
}

static bool isThisWorker(const Result<WorkerInfo> &got)
{
    return got && got->id == workerId() && got->hostname == "build-host-01"_L1 && got->capacity == 4
        && got->activeCount == 1 && got->lastHeartbeat == at("2026-06-02T14:22:00Z") && got->status == "active"_L1
        && got->activeSessions == QStringList{sessionId()};
}

static bool isOnlyWorker(const Result<QList<WorkerInfo>> &got)
{
    return got && got->size() == 1 && isThisWorker(got->first());
}

QList<FixtureCase> registrationCases()
{
    const QString token = fixtureVariable(u"REG_TOKEN"_s);
    const QString key = fixtureVariable(u"STATIC_KEY"_s);
    const QString jwt = fixtureVariable(u"RUNTIME_JWT_1"_s);
    const Instant expiry = at("2026-06-02T15:03:20Z");
    const auto leave = [] { return deregister(workerId(), runtimeToken()); };
    return {
        {u"register-v1-201"_s, v1(token), registers(jwt, expiry)},
        // The fixture shows what the platform refuses; this agent corrects it before it is sent.
        {u"register-v1-400"_s, nullptr, failsAs(ErrorKind::Rejected)},
        {u"register-v1-401"_s, v1(u"rsk_live_revoked"_s), failsAs(ErrorKind::Unauthorized)},
        {u"register-v1-503"_s, v1(token), failsAs(ErrorKind::Overloaded)},
        {u"register-v1-missing-selfhost"_s, v1(token), failsAs(ErrorKind::RouteMissing)},
        {u"register-af-201-hosted"_s, af(token), registers(jwt, expiry)},
        {u"register-af-201-selfhost"_s, af(key), registers({}, {})},
        {u"register-af-401-selfhost"_s, af(u"wrong"_s), failsAs(ErrorKind::Unauthorized)},
        {u"refresh-200-guide"_s, refresh(jwt), refreshes()},
        {u"refresh-200-schema"_s, refresh(token), refreshes()},
        {u"refresh-401"_s, refresh(jwt), failsAs(ErrorKind::Unauthorized)},
        {u"refresh-404-worker"_s, refresh(token), failsAs(ErrorKind::NotFound, MissingResource::Worker)},
        {u"refresh-missing-selfhost"_s, refresh(key), failsAs(ErrorKind::RouteMissing)},
        {u"worker-get-200"_s, [] { return workerInfo(workerId(), runtimeToken()); },
            body([](const QJsonObject &reply) { return isThisWorker(parseWorkerInfo(reply)); })},
        {u"worker-list-200-selfhost"_s, [key] { return workerList(secret(key)); },
            body([](const QJsonObject &reply) { return isOnlyWorker(parseWorkerList(reply)); })},
        {u"worker-delete-200"_s, leave, body([](const QJsonObject &) { return true; })},
        {u"worker-delete-404"_s, leave, failsAs(ErrorKind::NotFound, MissingResource::Worker)},
    };
}

} // namespace rensei::tests
