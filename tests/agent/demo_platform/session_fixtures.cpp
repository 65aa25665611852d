#include "tests/agent/demo_platform/contract_fixtures.h"

namespace rensei::demo {

using namespace Qt::StringLiterals;

static void ownedByOther(ContractFixture &stage)
{
    stage.bring(u"running"_s);
    stage.addOther();
    stage.platform.assignTo(fixtureSession, stage.other->id);
}

static void ownedByThird(ContractFixture &stage)
{
    stage.bring(u"running"_s);
    stage.platform.assignTo(fixtureSession, u"wkr_5555555555555555"_s);
}

static void runningInAFolder(ContractFixture &stage)
{
    stage.bring(u"claimed"_s);
    stage.host->post(
        fixtureSession, u"status"_s, {{u"status"_s, u"running"_s}, {u"worktreePath"_s, u"/agents/ENG-124-DEV"_s}});
    // Its credential is the one key, not a token.
    stage.words[u"RUNTIME_JWT_1"_s] = stage.platform.registrationToken();
}

static void stoppedByPlatform(ContractFixture &stage)
{
    stage.bring(u"running"_s);
    stage.platform.stopSession(fixtureSession, StopChannel::Status);
}

static void runningAndOther(ContractFixture &stage)
{
    stage.bring(u"running"_s);
    stage.addOther();
}

Plays sessionPlays()
{
    const auto queued = [](ContractFixture &stage) { stage.queue(withRepository()); };
    return {
        {u"session-get-200-odd-years-selfhost"_s, {selfHosted(), runningInAFolder, {}}},
        {u"session-status-get-raw"_s, {schema(), at(u"running"_s), {}}},
        {u"session-status-get-guide"_s, {guide(), at(u"running"_s), {}}},
        {u"session-status-get-stopped"_s, {schema(), stoppedByPlatform, {}}},
        {u"session-status-get-other-owner"_s, {schema(), ownedByOther, {}}},
        {u"session-status-get-404"_s, {guide(), nothing, {}}},
        {u"claim-true"_s, {guide(), queued, {}}},
        {u"claim-false"_s, {guide(), at(u"claimed"_s), {}}},
        {u"nack-200-hosted"_s, {guide(), at(u"claimed"_s), {}}},
        {u"nack-missing-selfhost"_s, {selfHosted(), at(u"claimed"_s), {}}},
        {u"status-running"_s, {guide(), at(u"claimed"_s), {}}},
        {u"status-finalizing"_s, {guide(), at(u"running"_s), {}}},
        {u"status-completed"_s, {guide(), at(u"finalizing"_s), {}}},
        {u"status-failed"_s, {guide(), at(u"running"_s), {}}},
        {u"status-stopped"_s, {guide(), at(u"running"_s), {}}},
        {u"status-400"_s, {guide(), at(u"running"_s), {}}},
        {u"status-403-owner"_s, {guide(), ownedByOther, {}}},
        {u"status-409-hosted"_s, {guide(), at(u"running"_s), {}}},
        {u"transfer-true"_s, {guide(), runningAndOther, {}}},
        {u"transfer-false"_s, {guide(), ownedByThird, {}}},
    };
}

static void injected(ContractFixture &stage)
{
    stage.bring(u"running"_s);
    stage.platform.sendInject(fixtureSession, u"Use the staging database."_s);
}

static void lockLost(ContractFixture &stage)
{
    stage.bring(u"running"_s);
    stage.platform.dropIssueLock(fixtureSession);
}

static void toldToStop(ContractFixture &stage)
{
    stage.bring(u"running"_s);
    stage.platform.stopSession(fixtureSession, StopChannel::LockRefresh);
}

/// The session in its path is one of the scheduler's, of which the tracker knows nothing.
static void governed(ContractFixture &stage)
{
    NewSession session;
    session.sessionId = u"governor-0001"_s;
    stage.platform.queueSession(session);
    stage.host->poll();
    stage.words[fixtureSession] = session.sessionId;
}

Plays reportPlays()
{
    NewSession agentless;
    agentless.agentId = QString();
    const auto notPosted = failing(u"POST /api/sessions/{id}/completion"_s, 500,
        R"({"error":"Internal Server Error","message":"Failed to post any completion comments","errors":["Part 1: tracker unavailable"]})");
    const auto trackerDown = failing(u"POST /api/sessions/{id}/external-urls"_s, 500,
        R"({"error":"Internal Server Error","message":"Failed to update external URLs: timeout"})");
    const auto running = at(u"running"_s);
    return {
        {u"activity-forwarded"_s, {guide(), running, {}}},
        {u"activity-not-forwarded"_s, {guide(), running, {}}},
        {u"activity-400-empty"_s, {guide(), running, {}}},
        {u"progress-posted"_s, {guide(), running, {}}},
        {u"progress-not-posted"_s, {guide(), governed, {}}},
        {u"completion-200-selfhost"_s, {selfHosted(), running, {}}},
        {u"completion-200-schema"_s, {schema(), running, {}}},
        {u"completion-500"_s, {guide(), notPosted, {}}},
        {u"lock-refresh-true"_s, {guide(), running, {}}},
        {u"lock-refresh-false"_s, {guide(), lockLost, {}}},
        {u"lock-refresh-stop-hosted"_s, {guide(), toldToStop, {}}},
        {u"lock-refresh-inject-hosted"_s, {guide(), injected, {}}},
        {u"lock-refresh-204"_s, {guide(), running, {}}},
        {u"inbox-ack-200"_s, {guide(), running, {}}},
        {u"inbox-ack-400"_s, {guide(), at(u"running"_s, agentless), {}}},
        {u"prompts-410"_s, {guide(), running, {}}},
        {u"tool-error-created"_s, {guide(), nothing, u"the agent opens no tracker issues"_s}},
        {u"external-urls-200"_s, {guide(), running, {}}},
        {u"external-urls-500"_s, {guide(), trackerDown, {}}},
    };
}

static void listedHosted(ContractFixture &stage)
{
    NewSession session;
    session.costUsd = 0.14;
    stage.bring(u"running"_s, session);
    session.identifier = u"ENG-130"_s;
    for (int i = 0; i < 3; ++i)
        stage.platform.queueSession(session);
    stage.host->poll();
}

/// Three on the first page are at work, the last one is done.
static void secondPage(ContractFixture &stage)
{
    NewSession done;
    done.sessionId = u"done-1"_s;
    done.costUsd = 0.9;
    stage.platform.queueSession(done);
    stage.host->poll();
    for (const QString &status : {u"running"_s, u"finalizing"_s, u"completed"_s})
        stage.host->status(done.sessionId, status);
    for (int i = 0; i < 3; ++i)
        stage.platform.queueSession({});
    stage.host->poll();
    const Reply first
        = stage.host->client.ask("GET", u"/api/public/sessions?project=web-app"_s, stage.platform.userKey());
    stage.words[u"eyJwIjoyfQ"_s] = first.json()["cursor"_L1].toString();
}

static void listedSelfHosted(ContractFixture &stage)
{
    NewSession running;
    running.costUsd = 0.14;
    stage.bring(u"running"_s, running);
    NewSession unitless;
    unitless.sessionId = u"stopped-1"_s;
    unitless.hasQueuedAt = false;
    stage.platform.queueSession(unitless);
    stage.host->poll();
    stage.host->status(unitless.sessionId, u"stopped"_s);
    NewSession parked;
    parked.issueId = u"b7e2d1c4-0f7a-4c19-8a53-9e1d6f20c3aa"_s;
    stage.platform.queueSession(parked);
}

static void askedSixtyTimes(ContractFixture &stage)
{
    for (int i = 0; i < 60; ++i)
        stage.host->client.ask("GET", u"/api/public/stats"_s);
}

static void active(ContractFixture &stage)
{
    stage.bring(u"running"_s);
    for (const QString &type : {u"thought"_s, u"action"_s}) {
        QJsonObject activity{{u"type"_s, type}, {u"content"_s, u"Looking at the login test."_s}};
        if (type == u"action"_s)
            activity[u"toolName"_s] = u"Bash"_s;
        stage.host->post(fixtureSession, u"activity"_s, {{u"activity"_s, activity}});
    }
    stage.words[u"cursor=41"_s] = u"cursor=0"_s;
}

static void onlyThought(ContractFixture &stage)
{
    stage.bring(u"running"_s);
    const QJsonObject thought{{u"type"_s, u"thought"_s}, {u"content"_s, u"Looking at the login test."_s}};
    stage.host->post(fixtureSession, u"activity"_s, {{u"activity"_s, thought}});
    stage.words[u"cursor=41"_s] = u"cursor=0"_s;
}

Plays publicPlays()
{
    NewSession lost;
    lost.resumable = false;
    Options patient = guide();
    patient.publicStop = PublicStop::AwaitEvidence;
    Options threeAPage = guide();
    threeAPage.pageSize = 3;
    const auto noList = failing(u"GET /api/public/sessions"_s, 500,
        R"({"sessions":[],"count":0,"timestamp":"2026-06-02T14:30:00.000Z","error":"Failed to fetch sessions"})");
    const auto noStats = failing(u"GET /api/public/stats"_s, 500,
        R"({"workersOnline":0,"agentsWorking":0,"queueDepth":0,"completedToday":0,"availableCapacity":0,
            "totalCostToday":0,"totalCostAllTime":0,"sessionCountToday":0,"error":"Failed to fetch stats",
            "timestamp":"2026-06-02T14:30:00.000Z"})");
    return {
        {u"public-list-page1-hosted"_s, {threeAPage, listedHosted, {}}},
        {u"public-list-page2-hosted"_s, {threeAPage, secondPage, {}}},
        {u"public-list-selfhost"_s, {selfHosted(), listedSelfHosted, {}}},
        {u"public-list-429-selfhost"_s, {selfHosted(), askedSixtyTimes, {}}},
        {u"public-list-500-selfhost"_s, {selfHosted(), noList, {}}},
        {u"public-detail-selfhost"_s, {selfHosted(), runningInAFolder, {}}},
        {u"public-detail-400"_s, {guide(), nothing, {}}},
        {u"public-detail-404"_s, {guide(), nothing, {}}},
        {u"public-activities-hosted"_s, {guide(), onlyThought, {}}},
        {u"public-activities-selfhost"_s, {selfHosted(), active, {}}},
        {u"public-prompt-200"_s, {guide(), at(u"running"_s), {}}},
        {u"public-prompt-not-delivered"_s, {guide(), at(u"running"_s, lost), {}}},
        {u"public-stop-200"_s, {guide(), at(u"running"_s), {}}},
        {u"public-stop-202"_s, {patient, at(u"running"_s), {}}},
        {u"public-stop-missing-selfhost"_s, {selfHosted(), nothing, {}}},
        {u"stats-200"_s, {guide(), nothing, {}}},
        {u"stats-500-selfhost"_s, {selfHosted(), noStats, {}}},
    };
}

} // namespace rensei::demo
