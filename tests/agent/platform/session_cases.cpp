#include "agent/platform/session_report.h"
#include "tests/agent/platform/fixture_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace platform;

using Reads = std::function<bool(const Result<http::Response> &)>;
using Make = std::function<http::Request()>;

static Make posts(const StatusPost &status)
{
    return [status] { return postStatus(sessionId(), workerId(), status, runtimeToken()); };
}

static Make hands(const QString &token)
{
    return [token] {
        const QJsonObject work = fixture(u"claim-true"_s).responseBody.value("work"_L1).toObject();
        return nack(sessionId(), workerId(), work, u"draining"_s, secret(token));
    };
}

static Reads says(SessionStatus status, const QString &owner)
{
    return body([=](const QJsonObject &reply) {
        const auto got = parseSessionState(reply);
        return got && got->status == status && got->statusText == wireName(status) && got->workerId == owner;
    });
}

static bool isClaimed(const QJsonObject &reply)
{
    const Claim got = parseClaim(reply);
    return got.claimed && got.work && got.work->sessionId == sessionId() && got.work->priority == 3
        && got.work->raw == reply.value("work"_L1).toObject();
}

static bool isNotClaimed(const QJsonObject &reply)
{
    const Claim got = parseClaim(reply);
    return !got.claimed && !got.work && got.reason == "Work item not available or already claimed"_L1;
}

// The route of which only the status is read here; its times show the unit bug.
static http::Request readSession()
{
    return get(sessionPath(sessionId()), runtimeToken());
}

static bool hasOddTimes(const QJsonObject &reply)
{
    return parseInstant(reply.value("session"_L1)["createdAt"_L1]) == at("2026-06-02T14:22:00Z");
}

QList<FixtureCase> sessionCases()
{
    const QString worker = workerId();
    const QString other = fixtureVariable(u"WID2"_s);
    const Make read = [] { return readStatus(sessionId(), runtimeToken()); };
    const Make take = [] { return claim(sessionId(), workerId(), runtimeToken()); };
    const Make transfer = [other] { return transferOwnership(sessionId(), other, workerId(), runtimeToken()); };
    const StatusPost running;
    const StatusPost completed{.status = SessionStatus::Completed, .usage = {0.14, 48'210, 3'920}};
    const StatusPost failed{.status = SessionStatus::Failed, .message = u"Agent exited with code 1"_s};
    const StatusPost stopped{.status = SessionStatus::Stopped, .message = u"stopped by user"_s};
    const QString jwt = fixtureVariable(u"RUNTIME_JWT_1"_s);
    return {
        {u"session-get-200-odd-years-selfhost"_s, readSession,
            [worker](const Result<http::Response> &answer) {
                return says(SessionStatus::Running, worker)(answer) && body(hasOddTimes)(answer);
            }},
        {u"session-status-get-raw"_s, read, says(SessionStatus::Running, worker)},
        {u"session-status-get-guide"_s, read, says(SessionStatus::Running, worker)},
        {u"session-status-get-stopped"_s, read, says(SessionStatus::Stopped, worker)},
        {u"session-status-get-other-owner"_s, read, says(SessionStatus::Running, other)},
        {u"session-status-get-404"_s, read, failsAs(ErrorKind::NotFound, MissingResource::Session)},
        {u"claim-true"_s, take, body(isClaimed)},
        {u"claim-false"_s, take, body(isNotClaimed)},
        {u"nack-200-hosted"_s, hands(jwt), body(tookEffect)},
        {u"nack-missing-selfhost"_s, hands(fixtureVariable(u"STATIC_KEY"_s)), failsAs(ErrorKind::RouteMissing)},
        {u"status-running"_s, posts(running), says(SessionStatus::Running, worker)},
        {u"status-finalizing"_s, posts({.status = SessionStatus::Finalizing}), says(SessionStatus::Finalizing, worker)},
        {u"status-completed"_s, posts(completed), says(SessionStatus::Completed, worker)},
        {u"status-failed"_s, posts(failed), says(SessionStatus::Failed, worker)},
        {u"status-stopped"_s, posts(stopped), says(SessionStatus::Stopped, worker)},
        // No SessionStatus has that word.
        {u"status-400"_s, nullptr, failsAs(ErrorKind::Rejected)},
        {u"status-403-owner"_s, posts({}), failsAs(ErrorKind::Forbidden)},
        {u"status-409-hosted"_s, posts({.status = SessionStatus::Completed}), failsAs(ErrorKind::Conflict)},
        {u"transfer-true"_s, transfer, body(parseTransferred)},
        {u"transfer-false"_s, transfer, body([](const QJsonObject &reply) { return !parseTransferred(reply); })},
    };
}

} // namespace rensei::tests
