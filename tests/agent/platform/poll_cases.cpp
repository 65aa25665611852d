#include "agent/platform/heartbeat.h"
#include "agent/platform/poll.h"
#include "tests/agent/platform/fixture_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace platform;

using Reads = std::function<bool(const Result<http::Response> &)>;

static HeartbeatRequest beat()
{
    return {.workerId = workerId(),
        .hostname = u"build-host-01"_s,
        .version = u"1.0.0"_s,
        .activeSessions = 1,
        .maxSessions = 4,
        .load = Load{37.5, 61.0}};
}

static http::Request acknowledgingBeat()
{
    HeartbeatRequest acknowledging = beat();
    acknowledging.activeSessions = 0;
    acknowledging.appliedMutations = {u"mut_01"_s};
    acknowledging.mutationFailures = {{u"mut_02"_s, u"unsupported operation"_s}};
    return heartbeatAf(acknowledging, runtimeToken());
}

static Reads beats(const char *serverTime, int pendingWork)
{
    return body([=](const QJsonObject &reply) {
        const HeartbeatResponse got = parseHeartbeatResponse(reply);
        return got.acknowledged && got.serverTime == at(serverTime) && got.pendingWork == pendingWork
            && got.pool == PoolState::Ok && got.mutations.isEmpty();
    });
}

static bool killsAndPauses(const QJsonObject &reply)
{
    const HeartbeatResponse got = parseHeartbeatResponse(reply);
    return got.acknowledged && got.pool == PoolState::Suspended && got.poolStatusText == "pool_paused"_L1
        && got.mutations.size() == 2 && got.mutations.at(0).id == "mut_01"_L1
        && got.mutations.at(0).operation == "session.kill"_L1 && got.mutations.at(0).sessionId == sessionId()
        && got.mutations.at(1).id == "mut_02"_L1 && got.mutations.at(1).operation == "kit.install"_L1;
}

static Reads polls(std::function<bool(const Poll &)> check)
{
    return body([=](const QJsonObject &reply) {
        const Poll got = parsePoll(reply);
        return got.unreadable == 0 && got.unhandled.isEmpty() && check(got);
    });
}

static bool isTheWork(const Poll &got)
{
    if (got.work.size() != 1)
        return false;
    const WorkItem &item = got.work.first();
    return item.sessionId == sessionId() && item.issueId == issueId() && item.issueIdentifier == "ENG-124"_L1
        && item.priority == 3 && item.queuedAt == at("2026-06-02T14:21:30Z") && item.workType == "development"_L1
        && item.prompt == "Fix the flaky login test and open a pull request."_L1 && item.projectName == "Web App"_L1
        && item.repository == "https://git.example.com/acme/web.git"_L1;
}

static bool isPreclaimedWork(const Poll &got)
{
    if (!isTheWork(got) || !got.isClaimed(got.work.first()) || got.gitCredentials.size() != 1)
        return false;
    const GitCredential &credential = got.gitCredentials.first();
    return credential.token->equals("EXAMPLE-clone-token") && credential.cloneUrl == got.work.first().repository
        && credential.expiresAt == at("2026-06-02T15:21:35Z");
}

static bool isMinimalWork(const Poll &got)
{
    if (got.work.size() != 1)
        return false;
    const WorkItem &item = got.work.first();
    return item.sessionId == "governor-0001"_L1 && item.priority == 2 && item.issueId.isEmpty()
        && item.queuedAt == Instant(std::chrono::milliseconds(1'780'410'090'000)) && item.workType == "something-new"_L1
        && got.isClaimed(item);
}

static bool isFollowUp(const Poll &got)
{
    return got.work.size() == 1 && got.work.first().sessionId == sessionId()
        && got.work.first().prompt == "Also update the changelog."_L1
        && got.work.first().providerSessionId == "conv-81c2"_L1 && got.isClaimed(got.work.first());
}

static bool isDirective(const Poll &got)
{
    return got.inbox
        == QList<InboxMessage>{{u"1780410600000-0"_s, sessionId(), InboxMessage::Type::Directive,
            u"Please keep the public API unchanged."_s, u"normal"_s}};
}

static bool isStopAndOther(const Poll &got)
{
    return got.inbox
        == QList<InboxMessage>{{u"1780410600001-0"_s, sessionId(), InboxMessage::Type::Stop, {}, u"urgent"_s},
            {u"dlv_7"_s, u"some-other-session"_s, InboxMessage::Type::Directive, u"Remember: tests first."_s,
                u"normal"_s}};
}

QList<FixtureCase> pollCases()
{
    const auto v1 = [] { return heartbeatV1(beat(), runtimeToken()); };
    const auto af = [] { return heartbeatAf(beat(), runtimeToken()); };
    const auto withRegistrationToken = [] { return heartbeatV1(beat(), secret(fixtureVariable(u"REG_TOKEN"_s))); };
    const auto ask = [] { return poll(workerId(), runtimeToken()); };
    return {
        {u"heartbeat-v1-200-guide"_s, v1, beats("2026-06-02T14:22:00Z", 0)},
        {u"heartbeat-v1-200-schema"_s, v1, beats("2026-06-02T14:22:00Z", 2)},
        {u"heartbeat-v1-401-registration-token"_s, withRegistrationToken, failsAs(ErrorKind::Unauthorized)},
        {u"heartbeat-af-200"_s, af, beats("2026-06-02T14:22:00Z", 2)},
        {u"heartbeat-af-200-kill-and-paused-hosted"_s, af, body(killsAndPauses)},
        {u"heartbeat-af-200-ack-hosted"_s, acknowledgingBeat, beats("2026-06-02T14:23:00Z", 0)},
        // The fixture lacks what this agent always sends.
        {u"heartbeat-af-400"_s, nullptr, failsAs(ErrorKind::Rejected)},
        {u"heartbeat-af-404"_s, af, failsAs(ErrorKind::NotFound, MissingResource::Worker)},
        {u"poll-empty"_s, ask,
            polls([](const Poll &got) { return got.work.isEmpty() && got.inbox.isEmpty() && !got.preClaimed; })},
        {u"poll-work-preclaimed"_s, ask, polls(isPreclaimedWork)},
        {u"poll-work-not-claimed"_s, ask,
            polls([](const Poll &got) { return isTheWork(got) && !got.isClaimed(got.work.first()); })},
        {u"poll-work-minimal-odd-units"_s, ask, polls(isMinimalWork)},
        {u"poll-followup-prompt-for-running-session"_s, ask, polls(isFollowUp)},
        {u"poll-inbox"_s, ask, polls(isDirective)},
        {u"poll-inbox-stop-and-other-shape"_s, ask, polls(isStopAndOther)},
        {u"poll-401-expired"_s, ask, failsAs(ErrorKind::Unauthorized)},
        {u"poll-403-sub-mismatch"_s, ask, failsAs(ErrorKind::Forbidden)},
        {u"poll-404"_s, ask, failsAs(ErrorKind::NotFound, MissingResource::Worker)},
        {u"poll-500"_s, ask, failsAs(ErrorKind::Overloaded)},
    };
}

} // namespace rensei::tests
