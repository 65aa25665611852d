#include "tests/agent/demo_platform/fixture_setups.h"

namespace rensei::demo {

using namespace Qt::StringLiterals;

static void assignToOther(ContractFixture &fixture)
{
    fixture.advanceTo(u"running"_s);
    fixture.addOther();
    fixture.platform.assignSession(fixtureSession, fixture.other->id);
}

static void assignToUnknownWorker(ContractFixture &fixture)
{
    fixture.advanceTo(u"running"_s);
    fixture.platform.assignSession(fixtureSession, u"wkr_5555555555555555"_s);
}

static void runInWorktree(ContractFixture &fixture)
{
    fixture.advanceTo(u"claimed"_s);
    fixture.host->post(
        fixtureSession, u"status"_s, {{u"status"_s, u"running"_s}, {u"worktreePath"_s, u"/agents/ENG-124-DEV"_s}});
    // A self-hosted server uses the static key instead of a token.
    fixture.substitutions[u"RUNTIME_JWT_1"_s] = fixture.platform.registrationToken();
}

static void stopByStatus(ContractFixture &fixture)
{
    fixture.advanceTo(u"running"_s);
    fixture.platform.stopSession(fixtureSession, StopChannel::Status);
}

static void runWithSecondHost(ContractFixture &fixture)
{
    fixture.advanceTo(u"running"_s);
    fixture.addOther();
}

FixtureSetups sessionSetups()
{
    const auto queueSession = [](ContractFixture &fixture) { fixture.queue(repositorySession()); };
    return {
        {u"session-get-200-odd-years-selfhost"_s, {selfHosted(), runInWorktree, {}}},
        {u"session-status-get-raw"_s, {schema(), sessionAt(u"running"_s), {}}},
        {u"session-status-get-guide"_s, {guide(), sessionAt(u"running"_s), {}}},
        {u"session-status-get-stopped"_s, {schema(), stopByStatus, {}}},
        {u"session-status-get-other-owner"_s, {schema(), assignToOther, {}}},
        {u"session-status-get-404"_s, {guide(), noPreparation, {}}},
        {u"claim-true"_s, {guide(), queueSession, {}}},
        {u"claim-false"_s, {guide(), sessionAt(u"claimed"_s), {}}},
        {u"nack-200-hosted"_s, {guide(), sessionAt(u"claimed"_s), {}}},
        {u"nack-missing-selfhost"_s, {selfHosted(), sessionAt(u"claimed"_s), {}}},
        {u"status-running"_s, {guide(), sessionAt(u"claimed"_s), {}}},
        {u"status-finalizing"_s, {guide(), sessionAt(u"running"_s), {}}},
        {u"status-completed"_s, {guide(), sessionAt(u"finalizing"_s), {}}},
        {u"status-failed"_s, {guide(), sessionAt(u"running"_s), {}}},
        {u"status-stopped"_s, {guide(), sessionAt(u"running"_s), {}}},
        {u"status-400"_s, {guide(), sessionAt(u"running"_s), {}}},
        {u"status-403-owner"_s, {guide(), assignToOther, {}}},
        {u"status-409-hosted"_s, {guide(), sessionAt(u"running"_s), {}}},
        {u"transfer-true"_s, {guide(), runWithSecondHost, {}}},
        {u"transfer-false"_s, {guide(), assignToUnknownWorker, {}}},
    };
}

static void sendInject(ContractFixture &fixture)
{
    fixture.advanceTo(u"running"_s);
    fixture.platform.sendInject(fixtureSession, u"Use the staging database."_s);
}

static void loseIssueLock(ContractFixture &fixture)
{
    fixture.advanceTo(u"running"_s);
    fixture.platform.releaseIssueLock(fixtureSession);
}

static void stopByLockRefresh(ContractFixture &fixture)
{
    fixture.advanceTo(u"running"_s);
    fixture.platform.stopSession(fixtureSession, StopChannel::LockRefresh);
}

/// The tracker has no session for one that the governor created.
static void runGovernorSession(ContractFixture &fixture)
{
    NewSession session;
    session.sessionId = u"governor-0001"_s;
    fixture.platform.queueSession(session);
    fixture.host->poll();
    fixture.substitutions[fixtureSession] = session.sessionId;
}

FixtureSetups reportSetups()
{
    NewSession agentless;
    agentless.agentId = QString();
    const auto failCompletion = failNext(u"POST /api/sessions/{id}/completion"_s, 500,
        R"({"error":"Internal Server Error","message":"Failed to post any completion comments","errors":["Part 1: tracker unavailable"]})");
    const auto failExternalUrls = failNext(u"POST /api/sessions/{id}/external-urls"_s, 500,
        R"({"error":"Internal Server Error","message":"Failed to update external URLs: timeout"})");
    const auto running = sessionAt(u"running"_s);
    return {
        {u"activity-forwarded"_s, {guide(), running, {}}},
        {u"activity-not-forwarded"_s, {guide(), running, {}}},
        {u"activity-400-empty"_s, {guide(), running, {}}},
        {u"progress-posted"_s, {guide(), running, {}}},
        {u"progress-not-posted"_s, {guide(), runGovernorSession, {}}},
        {u"completion-200-selfhost"_s, {selfHosted(), running, {}}},
        {u"completion-200-schema"_s, {schema(), running, {}}},
        {u"completion-500"_s, {guide(), failCompletion, {}}},
        {u"lock-refresh-true"_s, {guide(), running, {}}},
        {u"lock-refresh-false"_s, {guide(), loseIssueLock, {}}},
        {u"lock-refresh-stop-hosted"_s, {guide(), stopByLockRefresh, {}}},
        {u"lock-refresh-inject-hosted"_s, {guide(), sendInject, {}}},
        {u"lock-refresh-204"_s, {guide(), running, {}}},
        {u"inbox-ack-200"_s, {guide(), running, {}}},
        {u"inbox-ack-400"_s, {guide(), sessionAt(u"running"_s, agentless), {}}},
        {u"prompts-410"_s, {guide(), running, {}}},
        {u"tool-error-created"_s, {guide(), noPreparation, u"the agent opens no tracker issues"_s}},
        {u"external-urls-200"_s, {guide(), running, {}}},
        {u"external-urls-500"_s, {guide(), failExternalUrls, {}}},
    };
}

static void listHosted(ContractFixture &fixture)
{
    NewSession session;
    session.costUsd = 0.14;
    fixture.advanceTo(u"running"_s, session);
    session.identifier = u"ENG-130"_s;
    for (int i = 0; i < 3; ++i)
        fixture.platform.queueSession(session);
    fixture.host->poll();
}

/// Three live sessions fill the first page; the completed one is on the second.
static void showSecondPage(ContractFixture &fixture)
{
    NewSession done;
    done.sessionId = u"done-1"_s;
    done.costUsd = 0.9;
    fixture.platform.queueSession(done);
    fixture.host->poll();
    for (const QString &status : {u"running"_s, u"finalizing"_s, u"completed"_s})
        fixture.host->status(done.sessionId, status);
    for (int i = 0; i < 3; ++i)
        fixture.platform.queueSession({});
    fixture.host->poll();
    const Reply first
        = fixture.host->client.send("GET", u"/api/public/sessions?project=web-app"_s, fixture.platform.userKey());
    fixture.substitutions[u"eyJwIjoyfQ"_s] = first.json()["cursor"_L1].toString();
}

static void listSelfHosted(ContractFixture &fixture)
{
    NewSession running;
    running.costUsd = 0.14;
    fixture.advanceTo(u"running"_s, running);
    NewSession withoutQueueTime;
    withoutQueueTime.sessionId = u"stopped-1"_s;
    withoutQueueTime.hasQueuedAt = false;
    fixture.platform.queueSession(withoutQueueTime);
    fixture.host->poll();
    fixture.host->status(withoutQueueTime.sessionId, u"stopped"_s);
    NewSession parked;
    parked.issueId = u"b7e2d1c4-0f7a-4c19-8a53-9e1d6f20c3aa"_s;
    fixture.platform.queueSession(parked);
}

static void useUpRateLimit(ContractFixture &fixture)
{
    for (int i = 0; i < 60; ++i)
        fixture.host->client.send("GET", u"/api/public/stats"_s);
}

static void postTwoActivities(ContractFixture &fixture)
{
    fixture.advanceTo(u"running"_s);
    for (const QString &type : {u"thought"_s, u"action"_s}) {
        QJsonObject activity{{u"type"_s, type}, {u"content"_s, u"Looking at the login test."_s}};
        if (type == u"action"_s)
            activity[u"toolName"_s] = u"Bash"_s;
        fixture.host->post(fixtureSession, u"activity"_s, {{u"activity"_s, activity}});
    }
    fixture.substitutions[u"cursor=41"_s] = u"cursor=0"_s;
}

static void postThought(ContractFixture &fixture)
{
    fixture.advanceTo(u"running"_s);
    const QJsonObject thought{{u"type"_s, u"thought"_s}, {u"content"_s, u"Looking at the login test."_s}};
    fixture.host->post(fixtureSession, u"activity"_s, {{u"activity"_s, thought}});
    fixture.substitutions[u"cursor=41"_s] = u"cursor=0"_s;
}

FixtureSetups publicSetups()
{
    NewSession notResumable;
    notResumable.resumable = false;
    Options awaitingEvidence = guide();
    awaitingEvidence.publicStop = PublicStop::AwaitEvidence;
    Options threePerPage = guide();
    threePerPage.pageSize = 3;
    const auto failList = failNext(u"GET /api/public/sessions"_s, 500,
        R"({"sessions":[],"count":0,"timestamp":"2026-06-02T14:30:00.000Z","error":"Failed to fetch sessions"})");
    const auto failStats = failNext(u"GET /api/public/stats"_s, 500,
        R"({"workersOnline":0,"agentsWorking":0,"queueDepth":0,"completedToday":0,"availableCapacity":0,
            "totalCostToday":0,"totalCostAllTime":0,"sessionCountToday":0,"error":"Failed to fetch stats",
            "timestamp":"2026-06-02T14:30:00.000Z"})");
    return {
        {u"public-list-page1-hosted"_s, {threePerPage, listHosted, {}}},
        {u"public-list-page2-hosted"_s, {threePerPage, showSecondPage, {}}},
        {u"public-list-selfhost"_s, {selfHosted(), listSelfHosted, {}}},
        {u"public-list-429-selfhost"_s, {selfHosted(), useUpRateLimit, {}}},
        {u"public-list-500-selfhost"_s, {selfHosted(), failList, {}}},
        {u"public-detail-selfhost"_s, {selfHosted(), runInWorktree, {}}},
        {u"public-detail-400"_s, {guide(), noPreparation, {}}},
        {u"public-detail-404"_s, {guide(), noPreparation, {}}},
        {u"public-activities-hosted"_s, {guide(), postThought, {}}},
        {u"public-activities-selfhost"_s, {selfHosted(), postTwoActivities, {}}},
        {u"public-prompt-200"_s, {guide(), sessionAt(u"running"_s), {}}},
        {u"public-prompt-not-delivered"_s, {guide(), sessionAt(u"running"_s, notResumable), {}}},
        {u"public-stop-200"_s, {guide(), sessionAt(u"running"_s), {}}},
        {u"public-stop-202"_s, {awaitingEvidence, sessionAt(u"running"_s), {}}},
        {u"public-stop-missing-selfhost"_s, {selfHosted(), noPreparation, {}}},
        {u"stats-200"_s, {guide(), noPreparation, {}}},
        {u"stats-500-selfhost"_s, {selfHosted(), failStats, {}}},
    };
}

} // namespace rensei::demo
